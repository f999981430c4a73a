import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Dutch. */
export const personaNl: TemplateTexts<PersonaZone> = {
	title: 'Persona',
	purpose:
		'Maak uit echte verhalen één geloofwaardig mens, sterke punten eerst. Zo denkt die persoon mee, ook zonder erbij te zijn.',
	drawing:
		'Een mens met een leeg gezicht en een naamkaartje; een tekstballon uit de mond, een gedachtewolk, een raam met zon en maan, drie buren en een loket.',
	zones: {
		name: {
			title: 'Naam en gezicht',
			prompts: ['Een verzonnen naam, leeftijd en woonplaats.', 'Niemand mag herkenbaar zijn.'],
			examples: ['Gerda, 58, laatste huis aan de dijk'],
		},
		day: {
			title: 'Een gewone dag',
			prompts: ['Wat gebeurt er, en met wie?'],
			lanes: ['Ochtend', 'Overdag', 'Avond en nacht'],
			examples: ['7.00 uur: voert de kippen, zoekt de bus op, geen bereik'],
		},
		quote: {
			title: 'In eigen woorden',
			prompts: ['Een zin die je echt hebt gehoord.', 'Verander de zin: niemand mag weten wie het zei.'],
			examples: ['“Ze zijn allemaal aardig. Alleen vragen ze steeds iets anders.”'],
		},
		strong: {
			title: 'Sterk in',
			prompts: ['Wat lukt deze persoon elke week, en anderen niet?'],
			examples: ['Regelt ritjes voor negen buren'],
		},
		want: {
			title: 'Wensen en zorgen',
			prompts: ['Wat is belangrijk voor deze persoon?', 'Waar ligt deze persoon wakker van?'],
			examples: ['In haar eigen huis blijven', 'Vallen in de nacht'],
		},
		people: {
			title: 'Mensen eromheen',
			prompts: ['Wie geeft hulp?', 'Wie krijgt hulp?'],
			examples: ['Haar zus belt elke zondag'],
		},
		service: {
			title: 'Met onze dienst',
			prompts: ['Wat werkt, wat doet pijn, wat gaat iemand uit de weg?'],
			examples: ['Gaat nooit naar het online loket'],
		},
	},
	method: {
		when: 'Nadat je echte verhalen hebt verzameld, en nooit in plaats daarvan.',
		steps: [
			'Zeg uit welke verhalen deze persoon is gemaakt. De mensen uit die verhalen mogen niet herkenbaar zijn.',
			'Geef de persoon een verzonnen naam. Vul dan de dag en de woorden in, met stemmen die je echt hebt gehoord.',
			'Waar is deze persoon sterk in? Blijf hier tot je meer hebt dan je dacht.',
			'Nu pas: wat wil deze persoon, en welke zorgen zijn er?',
			'Wie staat eromheen, en hoe gaat het met onze dienst?',
			'Lees de hele persoon voor. Zou iemand met zo’n leven knikken of lachen? Vraag het aan een van hen.',
		],
		tips: [
			'Misschien leeft iemand in de groep zo. Laat diegene het bord als eerste verbeteren.',
			'Is het een vermoeden? Zet dan een vraagteken op het briefje.',
			'Eén detail uit een gewone dag zegt meer dan een gemiddelde.',
		],
		care: 'Meng meer verhalen door elkaar, zodat niemand zichzelf of de buren op het bord terugvindt.',
		question: 'Maak de zin af: op een gewone dag is het lastigste van hulp krijgen …',
		thanks: 'Dank je wel. Je woorden helpen ons een persoon te maken die echt klinkt.',
	},
}
