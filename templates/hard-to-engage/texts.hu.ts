import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Hungarian. */
export const hardToEngageHu: TemplateTexts<HardToEngageZone> = {
	title: 'Nehéz velünk?',
	purpose:
		'Senki sem nehezen elérhető. Nézzük meg, mitől nehéz a mi szolgáltatásunkhoz eljutni, és vegyük lejjebb a lépcsőket.',
	drawing:
		'Egy ház homlokzata öt ajtóval. Némelyikhez magas lépcsők vezetnek, a többihez rámpa. Kint egy hirdetőtábla, és valaki, aki elmondja, milyen bejutni.',
	zones: {
		walk: {
			title: 'Próbáljunk bejutni',
			prompts: ['Hívjuk, kattintsunk, menjünk oda, mintha először.', 'Mi volt könnyű? Hol álltunk meg?'],
			examples: ['Hívás kilenckor: negyven perc zene'],
			caption: 'Újonnan érkezve',
		},
		check: {
			title: 'Öt út befelé',
			prompts: [
				'A szolgáltatást nézzük, ne azokat, akik nem jönnek.',
				'Soronként: előbb ami jó, aztán ami akadály, végül ami segítene.',
			],
			lanes: ['Nyelv', 'Bejutás', 'Készülék', 'Idő', 'Bizalom'],
			rows: ['Jól működik', 'Akadály', 'Lehetne könnyebb'],
			examples: [
				'Földszint, és pad az ajtónál',
				'A levélben hatszor áll: „hitelező”',
				'Havi egy szombat a piacon',
			],
		},
		ask: {
			title: 'Kérdezzünk, ne sejtsünk',
			prompts: ['Ki használhatná, de nem jön? Hol találkozunk vele?', 'Mit mond nekünk?'],
			examples: ['A szerelőnél: „Azt hittem, elviszik az autót”'],
		},
		highest: {
			title: 'A legmagasabb lépcsők',
			prompts: ['Melyik kettő állít meg a legtöbb embert?', 'Mi van alattuk?'],
			examples: ['Szégyen: a váróterem az utcára néz'],
			caption: 'Nézzünk alá',
		},
		easier: {
			title: 'Lejjebb vesszük',
			prompts: ['Min változtatunk ebben a hónapban, és ki teszi meg?', 'Mihez kell másnak az igenje?'],
			examples: ['Március 1-től nyitva az oldalajtó. Sári intézi'],
		},
	},
	method: {
		when: 'Ha van egy szolgáltatás, de kevesen jönnek, vagy ha valaki azt mondja: „ezeket az embereket nehéz elérni”.',
		steps: [
			'Párban próbálunk bejutni: van, aki kihangosítva telefonál, van, aki kattint, van, aki odamegy. Írjuk le, mi történik, először azt, ami könnyű.',
			'Most mindenki magában tölti ki az első két sort: mi működik jól, és mi az akadály. Egy cetlire egy dolog.',
			'Olvassuk el a cetliket, tegyük egymás mellé, ami hasonló, és töltsük ki a harmadik sort: mitől lenne könnyebb?',
			'Eddig csak sejtettünk. Ki tudja jobban? Írjuk le, hol találkozunk vele, és mit mondott. Amit még nem tudunk, azt elmegyünk megkérdezni.',
			'Melyik két lépcső állít meg a legtöbb embert? Mindkettőnél kérdezzük, miért van így, amíg szabályhoz, szokáshoz vagy félelemhez nem érünk.',
			'Min változtathatunk ebben a hónapban engedély nélkül? Ki teszi meg? Aztán írjuk le, mihez kell egy igen, és kié.',
		],
		tips: [
			'Ha egy cetli emberekről szól („nem olvasnak”), kérdezze meg: mit tesz a szolgáltatásunk, amitől ez így van?',
			'Hívjon meg valakit, aki egyszer feladta, fizetséggel vagy köszönettel. Először ő beszéljen.',
			'Még senki sem kérdezett? Álljanak meg a „Kérdezzünk, ne sejtsünk” után, kérdezzenek, és jövő héten fejezzék be a táblát.',
		],
		care: 'Van köztünk, akit itt már elküldtek. Senkinek sem kell a saját esetét elmondania. A munkatársak nem hibásak azért a szabályért, amelyet nem ők hoztak.',
		question: 'Mitől könnyű vagy nehéz Önnek eljutni a szolgáltatásunkhoz?',
		thanks: 'Köszönjük. A cetlije már a táblán van. A szolgáltatásnak kell változnia, nem Önnek.',
	},
}
