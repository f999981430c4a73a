import { roadmapBlank } from '#templates/roadmap-blank/template'
import { roadmapBlankEn } from '#templates/roadmap-blank/texts.en'
import { roadmapBlankEs } from '#templates/roadmap-blank/texts.es'
import { roadmapBlankFi } from '#templates/roadmap-blank/texts.fi'
import { roadmapBlankSv } from '#templates/roadmap-blank/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const roadmapBlankEntry: CatalogueEntry = {
	template: roadmapBlank,
	texts: {
		en: roadmapBlankEn,
		fi: roadmapBlankFi,
		sv: roadmapBlankSv,
		es: roadmapBlankEs,
	},
}
