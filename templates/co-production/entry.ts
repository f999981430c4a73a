import { coProduction } from '#templates/co-production/template'
import { coProductionEn } from '#templates/co-production/texts.en'
import { coProductionEs } from '#templates/co-production/texts.es'
import { coProductionFi } from '#templates/co-production/texts.fi'
import { coProductionIt } from '#templates/co-production/texts.it'
import { coProductionSv } from '#templates/co-production/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const coProductionEntry: CatalogueEntry = {
	template: coProduction,
	texts: {
		en: coProductionEn,
		fi: coProductionFi,
		sv: coProductionSv,
		es: coProductionEs,
		it: coProductionIt,
	},
}
