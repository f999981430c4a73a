import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Dutch. */
export const challengeBriefNl: TemplateTexts<ChallengeBriefZone> = {
	title: 'Onze uitdaging',
	purpose:
		'Beschrijf een gedeeld probleem zo goed dat vreemden willen helpen, zonder dat er al een oplossing in zit.',
	drawing:
		'Een prikbord met een dakje: daarop een grote poster met treden omlaag, opgestoken handen en strookjes om af te scheuren, en ernaast drie vastgeprikte kaarten.',
	zones: {
		now: {
			title: 'Wat er nu gebeurt',
			prompts: ['Eén tafereel, zo verteld dat we het zien.', 'Wanneer is het, waar, en wie is erbij?'],
			examples: ['Vrijdag 15.10, natte sneeuw. Twaalf leerlingen in een portiek'],
		},
		who: {
			title: 'Wiens probleem is het?',
			prompts: ['Wie merkt het?', 'Wie kan erover beslissen?'],
			lanes: ['Merkt het elke dag', 'Beslist erover'],
			examples: ['Kinderen van 12', 'Schoolbestuur'],
		},
		strengths: {
			title: 'Waar we op bouwen',
			prompts: ['Wie of wat maakt het nu al makkelijker?'],
			examples: ['De vrouw van de snackbar kent al hun namen'],
		},
		tried: {
			title: 'Al geprobeerd',
			prompts: ['Wat hielp een tijdje?', 'Wat maakte het erger?'],
			examples: ['Stoelen in de bieb: goed, tot het stille uur'],
		},
		why: {
			title: 'Waarom blijft het zo?',
			prompts: [
				'Vraag steeds weer waarom, van links naar rechts.',
				'Stop bij een regel of gewoonte die we kunnen aanpakken.',
			],
			lanes: ['1. Waarom?', '2. Waarom?', '3. Waarom?', '4. Waarom?', '5. Waarom?'],
			examples: [
				'De school gaat om drie uur op slot',
				'De conciërge gaat dan naar huis',
				'Alleen personeel mag een sleutel',
			],
		},
		limits: {
			title: 'Open en vast',
			prompts: ['Wat kunnen we veranderen, en wat niet?', 'Tot wanneer?'],
			lanes: ['Open', 'Vast'],
			examples: ['Wie een sleutel mag', 'Dit jaar geen nieuwe lokalen'],
		},
		sentence: {
			title: 'In één zin',
			prompts: ['Elke rij is een zin. Maak er dan één van.', 'Streep door wat al een oplossing is.'],
			lanes: ['Hoe kan (wie)', '(wat doen)', 'ook al (wat)', 'voor (wanneer)'],
			examples: [
				'een kind van 12',
				'met anderen op een warme plek zijn',
				'gaat de school om drie uur op slot',
				'de herfstvakantie',
			],
		},
		sign: {
			title: 'Hoe we het merken',
			prompts: ['Wat zullen mensen zelf zien of zeggen?'],
			examples: ['Ouders weten weer waar iedereen is'],
		},
	},
	method: {
		when: 'Je hebt verhalen gehoord en cijfers gezien, en nu mogen anderen meedoen, zoals bij een hackathon.',
		steps: [
			'Iemand die ermee leeft, vertelt één tafereel. De anderen schrijven op wat ze zien.',
			'In stilte, ieder voor zich: wiens probleem is het, wat helpt al, en wat is al geprobeerd?',
			'Neem de sterkste oorzaak en vraag waarom, hoogstens vijf keer. Stop bij een regel of gewoonte die we kunnen aanpakken.',
			'Wat is open, wat ligt vast, en tot wanneer?',
			'Schrijf zinnen, één per rij, en lees ze voor. Maak er dan één van, en streep elk woord door dat al een oplossing is.',
			'Spreek één teken af dat mensen zelf zouden merken.',
		],
		tips: [
			'Is het antwoord op je zin “kopen” of “ja”? Dan zit er nog een oplossing in verstopt.',
			'Lees het tafereel voor aan iemand die er niet bij was. Ziet die het voor zich?',
			'Drie eerlijke waaroms zijn beter dan vijf.',
		],
		care: 'Het tafereel is van wie het meemaakt: vraag of je het mag vertellen. Zoek oorzaken in regels en gewoonten, niet in mensen.',
		question: 'Wat is hier het ene ding dat niet zo mag blijven?',
		thanks: 'Dank je wel. Zo beginnen we bij wat ertoe doet.',
	},
}
