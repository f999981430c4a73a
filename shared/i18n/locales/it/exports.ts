import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports: MessagesLike<typeof english> = {
	'export.heading': 'Scarica questa lavagna',
	'export.text': 'Può farlo chiunque veda questa lavagna. I file vengono creati sul tuo dispositivo.',
	'export.what': 'Che cosa',
	'export.whole': 'Tutta la lavagna',
	'export.zone': 'Una zona',
	'export.selection': {
		one: 'Quello che è selezionato: {count} elemento',
		many: 'Quello che è selezionato: {count} di elementi',
		other: 'Quello che è selezionato: {count} elementi',
	},
	'export.as': 'Formato',
	'export.png': 'Immagine',
	'export.png_hint': 'PNG. Una lavagna grande esce in più parti.',
	'export.svg': 'Disegno',
	'export.svg_hint': 'SVG, nitido a ogni dimensione.',
	'export.pdf': 'Carta',
	'export.pdf_hint': 'PDF per stampare e cercare, da A4 ad A0.',
	'export.docx': 'Documento',
	'export.docx_hint': 'Le note per Word, zona per zona.',
	'export.csv': 'Tabella',
	'export.csv_hint': 'Le note in CSV, per un foglio di calcolo.',
	'export.md': 'Testo semplice',
	'export.md_hint': 'Le note in Markdown.',
	'export.tldr': 'File della lavagna',
	'export.tldr_hint': 'Si apre in qualsiasi tldraw.',
	'export.paper': 'Formato della carta',
	'export.download': 'Scarica',
	'export.working': 'Creazione del file…',
	'export.progress': 'Quanta parte del file è pronta',
	'export.cancel': 'Annulla',
	'export.done': 'Il file è nella cartella Download: {name}',
	'export.empty': 'Non c’è ancora niente da scaricare.',
	'export.failed': 'Non è stato possibile creare il file. Riprova o scegli un altro formato.',
	'export.outside': 'Fuori dalle zone',
	'export.column_number': 'Numero',
	'export.column_zone': 'Zona',
	'export.column_tone': 'Tipo',
	'export.column_text': 'Nota',

	'import.offer': 'Hai una lavagna in un file?',
	'import.open': 'Aggiungi un file',
	'import.heading': 'Aggiungi un file',
	'import.text':
		'Il contenuto del file viene messo accanto a quello che c’è già su questa lavagna. Lo vedono tutti, e puoi annullare.',
	'import.choose': 'Scegli un file di lavagna',
	'import.choose_hint': 'Un file di Constellate o di tldraw: .tldr o .json. Puoi anche trascinarlo qui.',
	'import.working': 'Lettura del file…',
	'import.progress': 'Quanta parte del file è stata letta',
	'import.done': {
		one: '{count} elemento è ora sulla lavagna. È accanto a quello che c’era, ed è selezionato.',
		many: '{count} di elementi sono ora sulla lavagna. Sono accanto a quello che c’era, e sono selezionati.',
		other: '{count} elementi sono ora sulla lavagna. Sono accanto a quello che c’era, e sono selezionati.',
	},
	'import.left_out': {
		one: 'Non è stato possibile aggiungere {count} elemento.',
		many: 'Non è stato possibile aggiungere {count} di elementi.',
		other: 'Non è stato possibile aggiungere {count} elementi.',
	},
	'import.left_out_why':
		'I video, le altre pagine web, le immagini da internet e le parti danneggiate restano fuori, così la lavagna è sicura per tutti.',
	'import.see': 'Guarda sulla lavagna',
	'import.unreadable':
		'Questo non è un file di lavagna, oppure è danneggiato. Scegli un file che finisce in .tldr o .json.',
	'import.newer':
		'Questo file è stato creato da un programma più recente, e questa lavagna non sa ancora leggerlo.',
	'import.too_large': {
		one: 'Questo file è troppo grande. Un file di lavagna può arrivare a {count} MB, senza troppi disegni lunghi.',
		many: 'Questo file è troppo grande. Un file di lavagna può arrivare a {count} MB, senza troppi disegni lunghi.',
		other:
			'Questo file è troppo grande. Un file di lavagna può arrivare a {count} MB, senza troppi disegni lunghi.',
	},
	'import.empty': 'In questo file non c’è niente.',
	'import.full': {
		one: 'Il file non ci sta: su questa lavagna c’è posto per {count} altro elemento. Apri il file su una nuova lavagna.',
		many: 'Il file non ci sta: su questa lavagna c’è posto per altri {count} di elementi. Apri il file su una nuova lavagna.',
		other:
			'Il file non ci sta: su questa lavagna c’è posto per altri {count} elementi. Apri il file su una nuova lavagna.',
	},
	'import.failed': 'Non è stato possibile aggiungere il file. La lavagna è rimasta com’era.',

	'openfile.heading': 'Apri un file come nuova lavagna',
	'openfile.text': 'La nuova lavagna prende il nome del file, e ci vai subito.',
	'openfile.failed': 'Non è stato possibile aprire il file. Riprova.',

	'takeall.heading': 'Scarica tutta la sessione',
	'takeall.text':
		'Un solo file con una cartella per ogni lavagna: il file della lavagna, un PDF per la carta e le note come documento, tabella e testo semplice. Viene creato sul tuo dispositivo.',
	'takeall.boards': 'Lavagne nel file',
	'takeall.waiting': 'Non ancora',
	'takeall.working': 'In corso…',
	'takeall.done': 'Fatto',
	'takeall.missing': 'Non si può leggere',
	'takeall.working_hint': 'Creazione del file. Tieni aperta questa pagina.',
	'takeall.missing_count': {
		one: 'Non è stato possibile leggere {count} lavagna, che quindi non è nel file. Riprova più tardi.',
		many: 'Non è stato possibile leggere {count} di lavagne, che quindi non sono nel file. Riprova più tardi.',
		other: 'Non è stato possibile leggere {count} lavagne, che quindi non sono nel file. Riprova più tardi.',
	},
	'takeall.failed': 'Non è stato possibile creare il file. Riprova, o scarica le lavagne una per una.',

	'language.text':
		'I titoli, le domande e gli esempi di questa lavagna cambiano per tutti. Le note non vengono tradotte, e quello che qualcuno ha cambiato resta com’è.',
	'language.own': 'La lingua dei tuoi pulsanti non cambia.',
	'language.change': 'Cambia la lingua',
	'language.now': 'La lingua della lavagna ora è: {language}.',
	'language.left': {
		one: '{count} testo resta come è stato scritto.',
		many: '{count} di testi restano come sono stati scritti.',
		other: '{count} testi restano come sono stati scritti.',
	},
	'language.put_back': 'Torna a prima',
	'language.no_template':
		'Non si sa più da quale modello è nata questa lavagna. I suoi testi restano come sono.',
}
