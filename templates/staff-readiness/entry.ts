import { staffReadinessDrawings } from '#templates/staff-readiness/drawing'
import { staffReadiness } from '#templates/staff-readiness/template'
import { staffReadinessEl } from '#templates/staff-readiness/texts.el'
import { staffReadinessEn } from '#templates/staff-readiness/texts.en'
import { staffReadinessEs } from '#templates/staff-readiness/texts.es'
import { staffReadinessEt } from '#templates/staff-readiness/texts.et'
import { staffReadinessFi } from '#templates/staff-readiness/texts.fi'
import { staffReadinessHu } from '#templates/staff-readiness/texts.hu'
import { staffReadinessIt } from '#templates/staff-readiness/texts.it'
import { staffReadinessNl } from '#templates/staff-readiness/texts.nl'
import { staffReadinessPl } from '#templates/staff-readiness/texts.pl'
import { staffReadinessSv } from '#templates/staff-readiness/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const staffReadinessEntry: CatalogueEntry = {
	template: staffReadiness,
	drawings: staffReadinessDrawings,
	texts: {
		en: staffReadinessEn,
		fi: staffReadinessFi,
		sv: staffReadinessSv,
		et: staffReadinessEt,
		pl: staffReadinessPl,
		es: staffReadinessEs,
		hu: staffReadinessHu,
		nl: staffReadinessNl,
		it: staffReadinessIt,
		el: staffReadinessEl,
	},
}
