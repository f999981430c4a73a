import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in English. */
export const hackathonTeamEn: TemplateTexts<HackathonTeamZone> = {
	title: 'Hackathon team board',
	purpose: 'The way of one team from challenge to pitch. Mentors and latecomers see at once where you are.',
	drawing:
		'A road through the country that turns twice: past a speech bubble, a tree full of ideas, a large fruit and a bag, with signs between them, to a stage with curtains.',
	zones: {
		team: {
			title: 'Team',
			prompts: [
				'What is our name, and what is each of us good at?',
				'Who lives with it, works in it, decides on it?',
			],
			examples: ['Sami drives the school bus and knows every stop'],
		},
		challenge: {
			title: 'Challenge',
			prompts: ['What do we want to solve, in one sentence?', 'Who owns it, and what is fixed?'],
			examples: ['How do night workers get home without a car?'],
			caption: 'Where do we want to go?',
		},
		heard: {
			title: 'People we heard',
			prompts: ['Who told us what, and what surprised us?', 'At least two people from outside the team.'],
			examples: ['Driver: “They all ring at eight”'],
		},
		root: {
			title: 'The problem beneath',
			prompts: ['What is it really about?', 'Stay with the problem for a while.'],
			examples: ['Nobody may decide about the last bus alone'],
			caption: 'Look below the surface',
		},
		ideas: {
			title: 'Ideas',
			prompts: ['What could we try?', 'Write many first, then put them into families.'],
			examples: ['One taxi for five, from the hospital at ten'],
		},
		chosen: {
			title: 'Our idea',
			prompts: ['For whom do we try what?', 'How is it unlike today?'],
			examples: ['For night nurses: a seat booked by text message'],
		},
		proto: {
			title: 'Prototype',
			prompts: ['What can people touch, see or act out tonight?'],
			examples: ['Six kitchen chairs are the bus'],
			caption: 'Rough is good',
		},
		tried: {
			title: 'Tried with',
			prompts: ['Who tried it, and what happened?', 'What do we change now?'],
			examples: ['Three nurses: two waited at the wrong door'],
		},
		means: {
			title: 'What it takes',
			prompts: ['Which people, things and money do we need?', 'Who has to say yes?'],
			examples: ['300 euros for keys, yes from the school'],
		},
		first30: {
			title: 'First 30 days',
			prompts: ['Three steps: who does what, and by when?'],
			lanes: ['First step', 'Second step', 'Third step'],
			examples: ['Leena calls the bus company on Monday'],
		},
		mentor: {
			title: 'Mentors ask',
			prompts: ['Which question helps the team?', 'Questions rather than answers.'],
			examples: ['Who pays when the project ends?'],
		},
		pitch: {
			title: 'Pitch',
			prompts: ['Five minutes: what do we show?', 'Nobody has to speak.'],
			lanes: ['Scene, 1 min', 'Idea, 2 min', 'Tried, 1 min', 'Ask, 1 min'],
			examples: ['Two evening buses on trial until May'],
		},
	},
	method: {
		when: 'At a hackathon, one board for each team, from the challenge to the pitch.',
		steps: [
			'Say your names and what each of you is good at. Who is missing? Agree how you work together.',
			'Write the challenge in one sentence. Then phone or visit two people from outside the team and listen.',
			'Checkpoint: what is the problem really about? Stay with it before you look for answers.',
			'Write many ideas, first alone and then together. Choose one, and say how it is unlike today.',
			'Build something rough. Try it with people from outside the team, and change what they stumble over.',
			'What and whom does it take, and who has to say yes? Plan the first three steps, with names and dates.',
			'Put the pitch together and rehearse it with a mentor. Then answer the mentor’s questions.',
		],
		tips: [
			'The times are a guide. Pause when people are tired; a rested team is quicker.',
			'Ask quiet people what they would change, and give them time to write it first.',
			'A mentor who brings answers? Ask for the question behind the answer, and write that down.',
		],
		care: 'Nobody has to pitch, least of all the person who lives with the problem. Ask before you tell a person’s story on a stage.',
		question: 'Do you know this problem? What should the team not overlook?',
		thanks: 'Thank you. Your note is with the people that the team has heard.',
	},
}
