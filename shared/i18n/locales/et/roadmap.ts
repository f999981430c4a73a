import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

/** The map of all boards, and whole sessions to lay out. */
export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'Teekaart',
	'sky.hint':
		'Kolm tähtkuju ja igal tahvlil oma täht. Esimest ega viimast ei ole: alusta kust tahes ja mine tagasi, millal soovid.',
	'sky.skip': 'Jäta kaart vahele',
	'sky.the-system': 'See, mis teenust kannab: alus, inimesed, reeglid ja raha.',
	'sky.ethical-compass': 'See, kuidas me üksteist kohtleme ja kes tohib otsustada.',
	'sky.catalysts': 'See, mis paneb inimesed rääkima, tegema ja proovima.',
	'sky.look': 'Osuta tähele või liigu selleni nooleklahvidega, siis näed, milleks see tahvel on.',
	'sky.after': 'Järgmiseks sobib: {titles}',
	'sky.lit': '{title}, kasutusel selles töötoas',
	'sky.session_hint':
		'Tähed, mille selle töötoa tahvlid on süüdanud, tahvlite järjekorras. Ka tagasiminek käib asja juurde.',

	'recipe.heading': 'Terviklikud töötoad',
	'recipe.hint':
		'Tahvlid järjekorras, mis on hästi toiminud, kõik korraga valmis pandud. Võid kõike lisada, ära jätta ja muuta.',
	'recipe.boards': { one: '{count} tahvel', other: '{count} tahvlit' },
	'recipe.day': '{day}. päev',
	'recipe.hours': '{hours} h {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'Mis selles on',
	'recipe.clock': 'Mis millal toimub',
	'recipe.weeks_before': { one: '{count} nädal enne', other: '{count} nädalat enne' },
	'recipe.days_after': { one: '{count} päeva pärast', other: '{count} päeva pärast' },
	'recipe.tips': 'Korraldajale',
	'recipe.start': 'Alusta töötuba',
	'recipe.failed': 'Töötubade loendit ei õnnestunud laadida.',
}
