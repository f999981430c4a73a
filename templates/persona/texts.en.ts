import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in English. */
export const personaEn: TemplateTexts<PersonaZone> = {
	title: 'Persona',
	purpose:
		'Draw one believable person from real stories, strengths first, to think with when that person is not in the room.',
	zones: {
		name: {
			title: 'Name and face',
			prompts: ['A made-up name, age, and where they live.', 'No real person may be recognised.'],
			examples: ['Mirja, 58, last house on the gravel road'],
			caption: 'Draw the face here',
		},
		day: {
			title: 'An ordinary day',
			prompts: ['What happens, and with whom?'],
			lanes: ['Morning', 'Day', 'Evening and night'],
			examples: ['7:00 feeds the hens, checks the bus app, no signal'],
		},
		quote: {
			title: 'In their words',
			prompts: ['A sentence you really heard.', 'Change it so that nobody can tell who said it.'],
			examples: ['“They are all kind. They just never ask the same question.”'],
		},
		strong: {
			title: 'Strong at',
			prompts: ['What do they manage every week that others could not?'],
			examples: ['Organises lifts for nine neighbours'],
		},
		want: {
			title: 'Wants and worries',
			prompts: ['What matters to them?', 'What keeps them awake?'],
			examples: ['To stay in her own house', 'Falling at night'],
		},
		people: {
			title: 'People around',
			prompts: ['Who helps them?', 'Who do they help?'],
			examples: ['Sister on the phone, every Sunday'],
		},
		service: {
			title: 'With our service',
			prompts: ['What works, what hurts, what do they stay away from?'],
			examples: ['Never opens the online portal'],
		},
	},
}
