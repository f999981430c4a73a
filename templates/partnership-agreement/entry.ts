import { partnershipAgreementDrawings } from '#templates/partnership-agreement/drawing'
import { partnershipAgreement } from '#templates/partnership-agreement/template'
import { partnershipAgreementEl } from '#templates/partnership-agreement/texts.el'
import { partnershipAgreementEn } from '#templates/partnership-agreement/texts.en'
import { partnershipAgreementEs } from '#templates/partnership-agreement/texts.es'
import { partnershipAgreementEt } from '#templates/partnership-agreement/texts.et'
import { partnershipAgreementFi } from '#templates/partnership-agreement/texts.fi'
import { partnershipAgreementHu } from '#templates/partnership-agreement/texts.hu'
import { partnershipAgreementIt } from '#templates/partnership-agreement/texts.it'
import { partnershipAgreementNl } from '#templates/partnership-agreement/texts.nl'
import { partnershipAgreementPl } from '#templates/partnership-agreement/texts.pl'
import { partnershipAgreementSv } from '#templates/partnership-agreement/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const partnershipAgreementEntry: CatalogueEntry = {
	template: partnershipAgreement,
	drawings: partnershipAgreementDrawings,
	texts: {
		en: partnershipAgreementEn,
		fi: partnershipAgreementFi,
		sv: partnershipAgreementSv,
		et: partnershipAgreementEt,
		pl: partnershipAgreementPl,
		es: partnershipAgreementEs,
		hu: partnershipAgreementHu,
		nl: partnershipAgreementNl,
		it: partnershipAgreementIt,
		el: partnershipAgreementEl,
	},
}
