import { checkInAgreement } from '#templates/check-in-agreement/template'
import { checkInAgreementEn } from '#templates/check-in-agreement/texts.en'
import { checkInAgreementFi } from '#templates/check-in-agreement/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const checkInAgreementEntry: CatalogueEntry = {
	template: checkInAgreement,
	texts: { en: checkInAgreementEn, fi: checkInAgreementFi },
}
