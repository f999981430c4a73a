import { livedExperienceStoriesDrawings } from '#templates/lived-experience-stories/drawing'
import { livedExperienceStories } from '#templates/lived-experience-stories/template'
import { livedExperienceStoriesEl } from '#templates/lived-experience-stories/texts.el'
import { livedExperienceStoriesEn } from '#templates/lived-experience-stories/texts.en'
import { livedExperienceStoriesEs } from '#templates/lived-experience-stories/texts.es'
import { livedExperienceStoriesEt } from '#templates/lived-experience-stories/texts.et'
import { livedExperienceStoriesFi } from '#templates/lived-experience-stories/texts.fi'
import { livedExperienceStoriesHu } from '#templates/lived-experience-stories/texts.hu'
import { livedExperienceStoriesIt } from '#templates/lived-experience-stories/texts.it'
import { livedExperienceStoriesNl } from '#templates/lived-experience-stories/texts.nl'
import { livedExperienceStoriesPl } from '#templates/lived-experience-stories/texts.pl'
import { livedExperienceStoriesSv } from '#templates/lived-experience-stories/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const livedExperienceStoriesEntry: CatalogueEntry = {
	template: livedExperienceStories,
	drawings: livedExperienceStoriesDrawings,
	texts: {
		en: livedExperienceStoriesEn,
		fi: livedExperienceStoriesFi,
		sv: livedExperienceStoriesSv,
		et: livedExperienceStoriesEt,
		pl: livedExperienceStoriesPl,
		es: livedExperienceStoriesEs,
		hu: livedExperienceStoriesHu,
		nl: livedExperienceStoriesNl,
		it: livedExperienceStoriesIt,
		el: livedExperienceStoriesEl,
	},
}
