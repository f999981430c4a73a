import { journeyMapDrawings } from '#templates/journey-map/drawing'
import { journeyMap } from '#templates/journey-map/template'
import { journeyMapEl } from '#templates/journey-map/texts.el'
import { journeyMapEn } from '#templates/journey-map/texts.en'
import { journeyMapEs } from '#templates/journey-map/texts.es'
import { journeyMapEt } from '#templates/journey-map/texts.et'
import { journeyMapFi } from '#templates/journey-map/texts.fi'
import { journeyMapHu } from '#templates/journey-map/texts.hu'
import { journeyMapIt } from '#templates/journey-map/texts.it'
import { journeyMapNl } from '#templates/journey-map/texts.nl'
import { journeyMapPl } from '#templates/journey-map/texts.pl'
import { journeyMapSv } from '#templates/journey-map/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const journeyMapEntry: CatalogueEntry = {
	template: journeyMap,
	drawings: journeyMapDrawings,
	texts: {
		en: journeyMapEn,
		fi: journeyMapFi,
		sv: journeyMapSv,
		et: journeyMapEt,
		pl: journeyMapPl,
		es: journeyMapEs,
		hu: journeyMapHu,
		nl: journeyMapNl,
		it: journeyMapIt,
		el: journeyMapEl,
	},
}
