import { livingLabPopup } from '#templates/living-lab-popup/template'
import { livingLabPopupEn } from '#templates/living-lab-popup/texts.en'
import { livingLabPopupEs } from '#templates/living-lab-popup/texts.es'
import { livingLabPopupFi } from '#templates/living-lab-popup/texts.fi'
import { livingLabPopupSv } from '#templates/living-lab-popup/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const livingLabPopupEntry: CatalogueEntry = {
	template: livingLabPopup,
	texts: {
		en: livingLabPopupEn,
		fi: livingLabPopupFi,
		sv: livingLabPopupSv,
		es: livingLabPopupEs,
	},
}
