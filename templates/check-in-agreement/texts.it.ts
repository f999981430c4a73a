import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Italian. */
export const checkInAgreementIt: TemplateTexts<CheckInAgreementZone> = {
	title: 'Arrivare e mettersi d’accordo',
	purpose:
		'Arrivate come persone, non come qualifiche, e decidete con parole vostre come trattarvi a vicenda.',
	drawing:
		'Un cappotto e una borsa appesi in un ingresso. Sotto, un tavolo rotondo con una tazza e un foglio con il segno di ciascuno.',
	zones: {
		arrive: {
			title: 'Come arrivo',
			prompts: ['Come stai oggi? Basta una parola o un disegno.'],
			examples: ['Curiosa, ho dormito poco', 'Sono qui con due autobus'],
		},
		bring: {
			title: 'Che cosa porto',
			prompts: ['Che cosa sai dalla vita che oggi può aiutare?', 'I titoli non servono.'],
			examples: ['Dodici anni di turni di notte', 'Conosco ogni panchina del parco'],
		},
		access: {
			title: 'Che cosa mi aiuta',
			prompts: [
				'Che cosa ti aiuterebbe a partecipare oggi?',
				'Pause, caratteri più grandi, un’altra lingua, qualcuno che scriva?',
			],
			examples: ['Leggete le note ad alta voce, per favore', 'Devo andare via alle quattro'],
		},
		agree: {
			title: 'Come ci trattiamo',
			prompts: ['Di che cosa hai bisogno per parlare liberamente?', 'Che cosa facciamo quando non funziona?'],
			examples: ['Si lascia finire chi parla', 'Ciò che si dice qui resta qui', 'Si può anche passare'],
		},
	},
	method: {
		when: 'All’inizio di ogni incontro, e di nuovo quando arrivano altre persone.',
		steps: [
			'Ognuno aggiunge una nota: come arrivi oggi? Non c’è altro da imparare.',
			'Scrivete in silenzio: che cosa porti, e che cosa ti aiuterebbe?',
			'Ascoltatevi, nell’ordine che volete. Niente commenti, solo grazie.',
			'Guardate che cosa aiuta. Quello che si può fare subito, fatelo subito.',
			'Raccogliete frasi per il nostro accordo e unite quelle che dicono lo stesso. Tenete ciò che va bene a tutti.',
		],
		tips: [
			'Chi invita scrive la prima nota, e che sia sincera.',
			'In un gruppo grande, ascoltatevi a coppie: così tutti hanno parlato una volta.',
			'Copiate l’accordo sulla lavagna successiva, e chiedete a chi arriva tardi che cosa manca.',
		],
		care: 'Si può sempre passare, e anche tacere nome e ruolo. Non si chiede a nessuno perché ha bisogno di qualcosa.',
		question: 'Che cosa ti aiuta a parlare liberamente in una riunione?',
		thanks: 'Grazie. La tua nota è sulla lavagna dove il gruppo scrive il suo accordo.',
	},
}
