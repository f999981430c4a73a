import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Italian. */
export const hardToEngageIt: TemplateTexts<HardToEngageZone> = {
	title: 'È difficile venire da noi?',
	purpose:
		'Nessuno è difficile da raggiungere. Guardate che cosa rende difficile venire da noi, e abbassate i gradini.',
	drawing:
		'La facciata di una casa con cinque porte. Ad alcune portano gradini alti, alle altre una rampa. Fuori, una bacheca e qualcuno che racconta com’è entrare.',
	zones: {
		walk: {
			title: 'Provate a entrare',
			prompts: [
				'Chiamate, cliccate o andateci come la prima volta.',
				'Che cosa è stato facile? Dove vi siete fermati?',
			],
			examples: ['Chiamato alle nove: quaranta minuti di musica'],
			caption: 'Come chi è nuovo',
		},
		check: {
			title: 'Cinque porte',
			prompts: [
				'Guardate il servizio, non le persone che restano fuori.',
				'Riga per riga: prima che cosa funziona, poi che cosa ostacola, poi che cosa aiuterebbe.',
			],
			lanes: ['Lingua', 'Ingresso', 'Dispositivo', 'Tempo', 'Fiducia'],
			rows: ['Funziona', 'Ostacola', 'Più facile così'],
			examples: [
				'Piano terra, e una panchina alla porta',
				'La lettera dice «creditore» sei volte',
				'Un sabato al mese al mercato',
			],
		},
		ask: {
			title: 'Chiedere, non supporre',
			prompts: ['A chi servirebbe ma non viene? Dove lo incontriamo?', 'Che cosa ci dicono?'],
			examples: ['In officina: «Pensavo vi prendeste l’auto»'],
		},
		highest: {
			title: 'I gradini più alti',
			prompts: ['Quali due fermano più persone?', 'Che cosa c’è sotto?'],
			examples: ['Vergogna: la sala d’attesa dà sulla strada'],
			caption: 'Guardate sotto',
		},
		easier: {
			title: 'Li abbassiamo',
			prompts: ['Che cosa cambiamo questo mese, e chi lo fa?', 'Per che cosa serve il sì di altri?'],
			examples: ['Dal 1° marzo porta laterale aperta. Ci pensa Sara'],
		},
	},
	method: {
		when: 'Quando un servizio c’è ma vengono in pochi, o quando qualcuno dice «è gente difficile da raggiungere».',
		steps: [
			'A coppie proviamo a entrare: chi chiama in vivavoce, chi clicca, chi va a piedi. Scrivete che cosa succede, prima la parte facile.',
			'Ora ognuno riempie per sé le prime due righe: che cosa funziona, e che cosa ostacola. Una cosa per nota.',
			'Leggiamo le note, mettiamo vicine quelle simili, e riempiamo la terza riga: che cosa lo renderebbe più facile?',
			'Finora abbiamo supposto. Chi ne sa di più? Scrivete dove lo incontriamo, e che cosa ci ha detto. Ciò che non sappiamo, andiamo a chiederlo.',
			'Quali due gradini fermano più persone? Per ognuno chiedete «perché è così?» fino a trovare una regola, un’abitudine o una paura.',
			'Che cosa possiamo cambiare questo mese senza chiedere a nessuno? Chi lo fa? Poi scrivete per che cosa serve un sì, e di chi.',
		],
		tips: [
			'Se una nota parla delle persone («non leggono»), chiedete: che cosa fa il nostro servizio perché sia così?',
			'Invitate una persona che una volta ha rinunciato al servizio, con un compenso o un grazie. Parli lei per prima.',
			'Nessuno ha ancora chiesto? Allora fermatevi dopo «Chiedere, non supporre», andate a chiedere e finite la lavagna la settimana dopo.',
		],
		care: 'Qualcuno di noi qui è stato mandato via. Nessuno deve raccontare il proprio caso. Il personale non ha colpa di regole che non ha fatto.',
		question: 'Che cosa ti rende facile o difficile venire al nostro servizio?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. È il servizio che deve cambiare, non tu.',
	},
}
