import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Dutch. */
export const blankNl: TemplateTexts<BlankZone> = {
	title: 'Leeg bord',
	purpose: 'Ruimte voor wat je groep nodig heeft. Iedereen kan hier schrijven, verplaatsen en tekenen.',
	drawing: 'Een blok wit papier met daarachter briefjes in vijf kleuren, en een potlood.',
	zones: {
		start: {
			title: 'Begin hier',
			prompts: ['Schrijf één ding op elk briefje. Eromheen is meer ruimte.'],
		},
	},
}
