import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Italian. */
export const cosmosParticipationChangeIt: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: chi partecipa, e come impariamo',
	purpose: 'Guardate chi ha voce dove si dà forma a un servizio, chi manca, e come il lavoro impara.',
	drawing:
		'Una sala vista dall’alto con cinque tavoli rotondi, alcune sedie occupate e altre vuote; un fumetto, due anelli, una nuvola di tempesta e una sedia nuova.',
	zones: {
		asked: {
			title: 'Chiesto, e ascoltato?',
			prompts: ['Quando vi hanno chiesto di questo servizio?', 'Che cosa ne è venuto?'],
			examples: ['Chiesto a pranzo. Ora la sera c’è la minestra'],
		},
		tables: {
			title: 'Chi siede a quale tavolo',
			prompts: [
				'Chi partecipa a che cosa? Scrivete un ruolo o un gruppo per nota.',
				'A quali tavoli siede chi vive con questo servizio?',
			],
			lanes: ['Che cosa ci sta a cuore', 'Piani e soldi', 'Lavoro di ogni giorno', 'Viverci', 'Correggere'],
			rows: ['Partecipa', 'Ha l’ultima parola', 'Manca'],
			examples: ['Due cuoche, l’autista', 'L’ufficio bilancio, a giugno', 'Chi mangia da solo'],
		},
		loops: {
			title: 'Come impariamo',
			prompts: [
				'Che cosa contiamo, e quando abbiamo visto le cose in modo nuovo?',
				'Trovate un esempio vero per ognuno.',
			],
			lanes: ['Farlo bene', 'Che cosa ci ferma', 'Fare la cosa giusta'],
			examples: [
				'96 pasti su 100 in orario',
				'Una figlia chiede: con chi mangia?',
				'Diciamo «compagnia», non «porzioni»',
			],
		},
		feelings: {
			title: 'Emozioni forti',
			prompts: ['Quando qualcuno ha gridato, se n’è andato, ha fatto tutto da solo?', 'Che cosa ci diceva?'],
			examples: ['La cuoca è uscita. Nessuno l’aveva avvisata'],
		},
		seat: {
			title: 'Cosa cambiamo',
			prompts: ['Un nuovo posto, un’abitudine nuova: da che giorno?'],
			examples: ['Due ospiti al tavolo del bilancio, 12 maggio', 'Un’ora per fermarsi, l’ultimo venerdì'],
		},
	},
	method: {
		when: 'Dopo il modello di servizio, o a metà di una prova.',
		steps: [
			'Ognuno per sé: quando ti hanno chiesto di questo servizio, e che cosa ne è venuto?',
			'Andate di tavolo in tavolo. Mettete ogni ruolo dove oggi siede davvero: chi partecipa, e chi ha l’ultima parola?',
			'Fate un passo indietro. Chi vive con il servizio, dove siede, e chi manca?',
			'Trovate esempi veri. Che cosa contiamo? Che cosa ci ha fatto fermare e pensare? Che cosa vediamo da allora in modo nuovo?',
			'Ricordate momenti di emozione forte, senza nomi. Che cosa ci dicevano del lavoro?',
			'Scegliete un posto da aggiungere e un’abitudine da cambiare, con una data per ognuno.',
		],
		tips: [
			'Avete già fatto il modello di servizio? Portate ai tavoli i ruoli che avete trovato lì.',
			'Scrivete com’è, non com’è sulla carta. Chiedete prima a chi fa più lavoro di ogni giorno.',
		],
		care: 'Qualcuno qui può scoprire di non aver avuto voce. Parlate di posti, non di persone, e dategli tempo.',
		question: 'Ti hanno mai chiesto di decidere insieme su questo servizio?',
		thanks:
			'Grazie. La tua risposta ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
		choices: [
			'Sì, e ha contato',
			'Sì, ma non è servito a niente',
			'No, ma mi piacerebbe',
			'No, e non mi serve',
		],
	},
}
