import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Italian. */
export const empathyMapIt: TemplateTexts<EmpathyMapZone> = {
	title: 'Mappa dell’empatia',
	purpose:
		'Separate ciò che una persona ha detto e fatto da ciò che immaginate soltanto. Poi decidete che cosa chiedere.',
	drawing:
		'Una grande testa senza volto con due nuvole dentro; un fumetto alla bocca, un cartoncino in mano, un quadro, una casa e un albero con una bacheca.',
	zones: {
		who: {
			title: 'Chi è?',
			prompts: ['Una persona, un momento.', 'Nessuna persona vera riconoscibile.'],
			examples: ['Gino, 71, prenota una visita per gli occhi'],
		},
		says: {
			title: 'Dice',
			prompts: ['Quali parole abbiamo sentito davvero?'],
			examples: ['«Posso tornare quando c’è meno gente.»'],
		},
		does: {
			title: 'Fa',
			prompts: ['Che cosa abbiamo visto noi?'],
			examples: ['Legge il cartello due volte, mette via gli occhiali'],
		},
		around: {
			title: 'Vede e sente',
			prompts: ['Che cosa c’è intorno: stanza, schermo, voci, famiglia?'],
			examples: ['Uno schermo con i numeri, nessuno allo sportello'],
		},
		strong: {
			title: 'Forze e speranze',
			prompts: ['In che cosa è brava questa persona?', 'Che cosa le dà energia?'],
			examples: ['Ripara motori di barche da quarant’anni'],
		},
		thinks: {
			title: 'Forse pensa',
			prompts: ['Solo un’ipotesi: finite con un punto di domanda.'],
			examples: ['Penseranno che sono lento?'],
		},
		feels: {
			title: 'Forse prova',
			prompts: ['Quale emozione, e dove nel corpo?', 'Anche questa è un’ipotesi: punto di domanda.'],
			examples: ['Fretta? Un peso sul petto?'],
		},
		ask: {
			title: 'Da chiedere',
			prompts: ['Quali due ipotesi verifichiamo?', 'A chi chiediamo, e dove?'],
			lanes: ['La nostra ipotesi', 'Come chiediamo'],
			examples: ['Lo schermo gli mette fretta?', 'All’edicola, tre persone: «Che cosa aiuterebbe?»'],
		},
	},
	method: {
		when: 'Subito dopo un colloquio, una storia o una visita, quando avete ancora la voce nelle orecchie.',
		steps: [
			'Scegliete una persona e un momento. Se è una persona vera, cambiate ciò che potrebbe farla riconoscere.',
			'In silenzio, ognuno per sé: che cosa ha detto e fatto, e che cosa aveva intorno? Solo ciò che abbiamo notato.',
			'In che cosa è brava questa persona, e che cosa spera?',
			'Ora le ipotesi: che cosa forse pensa e prova? Ogni ipotesi finisce con un punto di domanda.',
			'Scegliete due ipotesi. Decidete a chi chiedere, e come.',
		],
		tips: [
			'Se le ipotesi arrivano più in fretta di parole e gesti, tornate indietro: che cosa abbiamo sentito davvero?',
			'La cosa migliore: la persona è qui e corregge la mappa.',
			'Due ipotesi sbagliate sono un buon risultato. Le avevate già in testa, senza vederle.',
		],
		care: 'Parlate come se la persona fosse seduta accanto a voi. Un’ipotesi su una malattia o una famiglia qui non ci va.',
		question: 'Come ti sentivi oggi, quando sei andato o andata via da noi?',
		thanks: 'Grazie. Preferiamo chiedere a te, invece di immaginare.',
	},
}
