import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Italian. */
export const difficultMomentsIt: TemplateTexts<DifficultMomentsZone> = {
	title: 'Momenti difficili',
	purpose: 'Provate insieme un momento difficile prima che succeda, e decidete che cosa fareste.',
	drawing:
		'Un piccolo palco con un sipario e quattro sedie diverse. Accanto, un cavalletto, un orologio e una porta aperta; davanti, un fumetto, un calendario e una cartella con molletta.',
	zones: {
		scene: {
			title: 'La scena',
			prompts: ['Scegliete una scena, o inventatela.'],
			examples: [
				'«Sappiamo che cosa vuole la gente», comincia chi invita',
				'Un padre piange. Tutti guardano l’ora',
				'Due parlano, nove no',
			],
		},
		chairs: {
			title: 'Su ogni sedia',
			prompts: ['Prendete una sedia che non è la vostra. Come si sta lì?'],
			lanes: ['Cittadini', 'Chi è allo sportello', 'Chi decide', 'Chi tace'],
			rows: ['Prova', 'Teme', 'Vorrebbe'],
			examples: [
				'Piccola. Tutti gli altri hanno carte',
				'Di promettere ciò che non posso mantenere',
				'Due minuti per scrivere prima di parlare',
			],
		},
		power: {
			title: 'Potere e rischio',
			prompts: ['Chi può andarsene, e chi no? Chi scrive?', 'Che cosa è a rischio, e per chi?'],
			examples: ['Lui può andare a casa. A lei serve la decisione'],
		},
		words: {
			title: 'Parole da dire',
			prompts: ['Che cosa potreste dire davvero, in quel momento?', 'Una frase breve, con parole vostre.'],
			examples: ['«Un momento. Vorrei prima sentire lei.»'],
		},
		earlier: {
			title: 'Che cosa aiuta prima',
			prompts: [
				'Che cosa facciamo già bene?',
				'Invito, stanza, programma, impegno: che cosa si può fare prima?',
			],
			examples: ['Una chiamata il giorno prima: che cosa ti serve?'],
		},
		agreed: {
			title: 'Il nostro accordo',
			prompts: ['Che cosa facciamo quando succede? Una frase.'],
			examples: ['Chiunque può chiedere una pausa, sempre'],
		},
	},
	method: {
		when: 'Mentre preparate un lavoro insieme, o dopo un conflitto, cambiando tutto ciò che fa capire chi era.',
		steps: [
			'Scegliete insieme una scena, o inventatela. Cambiate nomi e luoghi. Chiunque può restare fuori, in ogni momento.',
			'Prendete una sedia che nella vita non è la vostra. Ognuno scrive per sé: che cosa prova, teme e vorrebbe quella persona?',
			'Guardate la scena da fuori. Chi ha potere, e chi rischia che cosa?',
			'Scrivete una frase che potreste dire davvero. Provatela ad alta voce, poi provatene un’altra.',
			'Che cosa aiuta prima? Poi accordatevi su una frase per voi.',
		],
		tips: [
			'Scambiatevi le sedie: chi decide impara di più sulla sedia dei cittadini.',
			'La stessa frase suona diversa da ogni sedia. Fatela provare a due persone.',
			'Finite con una boccata d’aria e un cambio di posto, così i ruoli restano nella stanza.',
		],
		care: 'Non rifate mai ciò che è successo davvero a qualcuno dei presenti. Basta dire «questa scena no», senza un motivo.',
		question: 'Pensa a quando nessuno ti ha ascoltato. Che cosa avrebbe dovuto dire qualcuno?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Con il tuo codice potrai vedere che cosa ne è stato.',
	},
}
