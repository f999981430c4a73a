import { livingLabPopupDrawings } from '#templates/living-lab-popup/drawing'
import { livingLabPopup } from '#templates/living-lab-popup/template'
import { livingLabPopupEl } from '#templates/living-lab-popup/texts.el'
import { livingLabPopupEn } from '#templates/living-lab-popup/texts.en'
import { livingLabPopupEs } from '#templates/living-lab-popup/texts.es'
import { livingLabPopupEt } from '#templates/living-lab-popup/texts.et'
import { livingLabPopupFi } from '#templates/living-lab-popup/texts.fi'
import { livingLabPopupHu } from '#templates/living-lab-popup/texts.hu'
import { livingLabPopupIt } from '#templates/living-lab-popup/texts.it'
import { livingLabPopupNl } from '#templates/living-lab-popup/texts.nl'
import { livingLabPopupPl } from '#templates/living-lab-popup/texts.pl'
import { livingLabPopupSv } from '#templates/living-lab-popup/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const livingLabPopupEntry: CatalogueEntry = {
	template: livingLabPopup,
	drawings: livingLabPopupDrawings,
	texts: {
		en: livingLabPopupEn,
		fi: livingLabPopupFi,
		sv: livingLabPopupSv,
		et: livingLabPopupEt,
		pl: livingLabPopupPl,
		es: livingLabPopupEs,
		hu: livingLabPopupHu,
		nl: livingLabPopupNl,
		it: livingLabPopupIt,
		el: livingLabPopupEl,
	},
}
