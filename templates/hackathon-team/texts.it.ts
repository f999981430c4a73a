import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Italian. */
export const hackathonTeamIt: TemplateTexts<HackathonTeamZone> = {
	title: 'Lavagna di gruppo per l’hackathon',
	purpose:
		'La strada di un gruppo, dalla sfida alla presentazione. Chi vi accompagna e chi arriva tardi vede subito a che punto siete.',
	drawing:
		'Una strada che curva due volte: tra i cartelli passa accanto a un fumetto, un albero pieno di idee, un grande frutto e una borsa, fino a un palco con il sipario.',
	zones: {
		team: {
			title: 'Gruppo',
			prompts: [
				'Come ci chiamiamo, e che cosa sappiamo fare bene?',
				'Chi lo vive, chi ci lavora, chi decide?',
			],
			examples: ['Sergio guida lo scuolabus e conosce ogni fermata'],
		},
		challenge: {
			title: 'Sfida',
			prompts: ['Che cosa vogliamo risolvere, in una frase?', 'Di chi è, e che cosa non si può cambiare?'],
			examples: ['Come torna a casa senza auto chi lavora di notte?'],
			caption: 'Dove vogliamo andare?',
		},
		heard: {
			title: 'Chi abbiamo ascoltato',
			prompts: [
				'Chi ci ha detto che cosa, e che cosa ci ha stupito?',
				'Almeno due persone esterne al gruppo.',
			],
			examples: ['Autista: «Chiamano tutti alle otto»'],
		},
		root: {
			title: 'Il problema di fondo',
			prompts: ['Di che cosa si tratta davvero?', 'Restate un po’ sul problema.'],
			examples: ['Nessuno può decidere da solo sull’ultimo bus'],
			caption: 'Guardate sotto la superficie',
		},
		ideas: {
			title: 'Idee',
			prompts: ['Che cosa potremmo provare?', 'Prima scrivetene molte, poi raggruppatele per famiglie.'],
			examples: ['Un taxi per cinque, alle dieci dall’ospedale'],
		},
		chosen: {
			title: 'La nostra idea',
			prompts: ['Che cosa proviamo, e per chi?', 'In che cosa è diversa da oggi?'],
			examples: ['Per chi fa la notte: posto prenotato via SMS'],
		},
		proto: {
			title: 'Prototipo',
			prompts: ['Che cosa si può toccare, vedere o recitare stasera?'],
			examples: ['Sei sedie di cucina sono l’autobus'],
			caption: 'Va bene grezzo',
		},
		tried: {
			title: 'Provato con',
			prompts: ['Chi l’ha provato, e che cosa è successo?', 'Che cosa cambiamo adesso?'],
			examples: ['Tre infermiere: due aspettavano alla porta sbagliata'],
		},
		means: {
			title: 'Che cosa serve',
			prompts: ['Di quali persone, cose e soldi abbiamo bisogno?', 'Chi deve dire di sì?'],
			examples: ['300 euro per le chiavi, il sì della scuola'],
		},
		first30: {
			title: 'I primi 30 giorni',
			prompts: ['Tre passi: chi fa che cosa, ed entro quando?'],
			lanes: ['Primo passo', 'Secondo passo', 'Terzo passo'],
			examples: ['Lucia chiama lunedì la ditta degli autobus'],
		},
		mentor: {
			title: 'Domande dai mentori',
			prompts: ['Quale domanda aiuta il gruppo?', 'Domande, più che risposte.'],
			examples: ['Chi paga quando il progetto finisce?'],
		},
		pitch: {
			title: 'Presentazione',
			prompts: ['Cinque minuti: che cosa mostriamo?', 'Nessuno è obbligato a parlare.'],
			lanes: ['Scena, 1 min', 'Idea, 2 min', 'Prova, 1 min', 'Richiesta, 1 min'],
			examples: ['Due bus serali in prova fino a maggio'],
		},
	},
	method: {
		when: 'A un hackathon, una lavagna per gruppo, dalla sfida alla presentazione.',
		steps: [
			'Dite i vostri nomi e che cosa sapete fare bene. Chi manca? Mettetevi d’accordo su come lavorare insieme.',
			'Scrivete la sfida in una frase. Poi chiamate o visitate due persone esterne al gruppo, e ascoltate.',
			'Punto della situazione: di che cosa si tratta davvero? Restate sul problema prima di cercare risposte.',
			'Scrivete molte idee, prima ognuno per sé e poi insieme. Scegliete una, e dite in che cosa è diversa da oggi.',
			'Costruite qualcosa di grezzo. Provatelo con persone esterne al gruppo, e cambiate ciò in cui inciampano.',
			'Che cosa e chi serve, e chi deve dire di sì? Pianificate i primi tre passi, con nomi e date.',
			'Preparate la presentazione e provatela con un mentore. Poi rispondete alle sue domande.',
		],
		tips: [
			'I tempi sono indicativi. Se siete stanchi, fate una pausa: un gruppo riposato è più veloce.',
			'Chiedete a chi parla poco che cosa cambierebbe, e dategli prima il tempo di scriverlo.',
			'Un mentore porta risposte? Chiedete qual è la domanda dietro la risposta, e scrivete quella.',
		],
		care: 'Nessuno è obbligato a presentare, men che meno chi vive il problema. Chiedete, prima di raccontare la storia di una persona su un palco.',
		question: 'Conosci questo problema? Che cosa non deve sfuggire al gruppo?',
		thanks: 'Grazie. La tua nota è insieme alle voci che il gruppo ha ascoltato.',
	},
}
