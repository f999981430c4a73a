import type { CatalogueEntry } from '#templates/Template'
import { whatComesFirstDrawings } from '#templates/what-comes-first/drawing'
import { whatComesFirst } from '#templates/what-comes-first/template'
import { whatComesFirstEl } from '#templates/what-comes-first/texts.el'
import { whatComesFirstEn } from '#templates/what-comes-first/texts.en'
import { whatComesFirstEs } from '#templates/what-comes-first/texts.es'
import { whatComesFirstEt } from '#templates/what-comes-first/texts.et'
import { whatComesFirstFi } from '#templates/what-comes-first/texts.fi'
import { whatComesFirstHu } from '#templates/what-comes-first/texts.hu'
import { whatComesFirstIt } from '#templates/what-comes-first/texts.it'
import { whatComesFirstNl } from '#templates/what-comes-first/texts.nl'
import { whatComesFirstPl } from '#templates/what-comes-first/texts.pl'
import { whatComesFirstSv } from '#templates/what-comes-first/texts.sv'

/** The template with its words. */
export const whatComesFirstEntry: CatalogueEntry = {
	template: whatComesFirst,
	drawings: whatComesFirstDrawings,
	texts: {
		en: whatComesFirstEn,
		fi: whatComesFirstFi,
		sv: whatComesFirstSv,
		et: whatComesFirstEt,
		pl: whatComesFirstPl,
		es: whatComesFirstEs,
		hu: whatComesFirstHu,
		nl: whatComesFirstNl,
		it: whatComesFirstIt,
		el: whatComesFirstEl,
	},
}
