import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in English. */
export const coManagementEn: TemplateTexts<CoManagementZone> = {
	title: 'Sharing the keys',
	purpose: 'Agree who does what, who decides and who has the means, so that it goes on after the workshop.',
	drawing:
		'A balance with three pans on a plinth: in the left pan a toolbox, in the right one a chest. Beside it a basket of apples and a cloth that catches what falls.',
	zones: {
		tasks: {
			title: 'What needs doing',
			prompts: ['What has to be done again and again?', 'Small jobs too, and those that nobody sees.'],
			examples: ['Open the hall at six', 'Answer messages'],
		},
		glad: {
			title: 'What I would gladly do',
			prompts: ['What would you like to take on?', 'How often? As little as suits you.'],
			examples: ['Bake on the first Sunday of the month'],
		},
		holders: {
			title: 'Who holds what',
			prompts: [
				'One task at a time: who does it, who decides, who has money and keys?',
				'Compare the three rows. Is it shared fairly?',
			],
			lanes: ['Citizens', 'Together', 'Organisation'],
			rows: ['Does the work', 'Decides', 'Has money and keys'],
			examples: [
				'Garden: Kaisa and the caretaker',
				'Garden plan: all of us, in April',
				'Garden money: still at the town hall',
			],
		},
		means: {
			title: 'What it takes',
			prompts: ['What does each one need to do the job?', 'Keys, money, insurance, training, pay?'],
			examples: ['Somebody pays the volunteers’ phone bill'],
		},
		risks: {
			title: 'If it goes wrong',
			prompts: ['What could happen, and who catches it?', 'Nobody is left alone with a risk.'],
			examples: ['Ice on the path: the town stays responsible'],
		},
		rules: {
			title: 'How we go on',
			prompts: ['What do we agree on, so that it lasts?'],
			lanes: ['Meet and decide', 'Hand over', 'Look again'],
			examples: [
				'First Monday, one vote each',
				'Who leaves shows the next one',
				'Trial until the end of May',
			],
		},
	},
	method: {
		when: 'When something new works and is to go on without a project.',
		steps: [
			'Write by yourself: what has to be done, also out of sight? And what would you gladly do yourself?',
			'Take up one task after the other. People offer, nobody is told to. Who does it, who decides, who has money and keys?',
			'Look at the shared tasks. What does each person need to do the job well?',
			'What could go wrong? For each risk, write down who catches it.',
			'Agree how you meet, how you hand over, and on which day you look at all this again.',
		],
		tips: [
			'Leave a task open if nobody wants it. An open task is honest, and perhaps it is not needed.',
			'Point at the rows: if the work is at the left and the money at the right, talk about that first.',
		],
		care: 'Work without a say and without means is only cheaper. Shared work comes with shared power and money.',
		question: 'Is there a small job here that you would gladly do now and then?',
		thanks: 'Thank you. Your note is on the board now. With your code you can see later what became of it.',
	},
}
