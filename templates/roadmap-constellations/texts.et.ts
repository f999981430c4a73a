import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Särab juba', 'Veel pime'] as const

/** The roadmap in Estonian. */
export const roadmapConstellationsEt: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Teekaardi tähtkujud',
	purpose: 'Vaadake, kus teie töö inimestega juba särab ja kus on veel pime. Õiget järjekorda ei ole.',
	drawing:
		'Öine taevas linnakatuste kohal ja selles kolm tähtkuju: kuusnurk, nelja haruga täht ja kaheksa kiirt. Alad on nende tähed.',
	zones: {
		's-place': {
			title: 'Süsteem: meie koht',
			prompts: ['Kui hästi sobib teenus siinse eluga?'],
			lanes: light,
			examples: ['Raamatubuss toob ka pakke'],
		},
		's-reach': {
			title: 'Süsteem: lihtne jõuda',
			prompts: ['Kui lihtne on meid leida, meieni jõuda ja meist aru saada?'],
			lanes: light,
			examples: ['Telefonis vastab päris hääl', 'Ankeet tuleb kodus välja trükkida'],
		},
		's-share': {
			title: 'Süsteem: võim, raha, oskused',
			prompts: ['Mida jagame, nihutame või õpime, et teised saaksid liituda?'],
			lanes: light,
			examples: ['Pagaril on saali võtmed', 'Vabatahtlikud maksavad bussi ise'],
		},
		'e-with': {
			title: 'Kompass: koos inimestega',
			prompts: ['Mida inimesed koos meiega otsustavad? Kus ainult küsime?'],
			lanes: light,
			examples: ['Õpilased valisid uue õue', 'Küsisime ainult nime kohta'],
		},
		'e-heard': {
			title: 'Kompass: kõiki kuuldakse',
			prompts: ['Keda me päriselt kuulasime? Kelle sõna loeb liiga vähe?'],
			lanes: light,
			examples: ['Käisime kalurite juures sadamas', 'Laupäeviti töötavad inimesed'],
		},
		'e-open': {
			title: 'Kompass: kõik on näha',
			prompts: ['Kas uus tulija näeks, kuidas ja miks otsustasime?'],
			lanes: light,
			examples: ['Uksel on pildid igast kohtumisest'],
		},
		'c-light': {
			title: 'Katalüsaatorid: kerge algus',
			prompts: ['Kuidas saab kahe minutiga aidata?', 'Mis paneb rääkima?'],
			lanes: light,
			examples: ['Supp väljakul ja suur kaart'],
		},
		'c-people': {
			title: 'Katalüsaatorid: inimesed, tugevused',
			prompts: ['Milles on siinsed inimesed head? Kes toob järgmise kaasa?'],
			lanes: light,
			examples: ['Koor tunneb iga tänavat', 'Kes tunneb uusi peresid?'],
		},
		'c-next': {
			title: 'Meie järgmine säde',
			prompts: [
				'Millised pimedad tähed süütame enne? Igast reast piisab ühest.',
				'Kes teeb mis väikese sammu ja millal vaatame uuesti?',
			],
			examples: ['Ilmar küsib laupäeval praamil', 'Vaatame uuesti 5. märtsil'],
		},
	},
	method: {
		when: 'Alguses ja siis iga paari nädala tagant, et näha, mis on heledamaks läinud.',
		steps: [
			'Iga rida on tähtkuju: süsteem, eetiline kompass, katalüsaatorid. Alustage mis tahes tähest. Kõiki ei pea täitma.',
			'Kirjutage vaikselt: mis särab juba ja mis on veel pime? Esimesena see, mis särab.',
			'Jalutage mööda tähti. Öelge, mille üle teil on hea meel.',
			'Rääkige kolmest kõige pimedamast tähest. Miks need on pimedad ja mis oleks esimene säde?',
			'Valige kuni kolm sädet: väike samm, kes selle teeb ja millal uuesti vaatame.',
		],
		tips: [
			'Kui inimesi on palju, alustagu iga laud eri reast.',
			'Järgmine kord ärge midagi üle kandke: alustage uuesti ja pange kaks tahvlit kõrvuti.',
			'Säde võib olla ka teine tahvel. Avage see ja kirjutage selle nimi sedelile.',
		],
		care: 'Pime täht on teave, mitte ebaõnnestumine. Keegi ei pea selle eest aru andma.',
		question: 'Mis on sinu jaoks kõige tähtsam, kui teenus muutub?',
		thanks: 'Aitäh. Sinu vastus on meie teekaardil.',
		choices: [
			'Et mind kuulatakse',
			'Et mind koheldakse õiglaselt',
			'Et näen, kuidas otsustati',
			'Et mul on päriselt sõnaõigus',
		],
	},
}
