import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Már fénylik', 'Még sötét'] as const

/** The roadmap in Hungarian. */
export const roadmapConstellationsHu: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Útiterv csillagképekkel',
	purpose: 'Lássuk, hol fénylik már a közös munkánk az emberekkel, és hol sötét még. Nincs kötelező sorrend.',
	drawing:
		'Éjszakai égbolt egy város háztetői felett, rajta három csillagkép: egy hatszög, egy négyágú csillag és nyolc sugár. A mezők a csillagaik.',
	zones: {
		's-place': {
			title: 'Rendszer: a mi helyünk',
			prompts: ['Mennyire illik a szolgáltatás az itteni élethez?'],
			lanes: light,
			examples: ['A könyvtárbusz csomagot is hoz'],
		},
		's-reach': {
			title: 'Rendszer: könnyen elérhető',
			prompts: ['Mennyire könnyű ránk találni, elérni és megérteni minket?'],
			lanes: light,
			examples: ['Valódi hang a telefonban', 'Az űrlapot otthon kell kinyomtatni'],
		},
		's-share': {
			title: 'Rendszer: hatalom, pénz, tudás',
			prompts: ['Mit osztunk meg, helyezünk át vagy tanulunk, hogy mások is beszállhassanak?'],
			lanes: light,
			examples: ['A péknek kulcsa van a teremhez', 'Az önkéntes maga fizeti a buszt'],
		},
		'e-with': {
			title: 'Iránytű: velük, nem nekik',
			prompts: ['Miről döntenek velünk az emberek? Hol csak kérdezünk?'],
			lanes: light,
			examples: ['A diákok választották az új udvart', 'Csak a névről kérdeztünk'],
		},
		'e-heard': {
			title: 'Iránytű: mindenkit hallunk',
			prompts: ['Kire figyeltünk tényleg? Kinek a szava számít túl keveset?'],
			lanes: light,
			examples: ['A horgászokkal a stégen találkoztunk', 'Akik szombaton dolgoznak'],
		},
		'e-open': {
			title: 'Iránytű: bárki láthatja',
			prompts: ['Láthatja egy újonnan érkező, hogyan döntöttünk, és miért?'],
			lanes: light,
			examples: ['Fotó minden ülésről az ajtón'],
		},
		'c-light': {
			title: 'Katalizátorok: könnyedén',
			prompts: ['Hogyan segíthet valaki két perc alatt?', 'Mitől kezdenek el beszélgetni?'],
			lanes: light,
			examples: ['Leves a téren és egy nagy térkép'],
		},
		'c-people': {
			title: 'Katalizátorok: emberek, erők',
			prompts: ['Miben jók itt az emberek? Ki hozza magával a következőt?'],
			lanes: light,
			examples: ['A kórus minden utcát ismer', 'Ki ismeri az új családokat?'],
		},
		'c-next': {
			title: 'A következő szikra',
			prompts: [
				'Mely sötét csillagokat gyújtjuk meg először? Soronként egy elég.',
				'Ki melyik kis lépést vállalja, és mikor nézzük meg újra?',
			],
			examples: ['Imre szombaton megkérdezi a kompon', 'Március 5-én újra megnézzük'],
		},
	},
	method: {
		when: 'A kezdetkor, aztán néhány hetente újra, hogy lássuk, mi lett fényesebb.',
		steps: [
			'Minden sor egy csillagkép: a Rendszer, az Etikai iránytű, a Katalizátorok. Bármelyik csillaggal kezdhetjük. Nem kell mindet kitölteni.',
			'Írjunk csendben: mi fénylik már, és mi sötét még? Először azt, ami fénylik.',
			'Sétáljunk végig a csillagok mentén. Mondjuk el, minek örülünk.',
			'Beszéljünk a három legsötétebb csillagról. Miért sötétek, és mi lenne az első szikra?',
			'Válasszunk legfeljebb három szikrát: egy kis lépés, ki vállalja, és mikor nézzük meg újra.',
		],
		tips: [
			'Ha sokan vannak, minden asztal másik sorban kezdjen.',
			'Legközelebb semmit se másoljon át: kezdjék tiszta táblával, és tegyék egymás mellé a kettőt.',
			'Egy szikra lehet egy másik tábla is. Nyissa meg, és írja a nevét a cetlire.',
		],
		care: 'A sötét csillag jelzés, nem kudarc. Senkinek sem kell felelnie érte.',
		question: 'Melyik a legfontosabb Önnek, ha egy szolgáltatás változik?',
		thanks: 'Köszönjük. A válasza már az útitervünkön van.',
		choices: [
			'Hogy meghallgassanak',
			'Hogy igazságosan bánjanak velem',
			'Hogy lássam, hogyan döntöttek',
			'Hogy tényleg beleszólhassak',
		],
	},
}
