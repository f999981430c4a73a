import type { pages as english } from '#shared/i18n/locales/en/pages'
import type { MessagesLike } from '#shared/i18n/translate'

/** What every page may say: home, join, welcome, and why a call was refused. */
export const pages: MessagesLike<typeof english> = {
	'app.name': 'Constellate',
	'app.home': 'Constellate, startpagina',
	'app.language': 'Taal',
	'app.colours': 'Kleuren',
	'app.colours_system': 'Zoals op dit apparaat',
	'app.colours_light': 'Licht',
	'app.colours_dark': 'Donker',
	'app.close': 'Sluiten',
	'app.copy': 'Kopiëren',
	'app.copied': 'Gekopieerd',
	'app.copy_failed':
		'Kopiëren is niet gelukt. De tekst is geselecteerd: kopieer die met je toetsenbord of druk lang op de tekst.',
	'app.try_again': 'Opnieuw proberen',
	'app.loading': 'Een ogenblik…',
	'app.skip_to_content': 'Naar de inhoud',
	'app.footer': 'Geen account. Geen volgcookies. Alles blijft op deze server.',
	'app.unread': 'Deze vertaling is nog niet door een moedertaalspreker gelezen.',

	'constellation.the-system': 'Het systeem',
	'constellation.ethical-compass': 'Ethisch kompas',
	'constellation.catalysts': 'Aanjagers',

	'home.heading': 'Ontwerp samen publieke diensten, als gelijken',
	'home.purpose':
		'Een gedeeld whiteboard voor inwoners, medewerkers uit de praktijk en beslissers. Iedereen op een bord kan hetzelfde doen.',
	'home.code_label': 'Code van zes tekens',
	'home.code_hint': 'De begeleider laat de code zien. Hoofdletters en kleine letters zijn allebei goed.',
	'home.code_wrong': 'Een code heeft zes letters of cijfers, zoals K7M 3PX.',
	'home.join': 'Meedoen met een code',
	'home.templates_heading': 'Begin met een bord',
	'home.templates_hint': 'Kies een sjabloon om mee te beginnen. Je krijgt een link en een code om te delen.',
	'home.file_offer': 'Heb je een bord als bestand, van hier of uit tldraw?',
	'home.file_open': 'Bestand openen',
	'home.templates_failed': 'De lijst met borden is niet aangekomen.',
	'home.minutes': {
		one: 'Duurt ongeveer {count} minuut',
		other: 'Duurt ongeveer {count} minuten',
	},
	'home.people': '{min} tot {max} mensen, het best met {best}',
	'home.recent_heading': 'Sessies op dit apparaat',
	'home.forget': '{title} vergeten',
	'home.session_boards': 'Borden van {title}',
	'home.recent_hint':
		'Alleen dit apparaat kent deze lijst. Deel je het apparaat met anderen, laat het dan vergeten wat van jou is.',
	'home.forget_all': 'Alles vergeten',
	'home.forget_title': '{title} vergeten?',
	'home.forget_all_title': 'Alle sessies en je naam vergeten?',
	'home.forget_more':
		'Dit apparaat bewaart er dan niets meer van. Wat op de server staat, blijft daar: met de link kun je terugkomen.',
	'home.forget_unsent':
		'Sommige wijzigingen staan alleen op dit apparaat. Als je nu doorgaat, ben je ze kwijt.',
	'home.forget_now': 'Nu vergeten',
	'home.forget_anyway': 'Wijzigingen weggooien',
	'home.forget_keep': 'Bewaren',
	'home.steps_heading': 'Zo werkt het',
	'home.step_join': 'Open de link of typ de code',
	'home.step_join_more': 'Geen account, geen e-mail, niets installeren. Een naam alleen als je wilt.',
	'home.step_write': 'Schrijf wat je denkt',
	'home.step_write_more':
		'Op je eigen briefjes, of samen met anderen in één briefje. Er gaat niets verloren.',
	'home.step_saved': 'Zie dat het is opgeslagen',
	'home.step_saved_more': 'Opgeslagen betekent dat de server het op zijn schijf heeft. Je kunt gerust gaan.',

	'start.title_label': 'Naam van de sessie',
	'start.title_hint': 'Je mag dit leeg laten.',
	'start.name_label': 'Je naam, als je wilt',
	'start.language_label': 'Taal van het bord',
	'start.promise_summary': 'Een belofte toevoegen voor wie meedoet',
	'start.promise_hint': 'De belofte staat op het bord, waar iedereen die kan zien.',
	'start.button': 'Met dit bord beginnen',
	'start.working': 'Het bord wordt gemaakt…',

	'promise.heading': 'Onze belofte',
	'promise.can_change': 'Wat dit bord kan veranderen',
	'promise.read_by': 'Wie het leest',
	'promise.hear_back': 'Wanneer je bericht krijgt',
	'promise.cannot_change': 'Wat het niet kan veranderen',
	'promise.key_holder': 'Wie de sleutel van deze sessie heeft',
	'promise.kept_until': 'Bewaard tot en met',
	'promise.none':
		'Voor dit bord is nog geen belofte geschreven. Vraag de begeleider wat ermee gaat gebeuren.',

	'welcome.kicker': 'Je bent uitgenodigd voor een bord',
	'welcome.name_label': 'Je naam, als je wilt',
	'welcome.name_hint': 'Anderen op het bord zien je naam. Je mag dit leeg laten.',
	'welcome.group_label': 'Je groep',
	'welcome.group_hint':
		'Er wordt nu in groepen gewerkt. Deze groep is de kleinste; je kunt een andere kiezen.',
	'welcome.view_only': 'Met deze link kun je kijken, maar niet schrijven.',
	'welcome.button': 'Naar het bord',
	'welcome.equal': 'Je hebt geen account nodig. Iedereen kan hier hetzelfde doen.',
	'welcome.plain_http':
		'Dit adres begint met http. Het bord werkt hier, maar zonder netwerk kun je de pagina niet opnieuw openen.',

	'session.starts_at': 'Begint',
	'session.call_link': 'Link naar het gesprek',
	'session.phone': 'Telefoonnummer',
	'session.room': 'Ruimte',
	'session.open_call': 'Gesprek openen',

	'join.code_wrong_heading': 'Deze code opent geen bord',
	'join.code_wrong':
		'Codes werken maar kort. Controleer de letters, of vraag de begeleider om de code die er nu staat.',

	'crash.text':
		'Er ging iets mis op deze pagina. Wat is opgeslagen, is veilig. Laad de pagina opnieuw om verder te gaan.',
	'crash.again': 'Zie je dit nog een keer? Vertel het dan aan de beheerders van deze site.',
	'crash.reload': 'Opnieuw laden',
	'lost.heading': 'Deze link opent niets',
	'lost.text':
		'Misschien is de link afgebroken, vernieuwd of te oud. Vraag een nieuwe aan degene die je de link gaf.',
	'lost.home': 'Naar de startpagina',
	'lost.gone_heading': 'Dit bord is afgesloten',
	'lost.gone_text': 'Het is gesloten of gewist. Wat je schreef, is hier niet meer te zien.',
	'lost.page_heading': 'Hier is geen pagina',
	'lost.page_text': 'Controleer het adres of begin op de startpagina.',
	'lost.failed_heading': 'Het bord kon niet worden geopend',

	'error.request.malformed_json': 'Er ging iets mis op deze pagina. Laad de pagina opnieuw.',
	'error.request.too_large': 'Dat is te veel tekst. Maak de tekst korter.',
	'error.request.invalid': 'De server begreep dit niet. Controleer wat je hebt getypt.',
	'error.request.not_found': 'Op dit adres is niets te vinden.',
	'error.request.method_not_allowed': 'Er ging iets mis op deze pagina. Laad de pagina opnieuw.',
	'error.request.too_many': 'Te veel pogingen in korte tijd. Wacht een minuut en probeer het dan opnieuw.',
	'error.join.not_found': 'Deze link opent niets.',
	'error.join.code_not_found': 'Deze code opent geen bord.',
	'error.join.paused': 'Er kunnen nu geen nieuwe mensen bij komen. Vraag het de begeleider.',
	'error.auth.required': 'Je tijd op dit bord is voorbij. Laad de pagina opnieuw.',
	'error.auth.forbidden': 'Met jouw link mag dit niet.',
	'error.session.not_found': 'Deze sessie bestaat niet meer.',
	'error.session.ended': 'Deze sessie is afgelopen. Je kunt alles lezen, maar niets wijzigen.',
	'error.steward.wrong_key': 'Deze sleutel past niet bij deze sessie.',
	'error.board.not_found': 'Dit bord bestaat niet meer.',
	'error.template.not_found': 'Dit sjabloon bestaat niet meer. Laad de pagina opnieuw.',
	'error.asset.not_found': 'Deze afbeelding is er niet meer.',
	'error.asset.unsupported':
		'Dit bestand kan niet worden getoond. Gebruik een afbeelding in JPEG, PNG, WebP of GIF.',
	'error.asset.too_large': 'Deze afbeelding is te groot. Gebruik een kleinere.',
	'error.asset.no_room': 'In deze sessie is geen plaats voor meer afbeeldingen.',
	'error.storage.unavailable': 'De server kan nu niets bewaren. Probeer het straks opnieuw.',
	'error.server.internal': 'Er ging iets mis op de server. Probeer het straks opnieuw.',
	'error.network.unreachable':
		'De server is niet te bereiken. Controleer het netwerk en probeer het dan opnieuw.',
	'error.answer.unreadable': 'De server gaf een antwoord dat deze pagina niet kent. Laad de pagina opnieuw.',
}
