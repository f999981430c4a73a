import { ideationDrawings } from '#templates/ideation/drawing'
import { ideation } from '#templates/ideation/template'
import { ideationEl } from '#templates/ideation/texts.el'
import { ideationEn } from '#templates/ideation/texts.en'
import { ideationEs } from '#templates/ideation/texts.es'
import { ideationEt } from '#templates/ideation/texts.et'
import { ideationFi } from '#templates/ideation/texts.fi'
import { ideationHu } from '#templates/ideation/texts.hu'
import { ideationIt } from '#templates/ideation/texts.it'
import { ideationNl } from '#templates/ideation/texts.nl'
import { ideationPl } from '#templates/ideation/texts.pl'
import { ideationSv } from '#templates/ideation/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const ideationEntry: CatalogueEntry = {
	template: ideation,
	drawings: ideationDrawings,
	texts: {
		en: ideationEn,
		fi: ideationFi,
		sv: ideationSv,
		et: ideationEt,
		pl: ideationPl,
		es: ideationEs,
		hu: ideationHu,
		nl: ideationNl,
		it: ideationIt,
		el: ideationEl,
	},
}
