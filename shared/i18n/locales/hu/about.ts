import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

/** The page on what co-creation is, who has tried it, and where all this comes from. */
export const about: MessagesLike<typeof english> = {
	'about.title': 'Mi a közös alkotás, és mi nem az',
	'about.intro':
		'A közös alkotás azt jelenti, hogy akik egy szolgáltatást használnak, akik benne dolgoznak, és akik döntenek róla, együtt és egyenrangúan alakítják, az első kérdéstől egészen addig, amíg megítélik, mi lett belőle.',
	'about.is_heading': 'Ez közös alkotás',
	'about.is_1':
		'Elmozdul a hatalom: nem az emberek feje fölött, és nem is csak nekik, hanem velük együtt cselekszünk.',
	'about.is_2': 'Azzal kezdjük, amit az emberek tudnak, és ami már megvan, mielőtt bárki gondokról beszél.',
	'about.is_3':
		'Együttérzéssel figyelünk, és mindenkinek igazságos esélye van arra, hogy meghallják, nem csak a hangosaknak.',
	'about.is_4': 'Nyíltan beszélünk arról, hogyan születnek a döntések, ki hozza őket, és mi nem változhat.',
	'about.is_5': 'Odamegyünk, ahol az emberek vannak. A szolgáltatást nehéz elérni, nem az embereket.',
	'about.is_6':
		'Olyan gyakorlat, amely sosem ér véget: kipróbáljuk, együtt megnézzük, mi lett belőle, és újra próbáljuk.',
	'about.not_heading': 'Ez nem közös alkotás',
	'about.not_1':
		'Véleménykérés. Véleményt kérni is jó dolog, de az valami más, és nevezzük is a saját nevén.',
	'about.not_2': 'Egy megbeszélés, ahol már előre minden eldőlt.',
	'about.not_3': 'Ha csak kedvesek vagyunk egyes emberekhez, vagy csak a hivatalok dolgoznak együtt.',
	'about.not_4': 'Gyors megoldás. Idő kell hozzá, és azokat is megváltoztatja, akik kérdeznek.',
	'about.not_5': 'Egy eszköz vagy egy felület. A technika kíséri a kapcsolatokat, de nem pótolja őket.',
	'about.phases_heading': 'Hét szó, kötött sorrend nélkül',
	'about.phases_text':
		'Segítenek megtalálni egy táblát, és elmondani, hol tart egy csoport. Nem lépések, és senkinek sem kell mindegyiken végigmennie.',
	'about.pilots_heading': 'Tizenegy hely, ahol kipróbálták',
	'about.pilots_text':
		'A CoSIE projekt próbái tíz országban. Ezek mögött a táblák mögött az áll, amit ott tanultak.',
	'pilot.finland':
		'Fiatalok és szakemberek: a végén fiatalok tanították meg a szakembereket arra, hogyan forduljanak hozzájuk.',
	'pilot.sweden':
		'Szociális szolgáltatások fogyatékossággal élő embereknek. Ahová a képernyő nem ért el, oda a telefon igen.',
	'pilot.estonia':
		'Szolgáltatások fogyatékossággal élő embereknek távol eső vidékeken, és az első közösségi hackathonok, Võru megyében.',
	'pilot.poland': 'Együtt megöregedni: közös otthon idősebb embereknek.',
	'pilot.netherlands-work':
		'„No time to waste” („Nincs vesztegetni való idő”), az országban tartott két próba egyike.',
	'pilot.netherlands-services': 'Újragondolt szociális szolgáltatások, a másik próba az országban.',
	'pilot.uk':
		'Szolgáltatások olyan embereknek, akik alacsony vagy közepes kockázatú bűncselekményt követtek el.',
	'pilot.italy': 'Gyermekkori elhízás. Beszélgettek róla többek között egy fesztivál asztalainál is.',
	'pilot.spain':
		'Tudás ahhoz, hogy valaki saját dologba kezdjen, olyanoknak, akik régóta munka nélkül vannak. A közösségi oldalakat ők maguk vezették.',
	'pilot.hungary': 'Háztáji gazdálkodás a falvakban.',
	'pilot.greece': 'Kiskertek a belvárosban. Itt próbálták ki az útitervet is.',
	'about.credits_heading': 'Honnan származik mindez',
	'about.credits_cosie':
		'A módszerek a CoSIE projektből származnak: Co-creation of Service Innovation in Europe (2017–2021), 24 szervezet tíz országból, vezetője a Turku University of Applied Sciences.',
	'about.credits_grant':
		'A CoSIE az Európai Unió Horizont 2020 kutatási és innovációs programjából kapott támogatást, a 770492. számú támogatási megállapodás alapján.',
	'about.credits_own':
		'A Constellate erre a tapasztalatra épül, de nem a projekt terméke. A táblák és a szövegeik a sajátjaink, és a hibáik is.',
	'about.credits_made': 'A rajzfelület a tldraw; a Yjs gondoskodik róla, hogy mindenki ugyanazt lássa rajta.',
	'about.credits_link': 'A projekt útiterve és eszköztára',
}
