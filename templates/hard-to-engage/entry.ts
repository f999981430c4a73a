import { hardToEngageDrawings } from '#templates/hard-to-engage/drawing'
import { hardToEngage } from '#templates/hard-to-engage/template'
import { hardToEngageEl } from '#templates/hard-to-engage/texts.el'
import { hardToEngageEn } from '#templates/hard-to-engage/texts.en'
import { hardToEngageEs } from '#templates/hard-to-engage/texts.es'
import { hardToEngageEt } from '#templates/hard-to-engage/texts.et'
import { hardToEngageFi } from '#templates/hard-to-engage/texts.fi'
import { hardToEngageHu } from '#templates/hard-to-engage/texts.hu'
import { hardToEngageIt } from '#templates/hard-to-engage/texts.it'
import { hardToEngageNl } from '#templates/hard-to-engage/texts.nl'
import { hardToEngagePl } from '#templates/hard-to-engage/texts.pl'
import { hardToEngageSv } from '#templates/hard-to-engage/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const hardToEngageEntry: CatalogueEntry = {
	template: hardToEngage,
	drawings: hardToEngageDrawings,
	texts: {
		en: hardToEngageEn,
		fi: hardToEngageFi,
		sv: hardToEngageSv,
		et: hardToEngageEt,
		pl: hardToEngagePl,
		es: hardToEngageEs,
		hu: hardToEngageHu,
		nl: hardToEngageNl,
		it: hardToEngageIt,
		el: hardToEngageEl,
	},
}
