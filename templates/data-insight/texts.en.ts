import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in English. */
export const dataInsightEn: TemplateTexts<DataInsightZone> = {
	title: 'Numbers and stories',
	purpose:
		'Put numbers, public talk and what people tell you side by side. See where they agree, where they clash and who is missing.',
	drawing:
		'A rain cloud beside a green ridge. Three streams of different colour flow down from it into one lake with a dry, cracked end; a water gauge and a sign stand on the shore.',
	zones: {
		ask: {
			title: 'What we want to know',
			prompts: ['Questions first, numbers afterwards.', 'What would we do differently if we knew?'],
			examples: ['Who eats lunch alone, and since when?'],
		},
		numbers: {
			title: 'Numbers',
			prompts: ['What is counted? Add source, year, place.', 'Leave out groups of fewer than ten.'],
			lanes: ['Open data', 'Our own'],
			examples: ['412 people over 75 live alone (town, 2025)', '64 lunches a week at the village hall'],
		},
		posts: {
			title: 'Said in public',
			prompts: ['What is said online and in the local paper?', 'In your own words, without names.'],
			examples: ['Many ask whether the lunch is for everybody'],
		},
		told: {
			title: 'What people tell us',
			prompts: ['What have people told us themselves?', 'What works well for them?'],
			examples: ['“The food is good. I cannot carry the tray.”'],
		},
		compare: {
			title: 'Side by side',
			prompts: ['Do numbers, talk and stories say the same?', 'Who is missing from all of them?'],
			lanes: ['They agree', 'They clash', 'Nobody knows'],
			examples: [
				'Thursdays are full',
				'“Few want it” and “I did not dare to come”',
				'People without a phone',
			],
		},
		sure: {
			title: 'How sure are we?',
			prompts: ['Is it old, one-sided, paid by somebody?'],
			examples: ['Mostly people under 40 write there'],
		},
		so: {
			title: 'So what?',
			prompts: ['One row, one thought, from left to right.', 'Who can tell us whether it is true?'],
			lanes: ['We see', 'It may mean', 'We check it by'],
			examples: ['Few come in winter', 'The yard is icy', 'On Thursday we walk there with two of them'],
		},
	},
	method: {
		when: 'You want to understand a matter before you start, or to see what became of it.',
		steps: [
			'Write your questions before anybody opens a table.',
			'In pairs: bring one source each, and say where it comes from and from which year.',
			'Put beside it what people have told us. What works for them belongs here too.',
			'Where do they agree, where do they clash, who is missing from all of them? Write down how sure we are.',
			'Write in a row: what we see, what it may mean, and how we check it with people.',
		],
		tips: [
			'Read each number aloud as a sentence with people in it. “64 lunches” becomes “thirteen people every weekday”.',
			'When a number and a story clash, do not look for the winner. Ask what each of them can see.',
			'One good number for each pair is enough.',
		],
		care: 'No pictures of closed groups, no user names, no sentence that a search would find. A number below ten can point at a person: leave it out.',
		question: 'We have numbers about this place. What do they not show?',
		thanks: 'Thank you. No table could have told us that.',
	},
}
