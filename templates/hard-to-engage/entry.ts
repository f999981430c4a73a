import { hardToEngage } from '#templates/hard-to-engage/template'
import { hardToEngageEn } from '#templates/hard-to-engage/texts.en'
import { hardToEngageFi } from '#templates/hard-to-engage/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const hardToEngageEntry: CatalogueEntry = {
	template: hardToEngage,
	texts: {
		en: hardToEngageEn,
		fi: hardToEngageFi,
	},
}
