import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Prima', 'L’arrivo', 'Insieme', 'Dopo', 'Settimane dopo'] as const

/** The service blueprint in Italian. */
export const serviceBlueprintIt: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Il servizio davanti e dietro',
	purpose:
		'Guardate che cosa incontrano le persone e che cosa deve succedere dietro. Poi trovate le parti da condividere.',
	drawing:
		'Un palcoscenico in sezione: persone davanti alle luci di ribalta, personale in scena, un sipario con il retroscena, e sotto il pavimento travi e vicini che lo reggono.',
	zones: {
		scene: {
			title: 'Una scena',
			prompts: ['Chi è la persona, e che cosa sa fare da sé?', 'Dove comincia e dove finisce?'],
			examples: ['Oreste, 81, torna dall’ospedale di venerdì'],
			caption: 'Da porta a porta',
		},
		seen: {
			title: 'Che cosa incontra la persona',
			prompts: [
				'Che cosa vede, sente o tiene in mano: lettere, cartelli, schermi, voci?',
				'Che cosa fa a ogni passo? Usate le sue parole.',
			],
			lanes: steps,
			rows: ['Nota', 'Fa'],
			examples: ['Una lettera scritta molto in piccolo', 'Aspetta il taxi alla porta laterale'],
		},
		work: {
			title: 'Che cosa facciamo',
			prompts: [
				'Che cosa facciamo con la persona, di presenza o al telefono?',
				'Che cosa facciamo che non vede mai? Chiedete a chi lo fa.',
			],
			lanes: steps,
			rows: ['In vista', 'Non in vista'],
			examples: ['L’infermiera legge a voce la lista dei farmaci', 'L’assistenza a casa fissa la visita'],
		},
		marks: {
			title: 'Dove regge, dove si rompe',
			prompts: [
				'Che cosa funziona bene e deve restare?',
				'Dove si aspetta, si chiede due volte, ci si blocca?',
			],
			lanes: ['Regge', 'Si rompe'],
			examples: ['Sabato chiama la stessa infermiera', 'La lista si scrive due volte'],
		},
		carried: {
			title: 'Chi e che cosa lo sostiene',
			prompts: [
				'Quali persone, partner, regole, strumenti e soldi reggono questo passo?',
				'Quale parte potrebbero fare, avere o controllare vicini, circoli o la persona?',
			],
			lanes: steps,
			rows: ['Lo sostiene oggi', 'Si può condividere'],
			examples: ['La farmacia resta aperta fino alle sette', 'Un vicino scalda la casa'],
		},
		shared: {
			title: 'Prima da condividere',
			prompts: ['Quale parte condividiamo, e con chi?', 'Che cosa serve loro da noi per farla bene?'],
			examples: ['Casa calda il venerdì: parrocchia e assistenza'],
		},
	},
	method: {
		when: 'Un’idea deve diventare un servizio che funziona in un giorno qualunque, o un servizio ha crepe che nessuno vede per intero.',
		steps: [
			'Scegliete una persona e una scena. Dove comincia, e dove finisce?',
			'Passate per i cinque passi. Che cosa nota la persona, e che cosa fa?',
			'Che cosa facciamo in vista della persona, e che cosa no? Chiedete a chi fa il lavoro.',
			'Dite prima che cosa regge. Poi segnate dove si rompe, e votate senza nomi che cosa riparare.',
			'Chi e che cosa sostiene oggi ogni passo? Che cosa si potrebbe condividere con cittadini o partner?',
			'Scegliete che cosa condividere per primo, e con chi. Scrivete che cosa serve loro da voi per farlo bene.',
		],
		tips: [
			'Invitate chi fa il lavoro che nessuno vede: chi custodisce, chi risponde al telefono, chi guida.',
			'Restate su una scena. Una seconda scena è una seconda lavagna.',
			'Una casella vuota è una scoperta. Chiedete: qui non succede niente, o non lo sappiamo?',
		],
		care: 'Una rottura è un difetto del sistema e non di un collega: scrivete che cosa succede, non chi è stato. E non chiedete gratis ai vicini un lavoro che prima era pagato.',
		question: 'Lavori per questo servizio? Che cosa fai che nessuno vede?',
		thanks: 'Grazie. La tua nota rende visibile questo lavoro sulla lavagna.',
	},
}
