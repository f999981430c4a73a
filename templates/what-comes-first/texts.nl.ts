import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Dutch. */
export const whatComesFirstNl: TemplateTexts<WhatComesFirstZone> = {
	title: 'Wat komt eerst?',
	purpose:
		'Niet alles kan tegelijk. Wie de dienst gebruikt, kiest de volgorde, en we zeggen eerlijk wat moet wachten.',
	drawing:
		'Een station. Boven reizigers met een tekstballon, een bord met vertrektijden en een wip; onder een trein met drie wagons, een wachthuisje met een bank en een kalender.',
	zones: {
		matters: {
			title: 'Wat telt voor ons',
			prompts: ['Wat maakt je gewone week makkelijker?', 'Wie de dienst gebruikt, leest als eerste voor.'],
			examples: ['Mijn zoon ophalen zonder te rennen'],
		},
		options: {
			title: 'Wat we kunnen doen',
			prompts: ['Eén ding per briefje. Waar kunnen we op bouwen?', 'Wat vraagt het: geld, mensen, tijd?'],
			examples: ['Opvang open tot 18.30, elke avond één kracht extra'],
		},
		pull: {
			title: 'Wat het ons kost',
			prompts: ['Als hiervan meer komt, waarvan komt er minder?', 'Voor wie is dat goed, voor wie zwaar?'],
			lanes: ['Hiervan meer', 'Daarvan minder'],
			examples: ['Elke dag open tot 18.30', 'Minder volwassenen in de vroege ochtend'],
		},
		order: {
			title: 'Onze volgorde',
			prompts: ['Wat komt eerst, en wiens week verandert?', 'Wie moet erop wachten?'],
			lanes: ['Nu', 'Straks', 'Later'],
			rows: ['Wat', 'Omdat', 'Wie wacht'],
			examples: [
				'Twee late avonden per week',
				'Ouders in wisseldienst: twee is genoeg',
				'Gezinnen die om zes uur komen',
			],
		},
		wait: {
			title: 'Voor wie wacht',
			prompts: ['Wat kunnen zij intussen krijgen?', 'Wie vertelt het hun, met de reden?'],
			examples: ['Burenlijst voor de ochtend. Ans belt elk gezin'],
		},
		again: {
			title: 'Wanneer we weer kijken',
			prompts: ['Wat zou onze volgorde veranderen?', 'Op welke dag overleggen we daarover?'],
			examples: ['Vragen drie gezinnen om de ochtend: in mei'],
		},
	},
	method: {
		when: 'Als er meer goede ideeën zijn dan geld, tijd of handen, en de keuze niet achter een dichte deur hoort.',
		steps: [
			'Ieder schrijft alleen wat een gewone week makkelijker maakt. Wie de dienst gebruikt, leest als eerste voor.',
			'Wat kunnen we eraan doen? Eén ding per briefje. Wie het weet, zet erbij wat het vraagt, in gewone getallen.',
			'Neem de briefjes een voor een: als hiervan meer komt, waarvan komt er dan minder, en wie merkt dat?',
			'Wie de dienst gebruikt, zet de briefjes bij nu, straks en later. De anderen zeggen wat kan, en vragen. Schrijf op waarom, en wie wacht.',
			'Kijk naar wie wacht. Wat kunnen zij intussen krijgen, en wie vertelt het hun eerlijk?',
			'Waardoor zouden we deze volgorde veranderen? Kies de dag waarop we weer kijken.',
		],
		tips: [
			'Zeg voor je begint wat al vaststaat, hoeveel geld er is en wie het laatste woord heeft.',
			'Hoogstens drie briefjes bij “Nu”. Alles eerst betekent niets eerst.',
			'Wie moet wachten, zit er vaak niet bij. Houd een lege stoel vrij, en vraag af en toe wat zij zouden zeggen.',
		],
		care: 'Nood is geen wedstrijd. Niemand hoeft te laten zien hoe slecht het gaat om eerst te komen, en de grootste groep heeft het niet altijd het hardst nodig.',
		question: 'Wat moet hier eerst komen, en wat kan wachten?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord, tussen die van anderen.',
	},
}
