import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Hungarian. */
export const ideationHu: TemplateTexts<IdeationZone> = {
	title: 'Ötletmező',
	purpose: 'Találjunk gyorsan sok ötletet, építsünk egymáséra, és őrizzük meg a furcsákat is.',
	drawing:
		'Nap egy felszántott föld mellett, a föld szélén hajtások; előtte magokat hozó széllökés, bogyós bokor és egy láda három palántával.',
	zones: {
		question: {
			title: 'A kérdésünk',
			prompts: ['Melyik egy kérdésre felelünk ma?', 'Másképp értjük? Írjuk le, hogyan.'],
			examples: ['Hogyan vásárolhat, akinek nincs autója?'],
			caption: 'Egy közös kérdés',
		},
		alone: {
			title: 'Először magunkban',
			prompts: ['Mit próbálhatnánk ki? Egy cetlire egy ötlet.', 'Írjunk csendben. A rossz ötlet is jöhet.'],
			examples: ['Polc a szatyroknak a benzinkúton'],
		},
		build: {
			title: 'Építsünk rá',
			prompts: ['Folytassuk más ötletét: „Igen, és még …”'],
			examples: ['Igen, és aki arra jár, visz egy szatyrot'],
		},
		fresh: {
			title: 'Friss szemmel',
			prompts: [
				'Ki oldotta már meg máshol: egy pékség, egy egyesület, egy másik ország?',
				'Hogyan lehetne sokkal rosszabb? Most fordítsuk meg.',
			],
			lanes: ['Vegyük kölcsön', 'Rontsuk el, és fordítsuk meg'],
			examples: ['A könyvtárbusz minden harmadik kedden jön', 'Mindenki egy héttel előre rendeljen'],
		},
		families: {
			title: 'Ötletcsaládok',
			prompts: ['Mely ötletek tartoznak össze? Tegyük őket egymás mellé.', 'Adjunk nevet minden családnak.'],
			examples: ['Család: úgyis arra megyek'],
		},
		seedlings: {
			title: 'Palánták',
			prompts: ['Mit próbálunk ki először? Legfeljebb hármat.', 'Egy furcsa is maradjon.'],
			lanes: ['Első palánta', 'Második palánta', 'A furcsa'],
			examples: ['Szatyorpolc, próba két hétig'],
		},
	},
	method: {
		when: 'Van egy világos kérdésünk, és sokféle ötletet szeretnénk, mielőtt választunk.',
		steps: [
			'Olvassuk fel a kérdést. Érti valaki másképp? Azt is írjuk le.',
			'Írjunk magunkban, csendben, egy cetlire egy ötletet. A rossz ötlet is jöhet.',
			'Most megmutatjuk a cetliket. Előbb olvassunk csendben, aztán építsünk más ötletére: „Igen, és még …”',
			'Először kérjünk kölcsön: ki oldotta már meg máshol? Aztán rontsuk el szándékosan, és fordítsuk meg.',
			'Tegyük egymás mellé az összetartozó ötleteket, és adjunk nevet minden családnak.',
			'Szavazzunk csendben, név nélkül: melyik ötletet látnánk szívesen megnőni?',
			'Ültessünk el legfeljebb három palántát. Az egyik lehet a furcsa.',
		],
		tips: [
			'Írja ki nagy betűvel a kérdést, és hagyja a képernyőn. Az emberek vissza-visszanéznek rá.',
			'Ha mindig egy ember ötletei kapják az „Igen, és még …” folytatást, kérje, hogy mindenki olyan cetlire építsen, amelynek még nincs.',
			'Van, aki inkább mondaná vagy rajzolná? Írja le helyette, az ő szavaival.',
		],
		care: 'Akinek az ötletén nevetnek, az gyakran nem mond többet. Egyezzenek meg, hogy a szavazásig senki sem bírál.',
		question: 'Egyetlen ötlet, akármilyen kicsi: mit próbálhatnánk ki?',
		thanks: 'Köszönjük. Az ötlete már a táblán van, és mások építhetnek rá.',
	},
}
