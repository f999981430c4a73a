import { dataInsight } from '#templates/data-insight/template'
import { dataInsightEn } from '#templates/data-insight/texts.en'
import { dataInsightEs } from '#templates/data-insight/texts.es'
import { dataInsightFi } from '#templates/data-insight/texts.fi'
import { dataInsightIt } from '#templates/data-insight/texts.it'
import { dataInsightSv } from '#templates/data-insight/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const dataInsightEntry: CatalogueEntry = {
	template: dataInsight,
	texts: {
		en: dataInsightEn,
		fi: dataInsightFi,
		sv: dataInsightSv,
		es: dataInsightEs,
		it: dataInsightIt,
	},
}
