import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Hungarian. */
export const prototypeStoryboardHu: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Prototípus képekben',
	purpose:
		'Játsszuk végig az ötletet hat képben, építsünk egy vázlatos változatot, és próbáljuk ki három emberrel.',
	drawing:
		'Filmszalag hat üres képpel és egy csapó; alatta munkapad kartonházzal, ollóval, lámpával, mögötte három ember, elöl három fiók.',
	zones: {
		begins: {
			title: 'A történet kezdete',
			prompts: ['Minden sávba egy kép. Pálcikaember is jó.', 'Vagy egy cetli: ki, hol, mi történik?'],
			lanes: ['1. Az élet előtte', '2. Hallanak róla', '3. Az első alkalom'],
			examples: ['Rossz a kenyérpirító. A boltban: vegyen újat'],
		},
		turns: {
			title: 'A fordulat',
			prompts: ['Rajzoljuk le, mi más, mint ma.', 'Mi nem sikerül, és ki segít akkor?'],
			lanes: ['4. Ami új', '5. Ami elromlik', '6. Amit otthon mesél'],
			examples: ['Egy diák és egy nyugdíjas szerelő megjavítja', 'Hiányzik a jó csavar'],
		},
		believe: {
			title: 'Azt hisszük, hogy',
			prompts: ['Mi történik, ha az emberek kipróbálják?', 'Miből látszana, hogy tévedünk?'],
			examples: ['Öten jönnek. Tévedtünk, ha kettőnél kevesebben'],
		},
		rough: {
			title: 'Vázlatos változat',
			prompts: ['Miből építhetjük meg, ami kéznél van?', 'Mit lehet ma megfogni vagy eljátszani?'],
			examples: ['Két asztal és egy tábla a könyvtár folyosóján'],
			caption: 'Elég papír és ragasztó',
		},
		tried: {
			title: 'Kivel próbáltuk',
			prompts: ['Melyik három ember próbálja ki a csapaton kívül?', 'Mit tettek és mondtak?'],
			examples: ['Ági, könyvet hozott vissza: mennyibe kerül?'],
		},
		learned: {
			title: 'Amit tanultunk',
			prompts: ['Mi marad, mi megy?', 'Egy változtatás a következő változathoz.'],
			lanes: ['Marad', 'Kihagyjuk', 'Ezt változtatjuk'],
			examples: ['A kávé: maradtak és beszélgettek'],
		},
	},
	method: {
		when: 'Választottunk egy ötletet, és látni szeretnénk, megáll-e, mielőtt bárki fizet érte.',
		steps: [
			'Mondjuk el egymásnak az ötletet két mondatban. Mindenki ugyanarra gondol?',
			'Rajzoljuk meg együtt a hat képet, vagy mondjuk el, és valaki rajzolja. Pálcikaember is jó.',
			'Írjuk le, mit gondolunk, mi fog történni, és miből látszana, hogy tévedünk.',
			'Építsük meg a lehető legegyszerűbb változatot, amelyet meg lehet fogni vagy el lehet játszani: papír, székek, tábla az ajtón.',
			'Menjünk, és próbáljuk ki három emberrel a csapaton kívülről. Többet figyeljünk, mint magyarázzunk.',
			'Tegyük a helyére, amit láttunk: marad, kihagyjuk, változtatjuk. Csak egy változtatást válasszunk.',
		],
		tips: [
			'Senki sem mer rajzolni? Rajzolja meg Ön az első pálcikaembert, és ne túl szépen.',
			'Hívásban játsszák el: valaki a szolgáltatás, valaki a látogató, a többiek írnak.',
			'Hozzon ragasztót, papírt és egy doboz apróságot. A vázlatról könnyebb őszintén beszélni.',
		],
		care: 'Mondják el annak, aki kipróbálja, hogy az ötletet nézik, nem őt, és hogy bármikor abbahagyhatja.',
		question: 'Nézze meg a képeket. Hol akadna el?',
		thanks: 'Köszönjük. A cetlije a képek mellett van, ahol a csoport azt keresi, mi sülhet el rosszul.',
	},
}
