import type { CatalogueEntry } from '#templates/Template'
import { transparencyStatement } from '#templates/transparency-statement/template'
import { transparencyStatementEn } from '#templates/transparency-statement/texts.en'
import { transparencyStatementFi } from '#templates/transparency-statement/texts.fi'

/** The template with its words. */
export const transparencyStatementEntry: CatalogueEntry = {
	template: transparencyStatement,
	texts: {
		en: transparencyStatementEn,
		fi: transparencyStatementFi,
	},
}
