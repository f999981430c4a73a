import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Shines already', 'Still dark'] as const

/** The roadmap in English. */
export const roadmapConstellationsEn: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Roadmap constellations',
	purpose:
		'See where your work with people already shines and where it is still dark. There is no right order.',
	drawing:
		'A night sky over the roofs of a town, with three constellations: a hexagon, a star with four points and eight rays. The zones are stars on their lines.',
	zones: {
		's-place': {
			title: 'The System: our place',
			prompts: ['How well does the service fit life here?'],
			lanes: light,
			examples: ['The library bus also brings parcels'],
		},
		's-reach': {
			title: 'The System: easy to reach',
			prompts: ['How easy are we to find, to reach and to understand?'],
			lanes: light,
			examples: ['A real voice on the telephone', 'The form has to be printed at home'],
		},
		's-share': {
			title: 'The System: power, money, skills',
			prompts: ['What do we share, move or learn, so that others can join in?'],
			lanes: light,
			examples: ['The baker has keys to the hall', 'Volunteers pay for their own bus'],
		},
		'e-with': {
			title: 'Compass: with, not for',
			prompts: ['What do people decide with us? Where do we only ask?'],
			lanes: light,
			examples: ['Pupils chose the new yard', 'We only asked about the name'],
		},
		'e-heard': {
			title: 'Compass: everybody is heard',
			prompts: ['Who did we really listen to? Whose word counts for too little?'],
			lanes: light,
			examples: ['We met the fishers on their pier', 'People who work on Saturdays'],
		},
		'e-open': {
			title: 'Compass: open to see',
			prompts: ['Could a newcomer see how we decided, and why?'],
			lanes: light,
			examples: ['Photos of every meeting on the door'],
		},
		'c-light': {
			title: 'Catalysts: a light touch',
			prompts: ['How can somebody help in two minutes?', 'What gets people talking?'],
			lanes: light,
			examples: ['Soup on the square and a big map'],
		},
		'c-people': {
			title: 'Catalysts: people and strengths',
			prompts: ['What are people here good at? Who brings the next one along?'],
			lanes: light,
			examples: ['The choir knows every street', 'Who knows the new families?'],
		},
		'c-next': {
			title: 'Our next spark',
			prompts: [
				'Which dark stars do we light first? One from each row is enough.',
				'Who takes which small step, and when do we look again?',
			],
			examples: ['Ilmari asks on the ferry on Saturday', 'We look again on 5 March'],
		},
	},
	method: {
		when: 'At the start, and again every few weeks, to see what has become brighter.',
		steps: [
			'Each row is a constellation: the System, the Ethical Compass, the Catalysts. Begin with any star. You need not fill them all.',
			'Write quietly: what shines already, and what is still dark? What shines comes first.',
			'Go for a walk along the stars. Say what you are glad about.',
			'Talk about the three darkest stars. Why are they dark, and what would be a first spark?',
			'Choose up to three sparks: a small step, who takes it, and when we look again.',
		],
		tips: [
			'With many people, let each table begin in another row.',
			'Next time copy nothing over: begin afresh and lay the two boards side by side.',
			'A spark can be another board. Open it and write its name on the note.',
		],
		care: 'A dark star is information, not a failure. Nobody has to answer for it.',
		question: 'Which of these matters most to you when a service changes?',
		thanks: 'Thank you. Your answer is on our roadmap.',
		choices: [
			'Being listened to',
			'Being treated fairly',
			'Seeing how it was decided',
			'Really having a say',
		],
	},
}
