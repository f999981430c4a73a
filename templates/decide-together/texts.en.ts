import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in English. */
export const decideTogetherEn: TemplateTexts<DecideTogetherZone> = {
	title: 'Decide together',
	purpose: 'Choose in the open, take objections as gifts, and write down what you decided and why.',
	drawing:
		'A round table seen from above, with seven people and one free chair, which speaks in a bubble. Below it a stone, a mended cloth and a scroll with a seal.',
	zones: {
		options: {
			title: 'Options',
			prompts: ['What could we do? One option on each note.', 'What is good about leaving it as it is?'],
			examples: ['Open the school gym on Friday evenings', 'Leave it as it is'],
			caption: 'Which way do we go?',
		},
		absent: {
			title: 'Affected, but not here',
			prompts: ['Whose life will this change?', 'What would they say, and who asks them?'],
			examples: ['Shift workers at the mill. Tero asks on Monday'],
		},
		field: {
			title: 'Does it matter? Can we do it?',
			prompts: [
				'Move each option to its place.',
				'Those who live with it place first. The others ask, then move.',
			],
			lanes: ['Hard to do', 'Takes some work', 'Easy to do now'],
			rows: ['Matters a lot', 'Matters', 'Matters little'],
			examples: ['The gym, every other Friday'],
		},
		objections: {
			title: 'Serious objections',
			prompts: ['Would this do harm? To whom, and how?', 'One each, or none. Taste does not count here.'],
			examples: ['A wheelchair cannot get into the gym'],
		},
		proposal: {
			title: 'Mended proposal',
			prompts: ['How can we change it so that it harms nobody?', 'Write what you could live with.'],
			examples: ['Use the canteen until the gym has a ramp'],
		},
		decided: {
			title: 'Decided',
			prompts: ['One decision in each row. Would a stranger understand it?', 'When do we look at it again?'],
			lanes: ['We will', 'because', 'Who, by when, look again'],
			examples: [
				'Open the canteen on Fridays until May',
				'The young have no warm place to go',
				'Sanna has the key. Look again on 2 June',
			],
		},
	},
	method: {
		when: 'A choice is near, and it will change life for people who are not in the room.',
		steps: [
			'Say aloud what is decided here, who is bound by it, and what can no longer be changed.',
			'Write the options, one on each note. Leaving it as it is counts as an option too.',
			'Who is affected and not here? Write what they would say, and who will ask them.',
			'Move the options in the field. Those who live with the matter place them first.',
			'Vote without names to see the mood. This is not the decision yet.',
			'Hear each other in a round: everybody may say none or one serious objection. Write it down and say thank you.',
			'Change the proposal until nobody has a serious objection left.',
			'Write what we will do, why, who does it, and the day when we look again. Who tells those who are not here?',
		],
		tips: [
			'Tell people before the meeting how the decision will be made. Do not change the rule during the meeting.',
			'You cannot mend it today? Then decide on a small trial with a date, or say openly that it stays open.',
			'Copy what was decided into the register, so that those who were not here can read it.',
		],
		care: 'A vote only shows the mood. People whose help depends on the decision may be afraid to object: let objections be written without a name.',
		question: 'Read the proposal beside this question. Could you live with it?',
		thanks: 'Thank you. Your answer is beside the proposal now, and we read it before we decide.',
		choices: ['Yes, gladly', 'Yes, I can live with it', 'No, it would do harm', 'I do not know yet'],
	},
}
