import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Italian. */
export const transparencyStatementIt: TemplateTexts<TransparencyStatementZone> = {
	title: 'Patto di trasparenza',
	purpose: 'Dite con parole semplici che cosa si può cambiare qui, chi decide, e quando arriva una risposta.',
	drawing:
		'Una casa di vetro con sei grandi riquadri. Una finestra è aperta e un vetro è opaco. Da fuori la gente guarda dentro, una persona con una lente.',
	zones: {
		can: {
			title: 'Che cosa può cambiare',
			prompts: ['Che cosa è davvero ancora aperto?', 'Che cosa cambieremmo, se ce lo chiedessero?'],
			examples: ['Gli orari di apertura', 'Come va la prima visita'],
		},
		cannot: {
			title: 'Che cosa non può',
			prompts: ['Che cosa è già deciso?', 'Da chi, e fino a quando?'],
			examples: ['Il ticket, finché non cambia la legge'],
		},
		who: {
			title: 'Chi decide, chi paga',
			prompts: ['Chi decide alla fine, e come?', 'Chi paga, e chi ci guadagnerebbe?'],
			examples: ['Un gruppo, metà residenti, il 3 maggio', 'Paga la Regione'],
		},
		kept: {
			title: 'Che cosa teniamo di te',
			prompts: ['Che cosa teniamo, dove, e per quanto?', 'Come puoi ritirarlo?'],
			examples: ['Niente nomi. Le note un anno, su un nostro server'],
		},
		back: {
			title: 'Quando rispondiamo',
			prompts: ['Entro che giorno, dove, e da chi?'],
			examples: ['Entro il 30 giugno, in biblioteca, da Anna'],
		},
		unclear: {
			title: 'Ancora poco chiaro',
			prompts: ['Che cosa è difficile da capire o da credere?', 'Fate chiedere a chi viene da fuori.'],
			examples: ['E se il gruppo non si mette d’accordo?'],
		},
	},
	method: {
		when: 'Prima di invitare qualcuno, e ogni volta che qui dentro cambia qualcosa.',
		steps: [
			'Pensate a una persona che volete invitare. Che cosa chiederebbe per prima cosa?',
			'Scrivete che cosa può cambiare, che cosa no, e chi decide e paga. Ogni nota deve capirla chi ha dodici anni.',
			'Scrivete che cosa teniamo e quando le persone hanno una risposta. Una data è meglio di «presto».',
			'Ora chi non l’ha scritto legge ad alta voce e dice che cosa non è chiaro. Gli altri ascoltano e non spiegano.',
			'Correggete le note che hanno fatto nascere domande. Poi mettete le tre righe più importanti nell’impegno della sessione.',
		],
		tips: [
			'Trovate prima chi leggerà nel quarto passo: un vicino, una tirocinante, un collega del bar.',
			'Scrivete ciò che non può cambiare con la stessa chiarezza di ciò che può. I limiti si perdonano prima delle sorprese.',
			'Se una data slitta, ditelo lo stesso giorno, dove sta l’impegno.',
		],
		care: 'Se niente è davvero aperto, non chiamatela co-creazione. Chiamatela informazione, e risparmiate la fatica alle persone.',
		question: 'Hai letto che cosa promettiamo. Che cosa è ancora poco chiaro o difficile da credere?',
		thanks: 'Grazie. La tua nota è sulla lavagna, accanto a ciò che promettiamo.',
	},
}
