import { handoverToPolicy } from '#templates/handover-to-policy/template'
import { handoverToPolicyEn } from '#templates/handover-to-policy/texts.en'
import { handoverToPolicyEs } from '#templates/handover-to-policy/texts.es'
import { handoverToPolicyFi } from '#templates/handover-to-policy/texts.fi'
import { handoverToPolicySv } from '#templates/handover-to-policy/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const handoverToPolicyEntry: CatalogueEntry = {
	template: handoverToPolicy,
	texts: {
		en: handoverToPolicyEn,
		fi: handoverToPolicyFi,
		sv: handoverToPolicySv,
		es: handoverToPolicyEs,
	},
}
