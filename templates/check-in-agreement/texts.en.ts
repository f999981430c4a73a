import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in English. */
export const checkInAgreementEn: TemplateTexts<CheckInAgreementZone> = {
	title: 'Check-in and our agreement',
	purpose: 'Arrive as people, not as job titles, and agree in your own words how you treat each other.',
	drawing:
		'A coat and a bag hang on a rail in a hallway. Below stand a round table with a cup on it and a sheet with everybody’s mark.',
	zones: {
		arrive: {
			title: 'How I arrive',
			prompts: ['How are you today? One word or a drawing is enough.'],
			examples: ['Curious, little sleep', 'Came by two buses'],
		},
		bring: {
			title: 'What I bring',
			prompts: ['What do you know from life that could help today?', 'No titles needed.'],
			examples: ['Twelve years of night shifts', 'I know every bench in this park'],
		},
		access: {
			title: 'What makes it easier for me',
			prompts: [
				'What would help you to take part today?',
				'Breaks, bigger text, another language, someone to type?',
			],
			examples: ['Please read the notes aloud', 'I have to leave at four'],
		},
		agree: {
			title: 'How we treat each other',
			prompts: ['What do you need from others to speak freely?', 'What do we do when it does not work?'],
			examples: ['Let people finish', 'What is told here stays here', 'It is fine to pass'],
		},
	},
	method: {
		when: 'At the beginning of any meeting, and again when new people join.',
		steps: [
			'Everybody adds one note: how do you arrive today? That is all there is to learn.',
			'Write quietly: what do you bring, and what would make it easier for you?',
			'Hear each other, in whatever order you like. No comments, only thanks.',
			'Look at what makes it easier. Do at once what can be done at once.',
			'Collect sentences for our agreement and join those that say the same. Keep what everybody can live with.',
		],
		tips: [
			'Write the first note yourself, and make it an honest one.',
			'In a big group, hear each other in pairs, so that everybody has spoken once.',
			'Copy the agreement to the next board, and ask late arrivals what is missing.',
		],
		care: 'Passing is always fine, and so is leaving out name and role. Ask nobody why they need what they need.',
		question: 'What helps you to speak freely in a meeting?',
		thanks: 'Thank you. Your note is on the board where the group makes its agreement.',
	},
}
