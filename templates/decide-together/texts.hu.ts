import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Hungarian. */
export const decideTogetherHu: TemplateTexts<DecideTogetherZone> = {
	title: 'Döntsünk együtt',
	purpose: 'Válasszunk nyíltan, tekintsük ajándéknak az ellenvetést, és írjuk le, mit döntöttünk és miért.',
	drawing:
		'Kerek asztal felülről, hét emberrel és egy üres székkel, amelyhez szövegbuborék tartozik. Lent egy kő, egy megfoltozott vászon és egy pecsétes tekercs.',
	zones: {
		options: {
			title: 'Lehetőségek',
			prompts: ['Mit tehetnénk? Egy cetlire egy lehetőség.', 'Mi a jó abban, ha minden így marad?'],
			examples: ['Péntek este nyitva a tornaterem', 'Maradjon úgy, ahogy van'],
			caption: 'Merre menjünk?',
		},
		absent: {
			title: 'Érinti, de nincs itt',
			prompts: ['Kinek az életét változtatja meg?', 'Mit mondana, és ki kérdezi meg?'],
			examples: ['Műszakosok a gyárban. Tibor hétfőn kérdezi őket'],
		},
		field: {
			title: 'Fontos? Meg tudjuk tenni?',
			prompts: [
				'Tegyünk minden lehetőséget a helyére.',
				'Először az rakja, aki benne él. A többiek előbb kérdeznek.',
			],
			lanes: ['Nehéz megtenni', 'Kell hozzá munka', 'Most is könnyű'],
			rows: ['Nagyon fontos', 'Fontos', 'Kevésbé fontos'],
			examples: ['A tornaterem minden második pénteken'],
		},
		objections: {
			title: 'Komoly ellenvetések',
			prompts: ['Ártana ez? Kinek, és hogyan?', 'Egy vagy egy sem. Az ízlés itt nem számít.'],
			examples: ['Kerekesszékkel nem lehet bejutni a terembe'],
		},
		proposal: {
			title: 'Javított javaslat',
			prompts: ['Hogyan változtassuk meg, hogy senkinek ne ártson?', 'Írjuk le, mit tudnánk elfogadni.'],
			examples: ['Legyen az ebédlő, amíg nincs rámpa'],
		},
		decided: {
			title: 'Döntés',
			prompts: ['Soronként egy döntés. Egy idegen is értené?', 'Mikor nézzük meg újra?'],
			lanes: ['Ezt tesszük', 'mert', 'Ki, mikorra, újra mikor'],
			examples: [
				'Péntekenként kinyit az ebédlő májusig',
				'A fiataloknak nincs meleg helyük',
				'Zsófinál a kulcs. Újra nézzük: június 2.',
			],
		},
	},
	method: {
		when: 'Döntés előtt állunk, és olyanok életét is megváltoztatja, akik nincsenek jelen.',
		steps: [
			'Mondjuk ki, miről döntünk itt, kit köt a döntés, és min nem lehet már változtatni.',
			'Írjuk fel a lehetőségeket, cetlinként egyet. Az is lehetőség, hogy minden marad.',
			'Kit érint, aki nincs itt? Írjuk le, mit mondana, és ki fogja megkérdezni.',
			'Tegyük a lehetőségeket a mezőbe. Először azok rakják le, akik ebben élnek.',
			'Szavazzunk név nélkül, hogy lássuk a hangulatot. Ez még nem a döntés.',
			'Menjünk körbe: mindenki mondhat egy komoly ellenvetést, vagy egyet sem. Írjuk le, és köszönjük meg.',
			'Alakítsuk a javaslatot, amíg senkinek sem marad komoly ellenvetése.',
			'Írjuk le, mit teszünk, miért, ki csinálja, és melyik napon nézzük meg újra. Ki mondja el azoknak, akik nincsenek itt?',
		],
		tips: [
			'Már a találkozó előtt mondja el, hogyan születik majd a döntés. Közben ne változtasson a szabályon.',
			'Ma nem sikerül kijavítani? Döntsenek egy kis próbáról, határidővel, vagy mondják ki, hogy nyitva marad.',
			'Másolja be a döntést a nyilvántartásba, hogy az is olvashassa, aki nem volt itt.',
		],
		care: 'A szavazás csak a hangulatot mutatja. Akinek a segítsége a döntéstől függ, félhet ellenkezni: név nélkül is lehessen ellenvetést írni.',
		question: 'Olvassa el a kérdés melletti javaslatot. El tudná fogadni?',
		thanks: 'Köszönjük. A válasza már a javaslat mellett van, és a döntés előtt elolvassuk.',
		choices: ['Igen, örömmel', 'Igen, el tudom fogadni', 'Nem, ártana', 'Még nem tudom'],
	},
}
