import { cosmosServiceModel } from '#templates/cosmos-service-model/template'
import { cosmosServiceModelEn } from '#templates/cosmos-service-model/texts.en'
import { cosmosServiceModelEs } from '#templates/cosmos-service-model/texts.es'
import { cosmosServiceModelFi } from '#templates/cosmos-service-model/texts.fi'
import { cosmosServiceModelIt } from '#templates/cosmos-service-model/texts.it'
import { cosmosServiceModelSv } from '#templates/cosmos-service-model/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const cosmosServiceModelEntry: CatalogueEntry = {
	template: cosmosServiceModel,
	texts: {
		en: cosmosServiceModelEn,
		fi: cosmosServiceModelFi,
		sv: cosmosServiceModelSv,
		es: cosmosServiceModelEs,
		it: cosmosServiceModelIt,
	},
}
