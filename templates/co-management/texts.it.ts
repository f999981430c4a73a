import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Italian. */
export const coManagementIt: TemplateTexts<CoManagementZone> = {
	title: 'Dividersi le chiavi',
	purpose:
		'Decidete chi fa che cosa, chi decide e chi ha i mezzi, così la cosa continua dopo il laboratorio.',
	drawing:
		'Una bilancia a tre piatti su un piedistallo: a sinistra una cassetta degli attrezzi, a destra un baule. Accanto un cesto di mele e un telo che raccoglie ciò che cade.',
	zones: {
		tasks: {
			title: 'Che cosa c’è da fare',
			prompts: ['Che cosa va fatto di continuo?', 'Anche i lavori piccoli, e quelli che nessuno vede.'],
			examples: ['Aprire la sala alle sei', 'Rispondere ai messaggi'],
		},
		glad: {
			title: 'Che cosa farei volentieri',
			prompts: ['Di che cosa ti occuperesti volentieri?', 'Ogni quanto? Anche poco, come ti va.'],
			examples: ['Una torta, la prima domenica del mese'],
		},
		holders: {
			title: 'Chi ha che cosa',
			prompts: [
				'Un compito alla volta: chi lo fa, chi decide, chi ha soldi e chiavi?',
				'Confrontate le tre righe. È diviso in modo giusto?',
			],
			lanes: ['Cittadini', 'Insieme', 'Ente'],
			rows: ['Fa il lavoro', 'Decide', 'Ha soldi e chiavi'],
			examples: [
				'Orto: Carla e il custode',
				'Piano dell’orto: tutti noi, in aprile',
				'Soldi dell’orto: ancora in Comune',
			],
		},
		means: {
			title: 'Che cosa serve',
			prompts: ['Che cosa serve a ognuno per farlo bene?', 'Chiavi, soldi, assicurazione, corsi, paga?'],
			examples: ['Qualcuno paga il telefono ai volontari'],
		},
		risks: {
			title: 'Se va storto',
			prompts: ['Che cosa può succedere, e chi ci pensa?', 'Nessuno resta solo con un rischio.'],
			examples: ['Ghiaccio sul vialetto: resta compito del Comune'],
		},
		rules: {
			title: 'Come si va avanti',
			prompts: ['Che cosa decidiamo perché duri?'],
			lanes: ['Vedersi e decidere', 'Passare la mano', 'Fare il punto'],
			examples: [
				'Primo lunedì, un voto a testa',
				'Chi lascia insegna a chi arriva',
				'In prova fino a fine maggio',
			],
		},
	},
	method: {
		when: 'Quando una cosa nuova funziona e deve continuare senza un progetto.',
		steps: [
			'Ognuno per sé: che cosa c’è da fare, anche senza che si veda? E che cosa faresti volentieri tu?',
			'Prendete un compito dopo l’altro. Ci si offre, nessuno viene comandato. Chi lo fa, chi decide, chi ha soldi e chiavi?',
			'Guardate i compiti condivisi. Che cosa serve a ogni persona per farli bene?',
			'Che cosa potrebbe andare storto? Per ogni rischio scrivete chi ci pensa.',
			'Decidete come vi vedete, come passate la mano, e in che giorno riguardate tutto questo.',
		],
		tips: [
			'Se nessuno lo vuole, lasciate aperto il compito. È onesto, e forse quel compito non serve.',
			'Indicate le righe: se il lavoro è a sinistra e i soldi a destra, parlate prima di questo.',
		],
		care: 'Il lavoro senza voce e senza mezzi costa solo meno. Chi divide il lavoro divide anche potere e soldi.',
		question: 'C’è un piccolo lavoro che qui faresti volentieri ogni tanto?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
	},
}
