import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in English. */
export const assetMapEn: TemplateTexts<AssetMapZone> = {
	title: 'Map of strengths',
	purpose: 'Show what people and places here can already give, and join things that have never met.',
	drawing:
		'A village seen at an angle: three houses in a row, a club house, a shop, a garden, an old tree, and paths that meet in the square.',
	zones: {
		people: {
			title: 'Each of us',
			prompts: ['What are you good at?', 'What is the person beside you good at?'],
			lanes: ['I know', 'I can do', 'I care about'],
			examples: [
				'Who lives where on the island',
				'Starting any old tractor',
				'That no child sits alone at lunch',
			],
		},
		groups: {
			title: 'Groups and clubs',
			prompts: ['Who meets anyway: choirs, teams, chats, neighbours?', 'What are they good at together?'],
			examples: ['Stairwell chat: 40 flats, an answer in minutes'],
		},
		organisations: {
			title: 'Services and firms',
			prompts: ['Who could lend or give something small?'],
			examples: ['The library lends sewing machines'],
		},
		places: {
			title: 'Places and things',
			prompts: ['Which rooms, gardens, vans and tools are there?', 'When does nobody use them?'],
			examples: ['Parish hall, empty on Tuesdays'],
		},
		stories: {
			title: 'What we have managed before',
			prompts: ['What have people here done together?', 'What do the oldest tell?'],
			examples: ['The winter when we kept the road open ourselves'],
		},
		links: {
			title: 'New connections',
			prompts: ['Which things have never met?', 'Write them side by side: what do they make?'],
			lanes: ['This', 'and this', 'make this'],
			examples: [
				'Parish hall on Tuesdays',
				'Sewing machines from the library',
				'Mending evening, the first one in March',
			],
		},
	},
	method: {
		when: 'Before you speak about problems, or when a project sees only what is missing.',
		steps: [
			'Turn to the person on your left. Ask what they are good at, and write it down if they agree.',
			'Go through the five fields in silence. Small things count: a key, a van, a telephone voice.',
			'Walk along the map and read it aloud. What is missing?',
			'Join two or three things that have never met. One row each: this, and this, make this.',
			'Vote for the connection that we try within a month. Who makes the first call?',
		],
		tips: [
			'When somebody says “nothing special”, ask what the neighbours ring them for.',
			'Problems come up all the same. Write them beside the map and go on with strengths.',
			'Leave time to read aloud. Some hear for the first time that they are on a map of strengths.',
		],
		care: 'Ask before you write down the strength of somebody else. Not everybody wants to be asked for favours.',
		question: 'What are you good at, or glad to share with your neighbourhood?',
		thanks: 'Thank you. Your strength belongs on this map.',
	},
}
