import { serviceBlueprintDrawings } from '#templates/service-blueprint/drawing'
import { serviceBlueprint } from '#templates/service-blueprint/template'
import { serviceBlueprintEl } from '#templates/service-blueprint/texts.el'
import { serviceBlueprintEn } from '#templates/service-blueprint/texts.en'
import { serviceBlueprintEs } from '#templates/service-blueprint/texts.es'
import { serviceBlueprintEt } from '#templates/service-blueprint/texts.et'
import { serviceBlueprintFi } from '#templates/service-blueprint/texts.fi'
import { serviceBlueprintHu } from '#templates/service-blueprint/texts.hu'
import { serviceBlueprintIt } from '#templates/service-blueprint/texts.it'
import { serviceBlueprintNl } from '#templates/service-blueprint/texts.nl'
import { serviceBlueprintPl } from '#templates/service-blueprint/texts.pl'
import { serviceBlueprintSv } from '#templates/service-blueprint/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const serviceBlueprintEntry: CatalogueEntry = {
	template: serviceBlueprint,
	drawings: serviceBlueprintDrawings,
	texts: {
		en: serviceBlueprintEn,
		fi: serviceBlueprintFi,
		sv: serviceBlueprintSv,
		et: serviceBlueprintEt,
		pl: serviceBlueprintPl,
		es: serviceBlueprintEs,
		hu: serviceBlueprintHu,
		nl: serviceBlueprintNl,
		it: serviceBlueprintIt,
		el: serviceBlueprintEl,
	},
}
