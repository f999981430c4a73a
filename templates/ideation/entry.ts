import { ideation } from '#templates/ideation/template'
import { ideationEn } from '#templates/ideation/texts.en'
import { ideationFi } from '#templates/ideation/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const ideationEntry: CatalogueEntry = {
	template: ideation,
	texts: { en: ideationEn, fi: ideationFi },
}
