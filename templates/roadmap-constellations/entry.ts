import { roadmapConstellations } from '#templates/roadmap-constellations/template'
import { roadmapConstellationsEn } from '#templates/roadmap-constellations/texts.en'
import { roadmapConstellationsFi } from '#templates/roadmap-constellations/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const roadmapConstellationsEntry: CatalogueEntry = {
	template: roadmapConstellations,
	texts: {
		en: roadmapConstellationsEn,
		fi: roadmapConstellationsFi,
	},
}
