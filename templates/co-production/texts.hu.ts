import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Tervezés', 'Odatalálás', 'Elvégzés', 'Visszanézés'] as const
const hands = ['Lakosok', 'Együtt', 'Munkatársak'] as const

/** The co-production board in Hungarian. */
export const coProductionHu: TemplateTexts<CoProductionZone> = {
	title: 'Közös munka: ki mit csinál?',
	purpose:
		'Lássuk, ki melyik részét végzi egy szolgáltatásnak. Keressük meg, mit csinálnának szívesebben együtt a lakosok és a munkatársak.',
	drawing:
		'Két hosszú asztal. A felsőnél egy lakó és egy munkatárs külön-külön tart egy-egy tálat, az alsónál együtt egyet. Mellettük egy kosár és egy pult.',
	zones: {
		service: {
			title: 'A szolgáltatás',
			prompts: ['Melyik szolgáltatás, és kinek szól?', 'Mi legyen nekik jobb?'],
			examples: ['Ebéd a falusi iskolában a nyugdíjasoknak'],
			caption: 'Kinek a cipőjében?',
		},
		bring: {
			title: 'Amit hozunk',
			prompts: ['Miben vagyunk jók, és mit csinálunk szívesen?', 'Lakosok és munkatársak egyaránt.'],
			examples: ['Ernő süt, és tudja, ki él egyedül'],
		},
		today: {
			title: 'Ki mit csinál ma',
			prompts: ['Milyen részei vannak, és ki végzi őket?', 'A munka is, amelyet senki sem lát.'],
			lanes: parts,
			rows: hands,
			examples: [
				'A szomszédok szólnak egymásnak, kérés nélkül',
				'Az étrend a városban dől el, minden júniusban',
			],
		},
		could: {
			title: 'Ki mit csinálhatna',
			prompts: [
				'Mely részeket végeznénk szívesebben magunk vagy együtt?',
				'Csak azt vegyük el, amit szeretnénk.',
			],
			lanes: parts,
			rows: hands,
			examples: ['A vendég kérdezi a vendéget, milyen volt', 'Havonta közös étrend a szakáccsal'],
		},
		fair: {
			title: 'Hogy igazságos legyen',
			prompts: ['Mi maradjon fizetett munkatársnál?', 'Mi kell a segítőknek: pénz, képzés, pihenő?'],
			examples: ['Allergia: a szakács felel érte', 'Aki felszolgál, ingyen ebédel'],
		},
		try: {
			title: 'Első próba',
			prompts: ['Melyik egy részt csináljuk másképp?', 'Ki kivel, és meddig?'],
			examples: ['Étrendkör márciusban: a szakács, Ernő, két vendég'],
		},
	},
	method: {
		when: 'Ha egy szolgáltatás az emberekkel készül, nem csak nekik, és még senki sem tudja, mit jelent ez egy hétfő reggelen.',
		steps: [
			'Egyezzünk meg egy szolgáltatásban és azokban, akiknek az életét jobbá tenné. Egy mondat elég.',
			'Mindenki leírja magában, miben jó, és mit csinál szívesen. A beosztás nem számít, a tudás igen.',
			'Most töltsük ki az első táblázatot úgy, ahogy ma van. Keressük a munkát, amelyet senki sem lát: telefonálás, várakozás, bátorítás.',
			'Most a második táblázat, ahogy lehetne. Csak akkor tegyünk át egy részt, ha itt van, aki elvégezné, és szeretné is.',
			'Mi maradjon fizetett munkatársnál a törvény vagy a biztonság miatt? Mi kell a többieknek, hogy jól végezzék a részüket?',
			'Válasszunk egy részt az első próbára. Két név kell, egy lakosé és egy munkatársé, és egy nap, amikor visszanézünk.',
		],
		tips: [
			'Kérdezzen rá a tervezésre és a visszanézésre is. Ha a lakosoknak csak a cipelés jut, az nem közös.',
			'Egy üres sorról érdemes beszélni. Kérdezze meg, miért üres, mielőtt kitöltik.',
			'Így jó átadni egy részt: „Lenne kedve hozzá?” Így soha: „Ezt Ön is megcsinálhatná.”',
		],
		care: 'A lakosokhoz kerülő munka ne legyen rejtett megszorítás. Senki se kapjon kevesebbet, mert nem tud vagy nem akar részt venni, és a munkatársak nyíltan beszélhessenek az állásukról.',
		question: 'Mit csinálna szívesen ebben a szolgáltatásban Ön maga vagy velünk együtt?',
		thanks: 'Köszönjük. A cetlije már a táblán van. Senki sem kéri számon.',
	},
}
