import { ethicalCompassCheckDrawings } from '#templates/ethical-compass-check/drawing'
import { ethicalCompassCheck } from '#templates/ethical-compass-check/template'
import { ethicalCompassCheckEl } from '#templates/ethical-compass-check/texts.el'
import { ethicalCompassCheckEn } from '#templates/ethical-compass-check/texts.en'
import { ethicalCompassCheckEs } from '#templates/ethical-compass-check/texts.es'
import { ethicalCompassCheckEt } from '#templates/ethical-compass-check/texts.et'
import { ethicalCompassCheckFi } from '#templates/ethical-compass-check/texts.fi'
import { ethicalCompassCheckHu } from '#templates/ethical-compass-check/texts.hu'
import { ethicalCompassCheckIt } from '#templates/ethical-compass-check/texts.it'
import { ethicalCompassCheckNl } from '#templates/ethical-compass-check/texts.nl'
import { ethicalCompassCheckPl } from '#templates/ethical-compass-check/texts.pl'
import { ethicalCompassCheckSv } from '#templates/ethical-compass-check/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const ethicalCompassCheckEntry: CatalogueEntry = {
	template: ethicalCompassCheck,
	drawings: ethicalCompassCheckDrawings,
	texts: {
		en: ethicalCompassCheckEn,
		fi: ethicalCompassCheckFi,
		sv: ethicalCompassCheckSv,
		et: ethicalCompassCheckEt,
		pl: ethicalCompassCheckPl,
		es: ethicalCompassCheckEs,
		hu: ethicalCompassCheckHu,
		nl: ethicalCompassCheckNl,
		it: ethicalCompassCheckIt,
		el: ethicalCompassCheckEl,
	},
}
