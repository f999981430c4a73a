import { personOrDigitalDrawings } from '#templates/person-or-digital/drawing'
import { personOrDigital } from '#templates/person-or-digital/template'
import { personOrDigitalEl } from '#templates/person-or-digital/texts.el'
import { personOrDigitalEn } from '#templates/person-or-digital/texts.en'
import { personOrDigitalEs } from '#templates/person-or-digital/texts.es'
import { personOrDigitalEt } from '#templates/person-or-digital/texts.et'
import { personOrDigitalFi } from '#templates/person-or-digital/texts.fi'
import { personOrDigitalHu } from '#templates/person-or-digital/texts.hu'
import { personOrDigitalIt } from '#templates/person-or-digital/texts.it'
import { personOrDigitalNl } from '#templates/person-or-digital/texts.nl'
import { personOrDigitalPl } from '#templates/person-or-digital/texts.pl'
import { personOrDigitalSv } from '#templates/person-or-digital/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const personOrDigitalEntry: CatalogueEntry = {
	template: personOrDigital,
	drawings: personOrDigitalDrawings,
	texts: {
		en: personOrDigitalEn,
		fi: personOrDigitalFi,
		sv: personOrDigitalSv,
		et: personOrDigitalEt,
		pl: personOrDigitalPl,
		es: personOrDigitalEs,
		hu: personOrDigitalHu,
		nl: personOrDigitalNl,
		it: personOrDigitalIt,
		el: personOrDigitalEl,
	},
}
