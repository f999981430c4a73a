import { empathyMapDrawings } from '#templates/empathy-map/drawing'
import { empathyMap } from '#templates/empathy-map/template'
import { empathyMapEl } from '#templates/empathy-map/texts.el'
import { empathyMapEn } from '#templates/empathy-map/texts.en'
import { empathyMapEs } from '#templates/empathy-map/texts.es'
import { empathyMapEt } from '#templates/empathy-map/texts.et'
import { empathyMapFi } from '#templates/empathy-map/texts.fi'
import { empathyMapHu } from '#templates/empathy-map/texts.hu'
import { empathyMapIt } from '#templates/empathy-map/texts.it'
import { empathyMapNl } from '#templates/empathy-map/texts.nl'
import { empathyMapPl } from '#templates/empathy-map/texts.pl'
import { empathyMapSv } from '#templates/empathy-map/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const empathyMapEntry: CatalogueEntry = {
	template: empathyMap,
	drawings: empathyMapDrawings,
	texts: {
		en: empathyMapEn,
		fi: empathyMapFi,
		sv: empathyMapSv,
		et: empathyMapEt,
		pl: empathyMapPl,
		es: empathyMapEs,
		hu: empathyMapHu,
		nl: empathyMapNl,
		it: empathyMapIt,
		el: empathyMapEl,
	},
}
