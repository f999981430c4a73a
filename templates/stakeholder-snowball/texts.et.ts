import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Estonian. */
export const stakeholderSnowballEt: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Inimeste kaart: kes veel?',
	purpose:
		'Vaadake, kelle elu see on, kes on neile lähedal ja kes otsustab kaugelt. Seejärel juhatab igaüks teid järgmise hääleni.',
	drawing:
		'Rõngad ümber keskme, neil inimesed ja sidemed nende vahel; välimises rõngas avatud uks ja väljas lumepall, mis veeredes kasvab.',
	zones: {
		lives: {
			title: 'Elab sellega',
			prompts: ['Kelle elu see on?', 'Siia ainult inimesed, mitte asutused.'],
			examples: ['Nooruk, kes hoolitseb oma ema eest'],
		},
		close: {
			title: 'Kohtub iga nädal',
			prompts: ['Kes on nende jaoks olemas, tasu eest või ilma?'],
			examples: ['Naaber, kes toob puud tuppa'],
		},
		afar: {
			title: 'Kaugemal',
			prompts: ['Kes paneb paika reeglid või maksab?', 'Kes tunneb mõju?'],
			examples: ['Amet, mis määrab lahtiolekuajad', 'Pered, kes elavad kõrvalmajas'],
		},
		ties: {
			title: 'Nendevahelised sidemed',
			prompts: ['Tõmmake jooned sedelist sedelini.', 'Mis on tugev, mis nõrk või ühepoolne?'],
			examples: ['Tugev: kooliõde ja vanemate vestlusrühm', 'Ühepoolne: ameti kirjad'],
		},
		door: {
			title: 'Kes avab ukse?',
			prompts: ['Lisage kaks rühma, keda teised ei tunne.', 'Kes viib meid kokku?'],
			examples: ['Jääkalurid. Kioski müüja tunneb neid'],
		},
		missing: {
			title: 'Veel kuulmata',
			prompts: ['Kus on meie kaart tühi?', 'Kes räägib praegu nende eest?'],
			examples: ['Lapsed, kes vahetavad tihti kooli'],
		},
		calls: {
			title: 'Sel nädalal',
			prompts: ['Kes meist võtab ühendust millise rühmaga?'],
			examples: ['Tiiu helistab teisipäeval külapoodi'],
		},
	},
	method: {
		when: 'Kui olete alguses või kuulete kogu aeg samu hääli. Jätke kaart avatuks, kuni töö kestab.',
		steps: [
			'Alustage inimestest, kelle elu see on. Ühtki asutust siia ei kirjutata.',
			'Igaüks omaette: kes kohtub nendega iga nädal? Kes otsustab või tunneb mõju kaugemalt?',
			'Tõmmake sedelite vahele jooned. Kõigepealt tugevad sidemed, siis need, mis on nõrgad või ühepoolsed.',
			'Igaüks lisab kaks rühma, keda teised ei tunne, ja selle, kes saaks meid tutvustada.',
			'Kus on kaart veel tühi? Kirjutage üles, keda ei ole kuuldud. Leppige kokku, kes võtab sel nädalal millise rühmaga ühendust.',
		],
		tips: [
			'Saatke link kõigile, kellega järgmisena räägite, ja paluge lisada veel kaks rühma. Nii lumepall kasvabki.',
			'Rühm, keda siin keegi ei tunne, on hea leid. Öelge seda ka.',
			'Küsige neilt, kelle elu see on, milliseid sedeleid nad nihutaksid lähemale või kaugemale.',
		],
		care: 'Tahvlile rühmad ja rollid. Eraisikute nimed käivad kinnisesse loendisse ja ainult siis, kui nad on nõus.',
		question: 'Kellelt peaksime selle kohta veel küsima? Palun rühm või roll, mitte nimi.',
		thanks: 'Aitäh. Kui soovid, saada see link neile edasi.',
	},
}
