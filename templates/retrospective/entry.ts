import { retrospectiveDrawings } from '#templates/retrospective/drawing'
import { retrospective } from '#templates/retrospective/template'
import { retrospectiveEl } from '#templates/retrospective/texts.el'
import { retrospectiveEn } from '#templates/retrospective/texts.en'
import { retrospectiveEs } from '#templates/retrospective/texts.es'
import { retrospectiveEt } from '#templates/retrospective/texts.et'
import { retrospectiveFi } from '#templates/retrospective/texts.fi'
import { retrospectiveHu } from '#templates/retrospective/texts.hu'
import { retrospectiveIt } from '#templates/retrospective/texts.it'
import { retrospectiveNl } from '#templates/retrospective/texts.nl'
import { retrospectivePl } from '#templates/retrospective/texts.pl'
import { retrospectiveSv } from '#templates/retrospective/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const retrospectiveEntry: CatalogueEntry = {
	template: retrospective,
	drawings: retrospectiveDrawings,
	texts: {
		en: retrospectiveEn,
		fi: retrospectiveFi,
		sv: retrospectiveSv,
		et: retrospectiveEt,
		pl: retrospectivePl,
		es: retrospectiveEs,
		hu: retrospectiveHu,
		nl: retrospectiveNl,
		it: retrospectiveIt,
		el: retrospectiveEl,
	},
}
