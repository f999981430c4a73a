import { livingLabPopup } from '#templates/living-lab-popup/template'
import { livingLabPopupEn } from '#templates/living-lab-popup/texts.en'
import { livingLabPopupFi } from '#templates/living-lab-popup/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const livingLabPopupEntry: CatalogueEntry = {
	template: livingLabPopup,
	texts: {
		en: livingLabPopupEn,
		fi: livingLabPopupFi,
	},
}
