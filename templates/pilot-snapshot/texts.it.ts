import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Italian. */
export const pilotSnapshotIt: TemplateTexts<PilotSnapshotZone> = {
	title: 'Una prova in una pagina',
	purpose: 'Mostrate che cosa avete provato, così altri possono imparare, prendere in prestito e chiedere.',
	drawing:
		'Una cartolina dal bordo a righe: due isole con un faro, una vecchia fotografia, un francobollo, una strada piena di buche con un piccolo autobus, una pianta e un’etichetta.',
	zones: {
		place: {
			title: 'Luogo e persone',
			prompts: ['Dov’era, e di chi è la vita in gioco?', 'In che cosa sono brave queste persone?'],
			examples: ['Due isole, un traghetto. Gente che ripara'],
		},
		before: {
			title: 'Com’era prima',
			prompts: ['Raccontate una scena di un giorno qualunque.'],
			examples: ['Dieci minuti dal medico, due giorni via da casa'],
		},
		actors: {
			title: 'Chi l’ha fatto insieme',
			prompts: ['Quali persone, associazioni, uffici e ditte?', 'Che cosa ha portato ognuno?'],
			examples: ['L’equipaggio: un angolo tranquillo a bordo'],
		},
		ways: {
			title: 'Come abbiamo lavorato',
			prompts: ['Storie, numeri, un banchetto, un hackathon: in quali modi?', 'Quale usereste di nuovo?'],
			examples: ['Un banchetto sul ponte auto, ogni venerdì di marzo'],
		},
		path: {
			title: 'La strada a sobbalzi',
			prompts: [
				'Tracciate una linea con la penna, dall’inizio a oggi.',
				'Dove ha svoltato? Dove vi siete persi?',
			],
			lanes: ['L’inizio', 'Primo sobbalzo', 'Svolta', 'Oggi'],
			rows: ['È andato bene', 'Era difficile'],
			examples: ['Mare mosso. La prima sera non c’era nessuno', 'L’infermiera ha preso il traghetto con noi'],
		},
		changed: {
			title: 'Che cosa è cambiato',
			prompts: ['Che cosa è diverso ora, e per chi?', 'Una voce e anche un numero.'],
			examples: ['«Ero a casa per cena.» 31 viaggi in meno'],
		},
		lessons: {
			title: 'Per chi viene dopo',
			prompts: ['Che cosa va saputo prima di provarci?'],
			lanes: ['Fate', 'Meglio di no', 'Prima chiedete'],
			examples: ['Cominciare con un caffè', 'Cominciare con un modulo', 'Chi ha le chiavi?'],
		},
		borrow: {
			title: 'Da riusare',
			prompts: ['Quali lavagne, elenchi e testi possono usare altri?', 'Chi accetta di essere chiamato?'],
			examples: ['Invito a caratteri grandi, due lingue'],
		},
	},
	method: {
		when: 'Alla fine di una prova, o per mostrare un esempio ad altri prima che comincino.',
		steps: [
			'Dov’era, e di chi è la vita in gioco? Scegliete una scena che mostra perché era importante.',
			'Chi ha partecipato, che cosa ha portato ognuno, e in quali modi avete lavorato?',
			'Tracciate la strada dall’inizio a oggi, anche i sobbalzi e le strade sbagliate.',
			'Che cosa è cambiato, e per chi? Lo dice prima chi lo vive, gli altri aggiungono.',
			'Che cosa possono prendere in prestito gli altri, e chi possono chiamare?',
		],
		tips: [
			'Una strada sbagliata raccontata con sincerità aiuta gli altri più di una storia liscia.',
			'Lasciate aperta questa lavagna per una settimana, così tutti quelli che c’erano possono correggerla.',
		],
		care: 'In un posto piccolo le persone si riconoscono. Chiedete, prima di raccontare la scena di qualcuno o di fare un nome.',
		question: 'Tu c’eri: che cosa dovrebbero sapere altri prima di provarci?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
	},
}
