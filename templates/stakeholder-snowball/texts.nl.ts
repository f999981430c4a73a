import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Dutch. */
export const stakeholderSnowballNl: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Kaart van mensen: wie nog meer?',
	purpose:
		'Zie om wiens leven het gaat, wie dichtbij is en wie van ver beslist. Daarna wijst ieder de volgende stem aan.',
	drawing:
		'Ringen rond een midden met mensen erop en banden ertussen; in de buitenste ring een open deur en daarbuiten een sneeuwbal die groeit terwijl hij rolt.',
	zones: {
		lives: {
			title: 'Leeft ermee',
			prompts: ['Om wiens leven gaat het?', 'Hier alleen mensen, geen organisaties.'],
			examples: ['Tiener die voor haar moeder zorgt'],
		},
		close: {
			title: 'Ziet hen elke week',
			prompts: ['Wie staat klaar, betaald of onbetaald?'],
			examples: ['Buurman die de boodschappen draagt'],
		},
		afar: {
			title: 'Verder weg',
			prompts: ['Wie maakt de regels of betaalt?', 'Wie merkt de gevolgen?'],
			examples: ['Afdeling die over de openingstijden gaat', 'Gezinnen die ernaast wonen'],
		},
		ties: {
			title: 'Banden onderling',
			prompts: ['Trek lijnen tussen de briefjes.', 'Welke zijn sterk, zwak of gaan één kant op?'],
			examples: ['Sterk: schoolzuster en de ouderapp', 'Eén kant op: brieven van het loket'],
		},
		door: {
			title: 'Wie opent de deur?',
			prompts: ['Voeg twee groepen toe die anderen niet kennen.', 'Wie stelt ons aan hen voor?'],
			examples: ['Sportvissers. De vrouw van de snackbar kent hen'],
		},
		missing: {
			title: 'Nog niet gehoord',
			prompts: ['Waar is onze kaart leeg?', 'Wie spreekt nu in hun plaats?'],
			examples: ['Kinderen die vaak van school wisselen'],
		},
		calls: {
			title: 'Deze week',
			prompts: ['Wie van ons benadert welke groep?'],
			examples: ['Ria belt dinsdag de dorpswinkel'],
		},
	},
	method: {
		when: 'Je staat aan het begin, of je hoort steeds dezelfde stemmen. Laat de kaart open tijdens het werk.',
		steps: [
			'Begin met de mensen om wiens leven het gaat. Hier mag geen organisatie staan.',
			'Ieder voor zich: wie ziet hen elke week? Wie beslist erover of merkt het van verder weg?',
			'Trek lijnen tussen de briefjes. Eerst de sterke banden, dan de zwakke en die maar één kant op gaan.',
			'Ieder voegt twee groepen toe die de anderen niet kennen, en wie ons aan hen kan voorstellen.',
			'Waar is de kaart nog leeg? Schrijf op wie niet wordt gehoord. Spreek af wie deze week welke groep benadert.',
		],
		tips: [
			'Stuur de link naar iedereen die je hierna spreekt en laat hen er twee toevoegen. Zo groeit de sneeuwbal.',
			'Een groep die niemand hier kent, is een goede vondst. Zeg dat ook.',
			'Vraag de mensen om wiens leven het gaat welke briefjes dichterbij of verder weg moeten.',
		],
		care: 'Op het bord staan groepen en rollen. Namen van mensen horen op een besloten lijst, en alleen als zij dat goedvinden.',
		question: 'Wie moeten we hier nog meer over vragen? Een groep of rol, alsjeblieft geen namen.',
		thanks: 'Dank je wel. Geef deze link gerust aan hen door.',
	},
}
