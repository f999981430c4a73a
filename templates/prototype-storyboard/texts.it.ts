import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Italian. */
export const prototypeStoryboardIt: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Storia a immagini del prototipo',
	purpose:
		'Provate la vostra idea in sei immagini, costruite una versione grezza e provatela con tre persone.',
	drawing:
		'Una pellicola con sei riquadri vuoti e un ciak; sotto, un banco da lavoro con una casa di cartone, forbici, tre persone, una lampada e tre cassetti.',
	zones: {
		begins: {
			title: 'La storia comincia',
			prompts: [
				'Un’immagine in ogni riquadro. Bastano omini stilizzati.',
				'Oppure una nota: chi, dove, che cosa succede?',
			],
			lanes: ['1 La vita prima', '2 Ne sentono parlare', '3 La prima volta'],
			examples: ['Il tostapane è rotto. In negozio: ne compri uno nuovo'],
		},
		turns: {
			title: 'La storia svolta',
			prompts: ['Disegnate che cosa è diverso da oggi.', 'Che cosa va storto, e chi aiuta allora?'],
			lanes: ['4 Il nuovo', '5 Che cosa va storto', '6 Il racconto a casa'],
			examples: ['Lo riparano un’alunna e un tecnico in pensione', 'Manca la vite giusta'],
		},
		believe: {
			title: 'Crediamo che',
			prompts: ['Che cosa succederà quando lo provano?', 'Che cosa mostrerebbe che sbagliamo?'],
			examples: ['Vengono in cinque. Sbagliato se meno di due'],
		},
		rough: {
			title: 'Versione grezza',
			prompts: ['Con che cosa possiamo costruirla?', 'Che cosa si può toccare o recitare oggi?'],
			examples: ['Due tavoli e un cartello all’ingresso della biblioteca'],
			caption: 'Bastano carta e scotch',
		},
		tried: {
			title: 'Provato con',
			prompts: ['Quali tre persone esterne al gruppo lo provano?', 'Che cosa hanno fatto e detto?'],
			examples: ['Adele, che riporta libri: chiede quanto costa'],
		},
		learned: {
			title: 'Che cosa sappiamo',
			prompts: ['Che cosa resta, che cosa va via?', 'Scegliete un cambiamento per la prossima versione.'],
			lanes: ['Tenere', 'Togliere', 'Cambiare'],
			examples: ['Il caffè: la gente si ferma a parlare'],
		},
	},
	method: {
		when: 'Avete scelto un’idea e volete vedere se regge, prima che qualcuno la paghi.',
		steps: [
			'Raccontatevi l’idea in due frasi. Intendete tutti la stessa cosa?',
			'Disegnate insieme le sei immagini, o ditele mentre qualcuno disegna. Bastano omini stilizzati.',
			'Scrivete che cosa credete che succederà, e che cosa mostrerebbe che sbagliate.',
			'Costruite la versione più grezza che si possa toccare o recitare: carta, sedie, un cartello su una porta.',
			'Andate a provarla con tre persone esterne al gruppo. Guardate più di quanto spiegate.',
			'Mettete ciò che avete visto in tenere, togliere e cambiare. Scegliete un solo cambiamento.',
		],
		tips: [
			'Nessuno osa disegnare? Disegnate voi il primo omino, e non troppo bene.',
			'In videochiamata, recitate: una persona fa il servizio, una fa chi arriva, gli altri scrivono.',
			'Portate scotch, carta e una scatola di cianfrusaglie. Le cose grezze invitano a parole sincere.',
		],
		care: 'Dite a chi prova che mettete alla prova l’idea e non loro, e che possono smettere quando vogliono.',
		question: 'Guarda le immagini. Dove ti bloccheresti?',
		thanks:
			'Grazie. La tua nota ora è accanto alle immagini, dove il gruppo cerca che cosa può andare storto.',
	},
}
