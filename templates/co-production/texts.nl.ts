import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Plannen', 'Vinden', 'Doen', 'Terugkijken'] as const
const hands = ['Inwoners', 'Samen', 'Medewerkers'] as const

/** The co-production board in Dutch. */
export const coProductionNl: TemplateTexts<CoProductionZone> = {
	title: 'Samen uitvoeren: wie doet wat?',
	purpose:
		'Zie wie welk deel van een dienst doet. Vind de delen die inwoners en medewerkers liever samen doen.',
	drawing:
		'Twee lange tafels. Aan de bovenste houden een bewoner en een medewerker elk een eigen kom vast, aan de onderste samen één. Ernaast staan een mand en een balie.',
	zones: {
		service: {
			title: 'De dienst',
			prompts: ['Welke dienst, en voor wie?', 'Wat moet voor hen beter worden?'],
			examples: ['Warm eten op de dorpsschool voor ouderen'],
			caption: 'In wiens schoenen?',
		},
		bring: {
			title: 'Wat we meebrengen',
			prompts: ['Waar ben je goed in, en wat doe je graag?', 'Inwoners net zo goed als medewerkers.'],
			examples: ['Evert bakt, en weet wie er alleen woont'],
		},
		today: {
			title: 'Wie doet nu wat',
			prompts: ['Welke delen heeft de dienst, en wie doet ze?', 'Ook het werk dat niemand ziet.'],
			lanes: parts,
			rows: hands,
			examples: ['Buren vertellen het elkaar, ongevraagd', 'Het menu komt uit de stad, elk jaar in juni'],
		},
		could: {
			title: 'Wie zou wat kunnen doen',
			prompts: ['Welke delen doen we liever zelf, of samen?', 'Neem alleen wat je wilt doen.'],
			lanes: parts,
			rows: hands,
			examples: ['Gasten vragen gasten hoe het was', 'Kok en gasten maken elke maand het menu'],
		},
		fair: {
			title: 'Zodat het eerlijk is',
			prompts: ['Wat moet bij betaalde krachten blijven?', 'Wat vraagt helpen: loon, scholing, rust?'],
			examples: ['Allergie: de kok staat ervoor in', 'Wie opdient, eet gratis mee'],
		},
		try: {
			title: 'Eerste proef',
			prompts: ['Welk ene deel doen we op een nieuwe manier?', 'Wie met wie, en tot wanneer?'],
			examples: ['Menukring in maart: de kok, Evert, twee gasten'],
		},
	},
	method: {
		when: 'Als een dienst mét mensen gemaakt moet worden en niet alleen voor hen, en niemand nog weet wat dat op maandagochtend betekent.',
		steps: [
			'We kiezen één dienst, en de mensen voor wie het leven er beter van moet worden. Eén zin is genoeg.',
			'Ieder schrijft alleen op waar die goed in is en wat die graag doet. Een functie telt niet, wat je kunt wel.',
			'Nu vullen we de eerste tabel, zoals het vandaag is. We zoeken werk dat niemand ziet: bellen, wachten, opbeuren.',
			'Nu de tweede tabel, zoals het kan. Verplaats een deel alleen als wie het gaat doen hier is en het wil.',
			'Wat moet bij betaalde krachten blijven, door de wet of voor de veiligheid? Wat hebben de anderen nodig om hun deel goed te doen?',
			'We kiezen één deel voor een eerste proef. Twee namen, één inwoner en één medewerker, en een dag om terug te kijken.',
		],
		tips: [
			'Vraag ook naar “Plannen” en “Terugkijken”. Mogen inwoners alleen sjouwen, dan is het niet gedeeld.',
			'Over een lege rij valt iets te zeggen. Vraag waarom die leeg is voordat je hem vult.',
			'Goede woorden om een deel door te geven: “Zou je het willen?” Nooit: “Dat kun jij wel doen.”',
		],
		care: 'Werk dat naar inwoners gaat, mag geen verstopte bezuiniging zijn. Niemand krijgt minder omdat meedoen niet kan of niet hoeft, en medewerkers mogen vrij over hun baan praten.',
		question: 'Wat zou je in deze dienst graag zelf doen, of samen met ons?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Je zit nergens aan vast.',
	},
}
