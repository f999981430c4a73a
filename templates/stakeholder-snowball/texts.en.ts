import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in English. */
export const stakeholderSnowballEn: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Map of people: who else?',
	purpose:
		'See whose life it is, who is close to them and who decides from afar. Then everybody points to the next voice.',
	drawing:
		'Rings around a centre with people on them and ties between; in the outer ring an open door, and outside a snowball that grows as it rolls.',
	zones: {
		lives: {
			title: 'Lives with it',
			prompts: ['Whose life is it?', 'Only people here, no organisation.'],
			examples: ['Teenager who looks after her mother'],
		},
		close: {
			title: 'Meets them every week',
			prompts: ['Who is there for them, paid or unpaid?'],
			examples: ['Neighbour who carries the firewood in'],
		},
		afar: {
			title: 'Further away',
			prompts: ['Who sets the rules or pays?', 'Who feels the effects?'],
			examples: ['Office that sets the opening hours', 'Families who live next door to it'],
		},
		ties: {
			title: 'Ties between them',
			prompts: ['Draw lines from note to note.', 'Which are strong, which weak or one-way?'],
			examples: ['Strong: school nurse and the parents’ chat', 'One-way: letters from the office'],
		},
		door: {
			title: 'Who opens the door?',
			prompts: ['Add two groups the others do not know.', 'Who can introduce us to them?'],
			examples: ['Ice fishers. The woman at the kiosk knows them'],
		},
		missing: {
			title: 'Not heard yet',
			prompts: ['Where is our map empty?', 'Who speaks in their place today?'],
			examples: ['Children who often change schools'],
		},
		calls: {
			title: 'This week',
			prompts: ['Who of us gets in touch, with which group?'],
			examples: ['Riitta rings the village shop on Tuesday'],
		},
	},
	method: {
		when: 'You are at the beginning, or you keep hearing the same voices. Leave the map open while the work goes on.',
		steps: [
			'Begin with the people whose life it is. No organisation may stand here.',
			'Each of you for yourself: who meets them every week? Who decides or feels it from further away?',
			'Draw lines between the notes. First the ties that are strong, then those that are weak or go one way.',
			'Everybody adds two groups that the others do not know, and who could introduce us to them.',
			'Where is the map still empty? Write down who is not heard. Agree who gets in touch with which group this week.',
		],
		tips: [
			'Send the link to everyone you talk to next, and let them add two more. That is how the snowball grows.',
			'A group that nobody here knows is a good find. Say so.',
			'Ask those whose life it is which notes they would move closer or further away.',
		],
		care: 'Groups and roles on the board. Names of private people belong on a closed list, and only when they have agreed.',
		question: 'Who else should we ask about this? A group or a role, please, no names.',
		thanks: 'Thank you. If you like, pass this link on to them.',
	},
}
