import { journeyMap } from '#templates/journey-map/template'
import { journeyMapEn } from '#templates/journey-map/texts.en'
import { journeyMapFi } from '#templates/journey-map/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const journeyMapEntry: CatalogueEntry = {
	template: journeyMap,
	texts: { en: journeyMapEn, fi: journeyMapFi },
}
