import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in English. */
export const recipesEn: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'A first meeting',
		purpose: 'Arrive, see where you stand and what you have, and find out who is still missing.',
		tips: [
			'Send the link the day before, and say that nobody needs an account.',
			'If time runs short, leave out the barriers and keep the round in which everybody is heard.',
		],
	},
	'codesign-half-day': {
		title: 'Half a day of designing with residents',
		purpose: 'From what people are strong at and what they have lived through to ideas and one decision.',
		tips: [
			'Plan a break after the stories and another one after the ideas.',
			'Pay for travel and time, or say beforehand that you cannot.',
		],
	},
	'social-hackathon': {
		title: 'A social hackathon, from Thursday evening to Saturday',
		purpose:
			'Mixed teams work on problems of the place. What becomes of their ideas is asked 30 and 90 days later.',
		tips: [
			'Every challenge needs somebody who lives with it, and somebody who answers for it later.',
			'Emotions run high, because the problems are people’s own. Keep two people free for care.',
		],
		clock: [
			'Call for challenges, on posters, on the radio, at the shop counter',
			'Small meetings about the problems. Each challenge gets somebody who looks after it',
			'Registration, with what people need to take part. Find mentors',
			'Try the board out together for half an hour',
			'Arrive, eat, read the agreement. Show the care corner',
			'Challenges are told, two minutes each',
			'Walk, talk, join a team. Which perspectives are missing?',
			'First hour in the teams: people and problem only',
			'Check in. Hear two people from outside the team',
			'First round with mentors, then lunch together',
			'Many ideas, then one',
			'First checkpoint: whom did you hear, and what lies beneath?',
			'Build something rough. Second round with mentors',
			'Try it with people from outside',
			'Second checkpoint: who tried it, and what did you change? Check with the compass',
			'Rehearse the pitches',
			'Pitches in an order drawn by lot, five minutes and three questions',
			'The people’s choice. Every team fixes its call after 30 days. Sunday stays free',
			'A call with each team: alive, resting, or handed over?',
			'A public note on the board of the hall: what became of each idea',
		],
	},
	'gentle-hackathon': {
		title: 'A gentle hackathon on three evenings',
		purpose:
			'The same without the hurry, at a distance or in one room, for those whom a fast pace shuts out.',
		tips: [
			'Leave a week between the evenings, so that teams can talk to people in between.',
			'Offer somebody to sit beside those who have never used a board.',
		],
	},
	'popup-afternoon': {
		title: 'A pop-up afternoon',
		purpose: 'One question at a market, in a library or a waiting room, where people are anyway.',
		tips: [
			'Two tablets, two hosts, paper and pens. Try it once without a network.',
			'Come back to the same place and show what became of the answers.',
		],
	},
	'shared-learning': {
		title: 'An hour of learning together',
		purpose: 'Look with all who are part of it at what has changed, and for whom it has not.',
		tips: [
			'Repeat it every few months with the same questions, and compare.',
			'Invite those who have left. They know something that the others do not.',
		],
	},
}
