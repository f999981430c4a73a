import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Hungarian. */
export const checkInAgreementHu: TemplateTexts<CheckInAgreementZone> = {
	title: 'Érkezés és megállapodás',
	purpose:
		'Emberként érkezzünk, ne beosztásként, és a saját szavainkkal állapodjunk meg, hogyan bánunk egymással.',
	drawing:
		'Az előszobai fogason kabát és táska lóg. Lent egy kerek asztal csészével és egy lap, rajta mindenki jele.',
	zones: {
		arrive: {
			title: 'Így érkezem',
			prompts: ['Hogy vagyunk ma? Egy szó vagy egy rajz elég.'],
			examples: ['Kíváncsian, keveset aludtam', 'Két busszal jöttem'],
		},
		bring: {
			title: 'Amit hozok',
			prompts: ['Milyen élettapasztalat segíthet ma?', 'Cím, rang nem kell.'],
			examples: ['Tizenkét év éjszakai műszak', 'Ismerem a park összes padját'],
		},
		access: {
			title: 'Ami könnyebbé teszi',
			prompts: [
				'Mi segítene, hogy ma részt vehessünk?',
				'Szünet, nagyobb betű, más nyelv, valaki, aki gépel?',
			],
			examples: ['Olvassuk fel a cetliket', 'Négykor el kell mennem'],
		},
		agree: {
			title: 'Hogyan bánunk egymással',
			prompts: ['Mi kell a többiektől, hogy szabadon beszéljünk?', 'Mit teszünk, ha nem sikerül?'],
			examples: ['Mindenki végigmondhatja', 'Ami itt elhangzik, itt marad', 'Ki is lehet hagyni'],
		},
	},
	method: {
		when: 'Minden találkozó elején, és újra, ha új emberek jönnek.',
		steps: [
			'Mindenki tesz fel egy cetlit: hogyan érkezem ma? Ennél többet nem is kell megtanulni.',
			'Írjunk csendben: mit hozok, és mi tenné könnyebbé a mai napot?',
			'Hallgassuk meg egymást, tetszés szerinti sorrendben. Megjegyzés nélkül, csak megköszönve.',
			'Nézzük meg, mi tenné könnyebbé. Ami most rögtön megtehető, tegyük meg.',
			'Gyűjtsünk mondatokat a megállapodáshoz, és vonjuk össze, ami ugyanaz. Az maradjon, amit mindenki el tud fogadni.',
		],
		tips: [
			'Az első cetlit Ön írja, és őszintén.',
			'Nagy csoportban párban hallgassák meg egymást, így mindenki megszólal egyszer.',
			'Másolja át a megállapodást a következő táblára, és kérdezze meg a később érkezőket, mi hiányzik.',
		],
		care: 'Mindig szabad kihagyni, a nevet és a szerepet is. Senkitől se kérdezzék, miért van szüksége arra, amire.',
		question: 'Mi segít Önnek abban, hogy egy megbeszélésen szabadon beszéljen?',
		thanks: 'Köszönjük. A cetlije azon a táblán van, ahol a csoport megállapodik.',
	},
}
