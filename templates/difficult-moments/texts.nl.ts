import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Dutch. */
export const difficultMomentsNl: TemplateTexts<DifficultMomentsZone> = {
	title: 'Moeilijke momenten',
	purpose: 'Oefen samen een moeilijk moment voordat het komt, en spreek af wat je zou doen.',
	drawing:
		'Een klein podium met een gordijn en vier verschillende stoelen. Ernaast een ezel, een klok en een open deur; ervoor een tekstballon, een kalender en een klembord.',
	zones: {
		scene: {
			title: 'De scène',
			prompts: ['Kies er een, of verzin er een.'],
			examples: [
				'“We weten wat mensen willen,” begint de begeleider',
				'Een vader huilt. Allen kijken op de klok',
				'Twee praten, negen niet',
			],
		},
		chairs: {
			title: 'Neem elke stoel eens',
			prompts: ['Neem een stoel die niet de jouwe is. Hoe is het om daar te zitten?'],
			lanes: ['Een inwoner', 'Medewerker', 'Wie beslist', 'De stille'],
			rows: ['Voelt', 'Vreest', 'Heeft nodig'],
			examples: [
				'Klein. Alle anderen hebben papieren',
				'Dat ik beloof wat ik niet kan doen',
				'Twee minuten schrijven voor ik praat',
			],
		},
		power: {
			title: 'Macht en risico',
			prompts: ['Wie kan weg, en wie niet? Wie schrijft het op?', 'Wat staat op het spel, en voor wie?'],
			examples: ['Hij kan naar huis. Zij heeft dit besluit nodig'],
		},
		words: {
			title: 'Woorden om te zeggen',
			prompts: ['Wat zou je op dat moment echt kunnen zeggen?', 'Eén korte zin, in je eigen woorden.'],
			examples: ['“Wacht even. Ik wil haar graag eerst horen.”'],
		},
		earlier: {
			title: 'Wat vooraf helpt',
			prompts: ['Wat doen we al goed?', 'Uitnodiging, zaal, agenda, belofte: wat kan er eerder?'],
			examples: ['De dag ervoor bellen: wat heb je nodig?'],
		},
		agreed: {
			title: 'Wat we afspreken',
			prompts: ['Wat doen we als het gebeurt? Zeg het in één zin.'],
			examples: ['Ieder mag op elk moment om een pauze vragen'],
		},
	},
	method: {
		when: 'Terwijl je het samenwerken voorbereidt, of na een conflict, als alles is veranderd wat laat zien wie het was.',
		steps: [
			'Kies samen een scène of verzin er een. Verander namen en plaatsen. Ieder mag altijd aan de kant blijven.',
			'Neem een stoel die in het echt niet de jouwe is. Schrijf alleen: wat voelt die persoon, wat vreest die en wat is er nodig?',
			'Bekijk de scène van buiten. Wie heeft er macht, en wie loopt welk risico?',
			'Schrijf een zin die je echt zou kunnen zeggen. Probeer hem hardop, en probeer er dan nog een.',
			'Wat helpt vooraf? Spreek dan samen één zin af.',
		],
		tips: [
			'Wissel van stoel: wie beslist, leert het meest in de stoel van een inwoner.',
			'Dezelfde zin klinkt vanuit elke stoel anders. Laat twee mensen hem proberen.',
			'Eindig met frisse lucht en een andere plek, zodat de rollen in de kamer blijven.',
		],
		care: 'Speel nooit na wat iemand hier echt is overkomen. “Deze scène niet” is genoeg, zonder reden.',
		question: 'Denk aan een keer dat niemand naar je luisterde. Wat had iemand moeten zeggen?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Met je code zie je later wat ermee gebeurde.',
	},
}
