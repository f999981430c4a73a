import { coProductionDrawings } from '#templates/co-production/drawing'
import { coProduction } from '#templates/co-production/template'
import { coProductionEl } from '#templates/co-production/texts.el'
import { coProductionEn } from '#templates/co-production/texts.en'
import { coProductionEs } from '#templates/co-production/texts.es'
import { coProductionEt } from '#templates/co-production/texts.et'
import { coProductionFi } from '#templates/co-production/texts.fi'
import { coProductionHu } from '#templates/co-production/texts.hu'
import { coProductionIt } from '#templates/co-production/texts.it'
import { coProductionNl } from '#templates/co-production/texts.nl'
import { coProductionPl } from '#templates/co-production/texts.pl'
import { coProductionSv } from '#templates/co-production/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const coProductionEntry: CatalogueEntry = {
	template: coProduction,
	drawings: coProductionDrawings,
	texts: {
		en: coProductionEn,
		fi: coProductionFi,
		sv: coProductionSv,
		et: coProductionEt,
		pl: coProductionPl,
		es: coProductionEs,
		hu: coProductionHu,
		nl: coProductionNl,
		it: coProductionIt,
		el: coProductionEl,
	},
}
