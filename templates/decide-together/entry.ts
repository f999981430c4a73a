import { decideTogether } from '#templates/decide-together/template'
import { decideTogetherEn } from '#templates/decide-together/texts.en'
import { decideTogetherFi } from '#templates/decide-together/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const decideTogetherEntry: CatalogueEntry = {
	template: decideTogether,
	texts: { en: decideTogetherEn, fi: decideTogetherFi },
}
