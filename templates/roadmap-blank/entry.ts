import { roadmapBlankDrawings } from '#templates/roadmap-blank/drawing'
import { roadmapBlank } from '#templates/roadmap-blank/template'
import { roadmapBlankEl } from '#templates/roadmap-blank/texts.el'
import { roadmapBlankEn } from '#templates/roadmap-blank/texts.en'
import { roadmapBlankEs } from '#templates/roadmap-blank/texts.es'
import { roadmapBlankEt } from '#templates/roadmap-blank/texts.et'
import { roadmapBlankFi } from '#templates/roadmap-blank/texts.fi'
import { roadmapBlankHu } from '#templates/roadmap-blank/texts.hu'
import { roadmapBlankIt } from '#templates/roadmap-blank/texts.it'
import { roadmapBlankNl } from '#templates/roadmap-blank/texts.nl'
import { roadmapBlankPl } from '#templates/roadmap-blank/texts.pl'
import { roadmapBlankSv } from '#templates/roadmap-blank/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const roadmapBlankEntry: CatalogueEntry = {
	template: roadmapBlank,
	drawings: roadmapBlankDrawings,
	texts: {
		en: roadmapBlankEn,
		fi: roadmapBlankFi,
		sv: roadmapBlankSv,
		et: roadmapBlankEt,
		pl: roadmapBlankPl,
		es: roadmapBlankEs,
		hu: roadmapBlankHu,
		nl: roadmapBlankNl,
		it: roadmapBlankIt,
		el: roadmapBlankEl,
	},
}
