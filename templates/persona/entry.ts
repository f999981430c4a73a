import { personaDrawings } from '#templates/persona/drawing'
import { persona } from '#templates/persona/template'
import { personaEl } from '#templates/persona/texts.el'
import { personaEn } from '#templates/persona/texts.en'
import { personaEs } from '#templates/persona/texts.es'
import { personaEt } from '#templates/persona/texts.et'
import { personaFi } from '#templates/persona/texts.fi'
import { personaHu } from '#templates/persona/texts.hu'
import { personaIt } from '#templates/persona/texts.it'
import { personaNl } from '#templates/persona/texts.nl'
import { personaPl } from '#templates/persona/texts.pl'
import { personaSv } from '#templates/persona/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const personaEntry: CatalogueEntry = {
	template: persona,
	drawings: personaDrawings,
	texts: {
		en: personaEn,
		fi: personaFi,
		sv: personaSv,
		et: personaEt,
		pl: personaPl,
		es: personaEs,
		hu: personaHu,
		nl: personaNl,
		it: personaIt,
		el: personaEl,
	},
}
