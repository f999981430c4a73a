import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports: MessagesLike<typeof english> = {
	'export.heading': 'Zabierz tablicę ze sobą',
	'export.text': 'Może to zrobić każda osoba, która widzi tę tablicę. Pliki powstają na Twoim urządzeniu.',
	'export.what': 'Co zabrać',
	'export.whole': 'Cała tablica',
	'export.zone': 'Jedno pole',
	'export.selection': {
		one: 'To, co zaznaczone: {count} element',
		few: 'To, co zaznaczone: {count} elementy',
		many: 'To, co zaznaczone: {count} elementów',
		other: 'To, co zaznaczone: {count} elementu',
	},
	'export.as': 'W jakiej postaci',
	'export.png': 'Obraz',
	'export.png_hint': 'PNG. Duża tablica będzie w częściach.',
	'export.svg': 'Rysunek',
	'export.svg_hint': 'SVG, ostry w każdym rozmiarze.',
	'export.pdf': 'Papier',
	'export.pdf_hint': 'PDF do druku i szukania, od A4 do A0.',
	'export.docx': 'Dokument',
	'export.docx_hint': 'Karteczki do Worda, pole po polu.',
	'export.csv': 'Tabela',
	'export.csv_hint': 'Karteczki jako CSV, do arkusza.',
	'export.md': 'Zwykły tekst',
	'export.md_hint': 'Karteczki jako Markdown.',
	'export.tldr': 'Plik tablicy',
	'export.tldr_hint': 'Otwiera się w każdym tldraw.',
	'export.paper': 'Rozmiar papieru',
	'export.download': 'Pobierz',
	'export.working': 'Tworzenie pliku…',
	'export.progress': 'Jaka część pliku jest gotowa',
	'export.cancel': 'Anuluj',
	'export.done': 'Plik jest wśród pobranych: {name}',
	'export.empty': 'Nie ma jeszcze czego zabrać.',
	'export.failed': 'Nie udało się utworzyć pliku. Spróbuj ponownie albo wybierz inną postać.',
	'export.outside': 'Poza polami',
	'export.column_number': 'Numer',
	'export.column_zone': 'Pole',
	'export.column_tone': 'Rodzaj',
	'export.column_text': 'Karteczka',

	'import.offer': 'Masz tablicę w pliku?',
	'import.open': 'Dodaj z pliku',
	'import.heading': 'Dodaj z pliku',
	'import.text':
		'Zawartość pliku pojawi się obok tego, co już jest na tablicy. Wszyscy ją zobaczą, a Ty możesz to cofnąć.',
	'import.choose': 'Wybierz plik tablicy',
	'import.choose_hint':
		'Plik z Constellate lub tldraw: .tldr albo .json. Możesz go też tutaj przeciągnąć i upuścić.',
	'import.working': 'Odczytywanie pliku…',
	'import.progress': 'Jaka część pliku jest odczytana',
	'import.done': {
		one: 'Na tablicy pojawił się {count} element. Leży obok tego, co już tam było, i jest zaznaczony.',
		few: 'Na tablicy pojawiły się {count} elementy. Leżą obok tego, co już tam było, i są zaznaczone.',
		many: 'Na tablicy pojawiło się {count} elementów. Leżą obok tego, co już tam było, i są zaznaczone.',
		other: 'Na tablicy pojawiło się {count} elementu. Leżą obok tego, co już tam było, i są zaznaczone.',
	},
	'import.left_out': {
		one: 'Nie udało się dodać {count} elementu.',
		few: 'Nie udało się dodać {count} elementów.',
		many: 'Nie udało się dodać {count} elementów.',
		other: 'Nie udało się dodać {count} elementu.',
	},
	'import.left_out_why':
		'Filmy, inne strony internetowe, obrazy z internetu i uszkodzone części nie trafiają na tablicę, aby była bezpieczna dla wszystkich.',
	'import.see': 'Zobacz na tablicy',
	'import.unreadable':
		'To nie jest plik tablicy albo plik jest uszkodzony. Wybierz plik, którego nazwa kończy się na .tldr lub .json.',
	'import.newer': 'Ten plik powstał w nowszym programie i ta tablica nie potrafi go jeszcze odczytać.',
	'import.too_large': {
		one: 'Ten plik jest za duży. Plik tablicy może mieć {count} MB i niezbyt wiele długich rysunków.',
		few: 'Ten plik jest za duży. Plik tablicy może mieć {count} MB i niezbyt wiele długich rysunków.',
		many: 'Ten plik jest za duży. Plik tablicy może mieć {count} MB i niezbyt wiele długich rysunków.',
		other: 'Ten plik jest za duży. Plik tablicy może mieć {count} MB i niezbyt wiele długich rysunków.',
	},
	'import.empty': 'W tym pliku nic nie ma.',
	'import.full': {
		one: 'Plik się nie zmieści: na tej tablicy jest miejsce jeszcze na {count} element. Otwórz plik na nowej tablicy.',
		few: 'Plik się nie zmieści: na tej tablicy jest miejsce jeszcze na {count} elementy. Otwórz plik na nowej tablicy.',
		many: 'Plik się nie zmieści: na tej tablicy jest miejsce jeszcze na {count} elementów. Otwórz plik na nowej tablicy.',
		other:
			'Plik się nie zmieści: na tej tablicy jest miejsce jeszcze na {count} elementu. Otwórz plik na nowej tablicy.',
	},
	'import.failed': 'Nie udało się dodać zawartości pliku. Tablica jest taka jak przedtem.',

	'openfile.heading': 'Otwórz plik jako nową tablicę',
	'openfile.text': 'Nowa tablica dostanie nazwę pliku i od razu się otworzy.',
	'openfile.failed': 'Nie udało się otworzyć pliku. Spróbuj ponownie.',

	'takeall.heading': 'Zabierz całą sesję ze sobą',
	'takeall.text':
		'Jeden plik z folderem dla każdej tablicy: plik tablicy, PDF do druku oraz karteczki jako dokument, tabela i zwykły tekst. Powstaje na Twoim urządzeniu.',
	'takeall.boards': 'Tablice w pliku',
	'takeall.waiting': 'Jeszcze nie',
	'takeall.working': 'W trakcie…',
	'takeall.done': 'Gotowe',
	'takeall.missing': 'Nie udało się odczytać',
	'takeall.working_hint': 'Tworzenie pliku. Nie zamykaj tej strony.',
	'takeall.missing_count': {
		one: 'Nie udało się odczytać {count} tablicy i nie ma jej w pliku. Spróbuj ponownie później.',
		few: 'Nie udało się odczytać {count} tablic i nie ma ich w pliku. Spróbuj ponownie później.',
		many: 'Nie udało się odczytać {count} tablic i nie ma ich w pliku. Spróbuj ponownie później.',
		other: 'Nie udało się odczytać {count} tablicy i nie ma ich w pliku. Spróbuj ponownie później.',
	},
	'takeall.failed': 'Nie udało się utworzyć pliku. Spróbuj ponownie albo zabierz tablice pojedynczo.',

	'language.text':
		'Tytuły, pytania i przykłady na tej tablicy zmienią się dla wszystkich. Karteczki nie są tłumaczone, a to, co ktoś zmienił, zostaje.',
	'language.own': 'Język Twoich przycisków się nie zmieni.',
	'language.change': 'Zmień język',
	'language.now': 'Język tablicy to teraz: {language}.',
	'language.left': {
		one: '{count} tekst zostaje tak, jak go napisano.',
		few: '{count} teksty zostają tak, jak je napisano.',
		many: '{count} tekstów zostaje tak, jak je napisano.',
		other: '{count} tekstu zostaje tak, jak go napisano.',
	},
	'language.put_back': 'Przywróć poprzedni',
	'language.no_template':
		'Nie wiadomo już, z jakiego szablonu powstała ta tablica. Jej teksty zostają bez zmian.',
}
