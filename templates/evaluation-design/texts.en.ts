import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in English. */
export const evaluationDesignEn: TemplateTexts<EvaluationDesignZone> = {
	title: 'How will we know?',
	purpose:
		'Agree before you start: what would tell us that it helps or harms, who judges, when, and what follows from it.',
	drawing:
		'A garden with a sun, an old tree and three people at a table; on the lawn a ring of the four seasons with flags on some days, beside it a house with three windows and an open door.',
	zones: {
		better: {
			title: 'What gets better',
			prompts: ['If this goes well, what will be different on an ordinary day?', 'For whom?'],
			examples: ['I go out on Wednesdays, rain or not'],
		},
		keep: {
			title: 'What must not get worse',
			prompts: ['What is good already and must stay so?', 'Who could lose by what we do?'],
			examples: ['The old bench group still has its corner'],
		},
		signs: {
			title: 'What would tell us',
			prompts: [
				'What would you see or hear? Few signs, ones that matter.',
				'How do we find out without being a burden?',
			],
			lanes: ['Those who use it', 'Those who work in it', 'The place we live in'],
			rows: ['It helps', 'It harms', 'How we find out'],
			examples: [
				'People walk together, without us',
				'Lena does the calls on her day off',
				'One question at the gate, a face to tap',
			],
		},
		judges: {
			title: 'Who judges',
			prompts: ['Who says whether it is good enough?', 'What if they see it differently?'],
			examples: ['Two walkers, one nurse, one from the town hall'],
		},
		when: {
			title: 'When we look',
			prompts: ['Which day, where, and who brings us together?'],
			lanes: ['Before the start', 'On the way', 'A year later'],
			examples: ['First week of each month, after the walk'],
		},
		use: {
			title: 'What follows',
			prompts: ['Who may change or stop it, and after which signs?', 'Who hears what we found, and how?'],
			examples: ['Below five walkers: we ask why before we stop'],
		},
	},
	method: {
		when: 'At the start of a trial, together with everybody who will live with the result, and not after the money is spent.',
		steps: [
			'Everybody finishes alone: “If this goes well, then on an ordinary day ...” We read them, those who use the service first.',
			'What is good already and must not get worse? Who could lose by what we do? Write that down too.',
			'What would tell us that it helps, or harms? Fill the row of your own column first. Then choose: one or two signs in each column, and the lightest way to find out.',
			'Who judges? At least one who uses it, one who works in it and one who pays. If they differ, both views are written down.',
			'When do we look? Something has to be known before the start, or we cannot compare.',
			'What follows from what we see? Agree now who may change or stop it, and who will hear about it.',
		],
		tips: [
			'A story and a number belong together: the number says how many, the story says why.',
			'Ask of every sign: would we do anything differently if we knew it? If not, leave it out.',
			'Whoever is paid by the result speaks last about what counts as good.',
		],
		care: 'Being measured can hurt. We look at the service and never at single people, nobody has to answer, and what we collect is shown first to those it is about.',
		question: 'If this goes well for you, what will you notice first?',
		thanks: 'Thank you. Your note is on the board now. It helps us to look at what matters.',
	},
}
