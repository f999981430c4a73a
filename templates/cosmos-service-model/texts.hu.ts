import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Hungarian. */
export const cosmosServiceModelHu: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: ki mit csinál itt',
	purpose: 'Feleljünk rövid kérdésekre, és lássuk a szolgáltatást képként, amelyre mindenki rámutathat.',
	drawing:
		'Két emelvény egymás fölött, rönkökből és kőből rakott alapon; mellettük egy pihenő létrával, fent felhő, lent házak.',
	zones: {
		why: {
			title: 'Miért van',
			prompts: ['Mi történt, és kinek kellett?', 'Mihez ragaszkodunk, akkor is, ha nehéz?'],
			lanes: ['Miért indult', 'Mi fontos nekünk'],
			examples: ['Bezárt az utolsó bolt, ahol kávé is volt', 'Hétköznap senki sem eszik egyedül'],
		},
		begins: {
			title: 'Ki indítja és vezeti',
			prompts: ['Ki indította el?', 'Ki mondja meg, mire való?'],
			lanes: ['Elindította', 'Kijelöli a célt'],
			examples: ['Két nagymama és az iskola szakácsa', 'A képviselők, évente egyszer'],
		},
		shapes: {
			title: 'Ki tervezi és rendezi be',
			prompts: [
				'Ki dönti el, hogyan működjön? Azok is, akik használják?',
				'Ki szerel fel, tanít be, nyit ajtót?',
			],
			lanes: ['Megtervezi', 'Létrehozza'],
			examples: ['Hétfőn a szakács és a vendégek étrendet írnak', 'A gondnok átrakja az asztalokat'],
		},
		ground: {
			title: 'Amin áll',
			prompts: ['Milyen pénz, idő, terem és jóakarat?', 'Milyen törvény és szabály, és ki lazíthat rajta?'],
			lanes: ['Ami hajtja', 'Ami megköt'],
			examples: ['Az iskola konyhája egytől szabad', 'Szabályok az étel melegen tartására'],
		},
		delivers: {
			title: 'Ki nyújtja és használja',
			prompts: ['Ki van ott egy átlagos kedden?', 'Ki vesz részt, és mit hoz magával?'],
			lanes: ['Nyújtja', 'Használja'],
			examples: ['Nyolcadikosok hordják a tálcákat', 'Harminc törzsvendég; egy virágot hoz'],
		},
		gains: {
			title: 'Ki nyer vele, ki ítéli meg',
			prompts: ['Ki jár még jól? Rosszabbul jár valaki?', 'Ki mondja meg, hogy jó-e, és ki változtathat?'],
			lanes: ['Még jól jár', 'Megítéli, irányítja'],
			examples: ['Szülők: a gyerek ismeri a szomszédot', 'Csak a pénztáros, a számokból'],
		},
		around: {
			title: 'Mi van körülötte',
			prompts: ['Mire támaszkodik mindenki, és mit kérünk kölcsön?', 'Ki fontos, de mást szeretne?'],
			lanes: ['Mindenkié', 'Kölcsönkért segítség', 'Akik még fontosak'],
			examples: ['Hirdetőtábla a benzinkúton', 'A plébánia kisbusza', 'Egy étkeztető cég'],
		},
		meets: {
			title: 'Amikor találkoznak',
			prompts: ['Mikor és hol beszélnek egymással? Húzzunk vonalakat.', 'Hol nincs vonal?'],
			examples: ['Hétfői kávé: szakács, vendégek, diákok'],
		},
		tells: {
			title: 'Mit mond a kép',
			prompts: ['Mi erős? Melyik hely üres?', 'Ki van sok szerepben, és ki egyben sem?'],
			examples: ['A vendég tervez, de nem ítél'],
		},
	},
	method: {
		when: 'Több szervezet és lakosok közös szolgáltatása, amelyről mindenkinek más kép él a fejében.',
		steps: [
			'Nevezzük meg a szolgáltatást egy mondatban. Rövid kérdésekre felelünk, ki-ki a saját készülékén vagy hangosan.',
			'Miért indult, és mi fontos nekünk? Írjuk le, amit mi magunk tudunk.',
			'Ki indította, ki jelöli ki a célt, ki tervezi és ki hozza létre? Egy cetlire egy név vagy csoport.',
			'Min áll? Először az, ami hajtja, aztán az, ami megköt.',
			'Ki nyújtja, ki használja, ki jár még jól, és ki ítéli meg? Ugyanaz a név több helyen is állhat.',
			'Nézzünk körül: mi az, ami mindenkié, kitől kérünk segítséget, és ki fontos még?',
			'Mikor és hol találkoznak? Húzzunk vonalat a szerepek közé. Hol nincs vonal?',
			'Olvassuk el együtt a képet. Mi erős, mi üres, és milyen szerepben vannak, akik használják?',
		],
		tips: [
			'Ketten mást neveznek meg ugyanarra a szerepre? Mindkét cetli maradjon: ezt jöttek megnézni.',
			'Ha a tábla mindenkinek nyitott, inkább szerepet és csoportot írjanak, mint magánszemélyt.',
			'Küldje el a képet azoknak, akik rajta vannak, de nincsenek itt, és kérje, hogy javítsák ki a saját helyüket.',
		],
		care: 'Itt mindenki feketén-fehéren látja, hol áll, vagy hogy sehol sem. Aki egy szerepben van, mondja el a saját szavaival.',
		question: 'Mit tesz Ön ezért a szolgáltatásért, vagy mit tesz az Önért?',
		thanks: 'Köszönjük. A válasza már a kép része.',
	},
}
