import { hardToEngage } from '#templates/hard-to-engage/template'
import { hardToEngageEn } from '#templates/hard-to-engage/texts.en'
import { hardToEngageEs } from '#templates/hard-to-engage/texts.es'
import { hardToEngageFi } from '#templates/hard-to-engage/texts.fi'
import { hardToEngageSv } from '#templates/hard-to-engage/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const hardToEngageEntry: CatalogueEntry = {
	template: hardToEngage,
	texts: {
		en: hardToEngageEn,
		fi: hardToEngageFi,
		sv: hardToEngageSv,
		es: hardToEngageEs,
	},
}
