import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Hungarian. */
export const livedExperienceStoriesHu: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Amit mi éltünk át',
	purpose:
		'Hallgassuk meg a történeteket azoktól, akik átélték. Először ők mondják el, mi fontos bennük, aztán együtt tanulunk belőlük.',
	drawing:
		'Négy szőnyeg fekszik a tűz körül. Mindegyikből egy fonal fut a folyóba, és egy csónak vitorlája az utolsó lap.',
	zones: {
		agreement: {
			title: 'Meddig mehet egy történet',
			prompts: ['A mesélő dönti el, történetenként.', 'Hogyan lehet később visszavonni?'],
			lanes: ['Bárki hallhatja', 'Előbb kérdezzenek', 'Itt marad a teremben'],
			examples: ['A sofőr, aki megvárt', 'A tizenegy hívás', 'Bármi a gyerekeimről'],
		},
		moments: {
			title: 'Pillanatok',
			prompts: [
				'Milyen pillanatra emlékszünk ebből a szolgáltatásból?',
				'Írjuk le, rajzoljuk le, vagy diktáljuk valakinek.',
			],
			examples: ['„Megvárta, míg a szatyrokkal beérek.”', '„Tizenegyszer telefonáltam azon a héten.”'],
		},
		point: {
			title: 'Ezért mondtam el',
			prompts: ['Ide csak a mesélő ír.', 'Mit vegyünk észre a történetben?'],
			examples: ['Kedvesek voltak. Egy szám kellett, ahol felveszik'],
		},
		heard: {
			title: 'Ami velünk maradt',
			prompts: ['Melyik pillanatot látjuk még most is?', 'Ne adjunk tanácsot, ne magyarázzunk.'],
			examples: ['Az összes levél egy kekszes dobozban'],
		},
		threads: {
			title: 'Szálak a történetek közt',
			prompts: ['Mi tér vissza, és mi hangzott el csak egyszer?', 'Az egyetlen történet se vesszen el.'],
			lanes: ['Több történetben', 'Csak egyszer, de fontos'],
			examples: ['Segített valaki, aki ismerte az utat', 'A testvért senki sem kérdezte'],
		},
		change: {
			title: 'Ahol hallaniuk kell',
			prompts: ['Milyen beszélgetésre van most szükség?', 'Beleegyezett a mesélő?'],
			lanes: ['Melyik történet', 'Ki hallja, mikor', 'Ki kíséri el'],
			examples: ['A tizenegy hívás, felolvasva', 'Képviselők ülése, június 4.', 'A mesélő és egy nővér'],
		},
	},
	method: {
		when: 'Mielőtt kimondjuk, mi a baj, és mindig, ha olyanokról döntünk, akik nincsenek jelen.',
		steps: [
			'Olvassuk fel, meddig mehet egy történet. A mesélő dönt, később mást is mondhat, és bármikor visszavonhatja.',
			'Üljünk párba olyannal, aki hasonlót élt át. Az egyik mesél, a másik hallgatja, és csak azt írja le, amit a mesélő szeretne.',
			'Aki mesélt, leírja, miért mondta el. A többiek várnak.',
			'Aki hallgatta, leírja, mi maradt meg benne. Ne adjunk tanácsot, ne magyarázzunk.',
			'Keressük meg együtt, mi tér vissza több történetben. Vigyázzunk arra, amely csak egyszer hangzott el.',
			'Beszéljük meg, kinek melyik történetet kell hallania, és ki megy a mesélővel. Előbb a mesélő mond igent.',
		],
		tips: [
			'Kezdje egy saját kis történettel. Így senki sem gondolja, hogy nagy történet kell.',
			'Legyen egy csendes szoba, és benne valaki, akinek van ideje leülni és beszélgetni.',
			'Ha egy történetnek több idő kell, kapja meg. Vegyen el időt a szálakból.',
		],
		care: 'Senkinek sem kell mesélnie. Ne hangozzék el mások neve, és beleegyezés nélkül ne legyen arc vagy hang. A visszavont történet lekerül a tábláról, és mindenből, ami belőle készült.',
		question: 'Meséljen el egy pillanatot ezzel a szolgáltatással, amelyre emlékszik.',
		thanks: 'Köszönjük, hogy ránk bízta.',
	},
}
