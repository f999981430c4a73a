import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Italian. */
export const personalizationIt: TemplateTexts<PersonalizationZone> = {
	title: 'Un servizio su misura',
	purpose: 'Scoprite che cosa le persone possono adattare alla loro vita, e che cosa resta uguale per tutti.',
	drawing:
		'Una grande camicia sul tavolo di un sarto, con cuciture, una tasca, forbici e un metro. Accanto, tre capi appesi a uno stand, con un cartellino del prezzo.',
	zones: {
		lives: {
			title: 'Tre vite diverse',
			prompts: [
				'Chi sono? Inventatele, o prendetele da storie che si possono raccontare.',
				'Lasciate libera l’ultima riga fino alla parte 4.',
			],
			lanes: ['Prima persona', 'Seconda persona', 'Terza persona'],
			rows: ['Chi è, e in che cosa è forte', 'Che cosa non va', 'Che cosa sceglierebbe'],
			examples: [
				'Nino, fornaio di notte. Conosce tutta la via',
				'L’ufficio è aperto mentre lui dorme',
				'Un colloquio alle sei del mattino',
			],
		},
		same: {
			title: 'Uguale per tutti',
			prompts: ['Che cosa non deve dipendere da chi sei?', 'Diritti, sicurezza, prezzo: un elenco breve.'],
			examples: ['Una risposta entro tre giorni'],
		},
		person: {
			title: 'Che cosa sceglie la persona',
			prompts: ['Che cosa potrebbero scegliere le persone?', 'Ora, luogo, ritmo, lingua, chi aiuta?'],
			examples: ['Primo colloquio a passeggio, non in ufficio'],
		},
		place: {
			title: 'Che cosa decide un luogo',
			prompts: ['Che cosa può decidere ogni paese, scuola o gruppo?', 'Che cosa sanno fare bene lì?'],
			examples: ['L’alimentari del paese dà le chiavi'],
		},
		costs: {
			title: 'Che cosa costa',
			prompts: ['Che cosa si complica: tempo, soldi, privacy, equità?', 'Per chi?'],
			examples: ['Chi alza la voce ha gli orari migliori'],
		},
		offer: {
			title: 'Scelte da lunedì',
			prompts: ['Scrivete ogni scelta come domanda da fare alle persone.', 'Segnatene due per cominciare.'],
			examples: ['«Dove preferisce che ci vediamo?»'],
		},
	},
	method: {
		when: 'Quando un servizio va bene per la maggior parte, ma non per la vita di tutti.',
		steps: [
			'Pensate a tre persone con vite molto diverse. Chi sono, in che cosa sono forti, e che cosa non va per loro?',
			'Scrivete che cosa deve essere uguale per tutti. Parlatene finché l’elenco è breve.',
			'Ognuno per sé: che cosa potrebbe scegliere una persona, e che cosa potrebbe decidere un luogo?',
			'Tornate alle vostre tre persone. Che cosa sceglierebbe ognuna? Riempite l’ultima riga.',
			'Dite con sincerità che cosa costa. Poi scegliete due cose che le persone possono scegliere da lunedì.',
		],
		tips: [
			'Per ogni «uguale per tutti» chiedete: chi protegge? Se non protegge nessuno, forse si può piegare.',
			'Se qualcuno nella stanza dice «quella persona sono io», prima ascoltate. Le persone inventate possono aspettare.',
		],
		care: 'Una scelta è giusta solo se tutti la conoscono. Chiedete chi non oserebbe domandare, e come il personale può offrirla.',
		question: 'Se potessi cambiare una cosa perché si adatti alla tua vita, quale sarebbe?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
	},
}
