import { livedExperienceStories } from '#templates/lived-experience-stories/template'
import { livedExperienceStoriesEn } from '#templates/lived-experience-stories/texts.en'
import { livedExperienceStoriesFi } from '#templates/lived-experience-stories/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const livedExperienceStoriesEntry: CatalogueEntry = {
	template: livedExperienceStories,
	texts: { en: livedExperienceStoriesEn, fi: livedExperienceStoriesFi },
}
