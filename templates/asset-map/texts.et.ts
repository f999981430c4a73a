import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Estonian. */
export const assetMapEt: TemplateTexts<AssetMapZone> = {
	title: 'Tugevuste kaart',
	purpose:
		'Näidake, mida siinsed inimesed ja kohad juba anda saavad, ja ühendage seda, mis pole veel kokku saanud.',
	drawing:
		'Küla viltu ülalt: kolm maja reas, seltsimaja, pood, aed, vana puu ja teerajad, mis kohtuvad väljakul.',
	zones: {
		people: {
			title: 'Igaüks meist',
			prompts: ['Milles teie hea olete?', 'Milles on hea teie naaber siin lauas?'],
			lanes: ['Ma tean', 'Ma oskan', 'Ma hoolin'],
			examples: ['Kes saarel kus elab', 'Iga vana traktori käima panna', 'Et ükski laps ei sööks üksi'],
		},
		groups: {
			title: 'Rühmad ja seltsid',
			prompts: ['Kes saab niikuinii kokku: koor, trenn, naabrid?', 'Milles nad koos head on?'],
			examples: ['Trepikoja vestlus: 40 korterit, vastus minutitega'],
		},
		organisations: {
			title: 'Asutused ja firmad',
			prompts: ['Kes saaks midagi väikest laenata või anda?'],
			examples: ['Raamatukogu laenutab õmblusmasinaid'],
		},
		places: {
			title: 'Kohad ja asjad',
			prompts: ['Mis ruumid, aiad, autod ja tööriistad on?', 'Millal neid keegi ei kasuta?'],
			examples: ['Rahvamaja, teisipäeviti tühi'],
		},
		stories: {
			title: 'Millega oleme toime tulnud',
			prompts: ['Mida on siinsed inimesed koos teinud?', 'Mida räägivad kõige vanemad?'],
			examples: ['Talv, mil hoidsime ise tee lahti'],
		},
		links: {
			title: 'Uued ühendused',
			prompts: ['Mis asjad pole veel kokku saanud?', 'Kirjutage need kõrvuti: mis neist tuleb?'],
			lanes: ['See', 'ja see', 'annavad kokku'],
			examples: ['Rahvamaja teisipäeviti', 'Raamatukogu õmblusmasinad', 'Parandusõhtu, esimene märtsis'],
		},
	},
	method: {
		when: 'Enne kui räägite probleemidest või kui projekt näeb ainult seda, mis on puudu.',
		steps: [
			'Pöörduge vasakul istuja poole. Küsige, milles ta hea on, ja kirjutage see üles, kui ta on nõus.',
			'Käige vaikselt läbi viis välja. Ka väike asi loeb: võti, kaubik, hea telefonihääl.',
			'Minge mööda kaarti ja lugege ette. Mis on puudu?',
			'Ühendage kaks või kolm asja, mis pole veel kokku saanud. Igaühele üks rida: see ja see annavad kokku.',
			'Hääletage, millist ühendust me kuu aja jooksul proovime. Kes teeb esimese kõne?',
		],
		tips: [
			'Kui keegi ütleb „ei midagi erilist“, küsige, mis asjus naabrid talle helistavad.',
			'Probleemid tulevad jutuks niikuinii. Kirjutage need kaardi kõrvale ja jätkake tugevustega.',
			'Jätke aega ettelugemiseks. Mõni kuuleb esimest korda, et on tugevuste kaardil.',
		],
		care: 'Küsige enne, kui kirjutate üles kellegi teise tugevuse. Kõik ei taha, et neilt teeneid palutakse.',
		question: 'Milles sa hea oled või mida jagad naabritega hea meelega?',
		thanks: 'Aitäh. Sinu tugevus kuulub sellele kaardile.',
	},
}
