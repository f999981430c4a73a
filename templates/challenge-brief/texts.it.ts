import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Italian. */
export const challengeBriefIt: TemplateTexts<ChallengeBriefZone> = {
	title: 'La nostra sfida',
	purpose:
		'Descrivete un problema comune così bene che anche chi non vi conosce vuole aiutare, senza soluzioni nascoste.',
	drawing:
		'Una bacheca con un piccolo tetto: un grande manifesto con gradini che scendono, mani alzate e strisce da staccare, e accanto tre schede appuntate.',
	zones: {
		now: {
			title: 'Che cosa succede oggi',
			prompts: ['Una scena, raccontata in modo da vederla.', 'Quando, dove, e chi c’è?'],
			examples: ['Venerdì 15:10, piove. Dodici ragazzi nell’androne'],
		},
		who: {
			title: 'Di chi è il problema?',
			prompts: ['Chi lo sente?', 'Chi può decidere?'],
			lanes: ['Lo sente ogni giorno', 'Decide'],
			examples: ['Ragazzi di 12 anni', 'Consiglio d’istituto'],
		},
		strengths: {
			title: 'Su che cosa costruire',
			prompts: ['Chi o che cosa lo rende già più facile?'],
			examples: ['L’edicolante li conosce tutti per nome'],
		},
		tried: {
			title: 'Già provato',
			prompts: ['Che cosa ha aiutato per un po’?', 'Che cosa l’ha peggiorato?'],
			examples: ['Sedie in biblioteca: bene, fino all’ora del silenzio'],
		},
		why: {
			title: 'Perché non passa?',
			prompts: [
				'Chiedete più volte perché, da sinistra a destra.',
				'Fermatevi a una regola o un’abitudine che si può toccare.',
			],
			lanes: ['1. Perché?', '2. Perché?', '3. Perché?', '4. Perché?', '5. Perché?'],
			examples: [
				'La scuola chiude alle tre',
				'A quell’ora il bidello va a casa',
				'La chiave può averla solo il personale',
			],
		},
		limits: {
			title: 'Aperto e fisso',
			prompts: ['Che cosa si può cambiare, e che cosa no?', 'Fino a quando?'],
			lanes: ['Aperto', 'Fisso'],
			examples: ['Chi può avere la chiave', 'Niente nuovi locali quest’anno'],
		},
		sentence: {
			title: 'In una frase',
			prompts: ['Una riga è una frase. Poi fatene una sola.', 'Cancellate ciò che è già una soluzione.'],
			lanes: ['Come può (chi)', '(fare cosa)', 'anche se (cosa)', 'entro (quando)'],
			examples: [
				'chi ha 12 anni',
				'stare insieme in un posto caldo',
				'la scuola chiude alle tre',
				'il ponte dei Santi',
			],
		},
		sign: {
			title: 'Da che cosa si vedrà',
			prompts: ['Che cosa vedranno o diranno le persone stesse?'],
			examples: ['I genitori sanno di nuovo dove sono tutti'],
		},
	},
	method: {
		when: 'Avete ascoltato storie e visto numeri, e ora devono unirsi altri, per esempio a un hackathon.',
		steps: [
			'Chi lo vive racconta una scena. Gli altri scrivono che cosa vedono.',
			'In silenzio, ognuno per sé: di chi è il problema, che cosa aiuta già, e che cosa si è provato?',
			'Prendete la causa più forte e chiedete perché, fino a cinque volte. Fermatevi a una regola o un’abitudine che si può toccare.',
			'Che cosa è aperto, che cosa è fisso, e fino a quando?',
			'Scrivete frasi, una per riga, e leggetele ad alta voce. Poi fatene una sola, e cancellate ogni parola che è già una soluzione.',
			'Mettetevi d’accordo su un segnale che noterebbero le persone stesse.',
		],
		tips: [
			'Se alla vostra frase si può rispondere «compratelo» o «sì», dentro c’è ancora una soluzione.',
			'Leggete la scena a chi non c’era. Riesce a vederla?',
			'Tre perché sinceri valgono più di cinque.',
		],
		care: 'La scena è di chi la vive: chiedete se potete raccontarla. Cercate le cause nelle regole e nelle abitudini, non nelle persone.',
		question: 'Qual è la cosa, qui, che non dovrebbe restare com’è?',
		thanks: 'Grazie. Ci aiuta a cominciare dalla cosa giusta.',
	},
}
