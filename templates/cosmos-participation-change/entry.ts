import { cosmosParticipationChangeDrawings } from '#templates/cosmos-participation-change/drawing'
import { cosmosParticipationChange } from '#templates/cosmos-participation-change/template'
import { cosmosParticipationChangeEl } from '#templates/cosmos-participation-change/texts.el'
import { cosmosParticipationChangeEn } from '#templates/cosmos-participation-change/texts.en'
import { cosmosParticipationChangeEs } from '#templates/cosmos-participation-change/texts.es'
import { cosmosParticipationChangeEt } from '#templates/cosmos-participation-change/texts.et'
import { cosmosParticipationChangeFi } from '#templates/cosmos-participation-change/texts.fi'
import { cosmosParticipationChangeHu } from '#templates/cosmos-participation-change/texts.hu'
import { cosmosParticipationChangeIt } from '#templates/cosmos-participation-change/texts.it'
import { cosmosParticipationChangeNl } from '#templates/cosmos-participation-change/texts.nl'
import { cosmosParticipationChangePl } from '#templates/cosmos-participation-change/texts.pl'
import { cosmosParticipationChangeSv } from '#templates/cosmos-participation-change/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const cosmosParticipationChangeEntry: CatalogueEntry = {
	template: cosmosParticipationChange,
	drawings: cosmosParticipationChangeDrawings,
	texts: {
		en: cosmosParticipationChangeEn,
		fi: cosmosParticipationChangeFi,
		sv: cosmosParticipationChangeSv,
		et: cosmosParticipationChangeEt,
		pl: cosmosParticipationChangePl,
		es: cosmosParticipationChangeEs,
		hu: cosmosParticipationChangeHu,
		nl: cosmosParticipationChangeNl,
		it: cosmosParticipationChangeIt,
		el: cosmosParticipationChangeEl,
	},
}
