import { cosmosServiceModelDrawings } from '#templates/cosmos-service-model/drawing'
import { cosmosServiceModel } from '#templates/cosmos-service-model/template'
import { cosmosServiceModelEl } from '#templates/cosmos-service-model/texts.el'
import { cosmosServiceModelEn } from '#templates/cosmos-service-model/texts.en'
import { cosmosServiceModelEs } from '#templates/cosmos-service-model/texts.es'
import { cosmosServiceModelEt } from '#templates/cosmos-service-model/texts.et'
import { cosmosServiceModelFi } from '#templates/cosmos-service-model/texts.fi'
import { cosmosServiceModelHu } from '#templates/cosmos-service-model/texts.hu'
import { cosmosServiceModelIt } from '#templates/cosmos-service-model/texts.it'
import { cosmosServiceModelNl } from '#templates/cosmos-service-model/texts.nl'
import { cosmosServiceModelPl } from '#templates/cosmos-service-model/texts.pl'
import { cosmosServiceModelSv } from '#templates/cosmos-service-model/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const cosmosServiceModelEntry: CatalogueEntry = {
	template: cosmosServiceModel,
	drawings: cosmosServiceModelDrawings,
	texts: {
		en: cosmosServiceModelEn,
		fi: cosmosServiceModelFi,
		sv: cosmosServiceModelSv,
		et: cosmosServiceModelEt,
		pl: cosmosServiceModelPl,
		es: cosmosServiceModelEs,
		hu: cosmosServiceModelHu,
		nl: cosmosServiceModelNl,
		it: cosmosServiceModelIt,
		el: cosmosServiceModelEl,
	},
}
