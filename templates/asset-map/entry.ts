import { assetMap } from '#templates/asset-map/template'
import { assetMapEn } from '#templates/asset-map/texts.en'
import { assetMapFi } from '#templates/asset-map/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const assetMapEntry: CatalogueEntry = {
	template: assetMap,
	texts: { en: assetMapEn, fi: assetMapFi },
}
