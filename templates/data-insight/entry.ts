import { dataInsight } from '#templates/data-insight/template'
import { dataInsightEn } from '#templates/data-insight/texts.en'
import { dataInsightEs } from '#templates/data-insight/texts.es'
import { dataInsightFi } from '#templates/data-insight/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const dataInsightEntry: CatalogueEntry = {
	template: dataInsight,
	texts: {
		en: dataInsightEn,
		fi: dataInsightFi,
		es: dataInsightEs,
	},
}
