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
}
