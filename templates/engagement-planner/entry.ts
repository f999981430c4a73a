import { engagementPlannerDrawings } from '#templates/engagement-planner/drawing'
import { engagementPlanner } from '#templates/engagement-planner/template'
import { engagementPlannerEl } from '#templates/engagement-planner/texts.el'
import { engagementPlannerEn } from '#templates/engagement-planner/texts.en'
import { engagementPlannerEs } from '#templates/engagement-planner/texts.es'
import { engagementPlannerEt } from '#templates/engagement-planner/texts.et'
import { engagementPlannerFi } from '#templates/engagement-planner/texts.fi'
import { engagementPlannerHu } from '#templates/engagement-planner/texts.hu'
import { engagementPlannerIt } from '#templates/engagement-planner/texts.it'
import { engagementPlannerNl } from '#templates/engagement-planner/texts.nl'
import { engagementPlannerPl } from '#templates/engagement-planner/texts.pl'
import { engagementPlannerSv } from '#templates/engagement-planner/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const engagementPlannerEntry: CatalogueEntry = {
	template: engagementPlanner,
	drawings: engagementPlannerDrawings,
	texts: {
		en: engagementPlannerEn,
		fi: engagementPlannerFi,
		sv: engagementPlannerSv,
		et: engagementPlannerEt,
		pl: engagementPlannerPl,
		es: engagementPlannerEs,
		hu: engagementPlannerHu,
		nl: engagementPlannerNl,
		it: engagementPlannerIt,
		el: engagementPlannerEl,
	},
}
