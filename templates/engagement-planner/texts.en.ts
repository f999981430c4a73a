import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in English. */
export const engagementPlannerEn: TemplateTexts<EngagementPlannerZone> = {
	title: 'Go where people are',
	purpose:
		'Plan for three groups where you meet them, what you ask, how little effort it takes and what they get back.',
	drawing:
		'A street. Above, people behind a wall, a stall with an awning and an office with columns and steps; below, a house with three doors, a table with a bowl and a row of bus stops.',
	zones: {
		groups: {
			title: 'Who is not here yet?',
			prompts: ['Which groups have we never met?', 'One group a note, as they would call themselves.'],
			examples: ['Night cleaners at the hospital'],
		},
		places: {
			title: 'Where they already are',
			prompts: ['Where and when do they meet, online too?', 'Who do they trust there?'],
			examples: ['Laundry room of block C, Sunday evening'],
		},
		hurdles: {
			title: 'What makes us hard to reach',
			prompts: ['Which of our hours, words, forms or distances?', 'What happened before?'],
			examples: ['Our letters only say “reply online”'],
		},
		plan: {
			title: 'How we meet them',
			prompts: [
				'Choose three groups, one column for each.',
				'What is easy to answer, and what comes after it?',
			],
			lanes: ['First group', 'Second group', 'Third group'],
			rows: ['Who, where, when', 'In two minutes', 'For those who want more'],
			examples: [
				'Dads at the ice rink',
				'Saturday at 9, the table in the café',
				'One question on a tablet: pick a face',
				'Plans one practice evening with us',
			],
		},
		back: {
			title: 'What they get back',
			prompts: ['How do we repay their time?', 'When and how do they hear from us?'],
			examples: ['Soup, a taxi home, and a letter by 1 June'],
		},
		weeks: {
			title: 'First four weeks',
			prompts: ['Who of us goes where, and on which day?'],
			lanes: ['Week 1', 'Week 2', 'Week 3', 'Week 4'],
			examples: ['Sat 9:00, Sirpa and Omar to the ice rink'],
		},
	},
	method: {
		when: 'You know roughly who is part of the matter, and no invitation has gone out yet.',
		steps: [
			'No people are hard to reach. Some services are. Tell each other about one service that you stayed away from, and why.',
			'Write the groups that we should hear, first those we have never met. Use the name they would use themselves.',
			'Where are these people anyway, at what time, and who do they trust there?',
			'Now honestly about ourselves: what makes it hard for them to come to us?',
			'Choose three groups. Find for each a place and a time, a question that takes two minutes, and something for those who want more.',
			'Agree what people get back for their time. Then put the first visits into the weeks.',
		],
		tips: [
			'Somebody from one of the groups should be here. If not, phone one of them during this hour.',
			'When every note says “online”, ask who has no phone, and who has no reason to trust the link.',
			'Two visits that take place are worth more than ten on a list.',
		],
		care: 'Write groups and roles, never the names of private people. A list of people can do harm even when it is meant well.',
		question: 'Where could we meet you without any extra effort for you?',
		thanks: 'Thank you. It helps us to come to you, instead of asking you to come to us.',
	},
}
