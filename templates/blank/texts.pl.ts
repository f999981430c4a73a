import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Polish. */
export const blankPl: TemplateTexts<BlankZone> = {
	title: 'Pusta tablica',
	purpose: 'Miejsce na to, czego potrzebuje Wasza grupa. Każdy może tu pisać, przesuwać i rysować.',
	drawing: 'Blok białego papieru, za nim karteczki w pięciu kolorach i ołówek.',
	zones: {
		start: {
			title: 'Zacznijcie tutaj',
			prompts: ['Jedna karteczka, jedna myśl. Wokół jest więcej miejsca.'],
		},
	},
}
