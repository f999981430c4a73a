import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Italian. */
export const assetMapIt: TemplateTexts<AssetMapZone> = {
	title: 'Mappa dei punti di forza',
	purpose:
		'Mostrate che cosa persone e luoghi di qui possono già dare, e unite cose che non si sono mai incontrate.',
	drawing:
		'Un paese visto di sbieco: tre case in fila, un circolo, un negozio, un orto, un vecchio albero e sentieri che si incontrano in piazza.',
	zones: {
		people: {
			title: 'Ognuno di noi',
			prompts: ['In che cosa te la cavi bene?', 'E la persona accanto a te?'],
			lanes: ['So', 'So fare', 'Mi sta a cuore'],
			examples: [
				'Chi abita dove sull’isola',
				'Far partire ogni vecchio trattore',
				'Che nessun bambino mangi da solo',
			],
		},
		groups: {
			title: 'Gruppi e circoli',
			prompts: ['Chi si vede già: cori, squadre, chat, vicini?', 'In che cosa sono bravi insieme?'],
			examples: ['Chat di scala: 40 famiglie, rispondono subito'],
		},
		organisations: {
			title: 'Servizi e ditte',
			prompts: ['Chi potrebbe prestare o dare qualcosa?'],
			examples: ['La biblioteca presta macchine da cucire'],
		},
		places: {
			title: 'Luoghi e cose',
			prompts: ['Quali stanze, orti, furgoni e attrezzi ci sono?', 'Quando non li usa nessuno?'],
			examples: ['Sala parrocchiale, vuota il martedì'],
		},
		stories: {
			title: 'Ci siamo già riusciti',
			prompts: ['Che cosa si è già fatto insieme qui?', 'Che cosa raccontano i più anziani?'],
			examples: ['L’inverno in cui abbiamo spalato noi la strada'],
		},
		links: {
			title: 'Nuovi legami',
			prompts: ['Quali cose non si sono mai incontrate?', 'Scrivetele vicine: che cosa nasce?'],
			lanes: ['Questo', 'e questo', 'fanno questo'],
			examples: [
				'Sala parrocchiale il martedì',
				'Macchine da cucire della biblioteca',
				'Serata dei rammendi, la prima a marzo',
			],
		},
	},
	method: {
		when: 'Prima di parlare di problemi, o quando un progetto vede solo ciò che manca.',
		steps: [
			'Giratevi verso chi avete a sinistra. Chiedete in che cosa è forte, e scrivetelo se è d’accordo.',
			'Passate in silenzio per i cinque campi. Contano le cose piccole: una chiave, un furgone, una bella voce al telefono.',
			'Camminate lungo la mappa e leggetela ad alta voce. Che cosa manca?',
			'Unite due o tre cose che non si sono mai incontrate. Una riga ciascuna: questo, e questo, fanno questo.',
			'Votate il legame da provare entro un mese. Chi fa la prima telefonata?',
		],
		tips: [
			'Se qualcuno dice «niente di speciale», chiedete per che cosa lo chiamano i vicini.',
			'I problemi vengono fuori lo stesso. Scriveteli accanto alla mappa e andate avanti con i punti di forza.',
			'Lasciate tempo per leggere ad alta voce. C’è chi scopre per la prima volta di stare su una mappa dei punti di forza.',
		],
		care: 'Chiedete, prima di scrivere il punto di forza di un’altra persona. Non tutti vogliono che si chiedano loro favori.',
		question: 'In che cosa te la cavi bene, o che cosa daresti volentieri al tuo quartiere?',
		thanks: 'Grazie. Il tuo punto di forza sta bene su questa mappa.',
	},
}
