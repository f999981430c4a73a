import { prototypeStoryboard } from '#templates/prototype-storyboard/template'
import { prototypeStoryboardEn } from '#templates/prototype-storyboard/texts.en'
import { prototypeStoryboardEs } from '#templates/prototype-storyboard/texts.es'
import { prototypeStoryboardFi } from '#templates/prototype-storyboard/texts.fi'
import { prototypeStoryboardSv } from '#templates/prototype-storyboard/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const prototypeStoryboardEntry: CatalogueEntry = {
	template: prototypeStoryboard,
	texts: {
		en: prototypeStoryboardEn,
		fi: prototypeStoryboardFi,
		sv: prototypeStoryboardSv,
		es: prototypeStoryboardEs,
	},
}
