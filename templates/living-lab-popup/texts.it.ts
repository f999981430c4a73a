import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Italian. */
export const livingLabPopupIt: TemplateTexts<LivingLabPopupZone> = {
	title: 'Living Lab itinerante',
	purpose: 'Una domanda alle persone dove sono già: in piazza, in biblioteca, sull’autobus.',
	drawing:
		'Una bancarella con tenda a righe, un cartello e un banco; dal tetto una corda con grandi bandierine va a un lampione, e sul marciapiede ci sono una borsa di carta e un cavalletto.',
	zones: {
		question: {
			title: 'Domanda',
			prompts: ['Al massimo 12 parole.', 'Un bambino la capirebbe?'],
			examples: ['Che cosa ti porterebbe al parco a novembre?'],
		},
		good: {
			title: 'Il bello di qui',
			prompts: ['Che cosa ti piace di questo luogo o servizio?'],
			examples: ['Chi gioca a carte vicino al chiosco'],
		},
		answers: {
			title: 'Che cosa lo renderebbe migliore',
			prompts: ['Tu che cosa diresti? Bastano poche parole.', 'Leggi gli altri. Che cosa puoi aggiungere?'],
			examples: ['Un tetto e una panchina calda', 'Musica, ma non forte'],
		},
		help: {
			title: 'Darei una mano',
			prompts: [
				'Che cosa ti piacerebbe fare con noi?',
				'Niente numeri di telefono qui: prendi un biglietto.',
			],
			examples: ['Posso portare la fisarmonica'],
		},
		noticed: {
			title: 'Abbiamo notato',
			prompts: ['Chi invita: chi si è fermato, chi è passato oltre?', 'Niente che dica chi è una persona.'],
			examples: ['Molti passeggini. Nessuno che va al lavoro'],
		},
		sentences: {
			title: 'Tre da tenere',
			prompts: ['Quali tre risposte portiamo via, parola per parola?'],
			examples: ['«Verrei, se può venire anche il cane.»'],
		},
		told: {
			title: 'Cosa si è fatto',
			prompts: ['Che cosa ne è nato? Mostratelo qui entro due settimane.'],
			examples: ['Ora la panchina sta al sole'],
		},
	},
	method: {
		when: 'Quando volete ascoltare molte persone, e soprattutto chi non viene mai alle riunioni.',
		steps: [
			'Chi invita prepara: due tablet, uno schermo che mostra le risposte, sedie, ombra, e carta per chi ama la penna. Provate una volta senza rete.',
			'Decidete come salutare: buongiorno, la domanda, e aspettare. Se scrivete per qualcuno, scrivete parola per parola.',
			'Si apre. Una persona parla con chi passa, un’altra legge ad alta voce le risposte nuove. Chiedete anche che cosa è bello qui.',
			'Ogni tanto, per pochi minuti: chi non è venuto? Spostate il banchetto dov’è.',
			'Si chiude. Mettete insieme le risposte, aggiungete le note di carta, e scegliete tre frasi da portare via.',
			'Decidete che cosa mostrerete qui entro due settimane, dove, e chi lo fa.',
		],
		tips: [
			'State accanto al tavolo, non dietro. Qualcosa da fare per i bambini regala cinque minuti ai genitori.',
			'Prima di aprire mettete sulla lavagna due o tre risposte vere. A nessuno piace essere il primo.',
			'Chi non ha uno schermo non è d’intralcio: scrivete per lui, o lasciate una scatola per i foglietti.',
		],
		care: 'Foto e voci solo di chi ha detto di sì. I bambini rispondono con un adulto accanto. Il tablet dimentica ogni persona prima della successiva.',
		question: 'Che cosa renderebbe questo luogo o servizio migliore per te?',
		thanks:
			'Grazie. La tua risposta ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
	},
}
