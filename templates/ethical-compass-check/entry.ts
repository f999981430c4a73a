import { ethicalCompassCheck } from '#templates/ethical-compass-check/template'
import { ethicalCompassCheckEn } from '#templates/ethical-compass-check/texts.en'
import { ethicalCompassCheckEs } from '#templates/ethical-compass-check/texts.es'
import { ethicalCompassCheckFi } from '#templates/ethical-compass-check/texts.fi'
import { ethicalCompassCheckSv } from '#templates/ethical-compass-check/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const ethicalCompassCheckEntry: CatalogueEntry = {
	template: ethicalCompassCheck,
	texts: {
		en: ethicalCompassCheckEn,
		fi: ethicalCompassCheckFi,
		sv: ethicalCompassCheckSv,
		es: ethicalCompassCheckEs,
	},
}
