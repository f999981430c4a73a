import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Brilla già', 'Ancora buio'] as const

/** The roadmap in Italian. */
export const roadmapConstellationsIt: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Mappa delle costellazioni',
	purpose:
		'Guardate dove il vostro lavoro con le persone brilla già e dove è ancora buio. Non c’è un ordine giusto.',
	drawing:
		'Un cielo notturno sopra i tetti di una città, con tre costellazioni: un esagono, una stella a quattro punte e otto raggi. Le zone sono le loro stelle.',
	zones: {
		's-place': {
			title: 'Sistema: il nostro luogo',
			prompts: ['Quanto il servizio si adatta alla vita di qui?'],
			lanes: light,
			examples: ['Il bibliobus porta anche i pacchi'],
		},
		's-reach': {
			title: 'Sistema: a portata di mano',
			prompts: ['Quanto è facile trovarci, raggiungerci e capirci?'],
			lanes: light,
			examples: ['Una voce vera al telefono', 'Il modulo va stampato a casa'],
		},
		's-share': {
			title: 'Sistema: potere, soldi, capacità',
			prompts: ['Che cosa dividiamo, spostiamo o impariamo, perché altri possano unirsi?'],
			lanes: light,
			examples: ['La fornaia ha le chiavi della sala', 'I volontari si pagano il bus'],
		},
		'e-with': {
			title: 'Bussola: con, non per',
			prompts: ['Che cosa decidono le persone con noi? Dove chiediamo soltanto?'],
			lanes: light,
			examples: ['Gli alunni hanno scelto il cortile', 'Abbiamo chiesto solo il nome'],
		},
		'e-heard': {
			title: 'Bussola: tutti ascoltati',
			prompts: ['Chi abbiamo ascoltato davvero? La parola di chi conta troppo poco?'],
			lanes: light,
			examples: ['Incontrati i pescatori sul loro molo', 'Chi lavora il sabato'],
		},
		'e-open': {
			title: 'Bussola: alla luce del sole',
			prompts: ['Chi arriva ora vede come abbiamo deciso, e perché?'],
			lanes: light,
			examples: ['Foto di ogni incontro sulla porta'],
		},
		'c-light': {
			title: 'Catalizzatori: mano leggera',
			prompts: ['Come si può aiutare in due minuti?', 'Che cosa fa parlare la gente?'],
			lanes: light,
			examples: ['Minestra in piazza e una grande mappa'],
		},
		'c-people': {
			title: 'Catalizzatori: persone e forze',
			prompts: ['Che cosa sa fare la gente di qui? Chi porta il prossimo?'],
			lanes: light,
			examples: ['Il coro conosce ogni via', 'Chi conosce le famiglie nuove?'],
		},
		'c-next': {
			title: 'La prossima scintilla',
			prompts: [
				'Quali stelle buie accendiamo per prime? Ne basta una per riga.',
				'Chi fa quale piccolo passo, e quando ne riparliamo?',
			],
			examples: ['Ilario chiede sul traghetto, sabato', 'Ne riparliamo il 5 marzo'],
		},
	},
	method: {
		when: 'All’inizio, e poi ogni poche settimane, per vedere che cosa è diventato più chiaro.',
		steps: [
			'Ogni riga è una costellazione: il Sistema, la Bussola etica, i Catalizzatori. Cominciate da una stella qualsiasi. Non serve riempirle tutte.',
			'Scrivete in silenzio: che cosa brilla già, e che cosa è ancora buio? Prima ciò che brilla.',
			'Fate una passeggiata lungo le stelle. Dite di che cosa siete contenti.',
			'Parlate delle tre stelle più buie. Perché sono buie, e quale sarebbe una prima scintilla?',
			'Scegliete al massimo tre scintille: un piccolo passo, chi lo fa, e quando ne riparliamo.',
		],
		tips: [
			'Se siete in molti, ogni tavolo cominci da un’altra riga.',
			'La prossima volta non copiate niente: ripartite da zero e mettete le due lavagne fianco a fianco.',
			'Una scintilla può essere un’altra lavagna. Apritela e scrivete il suo nome sulla nota.',
		],
		care: 'Una stella buia è un’informazione, non un fallimento. Nessuno deve risponderne.',
		question: 'Che cosa conta di più per te quando un servizio cambia?',
		thanks: 'Grazie. La tua risposta è sulla nostra mappa.',
		choices: [
			'Che mi si ascolti',
			'Un trattamento giusto',
			'Vedere come si è deciso',
			'Decidere davvero anch’io',
		],
	},
}
