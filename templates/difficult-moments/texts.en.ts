import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in English. */
export const difficultMomentsEn: TemplateTexts<DifficultMomentsZone> = {
	title: 'Difficult moments',
	purpose: 'Rehearse a hard moment together before it happens, and agree what you would do.',
	drawing:
		'A small stage with a curtain and four different chairs. Beside it an easel, a clock and an open door; in front a speech bubble, a calendar and a clipboard.',
	zones: {
		scene: {
			title: 'The scene',
			prompts: ['Choose one, or make one up.'],
			examples: [
				'“We know what people want,” the host begins',
				'A father cries. All look at the clock',
				'Two people talk, nine do not',
			],
		},
		chairs: {
			title: 'Sit in each chair',
			prompts: ['Take a chair that is not yours. What is it like to sit there?'],
			lanes: ['A citizen', 'Front-line staff', 'Who decides', 'The silent one'],
			rows: ['Feels', 'Fears', 'Needs'],
			examples: [
				'Small. All the others have papers',
				'That I promise what I cannot keep',
				'Two minutes to write before I talk',
			],
		},
		power: {
			title: 'Power and risk',
			prompts: ['Who can leave, and who cannot? Who writes it down?', 'What is at risk, and for whom?'],
			examples: ['He can go home. She needs this decision'],
		},
		words: {
			title: 'Words to say',
			prompts: ['What could you really say in that moment?', 'One short sentence, in your own words.'],
			examples: ['“Wait, please. I would like to hear her first.”'],
		},
		earlier: {
			title: 'What helps beforehand',
			prompts: [
				'What do we already do well?',
				'Invitation, room, agenda, promise: what else could we do earlier?',
			],
			examples: ['A call the day before: what do you need?'],
		},
		agreed: {
			title: 'What we agree',
			prompts: ['What do we do when it happens? Say it in one sentence.'],
			examples: ['Anybody may ask for a break at any time'],
		},
	},
	method: {
		when: 'While you prepare to work together, or after a conflict, with everything changed that tells who it was.',
		steps: [
			'Choose a scene together, or make one up. Change names and places. Anybody may sit this out at any time.',
			'Take a chair that is not yours in daily life. Write by yourself: what does that person feel, fear and need?',
			'Look at the scene from outside. Who has power in it, and who risks what?',
			'Write a sentence that you could really say. Try it aloud, then try another one.',
			'What helps beforehand? Then agree on one sentence for yourselves.',
		],
		tips: [
			'Swap chairs: a decision maker in the citizen’s chair learns most.',
			'The same sentence sounds different from each chair. Let two people try it.',
			'End with a breath of air and a change of seats, so that the roles stay in the room.',
		],
		care: 'Never replay what really happened to somebody here. Saying “not this scene” is enough, without a reason.',
		question: 'Think of a time when nobody listened to you. What should somebody have said?',
		thanks: 'Thank you. Your note is on the board now. With your code you can see later what became of it.',
	},
}
