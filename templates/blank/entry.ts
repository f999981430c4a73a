import { blankDrawings } from '#templates/blank/drawing'
import { blank } from '#templates/blank/template'
import { blankEl } from '#templates/blank/texts.el'
import { blankEn } from '#templates/blank/texts.en'
import { blankEs } from '#templates/blank/texts.es'
import { blankEt } from '#templates/blank/texts.et'
import { blankFi } from '#templates/blank/texts.fi'
import { blankHu } from '#templates/blank/texts.hu'
import { blankIt } from '#templates/blank/texts.it'
import { blankNl } from '#templates/blank/texts.nl'
import { blankPl } from '#templates/blank/texts.pl'
import { blankSv } from '#templates/blank/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const blankEntry: CatalogueEntry = {
	template: blank,
	drawings: blankDrawings,
	texts: {
		en: blankEn,
		fi: blankFi,
		sv: blankSv,
		et: blankEt,
		pl: blankPl,
		es: blankEs,
		hu: blankHu,
		nl: blankNl,
		it: blankIt,
		el: blankEl,
	},
}
