import { decideTogether } from '#templates/decide-together/template'
import { decideTogetherEn } from '#templates/decide-together/texts.en'
import { decideTogetherEs } from '#templates/decide-together/texts.es'
import { decideTogetherFi } from '#templates/decide-together/texts.fi'
import { decideTogetherPl } from '#templates/decide-together/texts.pl'
import { decideTogetherSv } from '#templates/decide-together/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const decideTogetherEntry: CatalogueEntry = {
	template: decideTogether,
	texts: {
		en: decideTogetherEn,
		fi: decideTogetherFi,
		sv: decideTogetherSv,
		pl: decideTogetherPl,
		es: decideTogetherEs,
	},
}
