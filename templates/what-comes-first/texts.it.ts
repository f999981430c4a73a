import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Italian. */
export const whatComesFirstIt: TemplateTexts<WhatComesFirstZone> = {
	title: 'Che cosa viene prima?',
	purpose:
		'Non si può fare tutto insieme. Chi usa il servizio decide l’ordine, e diciamo apertamente che cosa deve aspettare.',
	drawing:
		'Una stazione. In alto passeggeri con un fumetto, un tabellone delle partenze e un’altalena a bilico; in basso un treno con tre vagoni, una pensilina con una panchina e un calendario.',
	zones: {
		matters: {
			title: 'Che cosa conta per noi',
			prompts: [
				'Che cosa vi alleggerirebbe una settimana qualunque?',
				'Chi usa il servizio legge per primo.',
			],
			examples: ['Andare a prendere mio figlio senza correre'],
		},
		options: {
			title: 'Che cosa potremmo fare',
			prompts: ['Una cosa per nota. Su che cosa si può costruire?', 'Che cosa serve: soldi, persone, tempo?'],
			examples: ['Nido aperto fino alle 18, una persona in più a sera'],
		},
		pull: {
			title: 'Che cosa ci costa',
			prompts: ['Se c’è più di questo, di che cosa ci sarà meno?', 'Per chi è un bene, per chi è dura?'],
			lanes: ['Più di questo', 'Meno di quello'],
			examples: ['Aperto fino alle 18 ogni giorno', 'Meno adulti la mattina presto'],
		},
		order: {
			title: 'Il nostro ordine',
			prompts: ['Che cosa viene prima, e a chi cambia la settimana?', 'Chi deve aspettare?'],
			lanes: ['Ora', 'Poi', 'Più tardi'],
			rows: ['Che cosa', 'Perché', 'Chi aspetta'],
			examples: [
				'Due sere lunghe a settimana',
				'Chi fa i turni dice: ne bastano due',
				'Le famiglie che arrivano alle sei',
			],
		},
		wait: {
			title: 'Per chi aspetta',
			prompts: ['Che cosa può avere nel frattempo?', 'Chi glielo dice, e spiega il motivo?'],
			examples: ['Vicini per la mattina. Olga chiama ogni famiglia'],
		},
		again: {
			title: 'Quando ci torniamo',
			prompts: ['Che cosa cambierebbe il nostro ordine?', 'In che giorno ne parliamo?'],
			examples: ['Se tre famiglie chiedono la mattina: a maggio'],
		},
	},
	method: {
		when: 'Quando ci sono più buone idee che soldi, tempo o mani, e la scelta non va fatta a porte chiuse.',
		steps: [
			'Ognuno scrive per sé che cosa gli alleggerirebbe una settimana qualunque. Chi usa il servizio legge per primo.',
			'Che cosa potremmo fare? Una cosa per nota. Chi lo sa aggiunge che cosa serve, in numeri semplici.',
			'Prendete le note una a una: se c’è più di questo, di che cosa ci sarà meno, e chi se ne accorgerebbe?',
			'Chi usa il servizio mette le note sotto ora, poi e più tardi. Gli altri dicono che cosa è possibile, e chiedono. Scrivete perché, e chi aspetta.',
			'Guardate chi aspetta. Che cosa può avere nel frattempo, e chi glielo dice con sincerità?',
			'Che cosa ci farebbe cambiare quest’ordine? Fissate il giorno in cui ci torniamo.',
		],
		tips: [
			'Prima di cominciare dite che cosa è già deciso, quanti soldi ci sono, e chi ha l’ultima parola.',
			'Al massimo tre note sotto «Ora». Se tutto viene prima, non viene prima niente.',
			'Chi dovrà aspettare spesso non è nella stanza. Lasciategli una sedia vuota, e ogni tanto chiedete che cosa direbbe.',
		],
		care: 'I bisogni non sono una gara. Nessuno deve mostrare quanto sta male per passare avanti, e il gruppo più grande non è sempre quello che ha più bisogno.',
		question: 'Che cosa dovrebbe venire prima qui, e che cosa potrebbe aspettare?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna, tra quelle degli altri.',
	},
}
