import { decideTogetherDrawings } from '#templates/decide-together/drawing'
import { decideTogether } from '#templates/decide-together/template'
import { decideTogetherEl } from '#templates/decide-together/texts.el'
import { decideTogetherEn } from '#templates/decide-together/texts.en'
import { decideTogetherEs } from '#templates/decide-together/texts.es'
import { decideTogetherEt } from '#templates/decide-together/texts.et'
import { decideTogetherFi } from '#templates/decide-together/texts.fi'
import { decideTogetherHu } from '#templates/decide-together/texts.hu'
import { decideTogetherIt } from '#templates/decide-together/texts.it'
import { decideTogetherNl } from '#templates/decide-together/texts.nl'
import { decideTogetherPl } from '#templates/decide-together/texts.pl'
import { decideTogetherSv } from '#templates/decide-together/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const decideTogetherEntry: CatalogueEntry = {
	template: decideTogether,
	drawings: decideTogetherDrawings,
	texts: {
		en: decideTogetherEn,
		fi: decideTogetherFi,
		sv: decideTogetherSv,
		et: decideTogetherEt,
		pl: decideTogetherPl,
		es: decideTogetherEs,
		hu: decideTogetherHu,
		nl: decideTogetherNl,
		it: decideTogetherIt,
		el: decideTogetherEl,
	},
}
