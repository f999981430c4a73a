/** The map of all boards, and whole sessions to lay out. */
export const roadmap = {
	'sky.heading': 'The roadmap',
	'sky.hint':
		'Three constellations, a star for each board. There is no first and no last one: begin anywhere, and go back whenever you like.',
	'sky.skip': 'Skip the map',
	'sky.the-system': 'What holds a service up: its ground, its people, its rules and its money.',
	'sky.ethical-compass': 'How we treat each other, and who may decide.',
	'sky.catalysts': 'What gets people talking, making and trying.',
	'sky.look': 'Point at a star, or go to it with the arrow keys, to see what its board is for.',
	'sky.after': 'Goes well after it: {titles}',
	'sky.lit': '{title}, used in this session',
	'sky.session_hint':
		'The stars that its boards have lit, in the order of the boards. Going back is part of it.',

	'recipe.heading': 'Whole sessions',
	'recipe.hint':
		'Boards in an order that has worked, laid out at once. You can add, leave out and change everything.',
	'recipe.boards': { one: '{count} board', other: '{count} boards' },
	'recipe.day': 'Day {day}',
	'recipe.hours': '{hours} h {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'What is in it',
	'recipe.clock': 'What happens when',
	'recipe.weeks_before': { one: '{count} week before', other: '{count} weeks before' },
	'recipe.days_after': { one: '{count} day after', other: '{count} days after' },
	'recipe.tips': 'For the host',
	'recipe.start': 'Start this session',
	'recipe.failed': 'The list of sessions did not arrive.',
} as const
