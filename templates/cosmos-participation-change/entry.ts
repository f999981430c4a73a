import { cosmosParticipationChange } from '#templates/cosmos-participation-change/template'
import { cosmosParticipationChangeEn } from '#templates/cosmos-participation-change/texts.en'
import { cosmosParticipationChangeEs } from '#templates/cosmos-participation-change/texts.es'
import { cosmosParticipationChangeFi } from '#templates/cosmos-participation-change/texts.fi'
import { cosmosParticipationChangeIt } from '#templates/cosmos-participation-change/texts.it'
import { cosmosParticipationChangeSv } from '#templates/cosmos-participation-change/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const cosmosParticipationChangeEntry: CatalogueEntry = {
	template: cosmosParticipationChange,
	texts: {
		en: cosmosParticipationChangeEn,
		fi: cosmosParticipationChangeFi,
		sv: cosmosParticipationChangeSv,
		es: cosmosParticipationChangeEs,
		it: cosmosParticipationChangeIt,
	},
}
