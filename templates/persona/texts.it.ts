import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Italian. */
export const personaIt: TemplateTexts<PersonaZone> = {
	title: 'Personaggio tipo',
	purpose:
		'Disegnate una persona credibile a partire da storie vere, prima i punti di forza. Così è con voi anche quando non è nella stanza.',
	drawing:
		'Una persona con il viso vuoto e un cartellino col nome; un fumetto dalla bocca, una nuvola di pensieri, una finestra con sole e luna, tre vicini e uno sportello.',
	zones: {
		name: {
			title: 'Nome e volto',
			prompts: ['Un nome inventato, l’età e dove vive.', 'Nessuno deve riconoscere una persona vera.'],
			examples: ['Teresa, 58, ultima casa della strada bianca'],
		},
		day: {
			title: 'Un giorno qualunque',
			prompts: ['Che cosa succede, e con chi?'],
			lanes: ['Mattina', 'Pomeriggio', 'Sera e notte'],
			examples: ['Ore 7: galline, orari del bus sul telefono, non c’è campo'],
		},
		quote: {
			title: 'Con parole sue',
			prompts: ['Una frase che avete sentito davvero.', 'Cambiatela: non si deve capire chi l’ha detta.'],
			examples: ['«Sono tutti gentili. Ma non chiedono mai la stessa cosa.»'],
		},
		strong: {
			title: 'In cosa è forte',
			prompts: ['Che cosa fa ogni settimana che altri non riuscirebbero a fare?'],
			examples: ['Organizza i passaggi in auto per nove vicini'],
		},
		want: {
			title: 'Desideri e timori',
			prompts: ['Che cosa è importante per lei?', 'Che cosa le toglie il sonno?'],
			examples: ['Restare a casa sua', 'Cadere di notte'],
		},
		people: {
			title: 'Chi ha intorno',
			prompts: ['Chi le dà una mano?', 'A chi dà una mano lei?'],
			examples: ['La sorella al telefono, ogni domenica'],
		},
		service: {
			title: 'Col nostro servizio',
			prompts: ['Che cosa funziona, che cosa ferisce, che cosa evita?'],
			examples: ['Non apre mai lo sportello online'],
		},
	},
	method: {
		when: 'Dopo aver raccolto storie vere, e mai al loro posto.',
		steps: [
			'Dite da quali storie è tessuta questa persona. Chi sta in quelle storie non deve essere riconoscibile.',
			'Date alla persona un nome inventato. Poi riempite la giornata e le sue parole, con voci che avete sentito davvero.',
			'In che cosa è forte questa persona? Restate qui finché non avete più di quanto pensavate.',
			'Solo adesso: che cosa vuole, e che cosa la preoccupa?',
			'Chi ha intorno, e come si trova con il nostro servizio?',
			'Leggete tutta la persona ad alta voce. Chi vive così farebbe di sì con la testa, o riderebbe? Chiedetelo a qualcuno.',
		],
		tips: [
			'Forse qualcuno nella stanza vive così. Lasciate che corregga per primo la lavagna.',
			'Se state immaginando, mettete un punto di domanda sulla nota.',
			'Un dettaglio di un giorno qualunque dice più di una media.',
		],
		care: 'Mescolate più storie, così nessuno trova sulla lavagna sé stesso o un vicino.',
		question: 'Finisci la frase: in un giorno normale, la parte più difficile del chiedere aiuto è …',
		thanks: 'Grazie. Le tue parole ci aiutano a disegnare una persona credibile.',
	},
}
