import { empathyMap } from '#templates/empathy-map/template'
import { empathyMapEn } from '#templates/empathy-map/texts.en'
import { empathyMapFi } from '#templates/empathy-map/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const empathyMapEntry: CatalogueEntry = {
	template: empathyMap,
	texts: { en: empathyMapEn, fi: empathyMapFi },
}
