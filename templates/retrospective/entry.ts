import { retrospective } from '#templates/retrospective/template'
import { retrospectiveEn } from '#templates/retrospective/texts.en'
import { retrospectiveFi } from '#templates/retrospective/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const retrospectiveEntry: CatalogueEntry = {
	template: retrospective,
	texts: {
		en: retrospectiveEn,
		fi: retrospectiveFi,
	},
}
