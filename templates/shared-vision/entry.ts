import { sharedVisionDrawings } from '#templates/shared-vision/drawing'
import { sharedVision } from '#templates/shared-vision/template'
import { sharedVisionEl } from '#templates/shared-vision/texts.el'
import { sharedVisionEn } from '#templates/shared-vision/texts.en'
import { sharedVisionEs } from '#templates/shared-vision/texts.es'
import { sharedVisionEt } from '#templates/shared-vision/texts.et'
import { sharedVisionFi } from '#templates/shared-vision/texts.fi'
import { sharedVisionHu } from '#templates/shared-vision/texts.hu'
import { sharedVisionIt } from '#templates/shared-vision/texts.it'
import { sharedVisionNl } from '#templates/shared-vision/texts.nl'
import { sharedVisionPl } from '#templates/shared-vision/texts.pl'
import { sharedVisionSv } from '#templates/shared-vision/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const sharedVisionEntry: CatalogueEntry = {
	template: sharedVision,
	drawings: sharedVisionDrawings,
	texts: {
		en: sharedVisionEn,
		fi: sharedVisionFi,
		sv: sharedVisionSv,
		et: sharedVisionEt,
		pl: sharedVisionPl,
		es: sharedVisionEs,
		hu: sharedVisionHu,
		nl: sharedVisionNl,
		it: sharedVisionIt,
		el: sharedVisionEl,
	},
}
