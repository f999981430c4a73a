import { hackathonTeam } from '#templates/hackathon-team/template'
import { hackathonTeamEn } from '#templates/hackathon-team/texts.en'
import { hackathonTeamFi } from '#templates/hackathon-team/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const hackathonTeamEntry: CatalogueEntry = {
	template: hackathonTeam,
	texts: { en: hackathonTeamEn, fi: hackathonTeamFi },
}
