import { hackathonHallDrawings } from '#templates/hackathon-hall/drawing'
import { hackathonHall } from '#templates/hackathon-hall/template'
import { hackathonHallEl } from '#templates/hackathon-hall/texts.el'
import { hackathonHallEn } from '#templates/hackathon-hall/texts.en'
import { hackathonHallEs } from '#templates/hackathon-hall/texts.es'
import { hackathonHallEt } from '#templates/hackathon-hall/texts.et'
import { hackathonHallFi } from '#templates/hackathon-hall/texts.fi'
import { hackathonHallHu } from '#templates/hackathon-hall/texts.hu'
import { hackathonHallIt } from '#templates/hackathon-hall/texts.it'
import { hackathonHallNl } from '#templates/hackathon-hall/texts.nl'
import { hackathonHallPl } from '#templates/hackathon-hall/texts.pl'
import { hackathonHallSv } from '#templates/hackathon-hall/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const hackathonHallEntry: CatalogueEntry = {
	template: hackathonHall,
	drawings: hackathonHallDrawings,
	texts: {
		en: hackathonHallEn,
		fi: hackathonHallFi,
		sv: hackathonHallSv,
		et: hackathonHallEt,
		pl: hackathonHallPl,
		es: hackathonHallEs,
		hu: hackathonHallHu,
		nl: hackathonHallNl,
		it: hackathonHallIt,
		el: hackathonHallEl,
	},
}
