import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Italian. */
export const beforeYouStartIt: TemplateTexts<BeforeYouStartZone> = {
	title: 'Prima di cominciare: sei domande',
	purpose:
		'Mettetevi d’accordo su dove siete, che cosa volete e che cosa avete, prima di chiedere tempo ad altri.',
	drawing:
		'Una collina con una bandiera sul fianco e una stella nel cielo; sotto, terra verde con rocce, una borsa da portare con sé e un cancello.',
	zones: {
		context: {
			title: 'Dove siamo?',
			prompts: ['Che cosa succede ora intorno a questo servizio?', 'Chi ci lavora già?'],
			examples: ['Da maggio niente bus per l’ambulatorio', 'Due associazioni dividono un’auto'],
		},
		aim: {
			title: 'A che scopo?',
			prompts: ['Che cosa deve essere diverso tra un anno?', 'Che cosa otteniamo solo insieme?'],
			examples: ['Gli orari di visita si decidono insieme'],
		},
		values: {
			title: 'Che cosa ci guida?',
			prompts: ['A che cosa teniamo anche quando è dura?', 'Da che cosa si vedrebbe?'],
			examples: ['Nessuno deve raccontare la sua storia due volte'],
		},
		assets: {
			title: 'Che cosa abbiamo?',
			prompts: ['Quali capacità, luoghi, ore e fiducia ci sono?', 'Chi li metterebbe in comune?'],
			examples: ['Sala civica, libera al mattino', 'Un’infermiera che tutti già chiamano'],
		},
		barriers: {
			title: 'Che cosa ci ostacola?',
			prompts: [
				'Regole, soldi, distanze, abitudini, paura: che cosa ci frena?',
				'Mettete ogni nota al suo posto.',
			],
			lanes: ['Possiamo cambiarlo', 'Non possiamo', 'Non lo sappiamo ancora'],
			examples: ['Ci vediamo solo in orario d’ufficio', 'Niente nuovi fondi fino all’autunno'],
		},
		methods: {
			title: 'Come lavoriamo?',
			prompts: ['Dove e come le persone si vedrebbero volentieri?', 'Qual è la cosa più piccola da provare?'],
			examples: ['Un caffè al mercato, una domanda'],
		},
		verdict: {
			title: 'Siamo pronti?',
			prompts: ['Che cosa serve prima di invitare qualcuno?', 'Una nota a testa: a che punto siamo?'],
			lanes: ['Pronti', 'Quasi', 'Non ancora'],
			examples: ['Quando la sindaca dice che cosa è già deciso'],
		},
	},
	method: {
		when: 'Al primo incontro di preparazione, o quando un progetto già avviato ha perso il filo.',
		steps: [
			'Dite in una frase perché vi incontrate. Leggete ad alta voce il nostro impegno e che cosa è già deciso.',
			'Scrivete in silenzio: dove siamo, e a che scopo? Un pensiero per nota.',
			'Leggete le note ad alta voce e mettete insieme quelle che si somigliano. Che cosa vi ha sorpreso?',
			'Di nuovo in silenzio: che cosa ci guida, e che cosa abbiamo già?',
			'Ripassate i punti di forza. Aggiungete un nome o un luogo se qualcuno li metterebbe in comune.',
			'Ora gli ostacoli. Parlate di ogni nota e mettetela al suo posto.',
			'Raccogliete modi per incontrarvi. Scegliete un primo piccolo passo che non costa niente.',
			'Una nota a testa: siamo pronti? Scrivete che cosa decidete e quando ci tornate sopra.',
		],
		tips: [
			'Se nella stanza c’è solo chi pianifica, chiedete prima a due persone che usano il servizio che cosa sapere della loro vita di ogni giorno.',
			'Restate su ciò che avete, finché l’elenco non è più lungo di quello degli ostacoli.',
			'«Non ancora» è un buon risultato. Fa risparmiare tempo ad altri.',
		],
		care: 'Dite ad alta voce i limiti e scriveteli, anche quelli spiacevoli. Un limite che si scopre dopo costa fiducia.',
		question: 'Che cosa dovremmo sapere della tua vita di ogni giorno, prima di pianificare?',
		thanks: 'Grazie. La tua nota è sulla lavagna da cui parte il lavoro.',
	},
}
