import { coManagement } from '#templates/co-management/template'
import { coManagementEn } from '#templates/co-management/texts.en'
import { coManagementFi } from '#templates/co-management/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const coManagementEntry: CatalogueEntry = {
	template: coManagement,
	texts: {
		en: coManagementEn,
		fi: coManagementFi,
	},
}
