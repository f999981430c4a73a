/**
 * English, the language every key is defined in. Plain words (CEFR B1), no jargon, no exclamation marks.
 * Grouped by place; keep a group together, in the same order in every language.
 */
export const en = {
	'app.name': 'Constellate',

	'status.saved': 'Saved',
	'status.saving': 'Saving…',
	'status.offline': {
		one: 'Offline: {count} change only on this device',
		other: 'Offline: {count} changes only on this device',
	},
} as const
