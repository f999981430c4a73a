import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Hoort ervan',
	'Komt binnen',
	'Eerste contact',
	'Gebruikt het',
	'Tussen twee bezoeken',
	'Vertrekt of blijft',
] as const

/** The journey map in Dutch. */
export const journeyMapNl: TemplateTexts<JourneyZone> = {
	title: 'Gebruikersreis: vandaag en morgen',
	purpose: 'Volg één persoon door een dienst zoals die nu is. Teken daarna hoe het zou moeten gaan.',
	drawing:
		'Een landschap met een kronkelende weg: boven heuvels, in het midden een meer met een regenwolk en een ladder, onder een weide waar de weg bij een vlag eindigt.',
	zones: {
		person: {
			title: 'Wie volgen we',
			prompts: [
				'Eén persoon: een persona, of een echt verhaal dat je mag vertellen.',
				'Waar is deze persoon goed in?',
			],
			examples: ['Gerda, 58. Het begint als ze door haar rug gaat'],
			caption: 'Loop mee in hun laarzen',
		},
		today: {
			title: 'Vandaag',
			prompts: [
				'Wat doet de persoon, stap voor stap?',
				'Welke mensen, brieven, schermen en kamers komt de persoon tegen?',
			],
			lanes: steps,
			rows: ['Doet', 'Komt tegen'],
			examples: ['Een buurman vertelt het in de winkel', 'Formulier van zes pagina’s'],
		},
		feels: {
			title: 'Hoe het voelt',
			prompts: [
				'Teken met de pen één lijn, van stap naar stap.',
				'Wie het zelf heeft meegemaakt, tekent. De anderen luisteren.',
			],
			lanes: steps,
			rows: ['Fijn moment', 'Moeilijk moment'],
			examples: ['De weg kwijt: derde loket vandaag'],
		},
		lows: {
			title: 'Zwaarste momenten',
			prompts: ['Waar zakt de lijn, en waarom?', 'Kies er twee die je het eerst verbetert.'],
			examples: ['Vertelt hetzelfde verhaal voor de derde keer'],
		},
		tomorrow: {
			title: 'Morgen',
			prompts: [
				'Dezelfde stappen, maar beter: wat zou de persoon na afloop zeggen?',
				'Wat moet anders: regels, vaardigheden, plekken, middelen of geld?',
			],
			lanes: steps,
			rows: ['Zo kan het gaan', 'Dit moet anders'],
			examples: ['Eén telefoontje, zij vullen de rest in', 'Het loket mag tekenen voor wie belt'],
		},
		lift: {
			title: 'Eerste verbetering',
			prompts: ['Welk moeilijk moment verbeteren we eerst?', 'Wie probeert het volgende week?'],
			examples: ['Dezelfde dag terugbellen. Anouk begint maandag'],
		},
	},
	method: {
		when: 'Er is al een dienst, of er raakt iets zoek op de weg van het ene loket naar het andere.',
		steps: [
			'Kies één persoon en waar die goed in is. Begin waar het in het leven van die persoon begint, niet bij ons loket.',
			'Ga van stap naar stap: wat doet de persoon, en wie of wat komt die tegen?',
			'Wie het zelf heeft meegemaakt, tekent de lijn van hoe het voelt. De anderen zijn stil en kijken.',
			'Ieder voor zich: wat zijn de zwaarste momenten? Markeer de twee die we het eerst verbeteren.',
			'Teken die stappen zoals ze zouden moeten gaan. Wat zou de persoon na afloop zeggen?',
			'Schrijf eronder wat anders moet: een regel, een vaardigheid, een plek, middelen, geld. Spreek dan de eerste verbetering af en wie die probeert.',
		],
		tips: [
			'Heeft niemand hier het meegemaakt? Stop dan bij de lijn en zoek iemand. Een verzonnen lijn helpt niemand.',
			'Twee stappen goed getekend is genoeg voor morgen. De andere mogen blijven zoals ze zijn.',
			'Vraag bij elke overdracht: wie vertelt hier weer hetzelfde verhaal?',
		],
		care: 'De lijn is van wie het heeft meegemaakt. Niemand verbetert haar, en niemand hoeft haar uit te leggen.',
		question: 'Denk aan je laatste bezoek of telefoontje. Welk moment was het moeilijkst?',
		thanks: 'Dank je wel. We kijken eerst naar de moeilijkste momenten.',
	},
}
