import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in English. */
export const staffReadinessEn: TemplateTexts<StaffReadinessZone> = {
	title: 'Ready to share? Staff of every rank',
	purpose: 'Find out what each of us needs to work with citizens, and clear one rule out of the way.',
	drawing:
		'A house of three floors cut open, with stairs and the front door on the middle floor; a speech bubble, an open book, a wall and a block taken out of it.',
	zones: {
		levels: {
			title: 'From where I work',
			prompts: ['Write in your own row, one thing on each note.', 'Everybody answers the same five.'],
			lanes: ['Glad to keep', 'Glad to start', 'Ready to hand over', 'Worried about', 'Need from others'],
			rows: ['With clients', 'Leading a team', 'Deciding'],
			examples: [
				'Time for coffee on home visits',
				'Families write the plan with me',
				'Blame if a trial fails',
				'Two hours at the front desk',
			],
		},
		questions: {
			title: 'Questions to each other',
			prompts: ['Read another row. What would you like to ask?', 'A question, not an answer.'],
			examples: ['What would help you to try it on Friday?'],
		},
		skills: {
			title: 'Skills among us',
			prompts: ['Listening, hosting, plain words, letting go: who can?', 'Who would like to learn it?'],
			lanes: ['I can show others', 'I want to learn'],
			examples: ['Sign language: Eeva', 'To stay silent for longer'],
		},
		rules: {
			title: 'Rules in our way',
			prompts: ['Which rule, form or habit works against us?', 'When was it last in the way?'],
			examples: ['Ten minutes a visit', 'No text messages to clients'],
		},
		trial: {
			title: 'One rule rests',
			prompts: ['Which rule do we lift for a trial?'],
			lanes: ['What we lift', 'Who says yes', 'Until when'],
			examples: ['Ten minutes, on Tuesdays', 'Head of the clinic', 'End of March'],
		},
	},
	method: {
		when: 'Inside an organisation, before citizens are invited for the first time.',
		steps: [
			'Promise each other: nothing that is said here counts in an appraisal. Say who reads the board.',
			'Write quietly in your own row. Begin with what you would gladly keep.',
			'Read the other rows and ask one question each. Whoever is asked may answer now, later or not at all.',
			'What can somebody show others, and what do you want to learn? Pair up those who fit.',
			'Collect the rules, forms and habits that are in our way.',
			'Choose one rule that rests for a while. Write down who says yes and until when.',
		],
		tips: [
			'Start to read in the row of those who work with clients.',
			'See to it that somebody who can say yes to lifting a rule is in the room, and knows it beforehand.',
			'If a row has only one person, drop the rows and let everybody write wherever they like.',
		],
		care: 'People speak in front of their own bosses here. Notes carry no names, and nobody is asked to explain theirs.',
		question: 'You work here: which rule or form gets in the way of working with people?',
		thanks: 'Thank you. Your note is on the board where we choose a rule to lift.',
	},
}
