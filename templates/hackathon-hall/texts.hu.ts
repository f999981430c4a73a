import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Hungarian. */
export const hackathonHallHu: TemplateTexts<HackathonHallZone> = {
	title: 'A hackathon csarnoka',
	purpose: 'Közös előtér az egész eseményhez: ki hol van, mi jön, és mi lesz az ötletekből.',
	drawing:
		'Egy ház alaprajza: felső falán nappalok és éjszakák, segítőpult, előtér, szőnyeg körben székekkel, függönyös színpad, kint pedig kert.',
	zones: {
		programme: {
			title: 'Program',
			prompts: ['Mi mikor és hol történik?', 'Itt minden nyitva áll mindenkinek.'],
			lanes: ['Első nap', 'Második nap', 'Harmadik nap'],
			examples: ['17:30 köszöntő az iskola aulájában', '15:00 első ellenőrzőpont', '14:30 bemutatók'],
		},
		help: {
			title: 'Segítő és pihenő sarok',
			prompts: ['Ki miben segít, és mikor?', 'Fáradt, feldúlt, nem hallgatják meg? Jöjjön ide.'],
			lanes: ['Mentorok, segítők', 'Pihenő sarok'],
			examples: ['Jogi kérdések: Nóra, második délelőtt', 'Csendes szoba: 4-es tanterem, tea is van'],
		},
		challenges: {
			title: 'Kihívások fala',
			prompts: ['Melyik hétköznapi gondon dolgozzon egy csapat?', 'Ki él vele, és ki felel érte?'],
			examples: ['Kis iskola: hogyan jut a gyerek logopédushoz?'],
		},
		people: {
			title: 'Csapatot keresek',
			prompts: ['Mit hozunk, és mi fekszik a szívünkön?', 'A keresztnév elég.'],
			examples: ['Ali: száz emberre is főzök', 'Kata: kerekesszékes vagyok, minden rámpát ismerek'],
		},
		teams: {
			title: 'Csapatok',
			prompts: ['Mi a csapat neve, és hol a táblája?', 'Ki hiányzik: aki benne él, dolgozik, dönt róla?'],
			examples: ['Beszéd csapat: kell egy szülő és valaki a várostól'],
		},
		rest: {
			title: 'Pihenő ötletek',
			prompts: ['Melyik kihívásnak nincs még csapata?', 'Itt megmarad, és később felébredhet.'],
			examples: ['Fény a futókörön: jövő ősszel újra'],
		},
		checkpoints: {
			title: 'Ellenőrzőpontok',
			prompts: ['Minden csapat három percet kap. Elakadni is szabad.', 'Mi kell a többiektől?'],
			lanes: ['Első: kit hallottunk?', 'Második: ki próbálta ki?'],
			examples: ['Beszéd csapat: két diák és egy tanár', 'Beszéd csapat: egy család, videón'],
		},
		pitches: {
			title: 'Bemutatók',
			prompts: ['Csapatonként egy cetli, kisorsolt rendben.', 'Mi segítené az ötletek életét?'],
			lanes: ['A bemutatók rendje', 'Mi segítené'],
			examples: ['1. Beszéd csapat', 'A könyvtár keddenként ad egy termet'],
		},
		after: {
			title: '30 és 90 nap múlva',
			prompts: ['Ki viszi tovább, és ki nyit ajtót?', 'Melyik napon hívjuk egymást?'],
			lanes: ['30 nap után', '90 nap után'],
			examples: ['Beszéd csapat: május 12-én hívja az iskolát'],
		},
	},
	method: {
		when: 'A kihívások gyűjtésétől egy közösségi hackathon után 90 napig, helyben, képernyőn vagy mindkettőn.',
		steps: [
			'Üdvözlünk mindenkit. Olvassuk fel a megállapodást, tegyük fel az első cetlit, és nézzük meg, hol a pihenő sarok.',
			'Aki kihívást hoz, két percben elmondja: mi történik, és kivel?',
			'Sétáljunk és beszélgessünk. Menjünk ahhoz a kihíváshoz, amely a szívünkön fekszik, és keressük meg, aki még hiányzik.',
			'A csapat nélküli kihívások a pihenő ötletek közé kerülnek. Megmaradnak, és később felébredhetnek.',
			'Az első óra a csapatokban, a csapatok tábláin. Csak az emberekről és a gondról beszéljünk.',
			'Első ellenőrzőpont, csapatonként három perc: kit hallottunk, és mi lepett meg minket?',
			'Második ellenőrzőpont, csapatonként három perc: ki próbálta ki, és min változtattunk?',
			'Sorsoljuk ki a sorrendet. Minden csapat öt percig mutat be, és három kérdést kap.',
			'Mindenki név nélkül szavaz. Aztán mondjuk el és írjuk le, mi segítené az ötletek életét.',
			'Minden csapat, nem csak a nyertesek, kitűzi a 30 nap utáni hívást: ki, mikor, és ki nyit ajtót.',
		],
		tips: [
			'Itt csak a közös idő számít, körülbelül hat és fél óra. A csapatokban töltött órák közte vannak.',
			'A legtöbb hackathonötlet akkor áll le, amikor az emberek hazamennek. Tűzzék ki a 30 nap utáni hívást, mielőtt bárki elindul.',
			'Minden kihíváshoz keressen valakit, aki az esemény után felel érte, még mielőtt az esemény elkezdődik.',
		],
		care: 'Magasra csapnak az érzések, ha a saját gondunkról van szó. Egy nyugodt ember legyen mindig a pihenő sarokban, és bontsák estékre a napokat, ha a tempó kizár valakit.',
		question: 'Melyik hétköznapi gondon dolgozzon egy csapat?',
		thanks: 'Köszönjük. A gond már a kihívások falán van, és egy csapat választhatja.',
	},
}
