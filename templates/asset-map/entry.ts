import { assetMapDrawings } from '#templates/asset-map/drawing'
import { assetMap } from '#templates/asset-map/template'
import { assetMapEl } from '#templates/asset-map/texts.el'
import { assetMapEn } from '#templates/asset-map/texts.en'
import { assetMapEs } from '#templates/asset-map/texts.es'
import { assetMapEt } from '#templates/asset-map/texts.et'
import { assetMapFi } from '#templates/asset-map/texts.fi'
import { assetMapHu } from '#templates/asset-map/texts.hu'
import { assetMapIt } from '#templates/asset-map/texts.it'
import { assetMapNl } from '#templates/asset-map/texts.nl'
import { assetMapPl } from '#templates/asset-map/texts.pl'
import { assetMapSv } from '#templates/asset-map/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const assetMapEntry: CatalogueEntry = {
	template: assetMap,
	drawings: assetMapDrawings,
	texts: {
		en: assetMapEn,
		fi: assetMapFi,
		sv: assetMapSv,
		et: assetMapEt,
		pl: assetMapPl,
		es: assetMapEs,
		hu: assetMapHu,
		nl: assetMapNl,
		it: assetMapIt,
		el: assetMapEl,
	},
}
