import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Hears of it',
	'Gets in',
	'First contact',
	'Uses it',
	'Between visits',
	'Leaves or stays',
] as const

/** The journey map in English. */
export const journeyMapEn: TemplateTexts<JourneyZone> = {
	title: 'Journey map: today and tomorrow',
	purpose: 'Follow one person through a service as it is today. Then draw the way it should go.',
	drawing:
		'A landscape with a winding road: hills above, a lake in the middle with a rain cloud and a ladder out of it, and a meadow below where the road ends at a flag.',
	zones: {
		person: {
			title: 'Whose journey',
			prompts: ['One person: a persona, or a real story that you may tell.', 'What is this person good at?'],
			examples: ['Mirja, 58. It starts when her back gives way'],
			caption: 'A walk in their boots',
		},
		today: {
			title: 'Today',
			prompts: [
				'What does the person do, step by step?',
				'Which people, letters, screens and rooms do they meet?',
			],
			lanes: steps,
			rows: ['Does', 'Meets'],
			examples: ['Neighbour mentions it at the shop', 'Six-page form'],
		},
		feels: {
			title: 'How it feels',
			prompts: [
				'Draw one line with the pen, from step to step.',
				'Those who have lived it draw. The others listen.',
			],
			lanes: steps,
			rows: ['Good moment', 'Hard moment'],
			examples: ['Lost: third desk today'],
		},
		lows: {
			title: 'Worst moments',
			prompts: ['Where does the line fall, and why?', 'Choose the two that you mend first.'],
			examples: ['Tells the same story to a third person'],
		},
		tomorrow: {
			title: 'Tomorrow',
			prompts: [
				'The same steps, better: what would the person say afterwards?',
				'Which rule, skill, place, tool or money has to change?',
			],
			lanes: steps,
			rows: ['How it could go', 'What has to change'],
			examples: ['One call, they fill in the rest', 'Staff may sign for the caller'],
		},
		lift: {
			title: 'First lift',
			prompts: ['Which hard moment do we lift first?', 'Who tries it next week?'],
			examples: ['Call back the same day. Aino tries it from Monday'],
		},
	},
	method: {
		when: 'A service is there already, or something gets lost on the way from one office to the next.',
		steps: [
			'Choose one person and what they are good at. Begin where it begins in their life, not at our desk.',
			'Go from step to step: what does the person do, and who or what do they meet?',
			'Those who have lived it draw the line of how it feels. Everybody else is silent and watches.',
			'Each for yourself: which moments are the worst? Mark the two that we mend first.',
			'Draw those steps as they should go. What would the person say afterwards?',
			'Write below it what has to change: a rule, a skill, a place, a tool, money. Then agree on the first lift and who tries it.',
		],
		tips: [
			'When nobody here has lived it, stop at the line and find somebody who has. A guessed line helps nobody.',
			'Two steps drawn well are enough for tomorrow. The others can stay as they are.',
			'Ask at each handover: who tells the story again here?',
		],
		care: 'The line belongs to those who have lived it. Nobody corrects it, and nobody has to explain it.',
		question: 'Think of your last visit or call to us. Which moment was the hardest?',
		thanks: 'Thank you. We look at the hardest moments first.',
	},
}
