import { personalization } from '#templates/personalization/template'
import { personalizationEn } from '#templates/personalization/texts.en'
import { personalizationEs } from '#templates/personalization/texts.es'
import { personalizationFi } from '#templates/personalization/texts.fi'
import { personalizationSv } from '#templates/personalization/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const personalizationEntry: CatalogueEntry = {
	template: personalization,
	texts: {
		en: personalizationEn,
		fi: personalizationFi,
		sv: personalizationSv,
		es: personalizationEs,
	},
}
