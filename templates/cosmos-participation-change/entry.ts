import { cosmosParticipationChange } from '#templates/cosmos-participation-change/template'
import { cosmosParticipationChangeEn } from '#templates/cosmos-participation-change/texts.en'
import { cosmosParticipationChangeEs } from '#templates/cosmos-participation-change/texts.es'
import { cosmosParticipationChangeFi } from '#templates/cosmos-participation-change/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const cosmosParticipationChangeEntry: CatalogueEntry = {
	template: cosmosParticipationChange,
	texts: {
		en: cosmosParticipationChangeEn,
		fi: cosmosParticipationChangeFi,
		es: cosmosParticipationChangeEs,
	},
}
