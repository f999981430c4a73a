import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in English. */
export const empathyMapEn: TemplateTexts<EmpathyMapZone> = {
	title: 'Empathy map',
	purpose:
		'Keep apart what somebody said and did from what you only guess. Then decide what to ask next time.',
	drawing:
		'A large head without a face, with two clouds inside; a speech bubble at its mouth, a card in its hand, a picture on the wall, a house, and a tree with a notice board.',
	zones: {
		who: {
			title: 'Who is it?',
			prompts: ['One person, one moment.', 'Nobody real may be recognised.'],
			examples: ['Jorma, 71, books a time for an eye test'],
		},
		says: {
			title: 'Says',
			prompts: ['Which words did we really hear?'],
			examples: ['“I can come back when it is less full.”'],
		},
		does: {
			title: 'Does',
			prompts: ['What did we see with our own eyes?'],
			examples: ['Reads the sign twice, puts the glasses away'],
		},
		around: {
			title: 'Sees and hears',
			prompts: ['What is around: room, screen, talk, family?'],
			examples: ['A screen with numbers, nobody at the desk'],
		},
		strong: {
			title: 'Strengths and hopes',
			prompts: ['What is this person good at?', 'What gives them energy?'],
			examples: ['Has repaired boat engines for forty years'],
		},
		thinks: {
			title: 'Perhaps thinks',
			prompts: ['Only a guess: end it with a question mark.'],
			examples: ['Do they think that I am slow?'],
		},
		feels: {
			title: 'Perhaps feels',
			prompts: ['Which feeling, and where in the body?', 'A guess too: end it with a question mark.'],
			examples: ['In a hurry? Tight in the chest?'],
		},
		ask: {
			title: 'Ask next time',
			prompts: ['Which two guesses do we check?', 'Who do we ask, and where?'],
			lanes: ['Our guess', 'How we ask'],
			examples: ['The screen makes him hurry?', 'At the kiosk, three people: “What would help?”'],
		},
	},
	method: {
		when: 'Right after a talk, a story or a visit, while you still hear the voice.',
		steps: [
			'Choose one person and one moment. If it is a real person, change what could give them away.',
			'Quietly, each for yourself: what did this person say and do, and what was around them? Only what we noticed.',
			'What is this person good at, and what do they hope for?',
			'Now guess: what do they perhaps think and feel? Every guess ends with a question mark.',
			'Choose two guesses. Agree who you will ask, and how.',
		],
		tips: [
			'When guesses come faster than words and deeds, go back: what did we really hear?',
			'Best of all, the person is here and corrects the map.',
			'Two guesses that are wrong are a good result. They were on your mind before, unseen.',
		],
		care: 'Speak as if the person were sitting beside you. A guess about an illness or a family does not belong here.',
		question: 'How did you feel when you left us today?',
		thanks: 'Thank you. We would rather ask you than guess.',
	},
}
