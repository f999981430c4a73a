import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Italian. */
export const engagementPlannerIt: TemplateTexts<EngagementPlannerZone> = {
	title: 'Andare dove sono le persone',
	purpose:
		'Per tre gruppi: dove li incontrate, che cosa chiedete, quanta poca fatica costa e che cosa ricevono in cambio.',
	drawing:
		'Una strada. In alto, persone dietro un muro, un banco con tenda e un ufficio con colonne e gradini; in basso, una casa con tre porte, un tavolo con una ciotola e una fila di fermate.',
	zones: {
		groups: {
			title: 'Chi manca ancora?',
			prompts: ['Quali gruppi non abbiamo mai incontrato?', 'Un gruppo per nota, col nome che si dà.'],
			examples: ['Chi pulisce l’ospedale di notte'],
		},
		places: {
			title: 'Dove sono già',
			prompts: ['Dove e quando si vedono, anche online?', 'Di chi si fidano lì?'],
			examples: ['Lavanderia a gettoni, domenica sera'],
		},
		hurdles: {
			title: 'Che cosa ci rende lontani',
			prompts: ['Quali nostri orari, parole, moduli o distanze?', 'Che cosa è successo prima?'],
			examples: ['Le lettere dicono solo «rispondere online»'],
		},
		plan: {
			title: 'Come li incontriamo',
			prompts: [
				'Scegliete tre gruppi, una colonna per ognuno.',
				'A che cosa è facile rispondere, e che cosa viene dopo?',
			],
			lanes: ['Primo gruppo', 'Secondo gruppo', 'Terzo gruppo'],
			rows: ['Chi, dove, quando', 'In due minuti', 'Per chi vuole di più'],
			examples: [
				'Papà al campo di calcio',
				'Sabato alle 9, al tavolo del bar',
				'Una domanda sul tablet: scegli una faccina',
				'Prepara con noi una serata di allenamento',
			],
		},
		back: {
			title: 'Che cosa ricevono',
			prompts: ['Come ripaghiamo il loro tempo?', 'Quando e come sanno da noi com’è andata?'],
			examples: ['Minestra, taxi, e una lettera entro il 1° giugno'],
		},
		weeks: {
			title: 'Prime quattro settimane',
			prompts: ['Chi di noi va dove, e in che giorno?'],
			lanes: ['Settimana 1', 'Settimana 2', 'Settimana 3', 'Settimana 4'],
			examples: ['Sab 9:00, Silvia e Omar al campo'],
		},
	},
	method: {
		when: 'Sapete più o meno a chi tocca la questione, e non è ancora partito nessun invito.',
		steps: [
			'Nessuno è difficile da raggiungere. Alcuni servizi lo sono. Raccontatevi un servizio da cui siete stati alla larga, e perché.',
			'Scrivete i gruppi che dovremmo ascoltare, prima quelli mai incontrati. Usate il nome che si danno loro.',
			'Dove sono già queste persone, a che ora, e di chi si fidano lì?',
			'Ora, con sincerità, su di noi: che cosa rende difficile venire da noi?',
			'Scegliete tre gruppi. Trovate per ognuno un luogo e un’ora, una domanda da due minuti, e qualcosa per chi vuole di più.',
			'Decidete che cosa ricevono le persone per il loro tempo. Poi mettete le prime visite nelle settimane.',
		],
		tips: [
			'Ci vorrebbe qui qualcuno di uno dei gruppi. Se non c’è, chiamatene uno durante quest’ora.',
			'Se su ogni nota c’è «online», chiedete chi non ha il telefono, e chi non ha motivo di fidarsi del link.',
			'Due visite fatte valgono più di dieci in elenco.',
		],
		care: 'Scrivete gruppi e ruoli, mai nomi di privati. Un elenco di persone può fare danni anche con buone intenzioni.',
		question: 'Dove potremmo incontrarti senza fatica in più per te?',
		thanks: 'Grazie. Ci aiuta a venire da te, invece di chiederti di venire da noi.',
	},
}
