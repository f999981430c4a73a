/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports = {
	'export.heading': 'Take this board along',
	'export.text': 'Everybody who sees this board may do that. The files are made on your device.',
	'export.what': 'What',
	'export.whole': 'The whole board',
	'export.zone': 'One zone',
	'export.selection': {
		one: 'What is selected: {count} item',
		other: 'What is selected: {count} items',
	},
	'export.as': 'As',
	'export.png': 'Picture',
	'export.png_hint': 'PNG. A large board comes in tiles.',
	'export.svg': 'Drawing',
	'export.svg_hint': 'SVG, sharp at every size.',
	'export.pdf': 'Paper',
	'export.pdf_hint': 'PDF to print and search, A4 to A0.',
	'export.docx': 'Document',
	'export.docx_hint': 'The notes for Word, zone by zone.',
	'export.csv': 'Table',
	'export.csv_hint': 'The notes as CSV, for a spreadsheet.',
	'export.md': 'Plain text',
	'export.md_hint': 'The notes as Markdown.',
	'export.tldr': 'Board file',
	'export.tldr_hint': 'Opens in any tldraw.',
	'export.paper': 'Paper size',
	'export.download': 'Download',
	'export.working': 'Making the file…',
	'export.progress': 'How much of the file is made',
	'export.cancel': 'Cancel',
	'export.done': 'The file is in your downloads: {name}',
	'export.empty': 'There is nothing to take along yet.',
	'export.failed': 'The file could not be made. Try again, or choose another form.',
	'export.outside': 'Outside the zones',
	'export.column_number': 'Number',
	'export.column_zone': 'Zone',
	'export.column_tone': 'Kind',
	'export.column_text': 'Note',

	'import.offer': 'Do you have a board as a file?',
	'import.open': 'Bring in a file',
	'import.heading': 'Bring in a file',
	'import.text':
		'What is in the file comes beside what is on this board. Everybody sees it, and you can undo it.',
	'import.choose': 'Choose a board file',
	'import.choose_hint': 'A file from Constellate or tldraw: .tldr or .json. You can also drop it here.',
	'import.working': 'Reading the file…',
	'import.progress': 'How much of the file is read',
	'import.done': {
		one: '{count} thing is now on the board. It stands beside what was there, and it is selected.',
		other: '{count} things are now on the board. They stand beside what was there, and they are selected.',
	},
	'import.left_out': {
		one: '{count} thing could not be brought in.',
		other: '{count} things could not be brought in.',
	},
	'import.left_out_why':
		'Films, other web pages, pictures from the internet and damaged parts stay out, so that the board is safe for everybody.',
	'import.see': 'See it on the board',
	'import.unreadable':
		'This is not a board file, or it is damaged. Choose a file that ends in .tldr or .json.',
	'import.newer': 'A newer program made this file, and this board cannot read it yet.',
	'import.too_large': {
		one: 'This file is too large. A board file may have {count} MB, and not too many long drawings.',
		other: 'This file is too large. A board file may have {count} MB, and not too many long drawings.',
	},
	'import.empty': 'There is nothing in this file.',
	'import.full': {
		one: 'The file does not fit: this board has room for {count} more thing. Open the file on a new board.',
		other:
			'The file does not fit: this board has room for {count} more things. Open the file on a new board.',
	},
	'import.failed': 'The file could not be brought in. The board is as it was.',

	'openfile.heading': 'Open a file as a new board',
	'openfile.text': 'The new board gets the name of the file, and you go there.',
	'openfile.failed': 'The file could not be opened. Try again.',

	'takeall.heading': 'Take the whole session along',
	'takeall.text':
		'One file with a folder for each board: the board file, a PDF for paper, and the notes as a document, a table and plain text. It is made on your device.',
	'takeall.boards': 'Boards in the file',
	'takeall.waiting': 'Not yet',
	'takeall.working': 'Working on it…',
	'takeall.done': 'Done',
	'takeall.missing': 'Could not be read',
	'takeall.working_hint': 'Making the file. Keep this page open.',
	'takeall.missing_count': {
		one: '{count} board could not be read and is not in the file. Try again later.',
		other: '{count} boards could not be read and are not in the file. Try again later.',
	},
	'takeall.failed': 'The file could not be made. Try again, or take the boards along one by one.',

	'language.text':
		'The titles, questions and examples of this board change for everybody. Notes are not translated, and what people have changed stays as it is.',
	'language.own': 'The language of your own buttons does not change.',
	'language.change': 'Change the language',
	'language.now': 'The board is now in this language: {language}.',
	'language.left': {
		one: '{count} text stays as people wrote it.',
		other: '{count} texts stay as people wrote them.',
	},
	'language.put_back': 'Put it back',
	'language.no_template':
		'Nobody knows any more which form this board began with. Its texts stay as they are.',
} as const
