import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Italian. */
export const retrospectiveIt: TemplateTexts<RetrospectiveZone> = {
	title: 'Uno sguardo indietro',
	purpose:
		'Guardate come avete lavorato insieme, e scegliete una cosa da fare in un altro modo la prossima volta.',
	drawing:
		'Una strada con dei sassi passa accanto a un prato e a una roccia fino a un bivio sotto una nuvola. Davanti un gruppo su una coperta, una mappa aperta e un solo cartello che indica avanti.',
	zones: {
		keep: {
			title: 'Da tenere',
			prompts: ['Che cosa vi ha dato energia?', 'Che cosa rifare?'],
			examples: ['Ogni nota è stata letta ad alta voce'],
		},
		bumps: {
			title: 'Sobbalzi',
			prompts: ['Dove abbiamo inciampato?', 'Dite che cosa è successo, non di chi è la colpa.'],
			examples: ['In ultima fila nessuno leggeva lo schermo'],
		},
		puzzles: {
			title: 'Enigmi',
			prompts: ['Che cosa non capiamo ancora?'],
			examples: ['Perché del turno di sera non è venuto nessuno?'],
		},
		heard: {
			title: 'Farsi ascoltare',
			prompts: ['Che cosa ha reso facile partecipare?', 'Che cosa difficile? Senza nomi, per favore.'],
			examples: ['Facile: il tempo di scrivere prima di parlare'],
		},
		ideas: {
			title: 'Che cosa potremmo provare',
			prompts: ['Quale piccola cosa potremmo fare in un altro modo?'],
			examples: ['Una pausa ogni mezz’ora'],
		},
		chosen: {
			title: 'Prossima volta',
			prompts: ['Una cosa.', 'Chi se ne occupa?'],
			examples: ['Sedie in cerchio. Ci pensano Olga e Beppe'],
		},
	},
	method: {
		when: 'Alla fine di un incontro, se lavorerete ancora insieme.',
		steps: [
			'Guardiamo come lavoriamo, non chi siamo. Nessuno deve scrivere.',
			'Ognuno per sé, una cosa per nota. Cominciate da ciò che dovrebbe restare.',
			'Leggete le note ad alta voce, e mettete insieme quelle che si somigliano.',
			'Guardate tutto l’incontro: che cosa ha reso facile partecipare, e che cosa difficile?',
			'Proponete piccoli cambiamenti e sceglietene uno. Chi se ne occupa?',
		],
		tips: [
			'Restate nei venti minuti. Un breve sguardo indietro ogni volta fa più di uno lungo una volta l’anno.',
			'Cominciate l’incontro successivo dalla cosa scelta: è servita?',
		],
		care: 'Uno sguardo indietro può diventare un’accusa. Se una nota indica una persona, chiedete al gruppo come dirlo sul modo di lavorare.',
		question: 'Che cosa dovremmo fare in un altro modo la prossima volta?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
	},
}
