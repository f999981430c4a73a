import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Dutch. */
export const howMightWeNl: TemplateTexts<HowMightWeZone> = {
	title: 'Hoe kunnen we?',
	purpose: 'Maak van wat je leerde open vragen: niet te breed, en ook geen vermomd antwoord.',
	drawing:
		'Een grote trechter boven een pot op een tafel. Bovenin vallen briefjes, onderaan komen druppels eruit. Een wolk en een pakje blijven buiten.',
	zones: {
		strengths: {
			title: 'Kracht om te gebruiken',
			prompts: ['Wat helpt nu al, en wie is er goed in?'],
			examples: ['Buren houden elkaars plek in de rij vrij'],
		},
		learned: {
			title: 'Wat we leerden',
			prompts: ['Welk feit of welke zin verraste je?', 'Welke twee dingen passen niet bij elkaar?'],
			examples: ['De rij begint om zeven uur. De deur opent om negen'],
		},
		questions: {
			title: 'Veel vragen',
			prompts: [
				'Begin elk briefje met “Hoe kunnen we …”. Schrijf er minstens vijf.',
				'Hoe houden we het goede, herstellen we het slechte of draaien we het om?',
			],
			examples: ['Hoe kunnen we mensen thuis op hun beurt laten wachten?'],
		},
		wide: {
			title: 'Te breed',
			prompts: ['Niemand kan hier maandag aan beginnen.', 'Hoe maak je het kleiner?'],
			examples: ['Hoe kunnen we eenzaamheid uitbannen?'],
		},
		answer: {
			title: 'Al een antwoord',
			prompts: ['De oplossing zit al in de vraag.', 'Waar is die goed voor? Vraag daarnaar.'],
			examples: ['Hoe kunnen we een wachtrij-app bouwen?'],
		},
		chosen: {
			title: 'Vragen die meegaan',
			prompts: ['Hoogstens drie. Zou een buur ze allemaal snappen?', 'Wie ermee leeft, kiest de eerste.'],
			lanes: ['Eerste vraag', 'Tweede vraag', 'Derde vraag'],
			examples: ['Hoe kunnen we van wachten een goed uur maken?'],
		},
	},
	method: {
		when: 'Je hebt geluisterd en geleerd, en nu heb je een goede vraag nodig voordat je ideeën zoekt.',
		steps: [
			'We lezen de sterke punten en wat we leerden voor, elk briefje met een andere stem. Vul aan wat ontbreekt.',
			'Schrijf alleen en in stilte. Probeer vijf vragen, en begin elke vraag met “Hoe kunnen we …”.',
			'Zet vragen die te breed of al een antwoord zijn op hun plek. Verbeter ze daarna samen.',
			'Iedereen stemt zonder naam. Wie met het probleem leeft, kiest daarnaast een eigen vraag.',
			'Zet hoogstens drie vragen in het laatste vak. Lees ze voor: zou een buur ze snappen?',
		],
		tips: [
			'Nog niets geleerd? Neem tien minuten extra en vraag ieder naar één moment dat is bijgebleven.',
			'Een vraag is goed als je meteen drie heel verschillende antwoorden kunt bedenken.',
			'Gooi vreemde vragen niet weg. Laat ze staan: misschien helpen ze later.',
		],
		care: 'Een vraag kan pijn doen als ze mensen tot het probleem maakt. Vraag naar de dienst, niet naar “lastige mensen”.',
		question: 'Maak de zin af: “Zou het niet fijn zijn als …”',
		thanks: 'Dank je wel. Je zin staat nu op het bord, naast de vragen van de groep.',
	},
}
