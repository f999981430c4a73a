import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in English. */
export const cosmosServiceModelEn: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: who does what here',
	purpose: 'Answer short questions, and see your service as a picture that everybody can point at.',
	drawing:
		'Two platforms, one above the other, on a foundation of logs and stone; beside them a landing with a ladder, a cloud above, houses below.',
	zones: {
		why: {
			title: 'Why it is there',
			prompts: ['What happened, and who needed it?', 'What do we hold on to, also when it gets hard?'],
			lanes: ['Why it began', 'What we stand for'],
			examples: ['The last shop with a café closed', 'Nobody eats alone on a weekday'],
		},
		begins: {
			title: 'Who starts and guides',
			prompts: ['Who set it going?', 'Who says what it is for?'],
			lanes: ['Started it', 'Sets the aim'],
			examples: ['Two grandmothers and the school cook', 'The town board, once a year'],
		},
		shapes: {
			title: 'Who plans and sets it up',
			prompts: ['Who decides how it works? Are users among them?', 'Who equips, trains and opens the doors?'],
			lanes: ['Designs it', 'Puts it in place'],
			examples: ['Cook and guests plan the menu on Mondays', 'The caretaker moves the tables'],
		},
		ground: {
			title: 'What it stands on',
			prompts: ['Which money, time, rooms and goodwill?', 'Which laws and rules, and who can bend them?'],
			lanes: ['What it runs on', 'What binds us'],
			examples: ['The school kitchen is free after one', 'Rules for keeping food warm'],
		},
		delivers: {
			title: 'Who delivers and uses',
			prompts: ['Who is there on an ordinary Tuesday?', 'Who takes part, and what do they bring along?'],
			lanes: ['Delivers it', 'Uses it'],
			examples: ['Pupils of year eight carry the trays', 'Thirty regulars; one brings flowers'],
		},
		gains: {
			title: 'Who gains and judges',
			prompts: [
				'Who else is better off? Is anybody worse off?',
				'Who says whether it is good and can change it?',
			],
			lanes: ['Also gains', 'Judges and steers'],
			examples: ['Parents: the children know their neighbours', 'Only the treasurer, from the figures'],
		},
		around: {
			title: 'What is around it',
			prompts: [
				'What does everybody lean on, and what do we borrow?',
				'Who matters, but wants something else?',
			],
			lanes: ['Shared by all', 'Borrowed help', 'Others who matter'],
			examples: ['Notice board at the petrol station', 'The minibus of the parish', 'A catering firm'],
		},
		meets: {
			title: 'When they meet',
			prompts: ['When and where do these people talk? Draw lines between them.', 'Where is there no line?'],
			examples: ['Monday coffee: cook, guests, pupils'],
		},
		tells: {
			title: 'What the picture tells us',
			prompts: ['What is strong? Which places are empty?', 'Who is in many roles, and who is in none?'],
			examples: ['Guests plan the menu but do not judge'],
		},
	},
	method: {
		when: 'Several organisations and citizens share a service, and each has a different picture of it.',
		steps: [
			'Name the service in one sentence. We answer short questions, each on their own device or read aloud.',
			'Why did it begin, and what do we stand for? Write what you know yourself.',
			'Who started it, sets the aim, designs it and puts it in place? One name or group on each note.',
			'What does it stand on? First what it runs on, then what binds us.',
			'Who delivers, who uses, who else gains, and who judges? The same name may stand in many places.',
			'Look around: what does everybody share, whose help do we borrow, and who else matters?',
			'When and where do they meet? Draw lines between the roles. Where is there no line?',
			'Read the picture together. What is strong, what is empty, and in which roles are those who use it?',
		],
		tips: [
			'Two people name different persons for one role? Keep both notes; that is what you came to see.',
			'Write roles and groups rather than private names when the board is open to all.',
			'Send the picture to those who are in it but not here, and ask each to mend their own place.',
		],
		care: 'People see in black and white where they stand, or that they stand nowhere. Let those in a role say it in their own words.',
		question: 'What do you do for this service, or what does it do for you?',
		thanks: 'Thank you. Your answer is part of the picture now.',
	},
}
