import type { CatalogueEntry } from '#templates/Template'
import { whatComesFirst } from '#templates/what-comes-first/template'
import { whatComesFirstEn } from '#templates/what-comes-first/texts.en'
import { whatComesFirstFi } from '#templates/what-comes-first/texts.fi'

/** The template with its words. */
export const whatComesFirstEntry: CatalogueEntry = {
	template: whatComesFirst,
	texts: {
		en: whatComesFirstEn,
		fi: whatComesFirstFi,
	},
}
