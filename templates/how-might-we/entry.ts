import { howMightWeDrawings } from '#templates/how-might-we/drawing'
import { howMightWe } from '#templates/how-might-we/template'
import { howMightWeEl } from '#templates/how-might-we/texts.el'
import { howMightWeEn } from '#templates/how-might-we/texts.en'
import { howMightWeEs } from '#templates/how-might-we/texts.es'
import { howMightWeEt } from '#templates/how-might-we/texts.et'
import { howMightWeFi } from '#templates/how-might-we/texts.fi'
import { howMightWeHu } from '#templates/how-might-we/texts.hu'
import { howMightWeIt } from '#templates/how-might-we/texts.it'
import { howMightWeNl } from '#templates/how-might-we/texts.nl'
import { howMightWePl } from '#templates/how-might-we/texts.pl'
import { howMightWeSv } from '#templates/how-might-we/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const howMightWeEntry: CatalogueEntry = {
	template: howMightWe,
	drawings: howMightWeDrawings,
	texts: {
		en: howMightWeEn,
		fi: howMightWeFi,
		sv: howMightWeSv,
		et: howMightWeEt,
		pl: howMightWePl,
		es: howMightWeEs,
		hu: howMightWeHu,
		nl: howMightWeNl,
		it: howMightWeIt,
		el: howMightWeEl,
	},
}
