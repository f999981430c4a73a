import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Italian. */
export const hackathonHallIt: TemplateTexts<HackathonHallZone> = {
	title: 'Atrio dell’hackathon',
	purpose:
		'Un atrio per tutto l’evento: dove sono gli altri, che cosa viene dopo, e che cosa ne è di ogni idea.',
	drawing:
		'La pianta di una casa: giorni e notti lungo la parete in alto, un banco di aiuto, un atrio, un tappeto con sedie in cerchio, un palco con il sipario e fuori un giardino.',
	zones: {
		programme: {
			title: 'Programma',
			prompts: ['Che cosa succede quando, e dove?', 'Qui tutto è aperto a tutti.'],
			lanes: ['Primo giorno', 'Secondo giorno', 'Terzo giorno'],
			examples: ['17:30 benvenuto nell’aula magna', '15:00 si fa il punto', '14:30 presentazioni'],
		},
		help: {
			title: 'Aiuto e ascolto',
			prompts: [
				'Chi aiuta in che cosa, e quando?',
				'Stanchi, agitati, non ascoltati? C’è l’angolo dell’ascolto.',
			],
			lanes: ['Mentori e aiutanti', 'Angolo dell’ascolto'],
			examples: ['Domande di legge: Nora, secondo mattino', 'Stanza tranquilla: aula 4, con il tè'],
		},
		challenges: {
			title: 'Muro delle sfide',
			prompts: ['Su quale problema di ogni giorno serve un gruppo?', 'Chi lo vive, e chi ne risponde?'],
			examples: ['Scuole piccole: come si arriva alla logopedista?'],
		},
		people: {
			title: 'Cerco un gruppo',
			prompts: ['Che cosa porti, e che cosa ti sta a cuore?', 'Basta il nome.'],
			examples: ['Alì: cucino per cento', 'Katia: uso la carrozzina e conosco ogni rampa'],
		},
		teams: {
			title: 'Gruppi',
			prompts: [
				'Come si chiama il gruppo, e dov’è la sua lavagna?',
				'Chi manca: lo vive, ci lavora, decide?',
			],
			examples: ['Gruppo Parola: cerca un genitore e una del Comune'],
		},
		rest: {
			title: 'Idee a riposo',
			prompts: ['Quale sfida non ha ancora un gruppo?', 'Resta qui e può svegliarsi più tardi.'],
			examples: ['Luci sulla ciclabile: di nuovo in autunno'],
		},
		checkpoints: {
			title: 'Facciamo il punto',
			prompts: ['Tre minuti per gruppo. Va bene anche essere fermi.', 'Che cosa vi serve dagli altri?'],
			lanes: ['Primo: chi avete ascoltato?', 'Secondo: chi l’ha provato?'],
			examples: ['Gruppo Parola: due alunni e una maestra', 'Gruppo Parola: una famiglia, in video'],
		},
		pitches: {
			title: 'Presentazioni',
			prompts: [
				'Una nota per gruppo, nell’ordine estratto a sorte.',
				'Che cosa aiuterebbe ogni idea a vivere?',
			],
			lanes: ['Ordine', 'Che cosa la aiuterebbe'],
			examples: ['1 Gruppo Parola', 'La biblioteca presta una sala il martedì'],
		},
		after: {
			title: '30 e 90 giorni dopo',
			prompts: ['Chi continua, e chi apre le porte?', 'In che giorno vi sentite?'],
			lanes: ['Dopo 30 giorni', 'Dopo 90 giorni'],
			examples: ['Gruppo Parola chiama la scuola il 12 maggio'],
		},
	},
	method: {
		when: 'Dall’invito a portare sfide fino a 90 giorni dopo un hackathon sociale, in presenza, a distanza o in entrambi i modi.',
		steps: [
			'Benvenuto. Leggiamo il nostro accordo, aggiungiamo una prima nota e vediamo dov’è l’angolo dell’ascolto.',
			'Chi porta una sfida la racconta in due minuti: che cosa succede, e a chi?',
			'Camminate e parlate. Andate alla sfida che vi sta a cuore, e cercate le persone che mancano.',
			'Le sfide senza gruppo passano alle idee a riposo. Restano lì, e possono svegliarsi più tardi.',
			'La prima ora nei gruppi, sulle vostre lavagne. Parlate solo di persone e del problema.',
			'Primo punto della situazione, tre minuti per gruppo: chi avete ascoltato, e che cosa vi ha stupito?',
			'Secondo punto della situazione, tre minuti per gruppo: chi l’ha provato, e che cosa avete cambiato?',
			'Estraete a sorte l’ordine. Ogni gruppo mostra per cinque minuti e ascolta tre domande.',
			'Tutti votano senza nomi. Poi dite e scrivete che cosa aiuterebbe ogni idea a vivere.',
			'Ogni gruppo, non solo chi vince, fissa la telefonata dopo 30 giorni: chi, quando, e chi apre le porte.',
		],
		tips: [
			'Qui è contato solo il tempo insieme, circa sei ore e mezza. Le ore nei gruppi stanno in mezzo.',
			'La maggior parte delle idee di un hackathon si ferma quando si va a casa. Fissate la telefonata dopo 30 giorni prima che qualcuno parta.',
			'Prima che l’evento cominci, trovate per ogni sfida qualcuno che ne risponda dopo.',
		],
		care: 'Le emozioni sono forti quando il problema è il proprio. Tenete libera una persona calma per l’angolo dell’ascolto, e dividete le giornate in serate se il ritmo esclude qualcuno.',
		question: 'Su quale problema di ogni giorno dovrebbe lavorare un gruppo?',
		thanks: 'Grazie. Il tuo problema ora è sul muro delle sfide, e un gruppo può prenderlo.',
	},
}
