import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'De routekaart',
	'sky.hint':
		'Drie sterrenbeelden, met een ster voor elk bord. Er is geen eerste en geen laatste: begin waar je wilt, en ga terug wanneer je wilt.',
	'sky.skip': 'Kaart overslaan',
	'sky.the-system': 'Waar een dienst op steunt: de ondergrond, de mensen, de regels en het geld.',
	'sky.ethical-compass': 'Hoe we met elkaar omgaan, en wie mag beslissen.',
	'sky.catalysts': 'Waardoor mensen gaan praten, maken en proberen.',
	'sky.look': 'Wijs een ster aan, of ga erheen met de pijltjestoetsen. Dan zie je waar het bord voor is.',
	'sky.after': 'Wat er goed op volgt: {titles}',
	'sky.lit': '{title}, gebruikt in deze sessie',
	'sky.session_hint':
		'De sterren die stralen door de borden van deze sessie, in de volgorde van de borden. Teruggaan hoort erbij.',

	'recipe.heading': 'Hele sessies',
	'recipe.hint':
		'Borden in een volgorde die heeft gewerkt, in één keer klaargezet. Je kunt alles aanvullen, weglaten en veranderen.',
	'recipe.boards': { one: '{count} bord', other: '{count} borden' },
	'recipe.day': 'Dag {day}',
	'recipe.hours': '{hours} u {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'Wat erin zit',
	'recipe.clock': 'Wat er wanneer gebeurt',
	'recipe.weeks_before': { one: '{count} week ervoor', other: '{count} weken ervoor' },
	'recipe.days_after': { one: '{count} dag erna', other: '{count} dagen erna' },
	'recipe.tips': 'Voor de begeleider',
	'recipe.start': 'Met deze sessie beginnen',
	'recipe.failed': 'De lijst met sessies is niet aangekomen.',
}
