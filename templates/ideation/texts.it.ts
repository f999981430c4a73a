import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Italian. */
export const ideationIt: TemplateTexts<IdeationZone> = {
	title: 'Campo delle idee',
	purpose: 'Trovate in fretta molte idee, costruite su quelle degli altri e tenete vive quelle strane.',
	drawing:
		'Un sole accanto a un campo arato con germogli sul bordo; davanti, una folata di vento che porta semi, un cespuglio con bacche e una cassetta con tre piantine.',
	zones: {
		question: {
			title: 'La nostra domanda',
			prompts: ['A quale unica domanda rispondiamo oggi?', 'La leggete in un altro modo? Scrivete come.'],
			examples: ['Come fa la spesa chi nel quartiere non ha l’auto?'],
			caption: 'Una domanda per tutti',
		},
		alone: {
			title: 'Ognuno per sé',
			prompts: [
				'Che cosa potremmo provare? Un’idea per nota.',
				'In silenzio. Benvenute anche le idee brutte.',
			],
			examples: ['Uno scaffale per le spese al distributore'],
		},
		build: {
			title: 'Costruiteci sopra',
			prompts: ['Prendete l’idea di un’altra persona e continuate: «Sì, e …»'],
			examples: ['Sì, e chi passa in auto porta una borsa'],
		},
		fresh: {
			title: 'Occhi nuovi',
			prompts: [
				'Chi l’ha risolto altrove: un forno, un circolo, un altro paese?',
				'Come potremmo peggiorare tutto? Ora capovolgetelo.',
			],
			lanes: ['Prendete in prestito', 'Peggiorate, poi capovolgete'],
			examples: ['Il bibliobus passa un martedì su tre', 'Tutti devono ordinare una settimana prima'],
		},
		families: {
			title: 'Famiglie di idee',
			prompts: ['Quali idee stanno bene insieme? Mettetele vicine.', 'Date un nome a ogni famiglia.'],
			examples: ['Famiglia: tanto ci passo'],
		},
		seedlings: {
			title: 'Germogli da coltivare',
			prompts: ['Quali idee proviamo per prime? Al massimo tre.', 'Tenetene una strana.'],
			lanes: ['Primo germoglio', 'Secondo germoglio', 'Quello strano'],
			examples: ['Lo scaffale in prova per due settimane'],
		},
	},
	method: {
		when: 'Avete una domanda chiara, e volete molte idee diverse prima di scegliere.',
		steps: [
			'Leggiamo la domanda ad alta voce. Qualcuno la legge in un altro modo? Scrivete anche quello.',
			'Ognuno per sé e in silenzio, un’idea per nota. Benvenute anche le idee brutte.',
			'Ora mostriamo le note. Prima leggete in silenzio, poi costruite sull’idea di un’altra persona: «Sì, e …»',
			'Prima prendete in prestito: chi l’ha risolto altrove? Poi peggiorate tutto apposta, e capovolgetelo.',
			'Mettete vicine le idee che stanno bene insieme, e date un nome a ogni famiglia.',
			'Votate in silenzio e senza nomi: quali idee vorreste veder crescere?',
			'Piantate al massimo tre germogli. Uno può essere l’idea strana.',
		],
		tips: [
			'Scrivete la domanda in grande e lasciatela sullo schermo. Ci si torna sempre.',
			'Se tutti i «Sì, e …» vanno alle idee di una persona, chiedete di costruire su una nota che non ne ha ancora.',
			'Qualcuno preferisce parlare o disegnare? Scrivete voi, con le sue parole.',
		],
		care: 'Un’idea derisa è spesso l’ultima di quella persona. Mettetevi d’accordo: prima del voto nessuno giudica.',
		question: 'Un’idea, anche piccola: che cosa potremmo provare?',
		thanks: 'Grazie. La tua idea ora è sulla lavagna, e altri possono costruirci sopra.',
	},
}
