import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in English. */
export const howMightWeEn: TemplateTexts<HowMightWeZone> = {
	title: 'How might we?',
	purpose: 'Turn what you have learned into open questions: neither too wide, nor an answer in disguise.',
	drawing:
		'A big funnel over a jar on a table; notes fall in at its mouth and drops leave below. A cloud and a tied parcel stay outside.',
	zones: {
		strengths: {
			title: 'Strengths to use',
			prompts: ['What already helps, and who is good at it?'],
			examples: ['Neighbours keep each other’s place in the queue'],
		},
		learned: {
			title: 'What we learned',
			prompts: ['Which fact or sentence surprised you?', 'Which two things do not fit together?'],
			examples: ['People queue from seven. The door opens at nine'],
		},
		questions: {
			title: 'Many questions',
			prompts: [
				'Begin each note with “How might we …”. Write at least five.',
				'How might we keep the good, mend the bad, or turn it round?',
			],
			examples: ['How might we let people wait at home and keep their turn?'],
		},
		wide: {
			title: 'Too wide',
			prompts: ['Nobody could start on this on Monday.', 'How could it be smaller?'],
			examples: ['How might we end loneliness?'],
		},
		answer: {
			title: 'Already an answer',
			prompts: ['The solution is already in the question.', 'What is it good for? Ask for that.'],
			examples: ['How might we build a queue app?'],
		},
		chosen: {
			title: 'Questions we take along',
			prompts: [
				'Three at most. Would a neighbour understand each one?',
				'Those who live with it choose the first.',
			],
			lanes: ['First question', 'Second question', 'Third question'],
			examples: ['How might we make the wait a good hour?'],
		},
	},
	method: {
		when: 'You have listened and learned, and now you need a good question before you look for ideas.',
		steps: [
			'Let us read the strengths and what we learned aloud, one voice for each note. Add what is missing.',
			'Write on your own and in silence. Try for five questions, and begin each with “How might we …”.',
			'Put questions that are too wide or already an answer into their places. Then mend them together.',
			'Everyone votes without names. Those who live with the problem also choose one question of their own.',
			'Move up to three questions to the last zone. Read each aloud: would a neighbour understand it?',
		],
		tips: [
			'No findings yet? Take ten minutes more and ask each person for one moment they remember well.',
			'A question is good when you can think of three very different answers at once.',
			'Do not throw odd questions away. Leave them where they are; they may help later.',
		],
		care: 'A question can hurt when it makes people the problem. Ask about the service, not about “difficult people”.',
		question: 'Finish the sentence: “Wouldn’t it be good if …”',
		thanks: 'Thank you. Your sentence is on the board now, beside the questions of the group.',
	},
}
