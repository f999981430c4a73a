import { personalizationDrawings } from '#templates/personalization/drawing'
import { personalization } from '#templates/personalization/template'
import { personalizationEl } from '#templates/personalization/texts.el'
import { personalizationEn } from '#templates/personalization/texts.en'
import { personalizationEs } from '#templates/personalization/texts.es'
import { personalizationEt } from '#templates/personalization/texts.et'
import { personalizationFi } from '#templates/personalization/texts.fi'
import { personalizationHu } from '#templates/personalization/texts.hu'
import { personalizationIt } from '#templates/personalization/texts.it'
import { personalizationNl } from '#templates/personalization/texts.nl'
import { personalizationPl } from '#templates/personalization/texts.pl'
import { personalizationSv } from '#templates/personalization/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const personalizationEntry: CatalogueEntry = {
	template: personalization,
	drawings: personalizationDrawings,
	texts: {
		en: personalizationEn,
		fi: personalizationFi,
		sv: personalizationSv,
		et: personalizationEt,
		pl: personalizationPl,
		es: personalizationEs,
		hu: personalizationHu,
		nl: personalizationNl,
		it: personalizationIt,
		el: personalizationEl,
	},
}
