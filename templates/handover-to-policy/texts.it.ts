import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Italian. */
export const handoverToPolicyIt: TemplateTexts<HandoverToPolicyZone> = {
	title: 'Dai risultati alle decisioni',
	purpose:
		'Fate di ciò che avete scoperto insieme una regola, una strategia o un bilancio, e una pagina per chi decide.',
	drawing:
		'Da due colline e da una roccia tre ruscelli scendono in un lago, uno tra le pietre; da lì un fiume arriva a un grande foglio di carta tenuto da due mani.',
	zones: {
		worked: {
			title: 'Ha funzionato',
			prompts: ['Quale prova ha migliorato una settimana?', 'Grazie alla forza di chi?'],
			examples: ['Stessa assistente tutto il mese: anche il cane la conosceva'],
		},
		found: {
			title: 'Che cosa sappiamo ora',
			prompts: ['Che cosa sappiamo, e da chi?', 'Che cosa non sappiamo ancora?'],
			examples: ['«Non spiego più dove sono le tazze»', '9 case su 12: meno visite saltate'],
		},
		stuck: {
			title: 'Che cosa lo frena',
			prompts: ['Dove si è bloccato?', 'Quale regola, abitudine o mancanza di soldi c’è sotto?'],
			examples: ['I giri si fanno per minuti, non per persone'],
			caption: 'Guardate sotto',
		},
		change: {
			title: 'Che cosa deve cambiare',
			prompts: ['Quali parole o numeri sarebbero diversi?', 'Chi decide, e quando se ne riparla?'],
			lanes: ['Regola', 'Strategia', 'Bilancio'],
			rows: ['Cambiamento', 'Chi decide', 'Quando'],
			examples: [
				'Al massimo tre assistenti per casa',
				'Commissione servizi sociali',
				'Prima del nuovo appalto di maggio',
			],
		},
		page: {
			title: 'La nostra pagina',
			prompts: [
				'Frasi brevi. Qualcuno la legge tra due riunioni.',
				'La pagina si legge a tutti noi prima di partire.',
			],
			lanes: ['Che cosa si vive', 'Che cosa si è provato', 'Che cosa chiediamo'],
			examples: ['Scrivere «massimo tre assistenti» nel contratto'],
		},
		carry: {
			title: 'Chi la porta',
			prompts: [
				'Due nomi: chi lo vive e chi ci lavora.',
				'Entro quando vogliamo risposta, e chi ce la dice?',
			],
			examples: ['Katia e Momo, 12 aprile. Risposta entro giugno'],
		},
	},
	method: {
		when: 'Quando una prova o una serie di laboratori ha mostrato qualcosa che deve continuare a vivere in regole, piani e soldi.',
		steps: [
			'Cominciamo da ciò che ha funzionato. Nominate chi l’ha reso possibile con le sue capacità o il suo tempo, se vuole essere nominato.',
			'Ognuno scrive per sé che cosa sappiamo ora, e da chi. Poi segniamo che cosa è sicuro, che cosa è probabile e che cosa è aperto.',
			'Dove si è bloccato? Chiedete «perché?» finché arrivate a una regola, un’abitudine o una voce di bilancio.',
			'Che cosa dovrebbe essere diverso: una regola, una strategia, un bilancio? Scoprite chi decide e quando. «Non lo sappiamo» è un compito, non una vergogna.',
			'In tre gruppi scriviamo le tre parti della pagina. Uno di noi fa l’assessore indaffarato e chiede: perché, quanto costa, e se non facciamo niente?',
			'Chi la consegna, chi lo vive e chi ci lavora? Entro quando vogliamo una risposta, e come arriva a tutti noi?',
		],
		tips: [
			'Per l’ultima mezz’ora invitate chi decide: a leggere e fare domande, non a giudicare.',
			'Lasciate come sono le parole di chi l’ha vissuto. Le frasi lucidate perdono le persone.',
			'Chiedete una cosa. Di dieci desideri è facile ringraziare, e facile scordarsi.',
		],
		care: 'Le storie vanno sulla pagina solo se chi le ha raccontate è d’accordo con questa pagina e questi lettori. In un posto piccolo un dettaglio è un nome.',
		question: 'Che cosa dovrebbe sapere dalla tua vita chi decide su questo?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Ciò che consegniamo non porterà il tuo nome.',
	},
}
