import { partnershipAgreement } from '#templates/partnership-agreement/template'
import { partnershipAgreementEn } from '#templates/partnership-agreement/texts.en'
import { partnershipAgreementEs } from '#templates/partnership-agreement/texts.es'
import { partnershipAgreementFi } from '#templates/partnership-agreement/texts.fi'
import { partnershipAgreementSv } from '#templates/partnership-agreement/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const partnershipAgreementEntry: CatalogueEntry = {
	template: partnershipAgreement,
	texts: {
		en: partnershipAgreementEn,
		fi: partnershipAgreementFi,
		sv: partnershipAgreementSv,
		es: partnershipAgreementEs,
	},
}
