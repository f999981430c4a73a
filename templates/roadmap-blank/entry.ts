import { roadmapBlank } from '#templates/roadmap-blank/template'
import { roadmapBlankEn } from '#templates/roadmap-blank/texts.en'
import { roadmapBlankFi } from '#templates/roadmap-blank/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const roadmapBlankEntry: CatalogueEntry = {
	template: roadmapBlank,
	texts: {
		en: roadmapBlankEn,
		fi: roadmapBlankFi,
	},
}
