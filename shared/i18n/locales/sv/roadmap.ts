import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

/** The map of all boards, and whole sessions to lay out. */
export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'Vägkartan',
	'sky.hint':
		'Tre stjärnbilder, med en stjärna för varje tavla. Ingen är först och ingen är sist: börja var du vill, och gå tillbaka när du vill.',
	'sky.skip': 'Hoppa över kartan',
	'sky.the-system': 'Det som bär upp en tjänst: grunden, människorna, reglerna och pengarna.',
	'sky.ethical-compass': 'Hur vi är mot varandra, och vem som får bestämma.',
	'sky.catalysts': 'Det som får folk att prata, skapa och prova.',
	'sky.look': 'Peka på en stjärna, eller gå till den med piltangenterna, så ser du vad tavlan är till för.',
	'sky.after': 'Passar bra efteråt: {titles}',
	'sky.lit': '{title}, används i den här sessionen',
	'sky.session_hint':
		'Stjärnorna som sessionens tavlor har tänt, i tavlornas ordning. Att gå tillbaka hör till.',

	'recipe.heading': 'Hela sessioner',
	'recipe.hint':
		'Tavlor i en ordning som har fungerat, framlagda på en gång. Du kan lägga till, ta bort och ändra allt.',
	'recipe.boards': { one: '{count} tavla', other: '{count} tavlor' },
	'recipe.day': 'Dag {day}',
	'recipe.hours': '{hours} tim {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'Det här ingår',
	'recipe.clock': 'Vad som händer när',
	'recipe.weeks_before': { one: '{count} vecka före', other: '{count} veckor före' },
	'recipe.days_after': { one: '{count} dag efter', other: '{count} dagar efter' },
	'recipe.tips': 'För värden',
	'recipe.start': 'Starta sessionen',
	'recipe.failed': 'Listan med sessioner gick inte att hämta.',
}
