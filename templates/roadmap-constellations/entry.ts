import { roadmapConstellations } from '#templates/roadmap-constellations/template'
import { roadmapConstellationsEn } from '#templates/roadmap-constellations/texts.en'
import { roadmapConstellationsEs } from '#templates/roadmap-constellations/texts.es'
import { roadmapConstellationsFi } from '#templates/roadmap-constellations/texts.fi'
import { roadmapConstellationsSv } from '#templates/roadmap-constellations/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const roadmapConstellationsEntry: CatalogueEntry = {
	template: roadmapConstellations,
	texts: {
		en: roadmapConstellationsEn,
		fi: roadmapConstellationsFi,
		sv: roadmapConstellationsSv,
		es: roadmapConstellationsEs,
	},
}
