import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Italian. */
export const dataInsightIt: TemplateTexts<DataInsightZone> = {
	title: 'Numeri e storie',
	purpose:
		'Mettete vicini numeri, voci pubbliche e racconti. Guardate dove concordano, dove si scontrano e chi manca.',
	drawing:
		'Una nuvola di pioggia accanto a un crinale verde. Tre ruscelli di colore diverso scendono in un solo lago, secco a un’estremità; sulla riva un’asta idrometrica e un cartello.',
	zones: {
		ask: {
			title: 'Che cosa vogliamo sapere',
			prompts: ['Prima le domande, poi i numeri.', 'Sapendolo, che cosa faremmo di diverso?'],
			examples: ['Chi pranza da solo, e da quando?'],
		},
		numbers: {
			title: 'Numeri',
			prompts: ['Che cosa si conta? Fonte, anno, luogo.', 'Niente gruppi con meno di dieci persone.'],
			lanes: ['Dati aperti', 'Nostri'],
			examples: ['412 over 75 vivono soli (Comune, 2025)', '64 pranzi a settimana in sala civica'],
		},
		posts: {
			title: 'Detto in pubblico',
			prompts: ['Che cosa si dice online e sul giornale locale?', 'Con parole vostre, senza nomi.'],
			examples: ['Molti chiedono se il pranzo è per tutti'],
		},
		told: {
			title: 'Che cosa ci raccontano',
			prompts: ['Che cosa ci hanno detto le persone?', 'Che cosa funziona bene per loro?'],
			examples: ['«Si mangia bene. Ma non riesco a portare il vassoio.»'],
		},
		compare: {
			title: 'Fianco a fianco',
			prompts: ['Numeri, voci e storie dicono lo stesso?', 'Chi manca dappertutto?'],
			lanes: ['Concordano', 'Si scontrano', 'Nessuno lo sa'],
			examples: [
				'Il giovedì è pieno',
				'«Pochi lo vogliono» e «Non ho osato venire»',
				'Chi non ha il telefono',
			],
		},
		sure: {
			title: 'Quanto è sicuro?',
			prompts: ['È vecchio, di parte, pagato da qualcuno?'],
			examples: ['Lì scrive soprattutto chi ha meno di 40 anni'],
		},
		so: {
			title: 'E quindi?',
			prompts: ['Una riga, un pensiero, da sinistra a destra.', 'Chi può dirci se è vero?'],
			lanes: ['Vediamo', 'Può voler dire', 'Lo verifichiamo'],
			examples: [
				'D’inverno vengono in pochi',
				'Il cortile è ghiacciato',
				'Giovedì ci andiamo a piedi con due di loro',
			],
		},
	},
	method: {
		when: 'Volete capire una questione prima di cominciare, o vedere che cosa ne è stato.',
		steps: [
			'Scrivete le vostre domande prima che qualcuno apra una tabella.',
			'A coppie: portate una fonte ciascuna, e dite da dove viene e di che anno è.',
			'Mettete accanto ciò che vi hanno raccontato le persone. Anche ciò che per loro funziona sta qui.',
			'Dove concordano, dove si scontrano, chi manca dappertutto? Scrivete quanto è sicuro.',
			'Scrivete in una riga: che cosa vediamo, che cosa può voler dire, e come lo verifichiamo con le persone.',
		],
		tips: [
			'Leggete ad alta voce ogni numero come una frase con dentro delle persone. «64 pranzi» diventa «tredici persone ogni giorno feriale».',
			'Se un numero e una storia si scontrano, non cercate chi vince. Chiedete che cosa riesce a vedere ognuno.',
			'Basta un buon numero per coppia.',
		],
		care: 'Niente immagini di gruppi chiusi, niente nomi di profili, niente frasi che una ricerca troverebbe. Un numero sotto dieci può indicare una persona: toglietelo.',
		question: 'Abbiamo numeri su questo posto. Che cosa non fanno vedere?',
		thanks: 'Grazie. Nessuna tabella poteva dircelo.',
	},
}
