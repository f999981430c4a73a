import { staffReadiness } from '#templates/staff-readiness/template'
import { staffReadinessEn } from '#templates/staff-readiness/texts.en'
import { staffReadinessEs } from '#templates/staff-readiness/texts.es'
import { staffReadinessFi } from '#templates/staff-readiness/texts.fi'
import { staffReadinessSv } from '#templates/staff-readiness/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const staffReadinessEntry: CatalogueEntry = {
	template: staffReadiness,
	texts: {
		en: staffReadinessEn,
		fi: staffReadinessFi,
		sv: staffReadinessSv,
		es: staffReadinessEs,
	},
}
