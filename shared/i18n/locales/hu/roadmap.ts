import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

/** The map of all boards, and whole sessions to lay out. */
export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'Az útiterv',
	'sky.hint':
		'Három csillagkép, minden táblának egy csillag. Nincs első, és nincs utolsó: kezdje bárhol, és menjen vissza, amikor csak szeretne.',
	'sky.skip': 'A térkép átugrása',
	'sky.the-system': 'Ami egy szolgáltatást megtart: az alapjai, az emberei, a szabályai és a pénze.',
	'sky.ethical-compass': 'Hogyan bánunk egymással, és ki dönthet.',
	'sky.catalysts': 'Amitől az emberek beszélgetni, alkotni és próbálkozni kezdenek.',
	'sky.look':
		'Mutasson egy csillagra, vagy lépjen rá a nyílbillentyűkkel, és megtudja, mire való a hozzá tartozó tábla.',
	'sky.after': 'Ami jól jön utána: {titles}',
	'sky.lit': '{title}, a találkozó egyik táblája',
	'sky.session_hint':
		'A csillagok, amelyeket a találkozó táblái gyújtottak meg, a táblák sorrendjében. A visszatérés is az út része.',

	'recipe.heading': 'Előre összeállított találkozók',
	'recipe.hint':
		'Táblák olyan sorrendben, amely már bevált, egyszerre előkészítve. Bármit hozzátehet, kihagyhat és módosíthat.',
	'recipe.boards': { one: '{count} tábla', other: '{count} tábla' },
	'recipe.day': '{day}. nap',
	'recipe.hours': '{hours} óra {minutes} perc',
	'recipe.minutes': '{minutes} perc',
	'recipe.show': 'Mi van benne',
	'recipe.clock': 'Mi mikor történik',
	'recipe.weeks_before': { one: '{count} héttel előtte', other: '{count} héttel előtte' },
	'recipe.days_after': { one: '{count} nappal utána', other: '{count} nappal utána' },
	'recipe.tips': 'A szervezőnek',
	'recipe.start': 'Találkozó indítása',
	'recipe.failed': 'A találkozók listája nem érkezett meg.',
}
