import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Swedish. */
export const blankSv: TemplateTexts<BlankZone> = {
	title: 'Tom tavla',
	purpose: 'Plats för det som er grupp behöver. Alla här kan skriva, flytta och rita.',
	drawing: 'Ett block med vitt papper, lappar i fem färger bakom det, och en blyertspenna.',
	zones: {
		start: {
			title: 'Börja här',
			prompts: ['Skriv en sak på varje lapp. Det finns mer plats runt omkring.'],
		},
	},
}
