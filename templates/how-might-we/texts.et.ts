import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Estonian. */
export const howMightWeEt: TemplateTexts<HowMightWeZone> = {
	title: 'Kuidas me saaksime?',
	purpose: 'Tehke õpitust avatud küsimused: mitte liiga laiad ega ka varjatud vastused.',
	drawing:
		'Suur lehter laual seisva purgi kohal. Ülalt kukuvad sisse lipikud ja alt tilguvad tilgad. Pilv ja kinniseotud pakk jäävad välja.',
	zones: {
		strengths: {
			title: 'Millele toetuda',
			prompts: ['Mis juba aitab ja kes on selles hea?'],
			examples: ['Naabrid hoiavad üksteisele järjekorda'],
		},
		learned: {
			title: 'Mida õppisime',
			prompts: ['Mis fakt või lause teid üllatas?', 'Mis kaks asja omavahel ei klapi?'],
			examples: ['Järjekord algab seitsmest, uks avatakse üheksast'],
		},
		questions: {
			title: 'Palju küsimusi',
			prompts: [
				'Iga sedel algab: „Kuidas me saaksime …“. Vähemalt viis.',
				'Kuidas saaksime hoida head, parandada halba või selle ümber pöörata?',
			],
			examples: ['Kuidas saaks kodus oodata ja koha järjekorras hoida?'],
		},
		wide: {
			title: 'Liiga lai',
			prompts: ['Keegi ei saaks esmaspäeval alustada.', 'Kuidas teha väiksemaks?'],
			examples: ['Kuidas me saaksime üksilduse kaotada?'],
		},
		answer: {
			title: 'Juba vastus',
			prompts: ['Lahendus on juba küsimuse sees.', 'Milleks see hea on? Küsige seda.'],
			examples: ['Kuidas me saaksime teha järjekorra äpi?'],
		},
		chosen: {
			title: 'Küsimused, mille võtame kaasa',
			prompts: ['Kuni kolm. Kas naaber saaks igaühest aru?', 'Esimese valivad need, kes sellega elavad.'],
			lanes: ['Esimene küsimus', 'Teine küsimus', 'Kolmas küsimus'],
			examples: ['Kuidas me saaksime teha ootamisest hea tunni?'],
		},
	},
	method: {
		when: 'Olete kuulanud ja õppinud ning vajate enne ideid head küsimust.',
		steps: [
			'Loeme ette tugevused ja selle, mida õppisime, iga sedel eri häälega. Lisage, mis on puudu.',
			'Kirjutage omaette ja vaikselt. Püüdke kirja saada viis küsimust, igaühe alguses „Kuidas me saaksime …“.',
			'Viige oma kohale küsimused, mis on liiga laiad või juba vastused. Siis parandage neid koos.',
			'Kõik hääletavad nimeta. Kes probleemiga elavad, valivad ka ühe küsimuse ise.',
			'Viige kuni kolm küsimust viimasesse alasse. Lugege igaüks ette: kas naaber saaks aru?',
		],
		tips: [
			'Kas teil pole veel midagi teada? Võtke kümme minutit juurde ja küsige igaühelt üht hetke, mis on hästi meeles.',
			'Küsimus on hea, kui kohe tuleb pähe kolm väga erinevat vastust.',
			'Ärge visake veidraid küsimusi ära. Jätke need oma kohale, hiljem võib neist abi olla.',
		],
		care: 'Küsimus võib haiget teha, kui selles on probleemiks inimesed. Küsige teenuse, mitte „raskete inimeste“ kohta.',
		question: 'Lõpeta lause: „Oleks hea, kui …“',
		thanks: 'Aitäh. Sinu lause on nüüd tahvlil, rühma küsimuste kõrval.',
	},
}
