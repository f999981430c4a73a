import { roadmapConstellationsDrawings } from '#templates/roadmap-constellations/drawing'
import { roadmapConstellations } from '#templates/roadmap-constellations/template'
import { roadmapConstellationsEl } from '#templates/roadmap-constellations/texts.el'
import { roadmapConstellationsEn } from '#templates/roadmap-constellations/texts.en'
import { roadmapConstellationsEs } from '#templates/roadmap-constellations/texts.es'
import { roadmapConstellationsEt } from '#templates/roadmap-constellations/texts.et'
import { roadmapConstellationsFi } from '#templates/roadmap-constellations/texts.fi'
import { roadmapConstellationsHu } from '#templates/roadmap-constellations/texts.hu'
import { roadmapConstellationsIt } from '#templates/roadmap-constellations/texts.it'
import { roadmapConstellationsNl } from '#templates/roadmap-constellations/texts.nl'
import { roadmapConstellationsPl } from '#templates/roadmap-constellations/texts.pl'
import { roadmapConstellationsSv } from '#templates/roadmap-constellations/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const roadmapConstellationsEntry: CatalogueEntry = {
	template: roadmapConstellations,
	drawings: roadmapConstellationsDrawings,
	texts: {
		en: roadmapConstellationsEn,
		fi: roadmapConstellationsFi,
		sv: roadmapConstellationsSv,
		et: roadmapConstellationsEt,
		pl: roadmapConstellationsPl,
		es: roadmapConstellationsEs,
		hu: roadmapConstellationsHu,
		nl: roadmapConstellationsNl,
		it: roadmapConstellationsIt,
		el: roadmapConstellationsEl,
	},
}
