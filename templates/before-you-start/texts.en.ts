import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in English. */
export const beforeYouStartEn: TemplateTexts<BeforeYouStartZone> = {
	title: 'Before you start: six questions',
	purpose: 'Agree where you are, what you want and what you have, before you ask anybody for their time.',
	drawing:
		'A hill with a flag on its side and a star in the sky; below it green ground with rocks, a bag to take along and a gate.',
	zones: {
		context: {
			title: 'Where are we?',
			prompts: ['What is happening around this service now?', 'Who is already working on it?'],
			examples: ['The bus to the health centre stops in May', 'Two clubs share a car'],
		},
		aim: {
			title: 'What for?',
			prompts: ['What should be different a year from now?', 'What can we only reach together?'],
			examples: ['People set the visiting hours with us'],
		},
		values: {
			title: 'What do we stand on?',
			prompts: ['What will we hold on to when it gets hard?', 'How would others notice it?'],
			examples: ['Nobody has to tell their story twice'],
		},
		assets: {
			title: 'What do we have?',
			prompts: ['Which skills, places, hours and trust are here?', 'Who would share them?'],
			examples: ['Village hall, free in the mornings', 'A nurse whom people ring anyway'],
		},
		barriers: {
			title: 'What is in the way?',
			prompts: [
				'Rules, money, distance, habits, fear: what slows us down?',
				'Put each note where it belongs.',
			],
			lanes: ['We can change it', 'We cannot', 'We do not know yet'],
			examples: ['We only meet in office hours', 'No new money before autumn'],
		},
		methods: {
			title: 'How could we work?',
			prompts: ['Where and how would people like to meet?', 'What is the smallest thing to try first?'],
			examples: ['Coffee at the market, one question'],
		},
		verdict: {
			title: 'Are we ready?',
			prompts: ['What must be true before we invite people?', 'One note each, where you think we are.'],
			lanes: ['Ready', 'Nearly', 'Not yet'],
			examples: ['When the mayor has said what is fixed'],
		},
	},
	method: {
		when: 'At the first planning meeting, or when a running project has lost its thread.',
		steps: [
			'Say in one sentence why we meet. Read our promise aloud, and what is already fixed.',
			'Write quietly: where are we, and what for? One thought on each note.',
			'Read the notes aloud and put together what belongs together. What surprised you?',
			'Write quietly again: what do we stand on, and what do we already have?',
			'Go through the strengths. Add a name or a place when somebody would share it.',
			'Now what is in the way. Talk about each note and put it where it belongs.',
			'Collect ways to meet. Choose one small first step that needs no budget.',
			'One note each: are we ready? Write down what we decide and when we look again.',
		],
		tips: [
			'If only planners are in the room, ask two people who use the service beforehand what you should know about their daily life.',
			'Stay with what you have until it is longer than what is in the way.',
			'“Not yet” is a good result. It saves other people’s time.',
		],
		care: 'Say the limits aloud and write them down, also the unpleasant ones. A limit that comes out later costs trust.',
		question: 'What should we know about your daily life before we plan anything?',
		thanks: 'Thank you. Your note is on the board where the planning begins.',
	},
}
