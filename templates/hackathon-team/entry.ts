import { hackathonTeamDrawings } from '#templates/hackathon-team/drawing'
import { hackathonTeam } from '#templates/hackathon-team/template'
import { hackathonTeamEl } from '#templates/hackathon-team/texts.el'
import { hackathonTeamEn } from '#templates/hackathon-team/texts.en'
import { hackathonTeamEs } from '#templates/hackathon-team/texts.es'
import { hackathonTeamEt } from '#templates/hackathon-team/texts.et'
import { hackathonTeamFi } from '#templates/hackathon-team/texts.fi'
import { hackathonTeamHu } from '#templates/hackathon-team/texts.hu'
import { hackathonTeamIt } from '#templates/hackathon-team/texts.it'
import { hackathonTeamNl } from '#templates/hackathon-team/texts.nl'
import { hackathonTeamPl } from '#templates/hackathon-team/texts.pl'
import { hackathonTeamSv } from '#templates/hackathon-team/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const hackathonTeamEntry: CatalogueEntry = {
	template: hackathonTeam,
	drawings: hackathonTeamDrawings,
	texts: {
		en: hackathonTeamEn,
		fi: hackathonTeamFi,
		sv: hackathonTeamSv,
		et: hackathonTeamEt,
		pl: hackathonTeamPl,
		es: hackathonTeamEs,
		hu: hackathonTeamHu,
		nl: hackathonTeamNl,
		it: hackathonTeamIt,
		el: hackathonTeamEl,
	},
}
