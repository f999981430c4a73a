import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Hungarian. */
export const staffReadinessHu: TemplateTexts<StaffReadinessZone> = {
	title: 'Készen a közös munkára? Minden szinten',
	purpose: 'Nézzük meg, kinek mi kell a lakosokkal közös munkához, és tegyünk félre egy szabályt az útból.',
	drawing:
		'Egy háromszintes ház metszete lépcsőkkel, bejárattal a középső szinten; szövegbuborék, nyitott könyv, egy fal és egy belőle kivett tömb.',
	zones: {
		levels: {
			title: 'Ahol én dolgozom',
			prompts: ['Mindenki a saját sorába ír, egy cetlire egy dolgot.', 'Ugyanaz az öt kérdés mindenkinek.'],
			lanes: [
				'Örömmel megtartom',
				'Örömmel elkezdem',
				'Kész vagyok átadni',
				'Aggódom miatta',
				'Kell a többiektől',
			],
			rows: ['Ügyfelekkel', 'Csapatot vezet', 'Dönt'],
			examples: [
				'Idő egy kávéra a látogatáson',
				'A család velem írja a tervet',
				'Engem hibáztatnak, ha nem sikerül',
				'Két óra az ügyfélpultnál',
			],
		},
		questions: {
			title: 'Kérdések egymáshoz',
			prompts: ['Olvassunk el egy másik sort. Mit kérdeznénk?', 'Kérdés legyen, ne válasz.'],
			examples: ['Mi segítene, hogy pénteken kipróbálja?'],
		},
		skills: {
			title: 'Amihez értünk',
			prompts: ['Figyelni, vendégül látni, egyszerűen szólni, elengedni: ki tud?', 'Ki tanulná meg?'],
			lanes: ['Meg tudom mutatni', 'Szeretném tanulni'],
			examples: ['Jelnyelv: Éva', 'Tovább csendben maradni'],
		},
		rules: {
			title: 'Szabályok az útban',
			prompts: ['Melyik szabály, űrlap, szokás dolgozik ellenünk?', 'Mikor volt utoljára útban?'],
			examples: ['Látogatásonként tíz perc', 'Ügyfélnek tilos SMS-t írni'],
		},
		trial: {
			title: 'Egy szabály pihen',
			prompts: ['Melyik szabályt tesszük félre próbaképp?'],
			lanes: ['Amit félreteszünk', 'Ki mond igent', 'Meddig'],
			examples: ['A tíz perc, keddenként', 'A rendelő vezetője', 'Március vége'],
		},
	},
	method: {
		when: 'Egy szervezeten belül, mielőtt először hívunk meg lakosokat.',
		steps: [
			'Ígérjük meg egymásnak: ami itt elhangzik, nem számít az értékelésünkben. Mondjuk el, ki olvassa a táblát.',
			'Írjunk csendben a saját sorunkba. Kezdjük azzal, amit örömmel megtartanánk.',
			'Olvassuk el a többi sort, és mindenki tegyen fel egy kérdést. Akit kérdeznek, felelhet most, később vagy sehogy.',
			'Ki mit tud megmutatni másoknak, és mit szeretne megtanulni? Álljon párba, aki összeillik.',
			'Gyűjtsük össze a szabályokat, űrlapokat és szokásokat, amelyek útban vannak.',
			'Válasszunk egy szabályt, amely egy ideig pihen. Írjuk le, ki mond igent, és meddig.',
		],
		tips: [
			'Az olvasást azok soránál kezdje, akik ügyfelekkel dolgoznak.',
			'Gondoskodjon róla, hogy legyen a teremben, aki igent mondhat egy szabály félretételére, és tudjon is róla előre.',
			'Ha egy sorban csak egy ember van, hagyják el a sorokat, és mindenki oda írjon, ahová szeretne.',
		],
		care: 'Itt mindenki a saját főnöke előtt beszél. A cetliken nincs név, és senkitől sem kérnek magyarázatot.',
		question: 'Ön itt dolgozik: melyik szabály vagy űrlap nehezíti a közös munkát az emberekkel?',
		thanks: 'Köszönjük. A cetlije azon a táblán van, ahol kiválasztjuk, melyik szabályt tesszük félre.',
	},
}
