import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'Tiekartta',
	'sky.hint':
		'Kolme tähdistöä, ja jokaisella taululla oma tähti. Ensimmäistä tai viimeistä ei ole: aloita mistä haluat ja palaa takaisin milloin haluat.',
	'sky.skip': 'Ohita kartta',
	'sky.the-system': 'Se, mikä kannattelee palvelua: perusta, ihmiset, säännöt ja raha.',
	'sky.ethical-compass': 'Se, miten kohtelemme toisiamme ja kuka saa päättää.',
	'sky.catalysts': 'Se, mikä saa ihmiset puhumaan, tekemään ja kokeilemaan.',
	'sky.look': 'Osoita tähteä tai siirry siihen nuolinäppäimillä, niin näet, mitä varten sen taulu on.',
	'sky.after': 'Tämän jälkeen sopii: {titles}',
	'sky.lit': '{title}, käytössä tässä istunnossa',
	'sky.session_hint':
		'Tähdet, jotka istunnon taulut ovat sytyttäneet, taulujen järjestyksessä. Palaaminenkin kuuluu asiaan.',

	'recipe.heading': 'Kokonaiset istunnot',
	'recipe.hint':
		'Taulut toimivaksi todetussa järjestyksessä, kaikki kerralla valmiina. Voit lisätä, jättää pois ja muuttaa mitä vain.',
	'recipe.boards': { one: '{count} taulu', other: '{count} taulua' },
	'recipe.day': '{day}. päivä',
	'recipe.hours': '{hours} h {minutes} min',
	'recipe.minutes': '{minutes} min',
	'recipe.show': 'Mitä siihen kuuluu',
	'recipe.clock': 'Mitä tapahtuu milloinkin',
	'recipe.weeks_before': { one: '{count} viikko ennen', other: '{count} viikkoa ennen' },
	'recipe.days_after': { one: '{count} päivän päästä', other: '{count} päivän päästä' },
	'recipe.tips': 'Vetäjälle',
	'recipe.start': 'Aloita tämä istunto',
	'recipe.failed': 'Istuntojen luetteloa ei saatu.',
}
