import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports: MessagesLike<typeof english> = {
	'export.heading': 'Dit bord meenemen',
	'export.text': 'Iedereen die dit bord ziet, mag dat. De bestanden worden op jouw apparaat gemaakt.',
	'export.what': 'Wat',
	'export.whole': 'Het hele bord',
	'export.zone': 'Eén vak',
	'export.selection': {
		one: 'Wat is geselecteerd: {count} onderdeel',
		other: 'Wat is geselecteerd: {count} onderdelen',
	},
	'export.as': 'In welke vorm',
	'export.png': 'Afbeelding',
	'export.png_hint': 'PNG. Een groot bord komt in delen.',
	'export.svg': 'Tekening',
	'export.svg_hint': 'SVG, scherp op elke grootte.',
	'export.pdf': 'Papier',
	'export.pdf_hint': 'PDF om te printen en in te zoeken, A4 tot A0.',
	'export.docx': 'Document',
	'export.docx_hint': 'De briefjes voor Word, vak voor vak.',
	'export.csv': 'Tabel',
	'export.csv_hint': 'De briefjes als CSV, voor een spreadsheet.',
	'export.md': 'Gewone tekst',
	'export.md_hint': 'De briefjes als Markdown.',
	'export.tldr': 'Bordbestand',
	'export.tldr_hint': 'Te openen in elke tldraw.',
	'export.paper': 'Papierformaat',
	'export.download': 'Downloaden',
	'export.working': 'Het bestand wordt gemaakt…',
	'export.progress': 'Hoeveel van het bestand klaar is',
	'export.cancel': 'Annuleren',
	'export.done': 'Het bestand staat in je downloads: {name}',
	'export.empty': 'Er is nog niets om mee te nemen.',
	'export.failed': 'Het bestand kon niet worden gemaakt. Probeer het opnieuw of kies een andere vorm.',
	'export.outside': 'Buiten de vakken',
	'export.column_number': 'Nummer',
	'export.column_zone': 'Vak',
	'export.column_tone': 'Soort',
	'export.column_text': 'Briefje',

	'import.offer': 'Heb je een bord als bestand?',
	'import.open': 'Bestand toevoegen',
	'import.heading': 'Bestand toevoegen',
	'import.text':
		'Wat in het bestand staat, komt naast wat er al op dit bord staat. Iedereen ziet het, en je kunt het ongedaan maken.',
	'import.choose': 'Bordbestand kiezen',
	'import.choose_hint':
		'Een bestand van Constellate of tldraw: .tldr of .json. Je kunt het ook hierheen slepen.',
	'import.working': 'Het bestand wordt gelezen…',
	'import.progress': 'Hoeveel van het bestand gelezen is',
	'import.done': {
		one: '{count} onderdeel staat nu op het bord. Het staat naast wat er al was en het is geselecteerd.',
		other: '{count} onderdelen staan nu op het bord. Ze staan naast wat er al was en ze zijn geselecteerd.',
	},
	'import.left_out': {
		one: '{count} onderdeel kon niet worden toegevoegd.',
		other: '{count} onderdelen konden niet worden toegevoegd.',
	},
	'import.left_out_why':
		'Films, andere webpagina’s, afbeeldingen van internet en beschadigde delen blijven weg, zodat het bord voor iedereen veilig is.',
	'import.see': 'Op het bord bekijken',
	'import.unreadable':
		'Dit is geen bordbestand, of het is beschadigd. Kies een bestand dat eindigt op .tldr of .json.',
	'import.newer': 'Dit bestand is gemaakt met een nieuwer programma. Dit bord kan het nog niet lezen.',
	'import.too_large': {
		one: 'Dit bestand is te groot. Een bordbestand mag hooguit {count} MB groot zijn, met niet te veel lange tekeningen.',
		other:
			'Dit bestand is te groot. Een bordbestand mag hooguit {count} MB groot zijn, met niet te veel lange tekeningen.',
	},
	'import.empty': 'Er staat niets in dit bestand.',
	'import.full': {
		one: 'Het bestand past niet: op dit bord is nog plaats voor {count} onderdeel. Open het bestand op een nieuw bord.',
		other:
			'Het bestand past niet: op dit bord is nog plaats voor {count} onderdelen. Open het bestand op een nieuw bord.',
	},
	'import.failed': 'Het bestand kon niet worden toegevoegd. Het bord is zoals het was.',

	'openfile.heading': 'Bestand openen als nieuw bord',
	'openfile.text': 'Het nieuwe bord krijgt de naam van het bestand, en je gaat ernaartoe.',
	'openfile.failed': 'Het bestand kon niet worden geopend. Probeer het opnieuw.',

	'takeall.heading': 'De hele sessie meenemen',
	'takeall.text':
		'Eén bestand met een map voor elk bord: het bordbestand, een PDF voor op papier, en de briefjes als document, tabel en gewone tekst. Het wordt op jouw apparaat gemaakt.',
	'takeall.boards': 'Borden in het bestand',
	'takeall.waiting': 'Nog niet',
	'takeall.working': 'Bezig…',
	'takeall.done': 'Klaar',
	'takeall.missing': 'Kon niet worden gelezen',
	'takeall.working_hint': 'Het bestand wordt gemaakt. Houd deze pagina open.',
	'takeall.missing_count': {
		one: '{count} bord kon niet worden gelezen en zit niet in het bestand. Probeer het later opnieuw.',
		other:
			'{count} borden konden niet worden gelezen en zitten niet in het bestand. Probeer het later opnieuw.',
	},
	'takeall.failed':
		'Het bestand kon niet worden gemaakt. Probeer het opnieuw, of neem de borden een voor een mee.',

	'language.text':
		'De titels, vragen en voorbeelden op dit bord veranderen voor iedereen. Briefjes worden niet vertaald, en wat iemand heeft aangepast, blijft staan.',
	'language.own': 'De taal van je eigen knoppen verandert niet.',
	'language.change': 'Taal wijzigen',
	'language.now': 'De taal van het bord is nu: {language}.',
	'language.left': {
		one: '{count} tekst blijft zoals iemand die schreef.',
		other: '{count} teksten blijven zoals mensen ze schreven.',
	},
	'language.put_back': 'Terugzetten',
	'language.no_template':
		'Niemand weet meer met welk sjabloon dit bord begon. De teksten blijven zoals ze zijn.',

	'layout.heading': 'Indeling',
	'layout.hint':
		'De vakken en voorbeelden van dit bord. Iedereen ziet wat er verandert, en elke stap kan terug.',
	'layout.begin': 'Begin met bewerken',
	'layout.begin_hint':
		'Iedereen ziet dat je de indeling bewerkt. Iedereen kan meedoen of ermee stoppen. Het stopt vanzelf na vijf minuten zonder wijziging.',
	'layout.end': 'Stop',
	'layout.list': 'Open de lijst',
	'layout.by_me': 'Je bewerkt de indeling van dit bord.',
	'layout.by_name': '{name} bewerkt de indeling van dit bord.',
	'layout.by_somebody': 'Iemand bewerkt de indeling van dit bord.',
	'layout.clear_examples': 'Haal de voorbeelden weg',
	'layout.examples_hint': 'Een voorbeeld verdwijnt ook als het eerste briefje in zijn vak staat.',
	'layout.undo': 'Draai de laatste stap terug',
	'layout.zones': 'Vakken',
	'layout.title': 'Titel',
	'layout.rename': 'Geef een andere naam',
	'layout.more_rows': 'Een rij meer',
	'layout.fewer_rows': 'Een rij minder',
	'layout.more_columns': 'Een kolom meer',
	'layout.fewer_columns': 'Een kolom minder',
	'layout.left': 'Naar links',
	'layout.right': 'Naar rechts',
	'layout.up': 'Omhoog',
	'layout.down': 'Omlaag',
	'layout.remove': 'Haal dit vak weg',
	'layout.remove_hint': 'De briefjes erin blijven op het bord.',
	'layout.add': 'Voeg een vak toe',
	'layout.add_title': 'Titel van het nieuwe vak',
	'layout.outcome_done': 'Klaar.',
	'layout.outcome_no-room':
		'Daar is geen plaats voor: briefjes, woorden of de rand van het bord zitten in de weg.',
	'layout.outcome_no-zone': 'Dit vak is er niet meer.',
	'layout.outcome_last-zone': 'Een bord houdt minstens één vak.',
	'layout.outcome_nothing': 'Er valt niets te veranderen.',
}
