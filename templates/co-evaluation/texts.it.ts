import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Italian. */
export const coEvaluationIt: TemplateTexts<CoEvaluationZone> = {
	title: 'È migliorato qualcosa?',
	purpose: 'Chi ha partecipato guarda che cosa è cambiato, per chi, e che cosa fare la prossima settimana.',
	drawing:
		'Un’aiuola con quattro piante di altezza diversa e un metro teso dietro, tra una nuvola, un albero, una carriola e una casetta per uccelli.',
	zones: {
		pulse: {
			title: 'La prima risposta',
			prompts: [
				'È servito? La tua parola ha contato? Torneresti?',
				'Una parola o una faccina per ognuna. Senza nomi.',
			],
			examples: ['Servito: sì. Contato: un po’. Torno: sì'],
		},
		signs: {
			title: 'I nostri segnali',
			prompts: ['Da che cosa vediamo che va meglio?', 'Dove eravamo l’altra volta, e dove siamo ora?'],
			examples: ['A maggio sei persone in coda fuori. Ora due'],
		},
		stories: {
			title: 'Che cosa è cambiato, a chi',
			prompts: ['Raccontate un piccolo momento.', 'Prima chiedete se si può raccontare.'],
			examples: ['«Mi hanno chiesto che giorno va bene. Mai successo.»'],
		},
		whom: {
			title: 'Meglio per chi?',
			prompts: [
				'Per chi va meglio, e quale punto di forza ha aiutato?',
				'Per chi no? Guardate le distanze tra i gruppi.',
			],
			lanes: ['Chi lo usa', 'Famiglia, vicini', 'Chi ci lavora', 'Chi decide'],
			rows: ['Meglio', 'Non meglio, o più difficile', 'Non lo sappiamo'],
			examples: [
				'Pane il sabato, grazie agli scout',
				'Autisti: giornate più lunghe, senza pausa',
				'Nessuno ha chiesto ai nonni',
			],
		},
		change: {
			title: 'Da cambiare presto',
			prompts: ['Quale unica cosa cambiamo?', 'Chi la fa, e in che giorno?'],
			examples: ['Due autisti il venerdì. Mara chiede martedì'],
		},
		tell: {
			title: 'Dirlo ad altri',
			prompts: ['Chi deve saperlo? Chi lo dice?'],
			examples: ['Il paese vicino. Li chiama Beppe'],
		},
	},
	method: {
		when: 'Ogni quattro-sei settimane mentre si prova qualcosa, e alla fine.',
		steps: [
			'Prima che qualcuno parli: è servito, la tua parola ha contato, torneresti? Scrivete senza nomi.',
			'Leggete le risposte. Com’era l’altra volta, e quali sono i nostri segnali che va meglio?',
			'Trovate una persona con un altro ruolo. Raccontatevi un piccolo momento in cui qualcosa è cambiato.',
			'Ognuno per sé: che cosa è migliorato, che cosa no, e che cosa non sappiamo? Mettetelo sotto le persone di cui si parla.',
			'Cercate la distanza più grande tra due gruppi. Parlate di quella.',
			'Scegliete una cosa da cambiare la prossima settimana, e chi lo dice a chi sta fuori.',
		],
		tips: [
			'Fate ogni volta le stesse tre domande, così si vede se qualcosa cambia.',
			'Anche una casella vuota è un risultato: con chi potreste andare a parlare?',
			'Siete più di una dozzina? Aprite una seconda lavagna, e confrontate le distanze.',
		],
		care: 'È difficile dire che qualcosa ha fatto male. Chi è pagato per il risultato parla per ultimo, e ringrazia.',
		question: 'Da quando abbiamo cominciato: per te è migliorato qualcosa?',
		thanks:
			'Grazie. La tua risposta ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
	},
}
