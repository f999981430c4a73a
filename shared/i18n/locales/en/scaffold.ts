/** What the server writes on a new board. */
export const scaffold = {
	'scaffold.example': 'Example',
	'scaffold.promise': 'Our promise',
	'scaffold.canChange': 'What this board can change: {text}',
	'scaffold.readBy': 'Who reads it: {text}',
	'scaffold.hearBack': 'When you hear back: {text}',
} as const
