import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Italian. */
export const decideTogetherIt: TemplateTexts<DecideTogetherZone> = {
	title: 'Decidere insieme',
	purpose:
		'Scegliete alla luce del sole, accogliete le obiezioni come un dono e scrivete che cosa avete deciso e perché.',
	drawing:
		'Un tavolo rotondo visto dall’alto, con sette persone e una sedia libera che parla in un fumetto. Sotto, un sasso, un telo rammendato e un rotolo con sigillo.',
	zones: {
		options: {
			title: 'Possibilità',
			prompts: [
				'Che cosa potremmo fare? Una possibilità per nota.',
				'Che cosa c’è di buono nel lasciare tutto così?',
			],
			examples: ['Palestra della scuola aperta il venerdì sera', 'Lasciare tutto così'],
			caption: 'Da che parte andiamo?',
		},
		absent: {
			title: 'Li tocca, ma non ci sono',
			prompts: ['A chi cambierà la vita?', 'Che cosa direbbero, e chi glielo chiede?'],
			examples: ['Turnisti della cartiera. Lunedì chiede Tonino'],
		},
		field: {
			title: 'È importante? Si può fare?',
			prompts: [
				'Spostate ogni possibilità al suo posto.',
				'Comincia chi lo vive. Gli altri chiedono, poi spostano.',
			],
			lanes: ['Difficile', 'Serve un po’ di lavoro', 'Facile già ora'],
			rows: ['Molto importante', 'Importante', 'Poco importante'],
			examples: ['La palestra, un venerdì sì e uno no'],
		},
		objections: {
			title: 'Obiezioni serie',
			prompts: ['Farebbe male a qualcuno? A chi, e come?', 'Una a testa, o nessuna. I gusti non contano.'],
			examples: ['Con la carrozzina in palestra non si entra'],
		},
		proposal: {
			title: 'Proposta corretta',
			prompts: ['Come cambiarla perché non faccia male?', 'Scrivete con che cosa potreste convivere.'],
			examples: ['La mensa, finché la palestra non ha la rampa'],
		},
		decided: {
			title: 'Deciso',
			prompts: ['Una decisione per riga. La capirebbe chi non c’era?', 'Quando la riguardiamo?'],
			lanes: ['Faremo', 'perché', 'Chi, entro quando, verifica'],
			examples: [
				'Mensa aperta il venerdì fino a maggio',
				'I giovani non hanno un posto al caldo',
				'Sandra ha la chiave. Verifica il 4 giugno',
			],
		},
	},
	method: {
		when: 'C’è una scelta vicina, e cambierà la vita a persone che non sono nella stanza.',
		steps: [
			'Dite ad alta voce che cosa si decide qui, per chi vale, e che cosa non si può più cambiare.',
			'Scrivete le possibilità, una per nota. Anche lasciare tutto così è una possibilità.',
			'Chi è toccato dalla scelta e non c’è? Scrivete che cosa direbbe, e chi glielo chiederà.',
			'Spostate le possibilità nel campo. Comincia chi vive la questione.',
			'Votate senza nomi per vedere l’umore. Non è ancora la decisione.',
			'Fate un giro: ognuno può dire nessuna obiezione, o una seria. Scrivetela e dite grazie.',
			'Cambiate la proposta finché nessuno ha più un’obiezione seria.',
			'Scrivete che cosa faremo, perché, chi lo fa, e il giorno della verifica. Chi lo dice a chi non c’è?',
		],
		tips: [
			'Dite prima dell’incontro come si prenderà la decisione. Non cambiate la regola durante l’incontro.',
			'Oggi non si riesce a correggerla? Decidete una piccola prova con una data, o dite chiaramente che resta aperta.',
			'Copiate la decisione nel registro, così può leggerla chi non c’era.',
		],
		care: 'Il voto mostra solo l’umore. Chi dipende da questa decisione può avere paura di obiettare: lasciate scrivere le obiezioni senza nome.',
		question: 'Leggi la proposta accanto a questa domanda. Potresti conviverci?',
		thanks: 'Grazie. La tua risposta ora è accanto alla proposta, e la leggiamo prima di decidere.',
		choices: ['Sì, volentieri', 'Sì, posso conviverci', 'No, farebbe male a qualcuno', 'Non lo so ancora'],
	},
}
