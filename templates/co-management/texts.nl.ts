import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Dutch. */
export const coManagementNl: TemplateTexts<CoManagementZone> = {
	title: 'Samen de sleutels',
	purpose: 'Spreek af wie wat doet, wie beslist en wie de middelen heeft, zodat het na de workshop doorgaat.',
	drawing:
		'Een weegschaal met drie schalen op een voet: links een gereedschapskist, rechts een kist met een slot. Ernaast een mand appels en een doek die opvangt wat valt.',
	zones: {
		tasks: {
			title: 'Wat er moet gebeuren',
			prompts: ['Wat moet er steeds weer gebeuren?', 'Ook klein werk, en werk dat niemand ziet.'],
			examples: ['Om zes uur de zaal openen', 'Berichten beantwoorden'],
		},
		glad: {
			title: 'Wat ik graag zou doen',
			prompts: ['Wat wil je op je nemen?', 'Hoe vaak? Zo weinig als jou past.'],
			examples: ['Taart bakken, elke eerste zondag van de maand'],
		},
		holders: {
			title: 'Wie heeft wat',
			prompts: [
				'Taak voor taak: wie doet het, wie beslist, wie heeft geld en sleutels?',
				'Vergelijk de drie rijen. Is het eerlijk verdeeld?',
			],
			lanes: ['Inwoners', 'Samen', 'Organisatie'],
			rows: ['Doet het werk', 'Beslist', 'Heeft geld en sleutels'],
			examples: [
				'Tuin: Karin en de conciërge',
				'Tuinplan: wij allemaal, in april',
				'Tuingeld: nog bij de gemeente',
			],
		},
		means: {
			title: 'Wat ervoor nodig is',
			prompts: ['Wat heeft ieder nodig voor de taak?', 'Sleutels, geld, verzekering, scholing, loon?'],
			examples: ['Iemand betaalt de belkosten van vrijwilligers'],
		},
		risks: {
			title: 'Als het misgaat',
			prompts: ['Wat kan er gebeuren, en wie vangt het op?', 'Niemand staat alleen voor een risico.'],
			examples: ['IJs op het pad: dat blijft voor de gemeente'],
		},
		rules: {
			title: 'Hoe we doorgaan',
			prompts: ['Wat spreken we af, zodat het blijft?'],
			lanes: ['Overleg en besluit', 'Overdragen', 'Weer kijken'],
			examples: ['Eerste maandag, ieder één stem', 'Wie stopt, leert het de volgende', 'Proef tot eind mei'],
		},
	},
	method: {
		when: 'Als iets nieuws werkt en zonder project verder moet.',
		steps: [
			'Schrijf alleen: wat moet er gebeuren, ook wat niemand ziet? En wat zou je zelf graag doen?',
			'Neem de taken een voor een. Mensen bieden zich aan, niemand wordt aangewezen. Wie doet het, wie beslist, wie heeft geld en sleutels?',
			'Kijk naar de gedeelde taken. Wat heeft ieder nodig om het goed te doen?',
			'Wat kan er misgaan? Schrijf bij elk risico wie het opvangt.',
			'Spreek af hoe je overlegt, hoe je overdraagt en op welke dag je hier weer naar kijkt.',
		],
		tips: [
			'Laat een taak open als niemand hem wil. Dat is eerlijk, en misschien is hij niet nodig.',
			'Wijs naar de rijen: staat het werk links en het geld rechts? Praat daar dan eerst over.',
		],
		care: 'Werk zonder zeggenschap en zonder middelen is alleen maar goedkoper. Bij gedeeld werk horen gedeelde macht en gedeeld geld.',
		question: 'Is er hier een klein klusje dat je af en toe graag zou doen?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Met je code zie je later wat ermee gebeurde.',
	},
}
