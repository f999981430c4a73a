import { beforeYouStart } from '#templates/before-you-start/template'
import { beforeYouStartEn } from '#templates/before-you-start/texts.en'
import { beforeYouStartFi } from '#templates/before-you-start/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const beforeYouStartEntry: CatalogueEntry = {
	template: beforeYouStart,
	texts: { en: beforeYouStartEn, fi: beforeYouStartFi },
}
