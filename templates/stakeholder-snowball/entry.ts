import { stakeholderSnowballDrawings } from '#templates/stakeholder-snowball/drawing'
import { stakeholderSnowball } from '#templates/stakeholder-snowball/template'
import { stakeholderSnowballEl } from '#templates/stakeholder-snowball/texts.el'
import { stakeholderSnowballEn } from '#templates/stakeholder-snowball/texts.en'
import { stakeholderSnowballEs } from '#templates/stakeholder-snowball/texts.es'
import { stakeholderSnowballEt } from '#templates/stakeholder-snowball/texts.et'
import { stakeholderSnowballFi } from '#templates/stakeholder-snowball/texts.fi'
import { stakeholderSnowballHu } from '#templates/stakeholder-snowball/texts.hu'
import { stakeholderSnowballIt } from '#templates/stakeholder-snowball/texts.it'
import { stakeholderSnowballNl } from '#templates/stakeholder-snowball/texts.nl'
import { stakeholderSnowballPl } from '#templates/stakeholder-snowball/texts.pl'
import { stakeholderSnowballSv } from '#templates/stakeholder-snowball/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const stakeholderSnowballEntry: CatalogueEntry = {
	template: stakeholderSnowball,
	drawings: stakeholderSnowballDrawings,
	texts: {
		en: stakeholderSnowballEn,
		fi: stakeholderSnowballFi,
		sv: stakeholderSnowballSv,
		et: stakeholderSnowballEt,
		pl: stakeholderSnowballPl,
		es: stakeholderSnowballEs,
		hu: stakeholderSnowballHu,
		nl: stakeholderSnowballNl,
		it: stakeholderSnowballIt,
		el: stakeholderSnowballEl,
	},
}
