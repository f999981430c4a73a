import { howMightWe } from '#templates/how-might-we/template'
import { howMightWeEn } from '#templates/how-might-we/texts.en'
import { howMightWeFi } from '#templates/how-might-we/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const howMightWeEntry: CatalogueEntry = {
	template: howMightWe,
	texts: {
		en: howMightWeEn,
		fi: howMightWeFi,
	},
}
