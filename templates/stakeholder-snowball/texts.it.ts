import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Italian. */
export const stakeholderSnowballIt: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Mappa delle persone: chi altro?',
	purpose:
		'Guardate di chi è la vita in gioco, chi è vicino e chi decide da lontano. Poi ognuno indica la prossima voce.',
	drawing:
		'Anelli attorno a un centro, con persone e legami tra loro; nell’anello esterno una porta aperta e fuori una palla di neve che rotolando cresce.',
	zones: {
		lives: {
			title: 'Chi lo vive',
			prompts: ['Di chi è la vita in gioco?', 'Qui solo persone, nessun ente.'],
			examples: ['Ragazza che si prende cura della mamma'],
		},
		close: {
			title: 'Chi è lì ogni settimana',
			prompts: ['Chi c’è per loro, pagato o no?'],
			examples: ['Il vicino che porta su la legna'],
		},
		afar: {
			title: 'Più lontano',
			prompts: ['Chi fa le regole o paga?', 'Chi ne sente gli effetti?'],
			examples: ['L’ufficio che decide gli orari', 'Le famiglie che abitano accanto'],
		},
		ties: {
			title: 'I legami',
			prompts: ['Tracciate linee da una nota all’altra.', 'Quali sono forti, deboli o a senso unico?'],
			examples: ['Forte: maestra e chat dei genitori', 'A senso unico: le lettere dell’ufficio'],
		},
		door: {
			title: 'Chi apre la porta?',
			prompts: ['Due gruppi che gli altri non conoscono.', 'Chi può presentarci a loro?'],
			examples: ['I pescatori. Li conosce la signora del bar'],
		},
		missing: {
			title: 'Non ancora ascoltati',
			prompts: ['Dove è vuota la nostra mappa?', 'Chi parla oggi al loro posto?'],
			examples: ['Bambini che cambiano spesso scuola'],
		},
		calls: {
			title: 'Questa settimana',
			prompts: ['Chi di noi contatta quale gruppo?'],
			examples: ['Rita chiama l’alimentari martedì'],
		},
	},
	method: {
		when: 'Siete all’inizio, o sentite sempre le stesse voci. Lasciate aperta la mappa mentre il lavoro va avanti.',
		steps: [
			'Cominciate dalle persone di cui è la vita in gioco. Qui non può stare nessun ente.',
			'Ognuno per conto suo: chi le incontra ogni settimana? Chi decide, o ne sente gli effetti, da più lontano?',
			'Tracciate linee tra le note. Prima i legami forti, poi quelli deboli o a senso unico.',
			'Ognuno aggiunge due gruppi che gli altri non conoscono, e chi potrebbe presentarci a loro.',
			'Dove la mappa è ancora vuota? Scrivete chi non viene ascoltato. Decidete chi contatta quale gruppo questa settimana.',
		],
		tips: [
			'Mandate il link a tutte le persone con cui parlate, e fate aggiungere altri due gruppi. Così cresce la palla di neve.',
			'Un gruppo che qui nessuno conosce è una bella scoperta. Ditelo.',
			'Chiedete a chi lo vive quali note sposterebbe più vicino o più lontano.',
		],
		care: 'Sulla lavagna gruppi e ruoli. I nomi di privati stanno in un elenco riservato, e solo con il loro consenso.',
		question: 'A chi altro dovremmo chiedere? Un gruppo o un ruolo, per favore, senza nomi.',
		thanks: 'Grazie. Se vuoi, passa questo link a loro.',
	},
}
