import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Italian. */
export const cosmosServiceModelIt: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: qui chi fa che cosa',
	purpose:
		'Rispondete a domande brevi, e vedete il vostro servizio come un’immagine che tutti possono indicare.',
	drawing:
		'Due piattaforme, una sopra l’altra, su fondamenta di tronchi e pietra; accanto un pianerottolo con una scala, in alto una nuvola, in basso case.',
	zones: {
		why: {
			title: 'Perché esiste',
			prompts: ['Che cosa è successo, e chi ne aveva bisogno?', 'A che cosa teniamo, anche quando è dura?'],
			lanes: ['Perché è nato', 'In che cosa crediamo'],
			examples: ['L’ultimo bar del paese ha chiuso', 'Nei giorni feriali nessuno mangia solo'],
		},
		begins: {
			title: 'Chi avvia e guida',
			prompts: ['Chi l’ha messo in moto?', 'Chi dice a che cosa serve?'],
			lanes: ['L’ha avviato', 'Dà lo scopo'],
			examples: ['Due nonne e la cuoca della scuola', 'La giunta, una volta l’anno'],
		},
		shapes: {
			title: 'Chi lo pensa e lo prepara',
			prompts: ['Chi decide come funziona? C’è anche chi lo usa?', 'Chi attrezza, forma e apre le porte?'],
			lanes: ['Lo progetta', 'Lo mette in piedi'],
			examples: ['Cuoca e ospiti fanno il menù il lunedì', 'Il custode sposta i tavoli'],
		},
		ground: {
			title: 'Su che cosa poggia',
			prompts: ['Quali soldi, ore, stanze e buona volontà?', 'Quali leggi e regole, e chi può adattarle?'],
			lanes: ['Di che cosa vive', 'Che cosa ci vincola'],
			examples: ['La cucina della scuola è libera dall’una', 'Regole per tenere caldo il cibo'],
		},
		delivers: {
			title: 'Chi lo fa e chi lo usa',
			prompts: ['Chi c’è in un martedì qualunque?', 'Chi partecipa, e che cosa porta?'],
			lanes: ['Lo fa', 'Lo usa'],
			examples: ['Ragazzi di terza media portano i vassoi', 'Trenta fissi; una porta fiori'],
		},
		gains: {
			title: 'Chi guadagna e giudica',
			prompts: ['Chi altro sta meglio? Qualcuno sta peggio?', 'Chi dice se va bene e può cambiarlo?'],
			lanes: ['Ci guadagna anche', 'Giudica e guida'],
			examples: ['Genitori: i figli conoscono i vicini', 'Solo il cassiere, dai conti'],
		},
		around: {
			title: 'Che cosa c’è intorno',
			prompts: [
				'A che cosa si appoggiano tutti, che cosa prendiamo in prestito?',
				'Chi conta, ma vuole altro?',
			],
			lanes: ['Di tutti', 'Aiuto in prestito', 'Altri che contano'],
			examples: ['La bacheca del distributore', 'Il pulmino della parrocchia', 'Una ditta di catering'],
		},
		meets: {
			title: 'Quando si vedono',
			prompts: ['Quando e dove si parlano queste persone? Tracciate linee.', 'Dove non c’è una linea?'],
			examples: ['Caffè del lunedì: cuoca, ospiti, ragazzi'],
		},
		tells: {
			title: 'Che cosa dice l’immagine',
			prompts: ['Che cosa è forte? Quali posti sono vuoti?', 'Chi ha molti ruoli, e chi nessuno?'],
			examples: ['Gli ospiti fanno il menù ma non giudicano'],
		},
	},
	method: {
		when: 'Più enti e cittadini condividono un servizio, e ognuno ne ha un’immagine diversa.',
		steps: [
			'Dite in una frase qual è il servizio. Rispondiamo a domande brevi, ognuno sul suo dispositivo o lette ad alta voce.',
			'Perché è nato, e in che cosa crediamo? Scrivete ciò che sapete voi.',
			'Chi l’ha avviato, chi dà lo scopo, chi lo progetta e chi lo mette in piedi? Un nome o un gruppo per nota.',
			'Su che cosa poggia? Prima di che cosa vive, poi che cosa ci vincola.',
			'Chi lo fa, chi lo usa, chi altro ci guadagna, e chi giudica? Lo stesso nome può stare in più posti.',
			'Guardatevi intorno: che cosa è di tutti, quale aiuto prendiamo in prestito, e chi altro conta?',
			'Quando e dove si vedono? Tracciate linee tra i ruoli. Dove non c’è una linea?',
			'Leggete insieme l’immagine. Che cosa è forte, che cosa è vuoto, e in quali ruoli è chi lo usa?',
		],
		tips: [
			'Per un ruolo due persone fanno nomi diversi? Tenete entrambe le note: siete qui per vedere questo.',
			'Se la lavagna è aperta a tutti, scrivete ruoli e gruppi più che nomi di privati.',
			'Mandate l’immagine a chi ne fa parte ma non è qui, e chiedete a ognuno di correggere il suo posto.',
		],
		care: 'Le persone vedono nero su bianco dove stanno, o che non stanno da nessuna parte. Chi ha un ruolo lo dica con parole sue.',
		question: 'Che cosa fai per questo servizio, o che cosa fa il servizio per te?',
		thanks: 'Grazie. La tua risposta ora fa parte dell’immagine.',
	},
}
