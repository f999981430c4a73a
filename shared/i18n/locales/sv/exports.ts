import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports: MessagesLike<typeof english> = {
	'export.heading': 'Ta med tavlan',
	'export.text': 'Alla som ser tavlan får göra det. Filerna görs på din enhet.',
	'export.what': 'Vad',
	'export.whole': 'Hela tavlan',
	'export.zone': 'Ett område',
	'export.selection': {
		one: 'Det som är valt: {count} sak',
		other: 'Det som är valt: {count} saker',
	},
	'export.as': 'I vilken form',
	'export.png': 'Bild',
	'export.png_hint': 'PNG. En stor tavla kommer i delar.',
	'export.svg': 'Teckning',
	'export.svg_hint': 'SVG, skarp i alla storlekar.',
	'export.pdf': 'Papper',
	'export.pdf_hint': 'PDF för utskrift och sökning, A4 till A0.',
	'export.docx': 'Dokument',
	'export.docx_hint': 'Lapparna för Word, område för område.',
	'export.csv': 'Tabell',
	'export.csv_hint': 'Lapparna som CSV, för kalkylprogram.',
	'export.md': 'Ren text',
	'export.md_hint': 'Lapparna som Markdown.',
	'export.tldr': 'Tavelfil',
	'export.tldr_hint': 'Går att öppna överallt där tldraw finns.',
	'export.paper': 'Pappersstorlek',
	'export.download': 'Ladda ner',
	'export.working': 'Gör filen…',
	'export.progress': 'Hur mycket av filen som är klart',
	'export.cancel': 'Avbryt',
	'export.done': 'Filen finns bland dina nedladdade filer: {name}',
	'export.empty': 'Det finns inget att ta med än.',
	'export.failed': 'Det gick inte att göra filen. Försök igen eller välj en annan form.',
	'export.outside': 'Utanför områdena',
	'export.column_number': 'Nummer',
	'export.column_zone': 'Område',
	'export.column_tone': 'Slag',
	'export.column_text': 'Lapp',

	'import.offer': 'Har du en tavla som fil?',
	'import.open': 'Hämta in en fil',
	'import.heading': 'Hämta in en fil',
	'import.text':
		'Det som finns i filen hamnar bredvid det som redan står på tavlan. Alla ser det, och du kan ångra det.',
	'import.choose': 'Välj en tavelfil',
	'import.choose_hint':
		'En fil från Constellate eller tldraw: .tldr eller .json. Du kan också släppa den här.',
	'import.working': 'Läser filen…',
	'import.progress': 'Hur mycket av filen som är läst',
	'import.done': {
		one: '{count} sak finns nu på tavlan. Den står bredvid det som fanns där och är vald.',
		other: '{count} saker finns nu på tavlan. De står bredvid det som fanns där och är valda.',
	},
	'import.left_out': {
		one: '{count} sak kunde inte hämtas in.',
		other: '{count} saker kunde inte hämtas in.',
	},
	'import.left_out_why':
		'Filmer, andra webbsidor, bilder från internet och skadade delar kommer inte med, så att tavlan är säker för alla.',
	'import.see': 'Visa det på tavlan',
	'import.unreadable':
		'Det här är ingen tavelfil, eller så är den skadad. Välj en fil som slutar på .tldr eller .json.',
	'import.newer': 'Filen är gjord med ett nyare program, och den här tavlan kan inte läsa den än.',
	'import.too_large': {
		one: 'Filen är för stor. En tavelfil får ha {count} MB och inte för många långa teckningar.',
		other: 'Filen är för stor. En tavelfil får ha {count} MB och inte för många långa teckningar.',
	},
	'import.empty': 'Det finns inget i filen.',
	'import.full': {
		one: 'Filen får inte plats: tavlan har plats för {count} sak till. Öppna filen på en ny tavla.',
		other: 'Filen får inte plats: tavlan har plats för {count} saker till. Öppna filen på en ny tavla.',
	},
	'import.failed': 'Det gick inte att hämta in filen. Tavlan är som den var.',

	'openfile.heading': 'Öppna en fil som en ny tavla',
	'openfile.text': 'Den nya tavlan får filens namn, och du kommer dit.',
	'openfile.failed': 'Det gick inte att öppna filen. Försök igen.',

	'takeall.heading': 'Ta med hela sessionen',
	'takeall.text':
		'En enda fil med en mapp för varje tavla: tavelfilen, en PDF för papper, och lapparna som dokument, tabell och ren text. Den görs på din enhet.',
	'takeall.boards': 'Tavlor i filen',
	'takeall.waiting': 'Inte än',
	'takeall.working': 'Arbetar…',
	'takeall.done': 'Klar',
	'takeall.missing': 'Gick inte att läsa',
	'takeall.working_hint': 'Gör filen. Låt den här sidan vara öppen.',
	'takeall.missing_count': {
		one: '{count} tavla gick inte att läsa och finns inte i filen. Försök igen senare.',
		other: '{count} tavlor gick inte att läsa och finns inte i filen. Försök igen senare.',
	},
	'takeall.failed': 'Det gick inte att göra filen. Försök igen eller ta med tavlorna en i taget.',

	'language.text':
		'Tavlans rubriker, frågor och exempel byts för alla. Lappar översätts inte, och det som någon har ändrat blir kvar.',
	'language.own': 'Språket på dina egna knappar ändras inte.',
	'language.change': 'Byt språk',
	'language.now': 'Tavlans språk är nu: {language}.',
	'language.left': {
		one: '{count} text är kvar som någon skrev den.',
		other: '{count} texter är kvar som någon skrev dem.',
	},
	'language.put_back': 'Byt tillbaka',
	'language.no_template':
		'Det går inte längre att se vilken mall den här tavlan började med. Dess texter är kvar som de är.',
}
