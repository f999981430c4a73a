import { challengeBrief } from '#templates/challenge-brief/template'
import { challengeBriefEn } from '#templates/challenge-brief/texts.en'
import { challengeBriefEs } from '#templates/challenge-brief/texts.es'
import { challengeBriefFi } from '#templates/challenge-brief/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const challengeBriefEntry: CatalogueEntry = {
	template: challengeBrief,
	texts: {
		en: challengeBriefEn,
		fi: challengeBriefFi,
		es: challengeBriefEs,
	},
}
