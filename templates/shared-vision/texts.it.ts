import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Italian. */
export const sharedVisionIt: TemplateTexts<SharedVisionZone> = {
	title: 'Visione comune',
	purpose:
		'Scoprite insieme come sarebbe il bene, e per chi. Le differenze possono restare, nessuna immagine si perde.',
	drawing:
		'La vista da una collina: un vecchio albero, il sole che sorge, un belvedere con tre finestre, sentieri che si dividono e un cartello in cima; accanto, germogli e un annaffiatoio.',
	zones: {
		keep: {
			title: 'Che cosa teniamo',
			prompts: ['Che cosa va già bene qui?', 'Che cosa non deve andare perso?'],
			examples: ['La sala lettura: nessuno chiede perché sei lì'],
		},
		'good-day': {
			title: 'Un bel giorno, tra cinque anni',
			prompts: ['È un martedì qualunque, e va bene.', 'Che cosa succede, e chi c’è?'],
			examples: ['Vado a piedi dall’infermiera, sa come mi chiamo', 'Dopo la scuola merenda e un adulto'],
		},
		value: {
			title: 'Un bene per chi?',
			prompts: ['Che cosa darebbe un giorno così a ognuno di noi?'],
			lanes: ['I miei e io', 'Chi ci lavora', 'Tutti noi, anche dopo'],
			examples: ['La domenica nessuno mangia da solo'],
		},
		differ: {
			title: 'Dove siamo diversi',
			prompts: ['Dove le nostre immagini si dividono?', 'Scrivete entrambe. Oggi nessuno deve cedere.'],
			examples: ['Sala lettura in silenzio, o luogo d’incontro vivace?'],
		},
		vision: {
			title: 'La nostra visione',
			prompts: ['Una o due frasi che un bambino capisce.', 'Chi non ci si ritrova ancora?'],
			examples: ['Una porta aperta, una lunga tavola, tempo per tutti'],
			caption: 'Dove vogliamo andare?',
		},
		signs: {
			title: 'Primi segnali',
			prompts: ['Quale piccola cosa mostrerebbe la strada?', 'Chi la noterebbe per primo?'],
			examples: ['In primavera luci accese due sere a settimana'],
		},
		give: {
			title: 'Che cosa diamo',
			prompts: ['Che cosa farete volentieri per arrivarci?', 'Basta poco. Anche niente, oggi, va bene.'],
			examples: ['Il giovedì posso aprire io la porta'],
		},
	},
	method: {
		when: 'Prima di piani e progetti, quando quasi tutti sentono che qualcosa deve cambiare ma non ancora in quale direzione.',
		steps: [
			'Cominciamo da ciò che qui va bene. Scrivete una cosa per nota e raccontate agli altri una breve storia.',
			'Pensate a un giorno qualunque tra cinque anni. Scrivetelo o disegnatelo ognuno per sé. Poi leggiamo tutti i giorni ad alta voce.',
			'A chi fa bene ogni giorno? Ditelo per voi, per chi ci lavora, e per chi verrà dopo.',
			'Dove le immagini si dividono? Scrivete entrambe le parti, così restano visibili.',
			'In tre, scrivete una o due frasi semplici. Leggetele ad alta voce e unite ciò che ci parla. Poi chiedete chi non c’è ancora dentro, e cambiatele.',
			'Quale sarà il primo piccolo segnale? Poi, se volete, scrivete che cosa farete volentieri.',
		],
		tips: [
			'In ogni gruppo di tre mettete insieme chi usa, chi gestisce e chi paga il servizio.',
			'Se le parole diventano solenni, chiedete: che cosa vedrebbe una vicina che passa di qui?',
			'Lasciate le differenze sulla lavagna. Una visione che le nasconde non dura.',
		],
		care: 'Per alcuni di noi il futuro è un tema difficile. Nessuno deve parlare della propria vita, e una preoccupazione conta quanto un sogno.',
		question: 'È un giorno qualunque qui tra cinque anni, e va bene. Che cosa succede?',
		thanks: 'Grazie. Il tuo bel giorno ora è sulla lavagna, accanto a quelli degli altri.',
	},
}
