import { challengeBrief } from '#templates/challenge-brief/template'
import { challengeBriefEn } from '#templates/challenge-brief/texts.en'
import { challengeBriefEs } from '#templates/challenge-brief/texts.es'
import { challengeBriefFi } from '#templates/challenge-brief/texts.fi'
import { challengeBriefIt } from '#templates/challenge-brief/texts.it'
import { challengeBriefSv } from '#templates/challenge-brief/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const challengeBriefEntry: CatalogueEntry = {
	template: challengeBrief,
	texts: {
		en: challengeBriefEn,
		fi: challengeBriefFi,
		sv: challengeBriefSv,
		es: challengeBriefEs,
		it: challengeBriefIt,
	},
}
