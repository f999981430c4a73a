import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Dutch. */
export const engagementPlannerNl: TemplateTexts<EngagementPlannerZone> = {
	title: 'Ga waar mensen zijn',
	purpose:
		'Plan voor drie groepen waar je hen ontmoet, wat je vraagt, hoe weinig moeite het kost en wat ze terugkrijgen.',
	drawing:
		'Een straat. Boven: mensen achter een muur, een kraam met luifel en een kantoor met zuilen en trappen; beneden: een huis met drie deuren, een tafel met een kom en een rij haltes.',
	zones: {
		groups: {
			title: 'Wie is er nog niet?',
			prompts: ['Welke groepen spraken we nog nooit?', 'Eén groep per briefje, zoals ze zichzelf noemen.'],
			examples: ['Schoonmakers in de nacht, ziekenhuis'],
		},
		places: {
			title: 'Waar ze al zijn',
			prompts: ['Waar en wanneer zien ze elkaar, ook online?', 'Wie vertrouwen ze daar?'],
			examples: ['Wasruimte van flat C, zondagavond'],
		},
		hurdles: {
			title: 'Wat ons lastig bereikbaar maakt',
			prompts: ['Welke tijden, woorden, formulieren of afstand?', 'Wat gebeurde er eerder?'],
			examples: ['In onze brief staat alleen “antwoord online”'],
		},
		plan: {
			title: 'Hoe we hen ontmoeten',
			prompts: [
				'Kies drie groepen, één kolom per groep.',
				'Wat is makkelijk te beantwoorden, en wat komt daarna?',
			],
			lanes: ['Eerste groep', 'Tweede groep', 'Derde groep'],
			rows: ['Wie, waar, wanneer', 'In twee minuten', 'Voor wie meer wil'],
			examples: [
				'Vaders langs het voetbalveld',
				'Zaterdag 9 uur, tafel in de kantine',
				'Eén vraag op een tablet: kies een gezichtje',
				'Plant één trainingsavond met ons',
			],
		},
		back: {
			title: 'Wat ze terugkrijgen',
			prompts: ['Wat krijgen ze voor hun tijd?', 'Wanneer en hoe horen ze van ons?'],
			examples: ['Soep, een taxi naar huis, een brief voor 1 juni'],
		},
		weeks: {
			title: 'Eerste vier weken',
			prompts: ['Wie van ons gaat waarheen, op welke dag?'],
			lanes: ['Week 1', 'Week 2', 'Week 3', 'Week 4'],
			examples: ['Za 9.00, Saskia en Omar naar het veld'],
		},
	},
	method: {
		when: 'Je weet ongeveer wie erbij hoort, en er is nog geen uitnodiging verstuurd.',
		steps: [
			'Geen mens is lastig te bereiken. Sommige diensten wel. Vertel elkaar over één dienst waar je wegbleef, en waarom.',
			'Schrijf de groepen op die we moeten horen, eerst wie we nog nooit spraken. Gebruik de naam die ze zelf gebruiken.',
			'Waar zijn deze mensen toch al, op welk tijdstip, en wie vertrouwen ze daar?',
			'Nu eerlijk over onszelf: wat maakt het voor hen moeilijk om naar ons te komen?',
			'Kies drie groepen. Zoek voor elk een plek en een tijd, een vraag van twee minuten, en iets voor wie meer wil.',
			'Spreek af wat mensen terugkrijgen voor hun tijd. Zet dan de eerste bezoeken in de weken.',
		],
		tips: [
			'Iemand uit een van de groepen hoort hier te zijn. Zo niet, bel dan dit uur een van hen.',
			'Staat op elk briefje “online”? Vraag wie geen telefoon heeft, en wie geen reden heeft om de link te vertrouwen.',
			'Twee bezoeken die echt doorgaan, zijn meer waard dan tien op een lijst.',
		],
		care: 'Schrijf groepen en rollen, nooit namen van mensen. Een lijst van mensen kan kwaad doen, ook als die goed bedoeld is.',
		question: 'Waar kunnen we je spreken zonder dat het jou extra moeite kost?',
		thanks: 'Dank je wel. Zo komen wij naar jou toe, in plaats van jij naar ons.',
	},
}
