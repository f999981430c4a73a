import { difficultMomentsDrawings } from '#templates/difficult-moments/drawing'
import { difficultMoments } from '#templates/difficult-moments/template'
import { difficultMomentsEl } from '#templates/difficult-moments/texts.el'
import { difficultMomentsEn } from '#templates/difficult-moments/texts.en'
import { difficultMomentsEs } from '#templates/difficult-moments/texts.es'
import { difficultMomentsEt } from '#templates/difficult-moments/texts.et'
import { difficultMomentsFi } from '#templates/difficult-moments/texts.fi'
import { difficultMomentsHu } from '#templates/difficult-moments/texts.hu'
import { difficultMomentsIt } from '#templates/difficult-moments/texts.it'
import { difficultMomentsNl } from '#templates/difficult-moments/texts.nl'
import { difficultMomentsPl } from '#templates/difficult-moments/texts.pl'
import { difficultMomentsSv } from '#templates/difficult-moments/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const difficultMomentsEntry: CatalogueEntry = {
	template: difficultMoments,
	drawings: difficultMomentsDrawings,
	texts: {
		en: difficultMomentsEn,
		fi: difficultMomentsFi,
		sv: difficultMomentsSv,
		et: difficultMomentsEt,
		pl: difficultMomentsPl,
		es: difficultMomentsEs,
		hu: difficultMomentsHu,
		nl: difficultMomentsNl,
		it: difficultMomentsIt,
		el: difficultMomentsEl,
	},
}
