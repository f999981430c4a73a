import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in English. */
export const cosmosParticipationChangeEn: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: who takes part, and how we learn',
	purpose: 'See who has a say where a service is shaped, who is missing, and how the work learns.',
	drawing:
		'A room from above with five round tables, some chairs filled and some empty; a speech bubble, two loops, a thundercloud and a new chair.',
	zones: {
		asked: {
			title: 'Asked, and heard?',
			prompts: ['When were you asked about this service?', 'What came of it?'],
			examples: ['Asked at lunch. Now there is soup in the evening'],
		},
		tables: {
			title: 'Who sits at which table',
			prompts: [
				'Who takes part in what? Write a role or a group on each note.',
				'At which tables do those sit who live with this service?',
			],
			lanes: ['What matters to us', 'Plans and money', 'Daily work', 'Living with it', 'Putting it right'],
			rows: ['Takes part', 'Has the last word', 'Is missing'],
			examples: ['Two cooks, the driver', 'The budget office, in June', 'People who eat alone'],
		},
		loops: {
			title: 'How we learn',
			prompts: [
				'What do we count, and when did we see things in a new way?',
				'Find a real example for each.',
			],
			lanes: ['Doing it right', 'What makes us stop', 'Doing the right thing'],
			examples: [
				'96 of 100 meals on time',
				'A daughter asks: who eats with her?',
				'We say “company”, not “portions”',
			],
		},
		feelings: {
			title: 'Strong feelings',
			prompts: ['When did somebody shout, leave, or do it all alone?', 'What was it telling us?'],
			examples: ['The cook left the room. Nobody had told her'],
		},
		seat: {
			title: 'What we change',
			prompts: ['One new seat, one new habit: from which day?'],
			examples: ['Two diners in the budget talk, 12 May', 'An hour to stop and think, last Fridays'],
		},
	},
	method: {
		when: 'After the service model, or halfway through a trial.',
		steps: [
			'Write by yourself: when were you asked about this service, and what came of it?',
			'Go from table to table. Put each role where people really sit today: who takes part, and who has the last word?',
			'Step back. Who lives with the service, where do they sit, and who is missing?',
			'Find real examples. What do we count? What made us stop and think? What do we see in a new way since?',
			'Remember moments of strong feeling, without names. What did they tell us about the work?',
			'Choose one seat to add and one habit to change, with a date for each.',
		],
		tips: [
			'Have you made the service model before? Bring its roles along to the tables.',
			'Write down how it is, not how it is on paper. Ask the people with the most daily work first.',
		],
		care: 'Somebody may find out here that they had no say. Talk about seats, not about persons, and give it time.',
		question: 'Were you ever asked to help decide about this service?',
		thanks: 'Thank you. Your answer is on the board now. With your code you can see later what became of it.',
		choices: [
			'Yes, and it counted',
			'Yes, but nothing came of it',
			'No, but I would like to be',
			'No, and I do not need to be',
		],
	},
}
