import { howMightWe } from '#templates/how-might-we/template'
import { howMightWeEn } from '#templates/how-might-we/texts.en'
import { howMightWeEs } from '#templates/how-might-we/texts.es'
import { howMightWeFi } from '#templates/how-might-we/texts.fi'
import { howMightWeSv } from '#templates/how-might-we/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const howMightWeEntry: CatalogueEntry = {
	template: howMightWe,
	texts: {
		en: howMightWeEn,
		fi: howMightWeFi,
		sv: howMightWeSv,
		es: howMightWeEs,
	},
}
