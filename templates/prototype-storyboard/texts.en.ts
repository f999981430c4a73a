import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in English. */
export const prototypeStoryboardEn: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Prototype storyboard',
	purpose: 'Play your idea through in six pictures, build a rough version, and try it with three people.',
	drawing:
		'A strip of film with six empty pictures and a clapperboard; below it a workbench with a cardboard house, scissors, three people, a lamp and three drawers.',
	zones: {
		begins: {
			title: 'The story begins',
			prompts: [
				'Draw one picture in each strip. Stick figures are fine.',
				'Or write a note: who, where, what happens?',
			],
			lanes: ['1 Life before it', '2 They hear of it', '3 The first time'],
			examples: ['The toaster is broken. The shop says: buy a new one'],
		},
		turns: {
			title: 'The story turns',
			prompts: ['Draw what is unlike today.', 'What fails, and who helps then?'],
			lanes: ['4 What is new', '5 What goes wrong', '6 What they tell at home'],
			examples: ['A pupil and a retired fitter mend it', 'The right screw is missing'],
		},
		believe: {
			title: 'We believe that',
			prompts: ['What will happen when people try it?', 'What would show that we are wrong?'],
			examples: ['Five people come. Wrong if fewer than two do'],
		},
		rough: {
			title: 'Rough version',
			prompts: ['What do we have at hand to build it from?', 'What can people touch or act out today?'],
			examples: ['Two tables and a sign in the library hallway'],
			caption: 'Paper and tape will do',
		},
		tried: {
			title: 'Tried with',
			prompts: ['Which three people from outside the team try it?', 'What did they do and say?'],
			examples: ['Aili, returning books: asked what it costs'],
		},
		learned: {
			title: 'What we learned',
			prompts: ['What stays, what goes?', 'Choose one change for the next version.'],
			lanes: ['Keep', 'Leave out', 'Change next'],
			examples: ['The coffee: people stayed and talked'],
		},
	},
	method: {
		when: 'You have chosen an idea and want to see whether it holds before anybody pays for it.',
		steps: [
			'Tell each other the idea in two sentences. Does everybody mean the same?',
			'Draw the six pictures together, or say them while somebody draws. Stick figures are fine.',
			'Write what you believe will happen, and what would show that you are wrong.',
			'Build the roughest version that people can touch or act out: paper, chairs, a sign on a door.',
			'Go and try it with three people from outside the team. Watch more than you explain.',
			'Put what you saw into keep, leave out and change next. Choose one change only.',
		],
		tips: [
			'Nobody dares to draw? Draw the first stick figure yourself, and not too well.',
			'On a call, act it out: one person plays the service, one plays the visitor, the others write.',
			'Bring tape, paper and a box of odd things. Rough things invite honest words.',
		],
		care: 'Tell those who try it that you test the idea and not them, and that they may stop at any time.',
		question: 'Look at the pictures. Where would you get stuck?',
		thanks: 'Thank you. Your note is beside the pictures now, where the group looks for what may go wrong.',
	},
}
