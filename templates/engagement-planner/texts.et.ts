import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Estonian. */
export const engagementPlannerEt: TemplateTexts<EngagementPlannerZone> = {
	title: 'Minge sinna, kus on inimesed',
	purpose:
		'Kavandage kolme rühma jaoks, kus kohtute, mida küsite, kui vähe vaeva see nõuab ja mida nad vastu saavad.',
	drawing:
		'Tänav. Üleval inimesed müüri taga, varikatusega müügilett ning sammaste ja trepiga ametihoone; all kolme uksega maja, kaetud laud ja rida peatusi.',
	zones: {
		groups: {
			title: 'Keda veel siin ei ole?',
			prompts: ['Milliste rühmadega pole me kohtunud?', 'Üks rühm sedelil, nende enda nimega.'],
			examples: ['Haigla öised koristajad'],
		},
		places: {
			title: 'Kus nad juba on',
			prompts: ['Kus ja millal nad kohtuvad, ka netis?', 'Keda nad seal usaldavad?'],
			examples: ['Maja pesuruum, pühapäeva õhtu'],
		},
		hurdles: {
			title: 'Miks on meieni raske jõuda',
			prompts: ['Mis kellaajad, sõnad, ankeedid või kaugused?', 'Mis on varem juhtunud?'],
			examples: ['Meie kirjas on ainult „vastake veebis“'],
		},
		plan: {
			title: 'Kuidas me kohtume',
			prompts: ['Valige kolm rühma, igaühele üks veerg.', 'Millele on lihtne vastata ja mis tuleb pärast?'],
			lanes: ['Esimene rühm', 'Teine rühm', 'Kolmas rühm'],
			rows: ['Kes, kus, millal', 'Kahe minutiga', 'Kes tahab rohkem'],
			examples: [
				'Isad jäähallis',
				'Laupäev kell 9, kohviku laud',
				'Üks küsimus ekraanil: vali nägu',
				'Kavandab meiega ühe trenniõhtu',
			],
		},
		back: {
			title: 'Mida nad vastu saavad',
			prompts: ['Mida anname nende aja eest?', 'Millal ja kuidas nad meist kuulevad?'],
			examples: ['Supp, takso koju ja kiri 1. juuniks'],
		},
		weeks: {
			title: 'Esimesed neli nädalat',
			prompts: ['Kes meist läheb kuhu ja mis päeval?'],
			lanes: ['1. nädal', '2. nädal', '3. nädal', '4. nädal'],
			examples: ['L 9.00, Sirje ja Oleg jäähalli'],
		},
	},
	method: {
		when: 'Teate umbes, keda asi puudutab, ja ühtki kutset ei ole veel saadetud.',
		steps: [
			'Ükski inimene ei ole raskesti kättesaadav. Mõni teenus on. Rääkige üksteisele ühest teenusest, mida olete vältinud, ja miks.',
			'Kirjutage rühmad, keda peaksime kuulma, esimesena need, kellega me pole kohtunud. Kasutage nime, mida nad ise kasutavad.',
			'Kus need inimesed niikuinii on, mis kellaajal ja keda nad seal usaldavad?',
			'Nüüd ausalt endast: mis teeb neil meie juurde tulemise raskeks?',
			'Valige kolm rühma. Leidke igaühele koht ja aeg, kahe minuti küsimus ja midagi neile, kes tahavad rohkem.',
			'Leppige kokku, mida inimesed oma aja eest saavad. Siis pange esimesed käigud nädalatesse.',
		],
		tips: [
			'Keegi mõnest rühmast peaks olema siin. Kui ei ole, helistage ühele neist selle tunni jooksul.',
			'Kui igal sedelil on „veebis“, küsige, kellel ei ole telefoni ja kellel pole põhjust linki usaldada.',
			'Kaks päris käiku on rohkem väärt kui kümme nimekirjas.',
		],
		care: 'Kirjutage rühmi ja rolle, mitte kunagi eraisikute nimesid. Inimeste nimekiri võib kahju teha ka siis, kui see on mõeldud hästi.',
		question: 'Kus saaksime sinuga kohtuda nii, et see ei nõua sinult lisavaeva?',
		thanks: 'Aitäh. See aitab meil tulla sinu juurde, selle asemel et paluda sind meie juurde.',
	},
}
