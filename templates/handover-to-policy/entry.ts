import { handoverToPolicyDrawings } from '#templates/handover-to-policy/drawing'
import { handoverToPolicy } from '#templates/handover-to-policy/template'
import { handoverToPolicyEl } from '#templates/handover-to-policy/texts.el'
import { handoverToPolicyEn } from '#templates/handover-to-policy/texts.en'
import { handoverToPolicyEs } from '#templates/handover-to-policy/texts.es'
import { handoverToPolicyEt } from '#templates/handover-to-policy/texts.et'
import { handoverToPolicyFi } from '#templates/handover-to-policy/texts.fi'
import { handoverToPolicyHu } from '#templates/handover-to-policy/texts.hu'
import { handoverToPolicyIt } from '#templates/handover-to-policy/texts.it'
import { handoverToPolicyNl } from '#templates/handover-to-policy/texts.nl'
import { handoverToPolicyPl } from '#templates/handover-to-policy/texts.pl'
import { handoverToPolicySv } from '#templates/handover-to-policy/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const handoverToPolicyEntry: CatalogueEntry = {
	template: handoverToPolicy,
	drawings: handoverToPolicyDrawings,
	texts: {
		en: handoverToPolicyEn,
		fi: handoverToPolicyFi,
		sv: handoverToPolicySv,
		et: handoverToPolicyEt,
		pl: handoverToPolicyPl,
		es: handoverToPolicyEs,
		hu: handoverToPolicyHu,
		nl: handoverToPolicyNl,
		it: handoverToPolicyIt,
		el: handoverToPolicyEl,
	},
}
