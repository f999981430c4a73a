import { sharedVision } from '#templates/shared-vision/template'
import { sharedVisionEn } from '#templates/shared-vision/texts.en'
import { sharedVisionEs } from '#templates/shared-vision/texts.es'
import { sharedVisionFi } from '#templates/shared-vision/texts.fi'
import { sharedVisionSv } from '#templates/shared-vision/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const sharedVisionEntry: CatalogueEntry = {
	template: sharedVision,
	texts: {
		en: sharedVisionEn,
		fi: sharedVisionFi,
		sv: sharedVisionSv,
		es: sharedVisionEs,
	},
}
