import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Italian. */
export const roadmapBlankIt: TemplateTexts<RoadmapBlankZone> = {
	title: 'La mappa con parole nostre',
	purpose:
		'Fate la vostra mappa del lavorare insieme, nella vostra lingua, a partire da ciò che avete vissuto.',
	drawing:
		'Un cielo notturno aperto, con stelle sparse e tre anelli appena visibili. Due persone lo guardano da una collina con un telescopio.',
	zones: {
		stars: {
			title: 'Le nostre stelle',
			prompts: [
				'Quando lavorare insieme è andato bene? Quando no?',
				'Un momento per nota. Una stella può restare qui senza casa.',
			],
			examples: [
				'Le altalene costruite in una domenica',
				'Il nonno ha disegnato la mappa',
				'Nessuno ci ha detto la data',
			],
		},
		words: {
			title: 'Le nostre parole',
			prompts: ['Come lo chiamate, quando un Comune e la sua gente costruiscono insieme?'],
			examples: ['Farlo insieme', 'Una festa dei vicini, ma per l’ambulatorio'],
		},
		one: {
			title: 'Prima costellazione',
			prompts: ['Quali stelle stanno insieme?', 'Scrivete un nome sulla prima nota.'],
			examples: ['Nome: Molte mani'],
		},
		two: {
			title: 'Seconda costellazione',
			prompts: ['Quali altre stelle stanno insieme?', 'Scrivete un nome sulla prima nota.'],
		},
		three: {
			title: 'Terza costellazione',
			prompts: ['C’è un terzo gruppo? Può restare vuoto.', 'Scrivete un nome sulla prima nota.'],
		},
	},
	method: {
		when: 'Quando un gruppo parla un’altra lingua, quando guidano bambini o giovani, o quando i titoli già pronti non vanno bene.',
		steps: [
			'Guardate per un minuto la mappa già pronta, poi chiudetela. La vostra può essere tutta diversa.',
			'Scrivete stelle in silenzio: momenti in cui lavorare insieme è andato bene, e momenti in cui no.',
			'Come lo direste a un vicino? Raccogliete le parole che usate davvero, in tutte le lingue della stanza.',
			'Spostate in una costellazione le stelle che stanno insieme e datele un nome. Ciò che non sta da nessuna parte può restare dov’è.',
			'Leggete la mappa ad alta voce. Scegliete le parole che userete da ora, e la stella da cui cominciare.',
		],
		tips: [
			'Due costellazioni bastano, e una quarta può stare nello spazio libero accanto alla lavagna.',
			'Se due nomi sono in gara, tenete tutti e due per una settimana.',
			'I bambini possono disegnare le loro stelle. Un disegno conta quanto una frase.',
		],
		care: 'Un momento difficile è di chi l’ha vissuto. Decide chi l’ha vissuto se va sulla mappa, e senza nomi di altri.',
		question: 'Come lo chiameresti, quando un Comune e la sua gente costruiscono insieme un servizio?',
		thanks: 'Grazie. Le tue parole sono sulla lavagna dove scegliamo le nostre.',
	},
}
