import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in English. */
export const livedExperienceStoriesEn: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Stories we have lived',
	purpose:
		'Hear stories from those who lived them. They say first what matters in them, and then you learn from them together.',
	drawing:
		'Four rugs lie around a fire. A thread from each runs into a river, and a boat carries the last sheet as its sail.',
	zones: {
		agreement: {
			title: 'How far a story may go',
			prompts: ['Each teller chooses, story by story.', 'How can a story be taken back later?'],
			lanes: ['Anybody may hear it', 'Ask me first', 'It stays in this room'],
			examples: ['The bus driver who waited', 'The eleven calls', 'Anything about my children'],
		},
		moments: {
			title: 'Moments',
			prompts: [
				'Which moment with this service do you remember?',
				'Write it, draw it, or let somebody write it down.',
			],
			examples: ['“He waited until I was inside with my bags.”', '“I rang eleven times that week.”'],
		},
		point: {
			title: 'The point of my story',
			prompts: ['Only the teller writes here.', 'What do you want us to see in it?'],
			examples: ['They were kind. I needed one number that answers'],
		},
		heard: {
			title: 'What stayed with us',
			prompts: ['Which moment do you still see before you?', 'No advice, no explanation.'],
			examples: ['All the letters, in a biscuit tin'],
		},
		threads: {
			title: 'Threads between stories',
			prompts: ['What returns, and what is told only once?', 'Do not let the single story get lost.'],
			lanes: ['In several stories', 'Only once, and it matters'],
			examples: ['One person who knew the way helped', 'Nobody asked the brother'],
		},
		change: {
			title: 'Where it must be heard',
			prompts: ['Which talk has to take place now?', 'Has the teller agreed?'],
			lanes: ['Which story', 'Who hears it, when', 'Who goes along'],
			examples: ['The eleven calls, read aloud', 'Town board, 4 June', 'The teller and a nurse'],
		},
	},
	method: {
		when: 'Before you say what the problem is, and whenever a decision is about people who are not in the room.',
		steps: [
			'Read aloud how far a story may go. Each teller chooses, may change it later, and may take a story back at any time.',
			'Sit in pairs who know similar things. One tells, the other listens and writes down only what the teller wants.',
			'Those who told write the point of their story. Everybody else waits.',
			'Those who listened write what stayed with them. No advice, no explanation.',
			'Look together for what returns in several stories. Protect the one that was told only once.',
			'Agree who has to hear which story, and who goes along. The teller says yes first.',
		],
		tips: [
			'Begin with a small story of your own. Then nobody thinks that it has to be a big one.',
			'Have a quiet room, and somebody with time to sit there and talk.',
			'When a story needs longer, give it longer. Take the time from the threads.',
		],
		care: 'Nobody has to tell. No names of other people, no faces or voices without their yes. A story that is taken back leaves the board and everything you made from it.',
		question: 'Tell us about one moment with this service that you remember.',
		thanks: 'Thank you for trusting us with it.',
	},
}
