import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Hungarian. */
export const roadmapBlankHu: TemplateTexts<RoadmapBlankZone> = {
	title: 'Útiterv a mi szavainkkal',
	purpose: 'Rajzoljuk meg a közös munka saját térképét, a saját nyelvünkön, abból, amit átéltünk.',
	drawing:
		'Tágas éjszakai égbolt szétszórt csillagokkal és három halvány gyűrűvel. Két ember nézi egy dombról, távcsővel.',
	zones: {
		stars: {
			title: 'A csillagaink',
			prompts: [
				'Mikor ment jól a közös munka? Mikor nem?',
				'Egy cetlire egy pillanat. Csillag otthon nélkül is maradhat itt.',
			],
			examples: [
				'Egy vasárnap alatt kész lett a hinta',
				'Nagyapa rajzolta a térképet',
				'Senki sem szólt a dátumról',
			],
		},
		words: {
			title: 'A mi szavaink rá',
			prompts: ['Hogy hívjuk, ha egy város és a lakói együtt építenek valamit?'],
			examples: ['Közösen csináljuk', 'Kaláka, csak a rendelőért'],
		},
		one: {
			title: 'Első csillagkép',
			prompts: ['Mely csillagok tartoznak össze?', 'Az első cetlire írjuk a nevüket.'],
			examples: ['Név: Sok kéz'],
		},
		two: {
			title: 'Második csillagkép',
			prompts: ['Mely más csillagok tartoznak össze?', 'Az első cetlire írjuk a nevüket.'],
		},
		three: {
			title: 'Harmadik csillagkép',
			prompts: ['Van harmadik csoport? Üres is maradhat.', 'Az első cetlire írjuk a nevüket.'],
		},
	},
	method: {
		when: 'Ha egy csoport más nyelven beszél, ha gyerekek vagy fiatalok vezetik, vagy ha a kész címek nem illenek.',
		steps: [
			'Nézzük meg egy percig a kész útitervet, aztán zárjuk be. A miénk egészen más lehet.',
			'Írjunk csendben csillagokat: pillanatokat, amikor jól ment a közös munka, és amikor nem.',
			'Hogyan mondanánk egy szomszédnak? Gyűjtsük össze azokat a szavakat, amelyeket tényleg használunk, a terem minden nyelvén.',
			'Tegyük egy csillagképbe, ami összetartozik, és adjunk neki nevet. Ami sehová sem illik, maradhat, ahol van.',
			'Olvassuk fel a térképet. Válasszuk ki a szavakat, amelyeket ezután használunk, és a csillagot, amellyel kezdünk.',
		],
		tips: [
			'Két csillagkép elég, egy negyedik pedig elfér a tábla melletti szabad helyen.',
			'Ha két név verseng, tartsák meg mindkettőt egy hétig.',
			'A gyerekek rajzolhatják is a csillagaikat. Egy rajz annyit ér, mint egy mondat.',
		],
		care: 'A nehéz pillanat azé, aki átélte. Ő mondja meg, felkerül-e a térképre, és mások neve nem kerül fel vele.',
		question: 'Hogy hívná azt, ha egy város és a lakói együtt építenek egy szolgáltatást?',
		thanks: 'Köszönjük. A szavai azon a táblán vannak, ahol a sajátjainkat választjuk.',
	},
}
