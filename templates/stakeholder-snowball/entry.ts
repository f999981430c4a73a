import { stakeholderSnowball } from '#templates/stakeholder-snowball/template'
import { stakeholderSnowballEn } from '#templates/stakeholder-snowball/texts.en'
import { stakeholderSnowballFi } from '#templates/stakeholder-snowball/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const stakeholderSnowballEntry: CatalogueEntry = {
	template: stakeholderSnowball,
	texts: { en: stakeholderSnowballEn, fi: stakeholderSnowballFi },
}
