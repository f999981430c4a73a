import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Italian. */
export const blankIt: TemplateTexts<BlankZone> = {
	title: 'Lavagna vuota',
	purpose: 'Spazio per quello che serve al vostro gruppo. Qui tutti possono scrivere, spostare e disegnare.',
	drawing: 'Un blocco di carta bianca, dietro foglietti di cinque colori, e una matita.',
	zones: {
		start: {
			title: 'Cominciate qui',
			prompts: ['Scrivete una cosa sola su ogni nota. Tutto intorno c’è altro spazio.'],
		},
	},
}
