import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Hungarian. */
export const coManagementHu: TemplateTexts<CoManagementZone> = {
	title: 'Közös kulcsok',
	purpose:
		'Egyezzünk meg, ki mit csinál, ki dönt és kinél vannak az eszközök, hogy a műhelymunka után is folytatódjon.',
	drawing:
		'Háromserpenyős mérleg talapzaton: a bal serpenyőben szerszámosláda, a jobban láda. Mellette egy kosár alma és egy ponyva, amely felfogja, ami leesik.',
	zones: {
		tasks: {
			title: 'A teendők',
			prompts: ['Mit kell újra meg újra megcsinálni?', 'A kicsiket is, és azt is, amit senki sem lát.'],
			examples: ['Hatkor kinyitni a termet', 'Válaszolni az üzenetekre'],
		},
		glad: {
			title: 'Amit szívesen vállalok',
			prompts: ['Mit vállalnánk el szívesen?', 'Milyen gyakran? Annyit, amennyi jólesik.'],
			examples: ['Sütök minden hónap első vasárnapján'],
		},
		holders: {
			title: 'Kinél mi van',
			prompts: [
				'Feladatonként: ki csinálja, ki dönt, kinél van a pénz és a kulcs?',
				'Vessük össze a három sort. Igazságos így?',
			],
			lanes: ['Lakosok', 'Együtt', 'Szervezet'],
			rows: ['Csinálja', 'Dönt róla', 'Nála a pénz, a kulcs'],
			examples: [
				'Kert: Kriszti és a gondnok',
				'A kert terve: mindannyian, áprilisban',
				'A kert pénze: még a városházán',
			],
		},
		means: {
			title: 'Mi kell hozzá',
			prompts: ['Kinek mi kell, hogy elvégezze?', 'Kulcs, pénz, biztosítás, képzés, bér?'],
			examples: ['Valaki állja az önkéntesek telefonját'],
		},
		risks: {
			title: 'Ha baj van',
			prompts: ['Mi történhet, és ki segít akkor?', 'Senki ne maradjon egyedül a kockázattal.'],
			examples: ['Jeges út: továbbra is a város felel'],
		},
		rules: {
			title: 'Így megyünk tovább',
			prompts: ['Miben egyezünk meg, hogy tartós legyen?'],
			lanes: ['Találkozó, döntés', 'Átadás', 'Nézzük meg újra'],
			examples: [
				'Első hétfő, mindenkinek egy szavazat',
				'Aki elmegy, megmutatja az utódjának',
				'Próba május végéig',
			],
		},
	},
	method: {
		when: 'Ha valami új jól működik, és projekt nélkül is menne tovább.',
		steps: [
			'Írjunk magunkban: mi a teendő, akkor is, ha nem látszik? És mit csinálnánk szívesen mi magunk?',
			'Vegyük sorra a feladatokat. Mindenki maga ajánlkozik, senkit sem jelölünk ki. Ki csinálja, ki dönt, kinél van a pénz és a kulcs?',
			'Nézzük meg a közös feladatokat. Kinek mire van szüksége, hogy jól elvégezze?',
			'Mi sülhet el rosszul? Minden kockázathoz írjuk oda, ki segít, ha baj van.',
			'Egyezzünk meg, hogyan találkozunk, hogyan adjuk át a feladatot, és melyik napon nézzük meg újra az egészet.',
		],
		tips: [
			'Hagyja nyitva a feladatot, ha senki sem kéri. A nyitott feladat őszinte, és lehet, hogy nincs is rá szükség.',
			'Mutasson a sorokra: ha a munka bal oldalon van, a pénz meg jobb oldalon, először erről beszéljenek.',
		],
		care: 'A munka beleszólás és eszközök nélkül csak olcsóbb. A közös munkához közös hatalom és közös pénz jár.',
		question: 'Van itt olyan kis feladat, amelyet néha szívesen elvállalna?',
		thanks: 'Köszönjük. A cetlije már a táblán van. A kódjával később megnézheti, mi lett belőle.',
	},
}
