import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Va bene', 'Così così', 'Non ancora'] as const

/** The compass check in Italian. */
export const ethicalCompassCheckIt: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Prova della bussola etica',
	purpose:
		'Confrontate un piano o un incontro con quattro direzioni, insieme a chi ne è toccato. Cambiate una cosa.',
	drawing:
		'La rosa di una bussola con quattro grandi punte, nord, est, sud e ovest, su un quadrante rotondo. Un lungo ago la attraversa e gira attorno al centro.',
	zones: {
		power: {
			title: 'Nord: quale voce conta',
			prompts: ['Chi potrebbe dire no, e conterebbe?', 'Che cosa decidono qui le persone con noi?'],
			lanes: how,
			examples: ['Dopo un mese gli inquilini possono fermare la prova'],
		},
		equity: {
			title: 'Est: giusto per tutti',
			prompts: [
				'A chi è costato di più esserci: tempo, soldi, coraggio?',
				'Chi ha parlato meno di quanto voleva?',
			],
			lanes: how,
			examples: ['Un’interprete ogni volta', 'Genitori che hanno pagato la baby-sitter'],
		},
		open: {
			title: 'Sud: aperto agli sguardi',
			prompts: ['Si vede come abbiamo deciso, e perché?', 'Che cosa preferiremmo non mostrare?'],
			lanes: how,
			examples: ['Il verbale è uscito un mese dopo'],
		},
		empathy: {
			title: 'Ovest: chi ascoltiamo',
			prompts: ['Chi ci ha fatto cambiare idea?', 'Di chi parliamo soltanto?'],
			lanes: how,
			examples: ['Mai incontrata una badante che fa la notte'],
		},
		stakes: {
			title: 'Che cosa vuol dire per noi',
			prompts: ['Che cosa può guadagnare o perdere ognuno di noi?', 'Chi ha i soldi e l’influenza?'],
			examples: [
				'Le famiglie guadagnano una sera',
				'Gli autisti perdono i vecchi turni',
				'Il Comune ha i soldi',
			],
		},
		needle: {
			title: 'Dove indica l’ago',
			prompts: ['Qual è l’unica cosa che cambiamo prima di andare avanti?'],
			lanes: ['Che cosa cambiamo', 'Chi se ne occupa', 'Entro quando'],
			examples: ['Voto anche agli inquilini', 'Omar e Lisa', 'Alla riunione di maggio'],
		},
	},
	method: {
		when: 'Prima di rendere pubblico un piano, a metà strada, e prima che un progetto finisca.',
		steps: [
			'Dite quale piano o incontro guardiamo. Portate un esempio di ogni giorno attraverso le quattro direzioni.',
			'Scrivete in silenzio in tutte e quattro le direzioni. Mettete ogni nota al suo posto: va bene, così così, o non ancora.',
			'Leggete prima ciò che va bene. Poi andate nella direzione con più note a destra.',
			'Che cosa vuol dire per ognuno di noi? Parla per primo chi ne è toccato di più nella vita.',
			'Mettetevi d’accordo su un cambiamento, chi se ne occupa ed entro quando. Scrivetelo nel registro delle decisioni.',
		],
		tips: [
			'Se chi è toccato dal piano non è nella stanza, questa è la prima nota. Invitatelo e vedetevi di nuovo.',
			'Chiedete «che cosa è successo?» e non «chi è stato?».',
			'Un cambiamento fatto vale più di dieci scritti.',
		],
		care: 'Guardate l’immagine di tutto il gruppo. Non chiedete chi ha scritto una nota, e non contate per ruolo se in un ruolo c’è una persona sola.',
		question:
			'L’ultima volta che hai usato questo servizio, o sei stato o stata a un incontro, quanto ha contato la tua parola?',
		thanks: 'Grazie. La tua risposta è sulla lavagna, senza nome.',
	},
}
