import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Hungarian. */
export const assetMapHu: TemplateTexts<AssetMapZone> = {
	title: 'Erősségek térképe',
	purpose:
		'Mutassuk meg, mit tudnak már most adni az itteni emberek és helyek, és kössük össze, ami még sosem találkozott.',
	drawing:
		'Egy falu ferdén felülről: három ház egy sorban, klubház, bolt, kert, egy öreg fa, és ösvények, amelyek a téren találkoznak.',
	zones: {
		people: {
			title: 'Mi magunk',
			prompts: ['Miben vagyunk jók?', 'Miben jó az, aki mellettünk ül?'],
			lanes: ['Ezt tudom', 'Ehhez értek', 'Ez fontos nekem'],
			examples: [
				'Ki hol lakik a faluban',
				'Bármilyen régi traktort beindítok',
				'Ne üljön gyerek egyedül ebédnél',
			],
		},
		groups: {
			title: 'Csoportok, egyletek',
			prompts: ['Ki találkozik amúgy is: kórus, csapat, csoport, szomszédok?', 'Miben jók együtt?'],
			examples: ['Lépcsőházi csoport: 40 lakás, perceken belül válasz'],
		},
		organisations: {
			title: 'Hivatalok, cégek',
			prompts: ['Ki adhatna valami kicsit, akár kölcsön?'],
			examples: ['A könyvtár varrógépet kölcsönöz'],
		},
		places: {
			title: 'Helyek és tárgyak',
			prompts: ['Milyen termek, kertek, autók, eszközök vannak?', 'Mikor nem használja őket senki?'],
			examples: ['Plébánia terme, kedden üres'],
		},
		stories: {
			title: 'Ami már sikerült',
			prompts: ['Mit csináltak itt együtt az emberek?', 'Mit mesélnek a legidősebbek?'],
			examples: ['A tél, amikor mi lapátoltuk szabaddá az utat'],
		},
		links: {
			title: 'Új kapcsolatok',
			prompts: ['Mi az, ami még sosem találkozott?', 'Írjuk egymás mellé: mi lesz belőle?'],
			lanes: ['Ez', 'és ez', 'ebből ez lesz'],
			examples: [
				'A plébánia terme keddenként',
				'Varrógépek a könyvtárból',
				'Foltozó este, az első márciusban',
			],
		},
	},
	method: {
		when: 'Mielőtt a gondokról beszélünk, vagy ha egy projekt csak azt látja, ami hiányzik.',
		steps: [
			'Forduljunk a bal oldali szomszédunkhoz. Kérdezzük meg, miben jó, és írjuk le, ha beleegyezik.',
			'Menjünk végig csendben az öt mezőn. A kis dolog is számít: egy kulcs, egy furgon, egy jó telefonhang.',
			'Járjuk végig a térképet, és olvassuk fel. Mi hiányzik?',
			'Kössünk össze két-három dolgot, ami még sosem találkozott. Soronként egyet: ez, és ez, ebből ez lesz.',
			'Szavazzunk arra, melyik kapcsolatot próbáljuk ki egy hónapon belül. Ki telefonál először?',
		],
		tips: [
			'Ha valaki azt mondja: „semmi különös”, kérdezze meg, mivel hívják fel a szomszédok.',
			'A gondok úgyis előjönnek. Írja őket a térkép mellé, és folytassák az erősségekkel.',
			'Maradjon idő a felolvasásra. Van, aki most hallja először, hogy ott van az erősségek térképén.',
		],
		care: 'Kérdezzék meg az illetőt, mielőtt leírják az erősségét. Nem mindenki szeretné, hogy szívességet kérjenek tőle.',
		question: 'Miben jó Ön, vagy mit osztana meg szívesen a környékével?',
		thanks: 'Köszönjük. Az Ön erőssége is helyet kapott a térképen.',
	},
}
