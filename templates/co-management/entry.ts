import { coManagement } from '#templates/co-management/template'
import { coManagementEn } from '#templates/co-management/texts.en'
import { coManagementEs } from '#templates/co-management/texts.es'
import { coManagementFi } from '#templates/co-management/texts.fi'
import { coManagementIt } from '#templates/co-management/texts.it'
import { coManagementSv } from '#templates/co-management/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const coManagementEntry: CatalogueEntry = {
	template: coManagement,
	texts: {
		en: coManagementEn,
		fi: coManagementFi,
		sv: coManagementSv,
		es: coManagementEs,
		it: coManagementIt,
	},
}
