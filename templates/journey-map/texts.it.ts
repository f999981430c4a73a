import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Ne sente parlare',
	'Riesce a entrare',
	'Primo contatto',
	'Lo usa',
	'Tra una visita e l’altra',
	'Lascia o resta',
] as const

/** The journey map in Italian. */
export const journeyMapIt: TemplateTexts<JourneyZone> = {
	title: 'Percorso dell’utente: oggi e domani',
	purpose: 'Seguite una persona in un servizio così com’è oggi. Poi disegnate come dovrebbe andare.',
	drawing:
		'Un paesaggio con una strada sinuosa: in alto colline, al centro un lago con una nuvola di pioggia e una scala, in basso un prato dove la strada finisce a una bandiera.',
	zones: {
		person: {
			title: 'Di chi è il percorso',
			prompts: [
				'Una persona: un personaggio tipo, o una storia vera che si può raccontare.',
				'In che cosa è forte?',
			],
			examples: ['Teresa, 58. Tutto comincia quando la schiena cede'],
			caption: 'Con i suoi stivali ai piedi',
		},
		today: {
			title: 'Oggi',
			prompts: [
				'Che cosa fa la persona, passo dopo passo?',
				'Quali persone, lettere, schermi e stanze incontra?',
			],
			lanes: steps,
			rows: ['Fa', 'Incontra'],
			examples: ['La vicina ne parla in negozio', 'Modulo di sei pagine'],
		},
		feels: {
			title: 'Come si sente',
			prompts: [
				'Disegnate una linea con la penna, da un passo all’altro.',
				'Disegna chi l’ha vissuto. Gli altri ascoltano.',
			],
			lanes: steps,
			rows: ['Momento bello', 'Momento difficile'],
			examples: ['Persa: oggi è già il terzo sportello'],
		},
		lows: {
			title: 'I momenti peggiori',
			prompts: ['Dove scende la linea, e perché?', 'Scegliete i due che sistemate per primi.'],
			examples: ['Racconta la stessa storia a una terza persona'],
		},
		tomorrow: {
			title: 'Domani',
			prompts: [
				'Gli stessi passi, ma meglio: dopo, che cosa direbbe la persona?',
				'Che cosa deve cambiare: regole, competenze, luoghi, strumenti, soldi?',
			],
			lanes: steps,
			rows: ['Come potrebbe andare', 'Che cosa deve cambiare'],
			examples: ['Una telefonata, il resto lo compila l’ufficio', 'Chi risponde può firmare per chi chiama'],
		},
		lift: {
			title: 'Primo miglioramento',
			prompts: ['Quale momento difficile miglioriamo per primo?', 'Chi ci prova la prossima settimana?'],
			examples: ['Richiamare in giornata. Anna ci prova da lunedì'],
		},
	},
	method: {
		when: 'Un servizio c’è già, oppure qualcosa si perde nella strada da un ufficio all’altro.',
		steps: [
			'Scegliete una persona e in che cosa è forte. Cominciate da dove comincia nella sua vita, non al nostro sportello.',
			'Andate passo per passo: che cosa fa la persona, e chi o che cosa incontra?',
			'Chi l’ha vissuto disegna la linea di come ci si sente. Tutti gli altri tacciono e guardano.',
			'Ognuno per sé: quali sono i momenti peggiori? Segnate i due che sistemiamo per primi.',
			'Disegnate quei passi come dovrebbero andare. Dopo, che cosa direbbe la persona?',
			'Scrivete sotto che cosa deve cambiare: una regola, una competenza, un luogo, uno strumento, soldi. Poi decidete il primo miglioramento e chi ci prova.',
		],
		tips: [
			'Se qui nessuno l’ha vissuto, fermatevi alla linea e cercate chi l’ha vissuto. Una linea immaginata non aiuta nessuno.',
			'Per domani bastano due passi disegnati bene. Gli altri possono restare come sono.',
			'A ogni passaggio di mano chiedete: chi deve raccontare di nuovo la storia?',
		],
		care: 'La linea è di chi l’ha vissuta. Nessuno la corregge, e nessuno deve spiegarla.',
		question:
			'Pensa all’ultima volta che sei venuto o venuta da noi, o ci hai chiamato. Quale momento è stato il più difficile?',
		thanks: 'Grazie. Guardiamo per primi i momenti più difficili.',
	},
}
