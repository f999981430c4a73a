import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Italian. */
export const partnershipAgreementIt: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Patto di collaborazione',
	purpose:
		'Scrivete con parole semplici che cosa porta e decide ognuno, e come si litiga e ci si lascia da amici.',
	drawing:
		'Un tavolo visto dall’alto con una persona per ciascuno dei quattro lati. Sopra, quattro tovagliette, i conti aperti e le regole; intorno, un tappeto, un ombrello, una porta aperta e un blocco.',
	zones: {
		aim: {
			title: 'Che cosa facciamo insieme',
			prompts: ['Che cosa migliora, e per chi?', 'Basta una frase.'],
			examples: ['Un repair café: i giovani imparano dagli anziani'],
			caption: 'Dove vogliamo andare?',
		},
		deal: {
			title: 'Portare, sperare, decidere',
			prompts: [
				'Prima nella vostra colonna: capacità, tempo, stanze, soldi, fiducia.',
				'Poi: che cosa sperate di avere, e che cosa decidete, da soli o con altri?',
			],
			lanes: ['Cittadini', 'Associazioni', 'Imprese', 'Enti pubblici'],
			rows: ['Porta', 'Spera', 'Decide'],
			examples: [
				'La pro loco: una sala, libera il martedì',
				'Negozio di bici: apprendisti tra due anni',
				'Che cosa si ripara, e a che prezzo',
			],
		},
		open: {
			title: 'Conti aperti',
			prompts: ['Chi paga, chi è pagato, chi lavora gratis?', 'Dove possono vederlo tutti?'],
			examples: ['I conti stanno appesi accanto al caffè'],
		},
		rules: {
			title: 'Come decidiamo',
			prompts: ['Ogni quanto ci vediamo, e quando?', 'Come si fa sentire chi parla piano?'],
			examples: ['Dopo le 18, così viene anche chi lavora'],
		},
		storm: {
			title: 'Quando è dura',
			prompts: ['Che cosa potrebbe dividerci?', 'Chi parla con chi, ed entro quando?'],
			examples: ['Promesso e non fatto: chiamata in settimana, no e-mail'],
		},
		part: {
			title: 'Come ci lasciamo',
			prompts: ['Come può andarsene uno di noi, senza colpe?', 'E persone, soldi, chiavi, dati?'],
			examples: ['Un mese di preavviso. Gli attrezzi restano in paese'],
		},
		sign: {
			title: 'D’accordo per ora',
			prompts: ['La tua sigla, e che cosa devi ancora chiedere.', 'Quando lo riguardiamo?'],
			examples: ['L., per la pro loco. Lunedì chiede al direttivo'],
		},
	},
	method: {
		when: 'Quando cittadini, associazioni, imprese ed enti pubblici vogliono fare qualcosa insieme, prima di spendere soldi o buona volontà.',
		steps: [
			'Che cosa facciamo insieme? Ognuno finisce la frase «Ne vale la pena se …», poi ne facciamo una sola.',
			'Ognuno per sé, nella propria colonna: che cosa portate e che cosa sperate. Esperienza e fiducia contano quanto i soldi.',
			'I cittadini leggono per primi. Poi riempiamo l’ultima riga: chi decide che cosa, e che cosa decidiamo insieme?',
			'Parliamo apertamente di soldi e lavoro: chi paga, chi è pagato, chi dà tempo, e dove tutti possono vederlo.',
			'Quando e dove ci vediamo, e come decidiamo? Pensate a chi ha figli, turni o tanta strada da fare.',
			'Che cosa potrebbe dividerci, e che cosa facciamo allora? E come può andarsene uno di noi?',
			'Leggete tutto ad alta voce. Chi è d’accordo mette la sigla. «Devo chiedere ai miei» è una buona risposta. Fissate il giorno per riguardarlo.',
		],
		tips: [
			'Chi non ha un bilancio parla per primo e firma per ultimo.',
			'Confrontate «Porta» e «Decide». Chi porta molto e non decide niente dà una mano, non è un partner.',
			'Questo è un accordo tra persone. Se la legge vuole un contratto, fatelo scrivere da queste note.',
		],
		care: 'Non tutti possono dire di no a chi li paga. Nessuno firma nella stanza se preferisce dormirci su, e nessuno deve dire perché.',
		question: 'Che cosa ti renderebbe facile dire la tua su questo?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna dove ci accordiamo su come decidere.',
	},
}
