import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Italian. */
export const howMightWeIt: TemplateTexts<HowMightWeZone> = {
	title: 'Come potremmo?',
	purpose: 'Fate di ciò che avete imparato domande aperte: non troppo larghe, e non una risposta mascherata.',
	drawing:
		'Un grande imbuto sopra un barattolo su un tavolo. In alto cadono biglietti, in basso escono gocce. Una nuvola e un pacco legato restano fuori.',
	zones: {
		strengths: {
			title: 'Forze da usare',
			prompts: ['Che cosa aiuta già, e chi lo sa fare bene?'],
			examples: ['I vicini si tengono il posto in fila'],
		},
		learned: {
			title: 'Che cosa sappiamo',
			prompts: ['Quale fatto o frase vi ha sorpreso?', 'Quali due cose non stanno insieme?'],
			examples: ['La fila comincia alle sette. Si apre alle nove'],
		},
		questions: {
			title: 'Molte domande',
			prompts: [
				'Cominciate con «Come potremmo …». Scrivetene almeno cinque.',
				'Come potremmo tenere il buono, riparare il resto, o capovolgerlo?',
			],
			examples: ['Come potremmo far aspettare a casa senza perdere il turno?'],
		},
		wide: {
			title: 'Troppo larghe',
			prompts: ['Lunedì nessuno saprebbe da dove partire.', 'Come farla più piccola?'],
			examples: ['Come potremmo far finire la solitudine?'],
		},
		answer: {
			title: 'Già una risposta',
			prompts: ['La soluzione è già nella domanda.', 'A che cosa serve? Chiedete quello.'],
			examples: ['Come potremmo fare un’app per la fila?'],
		},
		chosen: {
			title: 'Domande da portare con noi',
			prompts: ['Al massimo tre. Un vicino le capirebbe tutte?', 'La prima la sceglie chi lo vive.'],
			lanes: ['Prima domanda', 'Seconda domanda', 'Terza domanda'],
			examples: ['Come rendere l’attesa un’ora piacevole?'],
		},
	},
	method: {
		when: 'Avete ascoltato e imparato, e ora vi serve una buona domanda prima di cercare idee.',
		steps: [
			'Leggiamo ad alta voce le forze e ciò che sappiamo, una voce per nota. Aggiungete che cosa manca.',
			'Ognuno per sé e in silenzio. Puntate a cinque domande, e cominciate ognuna con «Come potremmo …».',
			'Mettete al loro posto le domande troppo larghe o che sono già una risposta. Poi correggetele insieme.',
			'Tutti votano senza nomi. Chi vive il problema sceglie anche una domanda sua.',
			'Spostate al massimo tre domande nell’ultima zona. Leggetele ad alta voce: un vicino le capirebbe?',
		],
		tips: [
			'Ancora niente di raccolto? Prendete dieci minuti in più e chiedete a ogni persona un momento che ricorda bene.',
			'Una domanda è buona quando vi vengono subito in mente tre risposte molto diverse.',
			'Non buttate le domande strane. Lasciatele dove sono: forse servono dopo.',
		],
		care: 'Una domanda può ferire quando fa delle persone il problema. Chiedete del servizio, non di «persone difficili».',
		question: 'Finisci la frase: «Non sarebbe bello se …»',
		thanks: 'Grazie. La tua frase ora è sulla lavagna, accanto alle domande del gruppo.',
	},
}
