import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in English. */
export const pilotSnapshotEn: TemplateTexts<PilotSnapshotZone> = {
	title: 'A pilot on one page',
	purpose: 'Show what you tried, so that others can learn from it, borrow it and ask about it.',
	drawing:
		'A postcard with a striped edge: a picture of two islands with a lighthouse, an old photograph, a stamp, a bumpy road with a small bus across the middle, a plant and a tag.',
	zones: {
		place: {
			title: 'Place and people',
			prompts: ['Where was it, and whose life is it about?', 'What are these people good at?'],
			examples: ['Two islands, one ferry. People who mend things'],
		},
		before: {
			title: 'How it was before',
			prompts: ['Tell one scene from an ordinary day.'],
			examples: ['Ten minutes at the doctor’s, two days from home'],
		},
		actors: {
			title: 'Who made it together',
			prompts: ['Which people, associations, offices and firms?', 'What did each of them bring?'],
			examples: ['The ferry crew: a quiet corner on board'],
		},
		ways: {
			title: 'How we worked',
			prompts: ['Stories, numbers, a pop-up, a hackathon: in which ways?', 'Which one would you use again?'],
			examples: ['A pop-up on the car deck, each Friday in March'],
		},
		path: {
			title: 'The bumpy road',
			prompts: [
				'Draw one line with the pen, from the start to today.',
				'Where did it turn? Where did you lose your way?',
			],
			lanes: ['The start', 'First bump', 'Turning point', 'Today'],
			rows: ['Went well', 'Was hard'],
			examples: ['Storm. Nobody came to the first evening', 'The nurse took the ferry with us'],
		},
		changed: {
			title: 'What has changed',
			prompts: ['What is different now, and for whom?', 'A voice as well as a number.'],
			examples: ['“I was home for dinner.” 31 trips saved'],
		},
		lessons: {
			title: 'Tell the next ones',
			prompts: ['What should others know before they try this?'],
			lanes: ['Do', 'Better not', 'Ask first'],
			examples: ['Begin with coffee', 'Begin with a form', 'Who has the keys?'],
		},
		borrow: {
			title: 'Borrow this',
			prompts: ['Which boards, lists and texts may others use?', 'Who says yes to being called?'],
			examples: ['Invitation in large print, two languages'],
		},
	},
	method: {
		when: 'At the end of a trial, or to show others an example before they begin.',
		steps: [
			'Where was it, and whose life is it about? Choose one scene that shows why it mattered.',
			'Who took part, what did each of you bring, and in which ways did you work?',
			'Draw the road from the start to today, the bumps and the wrong turns too.',
			'What has changed, and for whom? Those who live with it say it first, the others add.',
			'What may others borrow, and whom may they call?',
		],
		tips: [
			'A wrong turn that is told honestly helps others more than a smooth story.',
			'Leave this board open for a week, so that everybody who took part can correct it.',
		],
		care: 'People can be recognised in a small place. Ask before you tell somebody’s scene or give a name.',
		question: 'You took part: what should others know before they try this?',
		thanks: 'Thank you. Your note is on the board now. With your code you can see later what became of it.',
	},
}
