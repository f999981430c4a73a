import type { CatalogueEntry } from '#templates/Template'
import { transparencyStatementDrawings } from '#templates/transparency-statement/drawing'
import { transparencyStatement } from '#templates/transparency-statement/template'
import { transparencyStatementEl } from '#templates/transparency-statement/texts.el'
import { transparencyStatementEn } from '#templates/transparency-statement/texts.en'
import { transparencyStatementEs } from '#templates/transparency-statement/texts.es'
import { transparencyStatementEt } from '#templates/transparency-statement/texts.et'
import { transparencyStatementFi } from '#templates/transparency-statement/texts.fi'
import { transparencyStatementHu } from '#templates/transparency-statement/texts.hu'
import { transparencyStatementIt } from '#templates/transparency-statement/texts.it'
import { transparencyStatementNl } from '#templates/transparency-statement/texts.nl'
import { transparencyStatementPl } from '#templates/transparency-statement/texts.pl'
import { transparencyStatementSv } from '#templates/transparency-statement/texts.sv'

/** The template with its words. */
export const transparencyStatementEntry: CatalogueEntry = {
	template: transparencyStatement,
	drawings: transparencyStatementDrawings,
	texts: {
		en: transparencyStatementEn,
		fi: transparencyStatementFi,
		sv: transparencyStatementSv,
		et: transparencyStatementEt,
		pl: transparencyStatementPl,
		es: transparencyStatementEs,
		hu: transparencyStatementHu,
		nl: transparencyStatementNl,
		it: transparencyStatementIt,
		el: transparencyStatementEl,
	},
}
