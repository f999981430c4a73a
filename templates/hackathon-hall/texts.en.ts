import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in English. */
export const hackathonHallEn: TemplateTexts<HackathonHallZone> = {
	title: 'Hackathon hall',
	purpose:
		'One lobby for the whole event: where everybody is, what comes next, and what becomes of each idea.',
	drawing:
		'The plan of a house: days and nights along its top wall, a help desk, a foyer, a rug with a circle of chairs, a stage with curtains, and a garden outside.',
	zones: {
		programme: {
			title: 'Programme',
			prompts: ['What happens when, and where?', 'Everything here is open to everybody.'],
			lanes: ['First day', 'Second day', 'Third day'],
			examples: ['17:30 welcome in the school hall', '15:00 first checkpoint', '14:30 pitches'],
		},
		help: {
			title: 'Help and care corner',
			prompts: ['Who helps with what, and when?', 'Tired, upset, not heard? Come to the care corner.'],
			lanes: ['Mentors and helpers', 'Care corner'],
			examples: ['Questions of law: Nora, second morning', 'Quiet room: classroom 4, tea is there'],
		},
		challenges: {
			title: 'Challenge wall',
			prompts: [
				'Which everyday problem should a team work on?',
				'Who lives with it, and who answers for it?',
			],
			examples: ['Small schools: how do pupils get to meet a speech therapist?'],
		},
		people: {
			title: 'Looking for a team',
			prompts: ['What do you bring, and what is close to your heart?', 'A first name is enough.'],
			examples: ['Ali: I cook for a hundred', 'Kaija: I use a wheelchair and know every ramp'],
		},
		teams: {
			title: 'Teams',
			prompts: [
				'What is your team called, and where is its board?',
				'Who is missing: lives with it, works in it, decides on it?',
			],
			examples: ['Team Speech: needs a parent and somebody from the town'],
		},
		rest: {
			title: 'Ideas that rest',
			prompts: ['Which challenge has no team yet?', 'It is kept here and may wake up later.'],
			examples: ['Lights on the ski track: again next autumn'],
		},
		checkpoints: {
			title: 'Checkpoints',
			prompts: ['Each team tells in three minutes. Stuck is fine too.', 'What do you need from the others?'],
			lanes: ['First: whom did you hear?', 'Second: who tried it?'],
			examples: ['Team Speech: two pupils and a teacher', 'Team Speech: one family, by video call'],
		},
		pitches: {
			title: 'Pitches',
			prompts: ['One note for each team, in the order drawn by lot.', 'What would help each idea to live?'],
			lanes: ['Order of the pitches', 'What would help it'],
			examples: ['1 Team Speech', 'The library lends a room on Tuesdays'],
		},
		after: {
			title: '30 and 90 days later',
			prompts: ['Who carries on, and who opens doors?', 'On which day do you call each other?'],
			lanes: ['After 30 days', 'After 90 days'],
			examples: ['Team Speech calls the school office on 12 May'],
		},
	},
	method: {
		when: 'From the call for challenges until 90 days after a social hackathon, on site, on screen or both.',
		steps: [
			'Welcome. We read our agreement, add a first note, and see where the care corner is.',
			'Those who bring a challenge tell about it in two minutes each: what happens, and to whom?',
			'Walk and talk. Go to the challenge that is close to your heart, and look for the people who are missing.',
			'Challenges without a team move to the ideas that rest. They are kept, and they may wake up later.',
			'The first hour in the teams, on your team boards. Talk about people and the problem only.',
			'First checkpoint, three minutes for each team: whom did you hear, and what surprised you?',
			'Second checkpoint, three minutes for each team: who tried it, and what did you change?',
			'Draw the order by lot. Each team shows for five minutes and hears three questions.',
			'Everybody votes without names. Then say and write what would help each idea to live.',
			'Every team, not only the winners, fixes its call after 30 days: who, when, and who opens doors.',
		],
		tips: [
			'Only the time together is counted here, about six and a half hours. The hours in teams lie between.',
			'Most hackathon ideas stop when people go home. Fix the call after 30 days before anybody leaves.',
			'Find for each challenge somebody who answers for it after the event, before the event begins.',
		],
		care: 'Feelings run high when the problem is your own. Keep one calm person free for the care corner, and split the days into evenings if the pace shuts people out.',
		question: 'Which everyday problem should a team work on?',
		thanks: 'Thank you. Your problem hangs on the challenge wall now, and a team may take it up.',
	},
}
