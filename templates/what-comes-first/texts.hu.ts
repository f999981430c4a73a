import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Hungarian. */
export const whatComesFirstHu: TemplateTexts<WhatComesFirstZone> = {
	title: 'Mi az első?',
	purpose:
		'Nem lehet mindent egyszerre. A sorrendet azok adják, akik használják a szolgáltatást, és nyíltan kimondjuk, mi vár.',
	drawing:
		'Egy állomás. Fent utasok szövegbuborékkal, indulási tábla és mérleghinta; lent háromkocsis vonat, esőbeálló paddal és egy naptár.',
	zones: {
		matters: {
			title: 'Ami nekünk fontos',
			prompts: [
				'Mi tenné könnyebbé egy átlagos hetünket?',
				'Először azok olvasnak fel, akik használják a szolgáltatást.',
			],
			examples: ['Hogy rohanás nélkül érjek a fiamért'],
		},
		options: {
			title: 'Amit tehetnénk',
			prompts: ['Egy cetlire egy dolog. Mire lehet építeni?', 'Mi kell hozzá: pénz, ember, idő?'],
			examples: ['Óvoda 18 óráig, esténként eggyel több felnőtt'],
		},
		pull: {
			title: 'Mibe kerül nekünk',
			prompts: ['Ha ebből több lesz, miből lesz kevesebb?', 'Kinek jó ez, kinek nehéz?'],
			lanes: ['Ebből több', 'Abból kevesebb'],
			examples: ['Minden nap nyitva 18 óráig', 'Kora reggel kevesebb felnőtt'],
		},
		order: {
			title: 'A sorrendünk',
			prompts: ['Mi az első, és kinek a hetét változtatja meg?', 'Kinek kell várnia miatta?'],
			lanes: ['Most', 'Aztán', 'Később'],
			rows: ['Mi', 'Mert', 'Ki vár'],
			examples: [
				'Hetente két hosszabb este',
				'A műszakosok szerint kettő elég',
				'Családok, akik hatkor jönnek',
			],
		},
		wait: {
			title: 'Akik várnak',
			prompts: ['Mit kaphatnak addig is?', 'Ki mondja el nekik, és miért van így?'],
			examples: ['Szomszédlista reggelre. Orsi felhívja őket'],
		},
		again: {
			title: 'Mikor nézzük újra',
			prompts: ['Mitől változna a sorrendünk?', 'Melyik napon ülünk le újra?'],
			examples: ['Ha három család kéri a reggelt: májusban'],
		},
	},
	method: {
		when: 'Ha több a jó ötlet, mint a pénz, az idő vagy a kéz, és nem zárt ajtó mögött kellene választani.',
		steps: [
			'Mindenki leírja magában, mi tenné könnyebbé egy átlagos hetét. Először azok olvassák fel, akik használják a szolgáltatást.',
			'Mit tehetnénk érte? Egy cetlire egy dolog. Aki tudja, hozzáírja, mi kell hozzá, egyszerű számokkal.',
			'Vegyük sorra a cetliket: ha ebből több lesz, miből lesz kevesebb, és ki venné észre?',
			'Akik használják a szolgáltatást, beteszik a cetliket: most, aztán, később. A többiek elmondják, mi lehetséges, és kérdeznek. Írjuk le, miért, és ki vár.',
			'Nézzük meg, kik várnak. Mit kaphatnak addig, és ki mondja el nekik őszintén?',
			'Mitől változtatnánk a sorrenden? Tűzzük ki a napot, amikor újra megnézzük.',
		],
		tips: [
			'Mielőtt elkezdik, mondja el, mi az, ami már eldőlt, mennyi pénz van, és kié a végső szó.',
			'Legfeljebb három cetli legyen a „Most” alatt. Ha minden első, semmi sem az.',
			'Akiknek várniuk kell, sokszor nincsenek a teremben. Hagyjanak nekik egy üres széket, és néha kérdezzék meg, mit mondanának.',
		],
		care: 'A szükség nem verseny. Senkinek sem kell megmutatnia, milyen rossz neki, hogy előre kerüljön, és nem mindig a legnagyobb csoport van a legnagyobb bajban.',
		question: 'Mi legyen itt az első, és mi várhatna?',
		thanks: 'Köszönjük. A cetlije már a táblán van, a többieké között.',
	},
}
