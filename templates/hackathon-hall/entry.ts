import { hackathonHall } from '#templates/hackathon-hall/template'
import { hackathonHallEn } from '#templates/hackathon-hall/texts.en'
import { hackathonHallEs } from '#templates/hackathon-hall/texts.es'
import { hackathonHallFi } from '#templates/hackathon-hall/texts.fi'
import { hackathonHallSv } from '#templates/hackathon-hall/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const hackathonHallEntry: CatalogueEntry = {
	template: hackathonHall,
	texts: {
		en: hackathonHallEn,
		fi: hackathonHallFi,
		sv: hackathonHallSv,
		es: hackathonHallEs,
	},
}
