import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Dutch. */
export const assetMapNl: TemplateTexts<AssetMapZone> = {
	title: 'Kaart van sterke punten',
	purpose: 'Laat zien wat mensen en plekken hier al te geven hebben, en verbind wat elkaar nog niet kende.',
	drawing:
		'Een dorp schuin van boven: drie huizen op een rij, een clubhuis, een winkel, een tuin, een oude boom en paden die op het plein samenkomen.',
	zones: {
		people: {
			title: 'Ieder van ons',
			prompts: ['Waar ben je goed in?', 'Waar is degene naast je goed in?'],
			lanes: ['Ik weet', 'Ik kan', 'Ik geef om'],
			examples: [
				'Wie waar woont op het eiland',
				'Elke oude trekker starten',
				'Dat geen kind alleen zijn boterham eet',
			],
		},
		groups: {
			title: 'Groepen en clubs',
			prompts: ['Wie komt toch al samen: koor, team, app, buren?', 'Waar zijn ze samen goed in?'],
			examples: ['Flatapp: 40 woningen, antwoord binnen een minuut'],
		},
		organisations: {
			title: 'Diensten en bedrijven',
			prompts: ['Wie kan iets kleins lenen of geven?'],
			examples: ['De bibliotheek leent naaimachines uit'],
		},
		places: {
			title: 'Plekken en spullen',
			prompts: ['Welke zalen, tuinen, busjes, gereedschap zijn er?', 'Wanneer gebruikt niemand ze?'],
			examples: ['Parochiezaal, op dinsdag leeg'],
		},
		stories: {
			title: 'Wat ons eerder lukte',
			prompts: ['Wat hebben mensen hier samen gedaan?', 'Wat vertellen de oudsten?'],
			examples: ['De winter dat we zelf de dijkweg vrijhielden'],
		},
		links: {
			title: 'Nieuwe verbindingen',
			prompts: ['Wat heeft elkaar nog nooit ontmoet?', 'Schrijf het naast elkaar: wat wordt het samen?'],
			lanes: ['Dit', 'en dit', 'wordt dit'],
			examples: [
				'Parochiezaal op dinsdag',
				'Naaimachines van de bibliotheek',
				'Verstelavond, de eerste in maart',
			],
		},
	},
	method: {
		when: 'Voordat je over problemen praat, of als een project alleen ziet wat er mist.',
		steps: [
			'Draai je naar wie links van je zit. Vraag waar die persoon goed in is, en schrijf het op als het mag.',
			'Loop in stilte de vijf velden langs. Kleine dingen tellen: een sleutel, een busje, een fijne telefoonstem.',
			'Loop langs de kaart en lees haar voor. Wat ontbreekt er?',
			'Verbind twee of drie dingen die elkaar nooit ontmoetten. Eén rij per keer: dit, en dit, wordt dit.',
			'Stem over de verbinding die we binnen een maand proberen. Wie belt als eerste?',
		],
		tips: [
			'Zegt iemand “niets bijzonders”? Vraag waarvoor de buren bellen.',
			'Problemen komen toch. Schrijf ze naast de kaart en ga verder met sterke punten.',
			'Neem de tijd voor het voorlezen. Sommigen horen voor het eerst dat ze op een kaart van sterke punten staan.',
		],
		care: 'Vraag het voordat je de kracht van een ander opschrijft. Niet iedereen wil om hulp gevraagd worden.',
		question: 'Waar ben je goed in, of wat deel je graag met je buurt?',
		thanks: 'Dank je wel. Jouw sterke punt hoort op deze kaart.',
	},
}
