import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports: MessagesLike<typeof english> = {
	'export.heading': 'A tábla letöltése',
	'export.text': 'Ezt mindenki megteheti, aki látja a táblát. A fájlok az Ön készülékén készülnek.',
	'export.what': 'Mit',
	'export.whole': 'Az egész táblát',
	'export.zone': 'Egy mezőt',
	'export.selection': {
		one: 'A kijelölt részt: {count} elem',
		other: 'A kijelölt részt: {count} elem',
	},
	'export.as': 'Milyen formában',
	'export.png': 'Kép',
	'export.png_hint': 'PNG. A nagy tábla több részben készül el.',
	'export.svg': 'Rajz',
	'export.svg_hint': 'SVG, minden méretben éles.',
	'export.pdf': 'Papír',
	'export.pdf_hint': 'PDF nyomtatáshoz és kereséshez, A4-től A0-ig.',
	'export.docx': 'Dokumentum',
	'export.docx_hint': 'A cetlik Wordben, mezőnként.',
	'export.csv': 'Táblázat',
	'export.csv_hint': 'A cetlik CSV-ben, táblázatkezelőhöz.',
	'export.md': 'Egyszerű szöveg',
	'export.md_hint': 'A cetlik Markdown formában.',
	'export.tldr': 'Táblafájl',
	'export.tldr_hint': 'Bármelyik tldraw megnyitja.',
	'export.paper': 'Papírméret',
	'export.download': 'Letöltés',
	'export.working': 'A fájl készül…',
	'export.progress': 'A fájl elkészült része',
	'export.cancel': 'Mégse',
	'export.done': 'A fájl a letöltések között van: {name}',
	'export.empty': 'Még nincs mit letölteni.',
	'export.failed': 'A fájlt nem sikerült elkészíteni. Próbálja újra, vagy válasszon másik formát.',
	'export.outside': 'A mezőkön kívül',
	'export.column_number': 'Szám',
	'export.column_zone': 'Mező',
	'export.column_tone': 'Fajta',
	'export.column_text': 'Cetli',

	'import.offer': 'Van egy táblája fájlban?',
	'import.open': 'Betöltés fájlból',
	'import.heading': 'Betöltés fájlból',
	'import.text':
		'A fájl tartalma a tábla mostani tartalma mellé kerül. Mindenki látja, és Ön vissza tudja vonni.',
	'import.choose': 'Táblafájl kiválasztása',
	'import.choose_hint':
		'A Constellate vagy a tldraw fájlja: .tldr vagy .json. Ide is húzhatja, és itt elengedheti.',
	'import.working': 'A fájl olvasása…',
	'import.progress': 'A fájl elolvasott része',
	'import.done': {
		one: '{count} elem került a táblára. A korábbi tartalom mellett áll, és ki van jelölve.',
		other: '{count} elem került a táblára. A korábbi tartalom mellett állnak, és ki vannak jelölve.',
	},
	'import.left_out': {
		one: '{count} elemet nem lehetett betölteni.',
		other: '{count} elemet nem lehetett betölteni.',
	},
	'import.left_out_why':
		'A filmek, más weboldalak, az internetről vett képek és a sérült részek kimaradnak, hogy a tábla mindenkinek biztonságos legyen.',
	'import.see': 'Megtekintés a táblán',
	'import.unreadable':
		'Ez nem táblafájl, vagy sérült. Válasszon olyan fájlt, amelynek a neve .tldr vagy .json végű.',
	'import.newer': 'Ezt a fájlt újabb program készítette, és ez a tábla még nem tudja elolvasni.',
	'import.too_large': {
		one: 'Ez a fájl túl nagy. Egy táblafájl legfeljebb {count} MB lehet, és nem lehet benne túl sok hosszú rajz.',
		other:
			'Ez a fájl túl nagy. Egy táblafájl legfeljebb {count} MB lehet, és nem lehet benne túl sok hosszú rajz.',
	},
	'import.empty': 'Ebben a fájlban nincs semmi.',
	'import.full': {
		one: 'A fájl nem fér el: ezen a táblán még {count} elemnek van helye. Nyissa meg a fájlt új táblán.',
		other: 'A fájl nem fér el: ezen a táblán még {count} elemnek van helye. Nyissa meg a fájlt új táblán.',
	},
	'import.failed': 'A fájlt nem sikerült betölteni. A tábla olyan, mint előtte.',

	'openfile.heading': 'Fájl megnyitása új táblaként',
	'openfile.text': 'Az új tábla a fájl nevét kapja, és rögtön megnyílik.',
	'openfile.failed': 'A fájlt nem sikerült megnyitni. Próbálja újra.',

	'takeall.heading': 'Az egész találkozó letöltése',
	'takeall.text':
		'Egyetlen fájl, benne minden táblának egy mappa: a táblafájl, egy PDF nyomtatáshoz, valamint a cetlik dokumentumként, táblázatként és egyszerű szövegként. Az Ön készülékén készül.',
	'takeall.boards': 'Táblák a fájlban',
	'takeall.waiting': 'Még nem',
	'takeall.working': 'Készül…',
	'takeall.done': 'Kész',
	'takeall.missing': 'Nem olvasható',
	'takeall.working_hint': 'A fájl készül. Ne zárja be ezt az oldalt.',
	'takeall.missing_count': {
		one: '{count} táblát nem lehetett elolvasni, ezért nincs benne a fájlban. Próbálja újra később.',
		other: '{count} táblát nem lehetett elolvasni, ezért nincsenek benne a fájlban. Próbálja újra később.',
	},
	'takeall.failed': 'A fájlt nem sikerült elkészíteni. Próbálja újra, vagy töltse le a táblákat egyenként.',

	'language.text':
		'A tábla címei, kérdései és példái mindenki számára megváltoznak. A cetliket nem fordítjuk le, és amit valaki átírt, az marad.',
	'language.own': 'Az Ön gombjainak nyelve nem változik.',
	'language.change': 'Nyelv módosítása',
	'language.now': 'A tábla nyelve most: {language}.',
	'language.left': {
		one: '{count} szöveg úgy marad, ahogyan megírták.',
		other: '{count} szöveg úgy marad, ahogyan megírták.',
	},
	'language.put_back': 'Vissza az előzőre',
	'language.no_template': 'Már nem tudni, melyik sablonból indult ez a tábla. A szövegei maradnak.',
}
