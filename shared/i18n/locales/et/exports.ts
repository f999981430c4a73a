import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports: MessagesLike<typeof english> = {
	'export.heading': 'Võta tahvel kaasa',
	'export.text': 'Igaüks, kes tahvlit näeb, võib seda teha. Failid tehakse sinu seadmes.',
	'export.what': 'Mida',
	'export.whole': 'Kogu tahvel',
	'export.zone': 'Üks ala',
	'export.selection': {
		one: 'Valitud: {count} asi',
		other: 'Valitud: {count} asja',
	},
	'export.as': 'Mis kujul',
	'export.png': 'Pilt',
	'export.png_hint': 'PNG. Suur tahvel tuleb osadena.',
	'export.svg': 'Joonis',
	'export.svg_hint': 'SVG, terav igas suuruses.',
	'export.pdf': 'Paber',
	'export.pdf_hint': 'PDF printimiseks ja otsimiseks, A4–A0.',
	'export.docx': 'Dokument',
	'export.docx_hint': 'Sedelid Wordi jaoks, alade kaupa.',
	'export.csv': 'Tabel',
	'export.csv_hint': 'Sedelid CSV-failina, tabeliprogrammi jaoks.',
	'export.md': 'Lihttekst',
	'export.md_hint': 'Sedelid Markdowni kujul.',
	'export.tldr': 'Tahvlifail',
	'export.tldr_hint': 'Avaneb igas tldraw-programmis.',
	'export.paper': 'Paberi suurus',
	'export.download': 'Laadi alla',
	'export.working': 'Faili tegemine…',
	'export.progress': 'Kui suur osa failist on valmis',
	'export.cancel': 'Katkesta',
	'export.done': 'Fail on allalaaditud failide seas: {name}',
	'export.empty': 'Kaasa võtta ei ole veel midagi.',
	'export.failed': 'Faili ei õnnestunud teha. Proovi uuesti või vali muu kuju.',
	'export.outside': 'Väljaspool alasid',
	'export.column_number': 'Number',
	'export.column_zone': 'Ala',
	'export.column_tone': 'Liik',
	'export.column_text': 'Sedel',

	'import.offer': 'Kas sul on tahvel failina?',
	'import.open': 'Too fail sisse',
	'import.heading': 'Too fail sisse',
	'import.text':
		'Faili sisu tuleb tahvli praeguse sisu kõrvale. Kõik näevad seda ja sa saad selle tagasi võtta.',
	'import.choose': 'Vali tahvlifail',
	'import.choose_hint':
		'Programmi Constellate või tldraw fail: .tldr või .json. Võid selle ka siia lohistada.',
	'import.working': 'Faili lugemine…',
	'import.progress': 'Kui suur osa failist on loetud',
	'import.done': {
		one: '{count} asi on nüüd tahvlil. See on varasema sisu kõrval ja valitud.',
		other: '{count} asja on nüüd tahvlil. Need on varasema sisu kõrval ja valitud.',
	},
	'import.left_out': {
		one: '{count} asja ei saanud sisse tuua.',
		other: '{count} asja ei saanud sisse tuua.',
	},
	'import.left_out_why':
		'Filmid, muud veebilehed, internetist pärit pildid ja rikutud osad jäävad välja, et tahvel oleks kõigile turvaline.',
	'import.see': 'Vaata seda tahvlil',
	'import.unreadable':
		'See ei ole tahvlifail või on fail rikutud. Vali fail, mille nime lõpus on .tldr või .json.',
	'import.newer': 'Selle faili tegi uuem programm ja see tahvel ei oska seda veel lugeda.',
	'import.too_large': {
		one: 'Fail on liiga suur. Tahvlifail võib olla kuni {count} MB ja selles ei tohi olla liiga palju pikki jooniseid.',
		other:
			'Fail on liiga suur. Tahvlifail võib olla kuni {count} MB ja selles ei tohi olla liiga palju pikki jooniseid.',
	},
	'import.empty': 'Selles failis ei ole midagi.',
	'import.full': {
		one: 'Fail ei mahu ära: sellele tahvlile mahub veel {count} asi. Ava fail uuel tahvlil.',
		other: 'Fail ei mahu ära: sellele tahvlile mahub veel {count} asja. Ava fail uuel tahvlil.',
	},
	'import.failed': 'Faili ei õnnestunud sisse tuua. Tahvel on samasugune nagu enne.',

	'openfile.heading': 'Ava fail uue tahvlina',
	'openfile.text': 'Uus tahvel saab faili nime ja sa lähed sinna.',
	'openfile.failed': 'Faili ei õnnestunud avada. Proovi uuesti.',

	'takeall.heading': 'Võta kogu töötuba kaasa',
	'takeall.text':
		'Üks fail, milles on iga tahvli jaoks kaust: tahvlifail, PDF paberi jaoks ning sedelid dokumendina, tabelina ja lihttekstina. See tehakse sinu seadmes.',
	'takeall.boards': 'Tahvlid failis',
	'takeall.waiting': 'Veel mitte',
	'takeall.working': 'Töös…',
	'takeall.done': 'Valmis',
	'takeall.missing': 'Ei saanud lugeda',
	'takeall.working_hint': 'Faili tehakse. Hoia see leht lahti.',
	'takeall.missing_count': {
		one: '{count} tahvlit ei saanud lugeda ja seda failis ei ole. Proovi hiljem uuesti.',
		other: '{count} tahvlit ei saanud lugeda ja neid failis ei ole. Proovi hiljem uuesti.',
	},
	'takeall.failed': 'Faili ei õnnestunud teha. Proovi uuesti või võta tahvlid kaasa ükshaaval.',

	'language.text':
		'Tahvli pealkirjad, küsimused ja näited vahetuvad kõigi jaoks. Sedeleid ei tõlgita ja see, mida inimesed on muutnud, jääb alles.',
	'language.own': 'Sinu enda nuppude keel ei muutu.',
	'language.change': 'Vaheta keel',
	'language.now': 'Tahvli keel on nüüd: {language}.',
	'language.left': {
		one: '{count} tekst jääb nii, nagu inimesed selle kirjutasid.',
		other: '{count} teksti jääb nii, nagu inimesed need kirjutasid.',
	},
	'language.put_back': 'Võta tagasi',
	'language.no_template':
		'Enam ei ole teada, millisest mallist see tahvel algas. Selle tekstid jäävad nii, nagu on.',
}
