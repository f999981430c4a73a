import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Italian. */
export const personOrDigitalIt: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Persona o digitale?',
	purpose:
		'Guardate dove la tecnologia avvicina le persone, e dove non deve prendere il posto di una persona.',
	drawing:
		'Un fiume tra due rive verdi: a sinistra due persone sotto un fumetto, a destra un grande telefono, in mezzo un ponte coperto e sotto una barca a vela e una passerella in costruzione.',
	zones: {
		bond: {
			title: 'Contava la persona',
			prompts: [
				'Quando una persona ha fatto la differenza?',
				'Che cosa ha fatto che nessuno schermo può fare?',
			],
			examples: ['L’infermiera ha visto che non dormivo, e si è seduta'],
		},
		helped: {
			title: 'La tecnica ha aiutato',
			prompts: ['Quando ha reso le cose più facili o vicine?', 'Che cosa c’era di buono?'],
			examples: ['Un messaggio: «Sono in ritardo, arrivo alle dieci»'],
		},
		moments: {
			title: 'Momento per momento',
			prompts: [
				'Pensate a un servizio. Che cosa succede in ogni momento?',
				'Dove sta meglio: con una persona, con entrambi, o in digitale?',
			],
			lanes: ['Entrare', 'Farsi ascoltare', 'Risolvere', 'Restare in contatto'],
			rows: ['Una persona', 'Entrambi', 'Digitale'],
			examples: [
				'Primo colloquio a casa, in cucina',
				'Modulo sul tablet, compilato insieme',
				'Foto del piede guarito, mandata da casa',
			],
		},
		human: {
			title: 'Sempre una persona',
			prompts: ['Dove deve esserci sempre una persona?', 'Che cosa non può mai decidere una macchina?'],
			examples: ['Brutte notizie: mai in un’app, mai di notte'],
		},
		without: {
			title: 'Senza schermo',
			prompts: ['Chi non ha dispositivo, campo, codice o coraggio?', 'Come lo riceve altrettanto bene?'],
			examples: ['Niente campo oltre il colle', 'Un numero, stesso prezzo, risponde una persona'],
		},
		time: {
			title: 'Tempo guadagnato',
			prompts: ['Se la tecnologia fa risparmiare tempo, dove va?', 'Chi lo controlla?'],
			examples: ['Dieci minuti in meno al computer: dieci al letto'],
		},
		try: {
			title: 'Proviamo',
			prompts: ['Che cosa proviamo per primo, e con chi?', 'Come si torna a una persona?'],
			examples: ['Videochiamate il venerdì, quattro case, un mese'],
			caption: 'Prima provate su carta',
		},
	},
	method: {
		when: 'Prima che qualcosa diventi digitale, o quando lo è già e manca qualcuno con cui parlare.',
		steps: [
			'Ognuno scrive per sé: una volta in cui una persona ha fatto la differenza, una in cui la tecnologia ha aiutato. Poi leggiamo ad alta voce.',
			'Prendiamo un servizio, momento per momento. Mettete ogni nota al suo posto: con una persona, con entrambi, o in digitale. Se non siamo d’accordo, la scriviamo due volte.',
			'Dove deve esserci sempre una persona? Scrivetelo come una promessa semplice, che chiunque possa controllare.',
			'Chi è senza schermo, per qualunque motivo? Come riceve la stessa cosa, altrettanto presto e bene?',
			'Se la tecnologia fa risparmiare tempo, dove andrà? Alle persone, se lo diciamo adesso.',
			'Scegliamo una piccola prova. Serve una strada per tornare a una persona, che chiunque trovi in dieci secondi.',
		],
		tips: [
			'Non è giovani contro vecchi. Chiedete a chi piace in un giorno buono, e chi ce la fa ancora in uno cattivo.',
			'Per alcuni lo schermo è la via più gentile: niente scale, niente sala d’attesa, niente sguardi. Lasciate che si dica.',
			'Chi vende o gestisce la tecnologia, nei primi due passi ascolta.',
		],
		care: 'Nessuno deve dire perché non usa un dispositivo: soldi, vista, lettura, paura o solo perché non vuole. «Preferisco una persona» è un motivo sufficiente.',
		question: 'Dove vuoi poter trovare sempre una persona, e non solo uno schermo?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna.',
	},
}
