import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Straalt al', 'Nog donker'] as const

/** The roadmap in Dutch. */
export const roadmapConstellationsNl: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Routekaart met sterren',
	purpose: 'Zie waar je werk met mensen al straalt en waar het nog donker is. Er is geen goede volgorde.',
	drawing:
		'Een nachthemel boven de daken van een stad, met drie sterrenbeelden: een zeshoek, een ster met vier punten en acht stralen. De vakken zijn sterren op hun lijnen.',
	zones: {
		's-place': {
			title: 'Het systeem: onze plek',
			prompts: ['Hoe goed past de dienst bij het leven hier?'],
			lanes: light,
			examples: ['De bibliobus brengt ook pakjes'],
		},
		's-reach': {
			title: 'Het systeem: bereikbaar',
			prompts: ['Hoe makkelijk ben je te vinden, bereiken en begrijpen?'],
			lanes: light,
			examples: ['Een echte stem aan de telefoon', 'Het formulier moet je thuis printen'],
		},
		's-share': {
			title: 'Systeem: macht, geld, kennis',
			prompts: ['Wat delen, verplaatsen of leren we, zodat anderen mee kunnen doen?'],
			lanes: light,
			examples: ['De bakker heeft sleutels van de zaal', 'Vrijwilligers betalen hun eigen bus'],
		},
		'e-with': {
			title: 'Kompas: met, niet voor',
			prompts: ['Wat beslissen mensen met ons? Waar vragen we alleen?'],
			lanes: light,
			examples: ['Leerlingen kozen het nieuwe plein', 'We vroegen alleen naar de naam'],
		},
		'e-heard': {
			title: 'Kompas: ieder wordt gehoord',
			prompts: ['Naar wie luisterden we echt? Wiens stem telt te weinig?'],
			lanes: light,
			examples: ['We spraken de vissers op hun steiger', 'Mensen die op zaterdag werken'],
		},
		'e-open': {
			title: 'Kompas: open en zichtbaar',
			prompts: ['Kan een nieuwkomer zien hoe we besloten, en waarom?'],
			lanes: light,
			examples: ['Foto’s van elk overleg op de deur'],
		},
		'c-light': {
			title: 'Aanjagers: klein en licht',
			prompts: ['Hoe kan iemand in twee minuten helpen?', 'Wat brengt mensen aan de praat?'],
			lanes: light,
			examples: ['Soep op het plein en een grote kaart'],
		},
		'c-people': {
			title: 'Aanjagers: mensen en kracht',
			prompts: ['Waar zijn mensen hier goed in? Wie neemt de volgende mee?'],
			lanes: light,
			examples: ['Het koor kent elke straat', 'Wie kent de nieuwe gezinnen?'],
		},
		'c-next': {
			title: 'Onze volgende vonk',
			prompts: [
				'Welke donkere sterren eerst? Eén uit elke rij is genoeg.',
				'Wie zet welke kleine stap, en wanneer kijken we weer?',
			],
			examples: ['Ilse vraagt het zaterdag op de pont', 'Op 5 maart kijken we weer'],
		},
	},
	method: {
		when: 'Aan het begin, en om de paar weken opnieuw, om te zien wat lichter is geworden.',
		steps: [
			'Elke rij is een sterrenbeeld: het systeem, het ethisch kompas, de aanjagers. Begin bij een ster naar keuze. Je hoeft ze niet allemaal te vullen.',
			'Schrijf in stilte: wat straalt al, en wat is nog donker? Wat straalt, komt eerst.',
			'Maak een wandeling langs de sterren. Zeg waar je blij mee bent.',
			'Praat over de drie donkerste sterren. Waarom zijn ze donker, en wat zou een eerste vonk zijn?',
			'Kies hoogstens drie vonken: een kleine stap, wie hem zet, en wanneer we weer kijken.',
		],
		tips: [
			'Met veel mensen? Laat elke tafel in een andere rij beginnen.',
			'Neem de volgende keer niets over: begin opnieuw en leg de twee borden naast elkaar.',
			'Een vonk kan een ander bord zijn. Open het en schrijf de naam op het briefje.',
		],
		care: 'Een donkere ster is informatie, geen mislukking. Niemand hoeft zich ervoor te verantwoorden.',
		question: 'Wat vind je het belangrijkst als een dienst verandert?',
		thanks: 'Dank je wel. Je antwoord staat op onze routekaart.',
		choices: [
			'Dat er naar me geluisterd wordt',
			'Dat het eerlijk gaat',
			'Zien hoe er is besloten',
			'Echt iets te zeggen hebben',
		],
	},
}
