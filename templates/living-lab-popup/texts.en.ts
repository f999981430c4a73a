import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in English. */
export const livingLabPopupEn: TemplateTexts<LivingLabPopupZone> = {
	title: 'Living Lab pop-up',
	purpose: 'One question to people where they already are: on the square, in the library, on the bus.',
	drawing:
		'A market stall with a striped awning, a sign and a counter; from its roof a line with large pennants runs to a lamp, with a paper bag and a board on the pavement below.',
	zones: {
		question: {
			title: 'Question',
			prompts: ['At most twelve words.', 'Would a child understand it?'],
			examples: ['What would bring you to this park in November?'],
		},
		good: {
			title: 'What is good here',
			prompts: ['What do you like about this place or service?'],
			examples: ['The chess players by the kiosk'],
		},
		answers: {
			title: 'What would make it better',
			prompts: ['What would you say? A few words are enough.', 'Read what others said. What can you add?'],
			examples: ['A roof and a warm bench', 'Music, but not loud'],
		},
		help: {
			title: 'I would join in',
			prompts: ['What would you like to do with us?', 'No telephone numbers here: take a card.'],
			examples: ['I can bring my accordion'],
		},
		noticed: {
			title: 'What we noticed',
			prompts: ['Hosts: who stopped, and who walked past?', 'Nothing that tells who a person is.'],
			examples: ['Many prams. Nobody on the way to work'],
		},
		sentences: {
			title: 'Three to keep',
			prompts: ['Which three answers do we take along, word for word?'],
			examples: ['“I would come if my dog may come too.”'],
		},
		told: {
			title: 'What we did',
			prompts: ['What came of it? Show it here within two weeks.'],
			examples: ['The bench stands in the sun now'],
		},
	},
	method: {
		when: 'When you want to hear many people, and above all those who never come to meetings.',
		steps: [
			'Hosts set up: two tablets, a screen that shows the answers, chairs, shade, and paper for those who like a pen. Try it once without a network.',
			'Agree how you greet: say hello, ask the question, wait. If you type for somebody, type word for word.',
			'Open. One of you talks with people, another reads new answers aloud. Ask what is good here, too.',
			'Now and then, a few minutes each time: who has not come? Move the stand to where they are.',
			'Close. Put answers together, add the paper notes, and choose three sentences to take along.',
			'Agree what you will show here within two weeks, where, and who does it.',
		],
		tips: [
			'Stand beside the table, not behind it. Something for children to do gives parents five minutes.',
			'Put two or three real answers on the board before you open. Nobody likes to be the first.',
			'People without a screen are not in the way: write for them, or leave a box for paper.',
		],
		care: 'Photographs and voices only when people have said yes. Children answer with a grown-up beside them. The tablet forgets each person before the next.',
		question: 'What would make this place or service better for you?',
		thanks: 'Thank you. Your answer is on the board now. With your code you can see later what became of it.',
	},
}
