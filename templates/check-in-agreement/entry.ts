import { checkInAgreementDrawings } from '#templates/check-in-agreement/drawing'
import { checkInAgreement } from '#templates/check-in-agreement/template'
import { checkInAgreementEl } from '#templates/check-in-agreement/texts.el'
import { checkInAgreementEn } from '#templates/check-in-agreement/texts.en'
import { checkInAgreementEs } from '#templates/check-in-agreement/texts.es'
import { checkInAgreementEt } from '#templates/check-in-agreement/texts.et'
import { checkInAgreementFi } from '#templates/check-in-agreement/texts.fi'
import { checkInAgreementHu } from '#templates/check-in-agreement/texts.hu'
import { checkInAgreementIt } from '#templates/check-in-agreement/texts.it'
import { checkInAgreementNl } from '#templates/check-in-agreement/texts.nl'
import { checkInAgreementPl } from '#templates/check-in-agreement/texts.pl'
import { checkInAgreementSv } from '#templates/check-in-agreement/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const checkInAgreementEntry: CatalogueEntry = {
	template: checkInAgreement,
	drawings: checkInAgreementDrawings,
	texts: {
		en: checkInAgreementEn,
		fi: checkInAgreementFi,
		sv: checkInAgreementSv,
		et: checkInAgreementEt,
		pl: checkInAgreementPl,
		es: checkInAgreementEs,
		hu: checkInAgreementHu,
		nl: checkInAgreementNl,
		it: checkInAgreementIt,
		el: checkInAgreementEl,
	},
}
