import { challengeBriefDrawings } from '#templates/challenge-brief/drawing'
import { challengeBrief } from '#templates/challenge-brief/template'
import { challengeBriefEl } from '#templates/challenge-brief/texts.el'
import { challengeBriefEn } from '#templates/challenge-brief/texts.en'
import { challengeBriefEs } from '#templates/challenge-brief/texts.es'
import { challengeBriefEt } from '#templates/challenge-brief/texts.et'
import { challengeBriefFi } from '#templates/challenge-brief/texts.fi'
import { challengeBriefHu } from '#templates/challenge-brief/texts.hu'
import { challengeBriefIt } from '#templates/challenge-brief/texts.it'
import { challengeBriefNl } from '#templates/challenge-brief/texts.nl'
import { challengeBriefPl } from '#templates/challenge-brief/texts.pl'
import { challengeBriefSv } from '#templates/challenge-brief/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const challengeBriefEntry: CatalogueEntry = {
	template: challengeBrief,
	drawings: challengeBriefDrawings,
	texts: {
		en: challengeBriefEn,
		fi: challengeBriefFi,
		sv: challengeBriefSv,
		et: challengeBriefEt,
		pl: challengeBriefPl,
		es: challengeBriefEs,
		hu: challengeBriefHu,
		nl: challengeBriefNl,
		it: challengeBriefIt,
		el: challengeBriefEl,
	},
}
