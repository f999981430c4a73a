import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Before', 'Arriving', 'Together', 'Afterwards', 'Weeks later'] as const

/** The service blueprint in English. */
export const serviceBlueprintEn: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Service blueprint',
	purpose: 'See what people meet and what has to happen behind it. Then find the parts that you could share.',
	drawing:
		'A stage cut open: people in front of the footlights, staff on the stage, a curtain rail with backstage behind it, and under the floor beams and neighbours that carry it.',
	zones: {
		scene: {
			title: 'One scene',
			prompts: ['Who is the person, and what can they do themselves?', 'Where does it begin and end?'],
			examples: ['Oskari, 81, comes home from hospital on a Friday'],
			caption: 'From door to door',
		},
		seen: {
			title: 'What the person meets',
			prompts: [
				'What do they see, hear or hold: letters, signs, screens, voices?',
				'What do they do at each step? Use their own words.',
			],
			lanes: steps,
			rows: ['Notices', 'Does'],
			examples: ['A letter in very small print', 'Waits for the taxi at the side door'],
		},
		work: {
			title: 'What we do',
			prompts: [
				'What do we do with the person, face to face or by phone?',
				'What do we do that the person never sees? Ask those who do it.',
			],
			lanes: steps,
			rows: ['In sight', 'Out of sight'],
			examples: ['The nurse reads the list of medicines aloud', 'Home care books the first visit'],
		},
		marks: {
			title: 'What holds, where it breaks',
			prompts: ['What works well and has to stay?', 'Where does somebody wait, ask twice or get stuck?'],
			lanes: ['Holds', 'Breaks'],
			examples: ['The same nurse calls on Saturday', 'The list is typed twice'],
		},
		carried: {
			title: 'Who and what carries it',
			prompts: [
				'Which people, partners, rules, tools and money hold up this step?',
				'Which part could neighbours, clubs or the person do, own or check?',
			],
			lanes: steps,
			rows: ['Carries it today', 'Could be shared'],
			examples: ['The chemist stays open until six', 'A neighbour warms up the house'],
		},
		shared: {
			title: 'We share this first',
			prompts: ['Which part do we share, and with whom?', 'What do they need from us to do it well?'],
			examples: ['Warm house on Fridays: parish and home care'],
		},
	},
	method: {
		when: 'An idea has to become a service that works on an ordinary day, or a service has cracks that nobody sees whole.',
		steps: [
			'Choose one person and one scene. Where does it begin, and where does it end?',
			'Go through the five steps. What does the person notice, and what do they do?',
			'What do we do in sight of the person, and what out of sight? Ask those who do the work.',
			'Say first what holds. Then mark where it breaks, and vote without names for what to mend.',
			'Who and what carries each step today? What could be shared with citizens or partners?',
			'Choose what you share first, and with whom. Write what they need from us to do it well.',
		],
		tips: [
			'Invite somebody who does the work that nobody sees: the caretaker, the phone desk, the driver.',
			'Stay with one scene. A second scene is a second board.',
			'An empty cell is a finding. Ask: does nothing happen here, or do we not know?',
		],
		care: 'A break is a fault of the system and not of a colleague: write what happens, not who did it. And do not ask neighbours for free work that somebody was paid for.',
		question: 'Do you work for this service? What do you do that nobody sees?',
		thanks: 'Thank you. Your note makes this work visible on the board.',
	},
}
