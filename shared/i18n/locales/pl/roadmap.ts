import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

/** The map of all boards, and whole sessions to lay out. */
export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'Mapa drogowa',
	'sky.hint':
		'Trzy gwiazdozbiory, a każda tablica to jedna gwiazda. Nie ma pierwszej ani ostatniej: zacznij gdziekolwiek i wracaj, kiedy chcesz.',
	'sky.skip': 'Pomiń mapę',
	'sky.the-system': 'Na czym opiera się usługa: podstawy, ludzie, zasady i pieniądze.',
	'sky.ethical-compass': 'Jak się do siebie odnosimy i kto może decydować.',
	'sky.catalysts': 'Co zachęca ludzi do rozmów, tworzenia i prób.',
	'sky.look':
		'Wskaż gwiazdę albo przejdź do niej strzałkami na klawiaturze, a zobaczysz, do czego służy jej tablica.',
	'sky.after': 'Co dobrze pasuje potem: {titles}',
	'sky.lit': '{title}, tablica z tej sesji',
	'sky.session_hint':
		'Gwiazdy zapalone przez tablice tej sesji, w kolejności tablic. Powroty też są częścią drogi.',

	'recipe.heading': 'Gotowe plany sesji',
	'recipe.hint':
		'Tablice w sprawdzonej kolejności, przygotowane za jednym razem. Możesz coś dodać, pominąć i wszystko zmienić.',
	'recipe.boards': {
		one: '{count} tablica',
		few: '{count} tablice',
		many: '{count} tablic',
		other: '{count} tablicy',
	},
	'recipe.day': 'Dzień {day}',
	'recipe.hours': '{hours} godz. {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'Co jest w środku',
	'recipe.clock': 'Co kiedy się dzieje',
	'recipe.weeks_before': {
		one: '{count} tydzień wcześniej',
		few: '{count} tygodnie wcześniej',
		many: '{count} tygodni wcześniej',
		other: '{count} tygodnia wcześniej',
	},
	'recipe.days_after': {
		one: '{count} dzień później',
		few: '{count} dni później',
		many: '{count} dni później',
		other: '{count} dnia później',
	},
	'recipe.tips': 'Dla osoby prowadzącej',
	'recipe.start': 'Zacznij tę sesję',
	'recipe.failed': 'Nie udało się pobrać listy sesji.',
}
