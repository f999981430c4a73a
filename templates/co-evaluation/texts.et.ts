import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Estonian. */
export const coEvaluationEt: TemplateTexts<CoEvaluationZone> = {
	title: 'Kas läks paremaks?',
	purpose: 'Kõik osalejad vaatavad, mis on muutunud, kelle jaoks, ja mida järgmisel nädalal teha.',
	drawing:
		'Peenrakast nelja eri kõrgusega taime ja nende taga mõõdulindiga, ümber pilv, puu, aiakäru ja pesakast.',
	zones: {
		pulse: {
			title: 'Teie esimene vastus',
			prompts: [
				'Kas aitas? Kas teie sõna luges? Kas tuleksite veel?',
				'Igaühele sõna või nägu. Nimesid pole vaja.',
			],
			examples: ['Aitas: jah. Luges: natuke. Tuleks veel: jah'],
		},
		signs: {
			title: 'Meie paremuse märgid',
			prompts: ['Millest märkame, et on parem?', 'Kus olime eelmine kord, kus oleme nüüd?'],
			examples: ['Mais ootas väljas kuus inimest. Nüüd kaks'],
		},
		stories: {
			title: 'Mis kellegi jaoks muutus',
			prompts: ['Rääkige üks väike hetk.', 'Küsige enne, kas tohite rääkida.'],
			examples: ['„Küsiti, mis päev mulle sobib. Esimest korda.“'],
		},
		whom: {
			title: 'Kelle jaoks parem?',
			prompts: ['Kellel on parem ja milline tugevus aitas?', 'Kellel ei ole? Vaadake vahesid rühmade vahel.'],
			lanes: ['Kes kasutavad', 'Pere, naabrid', 'Kes töötavad', 'Kes otsustavad'],
			rows: ['Parem', 'Sama või raskem', 'Me ei tea'],
			examples: [
				'Laupäeval leiba, tänu skautidele',
				'Juhid: pikem päev, pausi pole',
				'Vanavanematelt pole küsitud',
			],
		},
		change: {
			title: 'Järgmisel nädalal',
			prompts: ['Mis ühe asja me muudame?', 'Kes seda teeb ja mis päeval?'],
			examples: ['Reedel kaks juhti. Mari küsib teisipäeval'],
		},
		tell: {
			title: 'Edasi rääkida',
			prompts: ['Kes peab kuulma? Kes räägib?'],
			examples: ['Naaberküla. Jüri helistab'],
		},
	},
	method: {
		when: 'Iga nelja kuni kuue nädala järel, kui midagi proovitakse, ja lõpus.',
		steps: [
			'Enne kui keegi räägib: kas see aitas, kas teie sõna luges, kas tuleksite veel? Kirjutage nimeta.',
			'Lugege vastuseid. Kuidas on võrreldes eelmise korraga ja mis on meie paremuse märgid?',
			'Leidke paariline teisest rollist. Rääkige teineteisele väike hetk, mil midagi muutus.',
			'Kirjutage omaette: mis läks paremaks, mis mitte ja mida me ei tea? Pange see nende alla, keda see puudutab.',
			'Otsige kõige suurem vahe kahe rühma vahel. Rääkige sellest.',
			'Valige üks asi, mida järgmisel nädalal muuta, ja öelge, kes räägib neile, keda siin ei ole.',
		],
		tips: [
			'Küsige iga kord samad kolm küsimust, siis näete muutust.',
			'Ka tühi ruut on tulemus: mõelge, kellega võiks rääkima minna.',
			'Kas inimesi on üle kaheteistkümne? Avage teine tahvel ja võrrelge vahesid.',
		],
		care: 'Raske on öelda, et miski tegi haiget. Kellele tulemuse eest makstakse, räägib viimasena ja tänab.',
		question: 'Kas pärast meie alustamist on miski sinu jaoks paremaks läinud?',
		thanks: 'Aitäh. Sinu vastus on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
	},
}
