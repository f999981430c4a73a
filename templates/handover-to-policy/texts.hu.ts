import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Hungarian. */
export const handoverToPolicyHu: TemplateTexts<HandoverToPolicyZone> = {
	title: 'Tudásból döntés',
	purpose:
		'Legyen abból, amit együtt megtudtunk, szabály, stratégia vagy költségvetés, és egyetlen oldal azoknak, akik döntenek.',
	drawing:
		'Két dombról és egy szikláról három patak fut egy tóba, az egyik kövek között; onnan folyó visz egy nagy papírlaphoz, amelyet két kéz tart fel.',
	zones: {
		worked: {
			title: 'Ami bevált',
			prompts: ['Mit próbáltunk ki, amitől jobb lett egy hét?', 'Kinek az erőssége kellett hozzá?'],
			examples: ['Egész hónapban ugyanaz a gondozó: a kutya is ismerte'],
		},
		found: {
			title: 'Amit megtudtunk',
			prompts: ['Mit tudunk most, és kitől?', 'Mit nem tudunk még?'],
			examples: ['„Nem kell többé elmondanom, hol a bögre”', '12-ből 9 otthon: kevesebb elmaradt látogatás'],
		},
		stuck: {
			title: 'Ami visszatartja',
			prompts: ['Hol akadt el?', 'Milyen szabály, szokás vagy pénzhiány van alatta?'],
			examples: ['Az útvonal perceket néz, nem embereket'],
			caption: 'Nézzünk alá',
		},
		change: {
			title: 'Minek kell változnia',
			prompts: ['Mely szavak vagy számok lennének mások?', 'Ki dönt róla, és mikor lesz újra napirenden?'],
			lanes: ['Szabály', 'Stratégia', 'Költségvetés'],
			rows: ['Változás', 'Ki dönt', 'Mikor'],
			examples: [
				'Egy otthonba legfeljebb három gondozó',
				'Szociális bizottság',
				'A májusi új szerződés előtt',
			],
		},
		page: {
			title: 'A mi oldalunk',
			prompts: [
				'Rövid mondatok. Két ülés között olvassa el valaki.',
				'Mielőtt elmegy, mindannyiunknak felolvassuk.',
			],
			lanes: ['Amivel élnek', 'Amit kipróbáltunk', 'Amit kérünk'],
			examples: ['Kerüljön a szerződésbe: „legfeljebb három gondozó”'],
		},
		carry: {
			title: 'Ki viszi tovább',
			prompts: [
				'Két név: aki átéli, és aki benne dolgozik.',
				'Mikorra kérünk választ, és ki mondja el nekünk?',
			],
			examples: ['Kati és Misi, április 12. Válasz Szent Ivánig'],
		},
	},
	method: {
		when: 'Ha egy próba vagy egy műhelysorozat megmutatott valamit, és ez szabályokban, tervekben, pénzben élhetne tovább.',
		steps: [
			'Azzal kezdjük, ami bevált. Nevezzük meg azokat, akiknek a tudása vagy ideje kellett hozzá, ha ők is szeretnék.',
			'Mindenki leírja magában, mit tudunk most, és kitől. Aztán megjelöljük, mi biztos, mi valószínű, és mi nyitott.',
			'Hol akadt el? Kérdezzük, hogy miért, amíg egy szabályhoz, szokáshoz vagy költségvetési sorhoz nem jutunk.',
			'Minek kellene másnak lennie: szabálynak, stratégiának, költségvetésnek? Nézzünk utána, ki dönt, és mikor kerül elő. A „nem tudjuk” feladat, nem szégyen.',
			'Három csoportban megírjuk az oldal három részét. Valaki eljátssza a sietős képviselőt, és kérdez: miért, mennyibe kerül, mi lesz, ha semmit sem teszünk?',
			'Ki adja át: egy, aki átéli, és egy, aki benne dolgozik? Mikorra kérünk választ, és hogyan jut el mindannyiunkhoz?',
		],
		tips: [
			'Az utolsó fél órára hívjon meg valakit, aki dönt: olvasóként, kérdésekkel, nem bíróként.',
			'Hagyja meg azok szavait, akik átélték. A kicsiszolt mondatból eltűnnek az emberek.',
			'Egy dolgot kérjenek. Tíz kívánságot könnyű megköszönni és elfelejteni.',
		],
		care: 'Történet csak akkor kerül az oldalra, ha a mesélője beleegyezett, ebbe az oldalba és ezekbe az olvasókba. Kis helyen egy részlet is név.',
		question: 'Mit tudjanak erről az Ön életéből azok, akik döntenek?',
		thanks: 'Köszönjük. A cetlije már a táblán van. Amit átadunk, azon nem lesz rajta a neve.',
	},
}
