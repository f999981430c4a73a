import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Italian. */
export const evaluationDesignIt: TemplateTexts<EvaluationDesignZone> = {
	title: 'Come lo sapremo?',
	purpose:
		'Decidete prima di cominciare che cosa direbbe se aiuta o fa danni, chi giudica, quando, e che cosa ne segue.',
	drawing:
		'Un giardino con il sole, un vecchio albero e tre persone a un tavolo; sul prato un anello delle quattro stagioni con bandierine, accanto una casa con tre finestre e la porta aperta.',
	zones: {
		better: {
			title: 'Che cosa migliora',
			prompts: ['Se va bene, che cosa sarà diverso in un giorno qualunque?', 'Per chi?'],
			examples: ['Il mercoledì esco, anche se piove'],
		},
		keep: {
			title: 'Non deve peggiorare',
			prompts: ['Che cosa va già bene e deve restare?', 'Chi potrebbe perderci?'],
			examples: ['Il gruppo della panchina ha ancora il suo angolo'],
		},
		signs: {
			title: 'Che cosa ce lo direbbe',
			prompts: [
				'Che cosa si vedrebbe o sentirebbe? Pochi segnali, quelli che contano.',
				'Come lo scopriamo senza pesare su nessuno?',
			],
			lanes: ['Chi lo usa', 'Chi ci lavora', 'Il posto in cui viviamo'],
			rows: ['Aiuta', 'Fa danni', 'Come lo scopriamo'],
			examples: [
				'Camminano insieme, senza di noi',
				'Lina telefona nel suo giorno libero',
				'Una domanda al cancello, una faccina',
			],
		},
		judges: {
			title: 'Chi giudica',
			prompts: ['Chi dice se va abbastanza bene?', 'E se la vedono in modo diverso?'],
			examples: ['Due che camminano, un’infermiera, una del Comune'],
		},
		when: {
			title: 'Quando guardiamo',
			prompts: ['Quale giorno, dove, e chi ci riunisce?'],
			lanes: ['Prima dell’inizio', 'Strada facendo', 'Un anno dopo'],
			examples: ['Ogni prima settimana del mese, dopo la camminata'],
		},
		use: {
			title: 'Che cosa ne segue',
			prompts: ['Chi può cambiarlo o fermarlo, e con quali segnali?', 'Chi lo viene a sapere, e come?'],
			examples: ['Meno di cinque? Prima di smettere chiediamo perché'],
		},
	},
	method: {
		when: 'All’inizio di una prova, insieme a tutti quelli che vivranno con il risultato, e non quando i soldi sono già spesi.',
		steps: [
			'Ognuno finisce per sé la frase: «Se va bene, in un giorno qualunque …» Le leggiamo, prima chi usa il servizio.',
			'Che cosa va già bene e non deve peggiorare? Chi potrebbe perderci? Scrivete anche questo.',
			'Che cosa ci direbbe se aiuta, o fa danni? Riempite prima la vostra colonna. Poi scegliete: uno o due segnali per colonna, e il modo più leggero di scoprirlo.',
			'Chi giudica? Almeno chi lo usa, chi ci lavora e chi paga. Se la vedono diversamente, si scrivono entrambe le opinioni.',
			'Quando guardiamo? Qualcosa va saputo prima dell’inizio, o non si può confrontare.',
			'Che cosa segue da ciò che vediamo? Decidete ora chi può cambiarlo o fermarlo, e chi lo verrà a sapere.',
		],
		tips: [
			'Una storia e un numero vanno insieme: il numero dice quanti, la storia dice perché.',
			'Per ogni segnale chiedete: sapendolo, faremmo qualcosa di diverso? Se no, toglietelo.',
			'Chi è pagato per il risultato dice per ultimo che cosa conta come buono.',
		],
		care: 'Essere misurati può fare male. Guardiamo il servizio e mai le singole persone, nessuno deve rispondere, e ciò che raccogliamo lo vede prima chi ne è il soggetto.',
		question: 'Se per te va bene, che cosa noterai per prima cosa?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Ci aiuta a guardare ciò che conta.',
	},
}
