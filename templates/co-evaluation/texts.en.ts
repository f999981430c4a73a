import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in English. */
export const coEvaluationEn: TemplateTexts<CoEvaluationZone> = {
	title: 'Has it become better?',
	purpose: 'Everybody who took part looks at what has changed, for whom, and what to do next week.',
	drawing:
		'A garden bed with four plants of unequal height and a tape behind them, between a cloud, a tree, a wheelbarrow and a nesting box.',
	zones: {
		pulse: {
			title: 'Your first answer',
			prompts: [
				'Did it help? Did your word count? Would you come again?',
				'A word or a face for each. No names.',
			],
			examples: ['Helped: yes. Counted: a little. Again: yes'],
		},
		signs: {
			title: 'Our signs of better',
			prompts: ['How do we notice that it is better?', 'Where were we last time, and where are we now?'],
			examples: ['In May six people waited outside. Now two'],
		},
		stories: {
			title: 'What changed for someone',
			prompts: ['Tell one small moment.', 'Ask first whether you may tell it.'],
			examples: ['“They asked which day suits me. For the first time.”'],
		},
		whom: {
			title: 'Better for whom?',
			prompts: [
				'For whom is it better, and which strength helped?',
				'For whom is it not? Look at the gaps between the groups.',
			],
			lanes: ['Those who use it', 'Family, neighbours', 'Those who work in it', 'Those who decide'],
			rows: ['Better', 'Not better, or harder', 'We do not know'],
			examples: [
				'Bread on Saturdays, thanks to the scouts',
				'Drivers: longer days, no break',
				'Nobody has asked the grandparents',
			],
		},
		change: {
			title: 'Change next week',
			prompts: ['Which one thing do we change?', 'Who does it, and on which day?'],
			examples: ['Two drivers on Fridays. Mari asks on Tuesday'],
		},
		tell: {
			title: 'Tell others',
			prompts: ['Who must hear it? Who tells them?'],
			examples: ['The next village. Jussi rings them'],
		},
	},
	method: {
		when: 'Every four to six weeks while something is being tried, and at the end.',
		steps: [
			'Before anybody speaks: did it help, did your word count, would you come again? Write without names.',
			'Read the answers. How do they compare with last time, and what are our signs of better?',
			'Find a partner with another role. Tell each other one small moment when something changed.',
			'Write by yourself: what became better, what did not, and what do we not know? Put it under the people it is about.',
			'Look for the largest gap between two groups. Talk about that one.',
			'Choose one thing to change next week, and say who tells those outside.',
		],
		tips: [
			'Ask the same three questions every time, so that you can see a change.',
			'An empty square is a result too: ask whom you could go and talk to.',
			'More than a dozen people? Open a second board, and compare the gaps.',
		],
		care: 'It is hard to say that something hurt. Whoever is paid for the result speaks last, and thanks for it.',
		question: 'Since we started: has anything become better for you?',
		thanks: 'Thank you. Your answer is on the board now. With your code you can see later what became of it.',
	},
}
