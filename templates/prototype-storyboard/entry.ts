import { prototypeStoryboardDrawings } from '#templates/prototype-storyboard/drawing'
import { prototypeStoryboard } from '#templates/prototype-storyboard/template'
import { prototypeStoryboardEl } from '#templates/prototype-storyboard/texts.el'
import { prototypeStoryboardEn } from '#templates/prototype-storyboard/texts.en'
import { prototypeStoryboardEs } from '#templates/prototype-storyboard/texts.es'
import { prototypeStoryboardEt } from '#templates/prototype-storyboard/texts.et'
import { prototypeStoryboardFi } from '#templates/prototype-storyboard/texts.fi'
import { prototypeStoryboardHu } from '#templates/prototype-storyboard/texts.hu'
import { prototypeStoryboardIt } from '#templates/prototype-storyboard/texts.it'
import { prototypeStoryboardNl } from '#templates/prototype-storyboard/texts.nl'
import { prototypeStoryboardPl } from '#templates/prototype-storyboard/texts.pl'
import { prototypeStoryboardSv } from '#templates/prototype-storyboard/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const prototypeStoryboardEntry: CatalogueEntry = {
	template: prototypeStoryboard,
	drawings: prototypeStoryboardDrawings,
	texts: {
		en: prototypeStoryboardEn,
		fi: prototypeStoryboardFi,
		sv: prototypeStoryboardSv,
		et: prototypeStoryboardEt,
		pl: prototypeStoryboardPl,
		es: prototypeStoryboardEs,
		hu: prototypeStoryboardHu,
		nl: prototypeStoryboardNl,
		it: prototypeStoryboardIt,
		el: prototypeStoryboardEl,
	},
}
