import { engagementPlanner } from '#templates/engagement-planner/template'
import { engagementPlannerEn } from '#templates/engagement-planner/texts.en'
import { engagementPlannerEs } from '#templates/engagement-planner/texts.es'
import { engagementPlannerFi } from '#templates/engagement-planner/texts.fi'
import { engagementPlannerSv } from '#templates/engagement-planner/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const engagementPlannerEntry: CatalogueEntry = {
	template: engagementPlanner,
	texts: {
		en: engagementPlannerEn,
		fi: engagementPlannerFi,
		sv: engagementPlannerSv,
		es: engagementPlannerEs,
	},
}
