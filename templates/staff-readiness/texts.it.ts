import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Italian. */
export const staffReadinessIt: TemplateTexts<StaffReadinessZone> = {
	title: 'Pronti a condividere? Chi ci lavora',
	purpose:
		'Scoprite che cosa serve a ognuno di noi per lavorare con i cittadini, e togliete di mezzo una regola.',
	drawing:
		'Una casa di tre piani in sezione, con scale e la porta al piano di mezzo; un fumetto, un libro aperto, un muro e un blocco tolto dal muro.',
	zones: {
		levels: {
			title: 'Da dove lavoro io',
			prompts: ['Scrivete nella vostra riga, una cosa per nota.', 'Tutti rispondono alle stesse cinque.'],
			lanes: ['Tengo volentieri', 'Inizio volentieri', 'Posso cedere', 'Mi preoccupa', 'Mi serve da altri'],
			rows: ['Con il pubblico', 'Guida un gruppo', 'Decide'],
			examples: [
				'Il tempo di un caffè nelle visite a casa',
				'Le famiglie scrivono il piano con me',
				'La colpa, se una prova va male',
				'Due ore allo sportello',
			],
		},
		questions: {
			title: 'Domande tra noi',
			prompts: ['Leggete un’altra riga. Che cosa chiedereste?', 'Una domanda, non una risposta.'],
			examples: ['Che cosa ti aiuterebbe a provare venerdì?'],
		},
		skills: {
			title: 'Che cosa sappiamo fare',
			prompts: ['Ascoltare, accogliere, parlare semplice, lasciare: chi lo sa fare?', 'Chi vuole impararlo?'],
			lanes: ['Posso mostrarlo', 'Voglio impararlo'],
			examples: ['Lingua dei segni: Eva', 'Tacere più a lungo'],
		},
		rules: {
			title: 'Regole d’intralcio',
			prompts: ['Quale regola, modulo o abitudine ci ostacola?', 'Quando, l’ultima volta?'],
			examples: ['Dieci minuti a visita', 'Niente SMS agli assistiti'],
		},
		trial: {
			title: 'Una regola in pausa',
			prompts: ['Quale regola togliamo per una prova?'],
			lanes: ['Che cosa togliamo', 'Chi dice di sì', 'Fino a quando'],
			examples: ['I dieci minuti, il martedì', 'La direttrice', 'Fine marzo'],
		},
	},
	method: {
		when: 'Dentro un ente, prima di invitare per la prima volta i cittadini.',
		steps: [
			'Promettetevi: niente di ciò che si dice qui conta in una valutazione. Dite chi legge la lavagna.',
			'Scrivete in silenzio nella vostra riga. Cominciate da ciò che terreste volentieri.',
			'Leggete le altre righe e fate una domanda a testa. Chi la riceve può rispondere ora, dopo o mai.',
			'Che cosa può mostrare qualcuno agli altri, e che cosa volete imparare? Mettete in coppia chi va bene insieme.',
			'Raccogliete le regole, i moduli e le abitudini che ci ostacolano.',
			'Scegliete una regola da mettere in pausa per un po’. Scrivete chi dice di sì e fino a quando.',
		],
		tips: [
			'Cominciate a leggere dalla riga di chi lavora con il pubblico.',
			'Fate in modo che nella stanza ci sia chi può dire di sì a togliere una regola, e che lo sappia prima.',
			'Se in una riga c’è una persona sola, lasciate perdere le righe e ognuno scriva dove vuole.',
		],
		care: 'Qui si parla davanti ai propri capi. Le note non portano nomi, e nessuno deve spiegare la sua.',
		question: 'Tu ci lavori: quale regola o modulo ostacola il lavoro con le persone?',
		thanks: 'Grazie. La tua nota è sulla lavagna dove scegliamo quale regola togliere.',
	},
}
