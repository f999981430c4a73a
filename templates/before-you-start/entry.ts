import { beforeYouStartDrawings } from '#templates/before-you-start/drawing'
import { beforeYouStart } from '#templates/before-you-start/template'
import { beforeYouStartEl } from '#templates/before-you-start/texts.el'
import { beforeYouStartEn } from '#templates/before-you-start/texts.en'
import { beforeYouStartEs } from '#templates/before-you-start/texts.es'
import { beforeYouStartEt } from '#templates/before-you-start/texts.et'
import { beforeYouStartFi } from '#templates/before-you-start/texts.fi'
import { beforeYouStartHu } from '#templates/before-you-start/texts.hu'
import { beforeYouStartIt } from '#templates/before-you-start/texts.it'
import { beforeYouStartNl } from '#templates/before-you-start/texts.nl'
import { beforeYouStartPl } from '#templates/before-you-start/texts.pl'
import { beforeYouStartSv } from '#templates/before-you-start/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const beforeYouStartEntry: CatalogueEntry = {
	template: beforeYouStart,
	drawings: beforeYouStartDrawings,
	texts: {
		en: beforeYouStartEn,
		fi: beforeYouStartFi,
		sv: beforeYouStartSv,
		et: beforeYouStartEt,
		pl: beforeYouStartPl,
		es: beforeYouStartEs,
		hu: beforeYouStartHu,
		nl: beforeYouStartNl,
		it: beforeYouStartIt,
		el: beforeYouStartEl,
	},
}
