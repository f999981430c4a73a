import { dataInsightDrawings } from '#templates/data-insight/drawing'
import { dataInsight } from '#templates/data-insight/template'
import { dataInsightEl } from '#templates/data-insight/texts.el'
import { dataInsightEn } from '#templates/data-insight/texts.en'
import { dataInsightEs } from '#templates/data-insight/texts.es'
import { dataInsightEt } from '#templates/data-insight/texts.et'
import { dataInsightFi } from '#templates/data-insight/texts.fi'
import { dataInsightHu } from '#templates/data-insight/texts.hu'
import { dataInsightIt } from '#templates/data-insight/texts.it'
import { dataInsightNl } from '#templates/data-insight/texts.nl'
import { dataInsightPl } from '#templates/data-insight/texts.pl'
import { dataInsightSv } from '#templates/data-insight/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const dataInsightEntry: CatalogueEntry = {
	template: dataInsight,
	drawings: dataInsightDrawings,
	texts: {
		en: dataInsightEn,
		fi: dataInsightFi,
		sv: dataInsightSv,
		et: dataInsightEt,
		pl: dataInsightPl,
		es: dataInsightEs,
		hu: dataInsightHu,
		nl: dataInsightNl,
		it: dataInsightIt,
		el: dataInsightEl,
	},
}
