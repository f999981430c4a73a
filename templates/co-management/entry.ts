import { coManagementDrawings } from '#templates/co-management/drawing'
import { coManagement } from '#templates/co-management/template'
import { coManagementEl } from '#templates/co-management/texts.el'
import { coManagementEn } from '#templates/co-management/texts.en'
import { coManagementEs } from '#templates/co-management/texts.es'
import { coManagementEt } from '#templates/co-management/texts.et'
import { coManagementFi } from '#templates/co-management/texts.fi'
import { coManagementHu } from '#templates/co-management/texts.hu'
import { coManagementIt } from '#templates/co-management/texts.it'
import { coManagementNl } from '#templates/co-management/texts.nl'
import { coManagementPl } from '#templates/co-management/texts.pl'
import { coManagementSv } from '#templates/co-management/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const coManagementEntry: CatalogueEntry = {
	template: coManagement,
	drawings: coManagementDrawings,
	texts: {
		en: coManagementEn,
		fi: coManagementFi,
		sv: coManagementSv,
		et: coManagementEt,
		pl: coManagementPl,
		es: coManagementEs,
		hu: coManagementHu,
		nl: coManagementNl,
		it: coManagementIt,
		el: coManagementEl,
	},
}
