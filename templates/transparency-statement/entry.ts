import type { CatalogueEntry } from '#templates/Template'
import { transparencyStatement } from '#templates/transparency-statement/template'
import { transparencyStatementEn } from '#templates/transparency-statement/texts.en'
import { transparencyStatementEs } from '#templates/transparency-statement/texts.es'
import { transparencyStatementFi } from '#templates/transparency-statement/texts.fi'
import { transparencyStatementSv } from '#templates/transparency-statement/texts.sv'

/** The template with its words. */
export const transparencyStatementEntry: CatalogueEntry = {
	template: transparencyStatement,
	texts: {
		en: transparencyStatementEn,
		fi: transparencyStatementFi,
		sv: transparencyStatementSv,
		es: transparencyStatementEs,
	},
}
