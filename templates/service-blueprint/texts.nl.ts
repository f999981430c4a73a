import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Vooraf', 'Aankomst', 'Samen', 'Daarna', 'Weken later'] as const

/** The service blueprint in Dutch. */
export const serviceBlueprintNl: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Blauwdruk van de dienst',
	purpose:
		'Zie wat mensen tegenkomen en wat daarachter moet gebeuren. Zoek dan wat je met anderen kunt delen.',
	drawing:
		'Een opengesneden podium: mensen voor het voetlicht, medewerkers op het toneel, een gordijn met wat erachter ligt, en onder de vloer balken en buren die het dragen.',
	zones: {
		scene: {
			title: 'Eén tafereel',
			prompts: ['Wie is de persoon, en wat lukt zelf?', 'Waar begint het en waar eindigt het?'],
			examples: ['Otto, 81, komt op vrijdag uit het ziekenhuis'],
			caption: 'Van deur tot deur',
		},
		seen: {
			title: 'Wat de persoon tegenkomt',
			prompts: [
				'Wat ziet, hoort of krijgt de persoon: brieven, borden, schermen, stemmen?',
				'Wat doet de persoon bij elke stap? Gebruik eigen woorden.',
			],
			lanes: steps,
			rows: ['Merkt', 'Doet'],
			examples: ['Een brief in heel kleine letters', 'Wacht bij de zijdeur op de taxi'],
		},
		work: {
			title: 'Wat wij doen',
			prompts: [
				'Wat doen we met de persoon, samen of aan de telefoon?',
				'Wat doen we dat de persoon nooit ziet? Vraag het wie het doet.',
			],
			lanes: steps,
			rows: ['In zicht', 'Uit zicht'],
			examples: ['De verpleger leest de medicijnlijst voor', 'Thuiszorg plant het eerste bezoek'],
		},
		marks: {
			title: 'Wat houdt, waar het breekt',
			prompts: ['Wat werkt goed en moet blijven?', 'Waar wacht iemand, vraagt twee keer of loopt vast?'],
			lanes: ['Houdt', 'Breekt'],
			examples: ['Dezelfde verpleger belt op zaterdag', 'De lijst wordt twee keer getypt'],
		},
		carried: {
			title: 'Wie en wat het draagt',
			prompts: [
				'Welke mensen, partners, regels, middelen en geld dragen deze stap?',
				'Welk deel kunnen buren, clubs of de persoon doen, krijgen of nakijken?',
			],
			lanes: steps,
			rows: ['Draagt het nu', 'Kan gedeeld'],
			examples: ['De apotheek is open tot zes uur', 'Een buurvrouw zet de verwarming aan'],
		},
		shared: {
			title: 'Dit delen we eerst',
			prompts: ['Welk deel delen we, en met wie?', 'Wat vraagt dat van ons, zodat het lukt?'],
			examples: ['Warm huis op vrijdag: de buurt en de thuiszorg'],
		},
	},
	method: {
		when: 'Een idee moet een dienst worden die op een gewone dag werkt, of een dienst heeft scheuren die niemand helemaal ziet.',
		steps: [
			'Kies één persoon en één tafereel. Waar begint het, en waar eindigt het?',
			'Loop de vijf stappen langs. Wat merkt de persoon, en wat doet die?',
			'Wat doen we in het zicht van de persoon, en wat uit het zicht? Vraag het wie het werk doet.',
			'Zeg eerst wat houdt. Markeer dan waar het breekt, en stem zonder naam over wat we herstellen.',
			'Wie en wat draagt nu elke stap? Wat kunnen we delen met inwoners of partners?',
			'Kies wat je het eerst deelt, en met wie. Schrijf op wat zij van ons nodig hebben om het goed te doen.',
		],
		tips: [
			'Nodig iemand uit die werk doet dat niemand ziet: de conciërge, de telefonist, de chauffeur.',
			'Blijf bij één tafereel. Een tweede tafereel is een tweede bord.',
			'Een leeg vak is een bevinding. Vraag: gebeurt hier niets, of weten we het niet?',
		],
		care: 'Een breuk is een fout van het systeem, niet van een collega: schrijf wat er gebeurt, niet wie het deed. En vraag buren niet om gratis werk waarvoor iemand betaald werd.',
		question: 'Werk je voor deze dienst? Wat doe je dat niemand ziet?',
		thanks: 'Dank je wel. Je briefje maakt dit werk zichtbaar op het bord.',
	},
}
