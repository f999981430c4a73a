import { sharedVision } from '#templates/shared-vision/template'
import { sharedVisionEn } from '#templates/shared-vision/texts.en'
import { sharedVisionFi } from '#templates/shared-vision/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const sharedVisionEntry: CatalogueEntry = {
	template: sharedVision,
	texts: {
		en: sharedVisionEn,
		fi: sharedVisionFi,
	},
}
