import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in English. */
export const personOrDigitalEn: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Person or digital?',
	purpose: 'See where technology brings people closer, and where it must not take the place of a person.',
	drawing:
		'A river between two green banks: two people under a speech bubble on the left, a big telephone on the right, between them a covered bridge, below it a sailing boat and a footbridge in the making.',
	zones: {
		bond: {
			title: 'A person counted',
			prompts: ['When did a person make the difference?', 'What did they do that no screen could?'],
			examples: ['The nurse saw that I had not slept, and sat down'],
		},
		helped: {
			title: 'Technology helped',
			prompts: ['When did it make things easier or closer?', 'What was good about it?'],
			examples: ['A text message: “Running late, coming at ten”'],
		},
		moments: {
			title: 'Moment by moment',
			prompts: [
				'Think of one service. What happens at each moment?',
				'Where does it belong: with a person, with both, or digital?',
			],
			lanes: ['Getting in', 'Being heard', 'Sorting it out', 'Staying in touch'],
			rows: ['A person', 'Both', 'Digital'],
			examples: [
				'First talk at home, at the kitchen table',
				'Form on a tablet, filled in side by side',
				'A picture of the healed foot, sent from home',
			],
		},
		human: {
			title: 'Always a person',
			prompts: ['Where must a person always be there?', 'What may a machine never decide?'],
			examples: ['Bad news: never in an app, never at night'],
		},
		without: {
			title: 'Without a screen',
			prompts: ['Who has no device, signal, code or nerve for it?', 'How do they get it just as well?'],
			examples: ['No signal behind the ridge', 'One number, same price, a person answers'],
		},
		time: {
			title: 'Time we win',
			prompts: ['If technology saves time, where does it go?', 'Who makes sure of that?'],
			examples: ['Ten minutes less typing: ten minutes at the bed'],
		},
		try: {
			title: 'We try',
			prompts: ['What do we try first, and with whom?', 'How does one get back to a person?'],
			examples: ['Video calls on Fridays with four homes, for a month'],
			caption: 'Try it with paper first',
		},
	},
	method: {
		when: 'Before something goes digital, or when it already is and people miss somebody to talk to.',
		steps: [
			'Everybody writes alone: once when a person made the difference, once when technology helped. Then we read them aloud.',
			'We take one service, moment by moment. Put each note where it belongs: with a person, with both, or digital. If we disagree, we write it twice.',
			'Where must a person always be there? Write it as a plain promise that anybody could check.',
			'Who is without a screen, for whatever reason? For each, how do they get the same, as fast and as good?',
			'If technology saves time, where will it go? To people, if we say so now.',
			'We choose one small try. It needs a way back to a person that a stranger would find in ten seconds.',
		],
		tips: [
			'This is not young against old. Ask who likes it on a good day, and who still can on a bad one.',
			'For some people the screen is the kinder way: no stairs, no waiting room, no stares. Let that be said.',
			'If someone sells or runs the technology, they listen during the first two steps.',
		],
		care: 'Nobody has to say why they do not use a device: money, sight, reading, fear or simply not wanting to. “I prefer a person” is reason enough.',
		question: 'Where do you always want to be able to reach a person, and not only a screen?',
		thanks: 'Thank you. Your note is on the board now.',
	},
}
