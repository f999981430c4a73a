import { difficultMoments } from '#templates/difficult-moments/template'
import { difficultMomentsEn } from '#templates/difficult-moments/texts.en'
import { difficultMomentsEs } from '#templates/difficult-moments/texts.es'
import { difficultMomentsFi } from '#templates/difficult-moments/texts.fi'
import { difficultMomentsIt } from '#templates/difficult-moments/texts.it'
import { difficultMomentsSv } from '#templates/difficult-moments/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const difficultMomentsEntry: CatalogueEntry = {
	template: difficultMoments,
	texts: {
		en: difficultMomentsEn,
		fi: difficultMomentsFi,
		sv: difficultMomentsSv,
		es: difficultMomentsEs,
		it: difficultMomentsIt,
	},
}
