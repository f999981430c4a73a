import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Hungarian. */
export const sharedVisionHu: TemplateTexts<SharedVisionZone> = {
	title: 'Közös jövőkép',
	purpose:
		'Találjuk ki együtt, milyen lenne a jó, és kinek. A különbségek maradhatnak, és egy kép sem vész el.',
	drawing:
		'Kilátás egy dombról: öreg fa, felkelő nap, kilátó három ablakkal, kétfelé ágazó ösvény és tábla a domb tetején; mellette hajtások és egy öntözőkanna.',
	zones: {
		keep: {
			title: 'Amit megőrzünk',
			prompts: ['Mi jó itt már most?', 'Mi ne vesszen el?'],
			examples: ['Az olvasóterem: senki sem kérdi, ki miért jött'],
		},
		'good-day': {
			title: 'Egy jó nap öt év múlva',
			prompts: ['Átlagos kedd van, és jól alakul.', 'Mi történik, és ki van ott?'],
			examples: ['Gyalog megyek a nővérhez, tudja a nevem', 'Suli után leves van és egy felnőtt'],
		},
		value: {
			title: 'Kinek jó?',
			prompts: ['Ki mit nyerne egy ilyen nappal?'],
			lanes: ['Én és az enyéim', 'Akik benne dolgoznak', 'Mindannyian, később is'],
			examples: ['Vasárnap senki sem eszik egyedül'],
		},
		differ: {
			title: 'Amiben eltérünk',
			prompts: ['Hol húznak szét a képeink?', 'Írjuk le mindkettőt. Ma nem kell engedni.'],
			examples: ['Csendes olvasóterem vagy élénk találkahely?'],
		},
		vision: {
			title: 'A jövőképünk',
			prompts: ['Egy-két mondat, amelyet egy gyerek is ért.', 'Ki nem látja még benne magát?'],
			examples: ['Egy nyitott ajtó, egy hosszú asztal, idő egymásra'],
			caption: 'Hová tartunk?',
		},
		signs: {
			title: 'Első jelek',
			prompts: ['Milyen kis dolog mutatná az utat?', 'Ki venné észre először?'],
			examples: ['Tavasszal hetente két este ég a villany'],
		},
		give: {
			title: 'Amit adunk',
			prompts: ['Mit teszünk meg érte szívesen?', 'Kevés is elég. Ma a semmi is jó.'],
			examples: ['Csütörtökönként én nyitom az ajtót'],
		},
	},
	method: {
		when: 'Tervek és projektek előtt, ha a legtöbben érzik, hogy valaminek változnia kell, de még nem tudják, merre.',
		steps: [
			'Azzal kezdjük, ami itt jó. Egy cetlire egy dolog, és mondjunk el hozzá egy rövid történetet.',
			'Gondoljunk egy átlagos napra öt év múlva. Mindenki magában írja vagy rajzolja le. Aztán felolvassuk az összes napot.',
			'Mire jó egy-egy nap? Mondjuk el magunknak, azoknak, akik benne dolgoznak, és azoknak, akik később jönnek.',
			'Hol húznak szét a képek? Írjuk le mindkét oldalt, hogy mindkettő látható maradjon.',
			'Hármasával írjunk egy-két egyszerű mondatot. Olvassuk fel, és kössük össze, ami megszólít. Aztán kérdezzük meg, ki nincs még benne, és írjuk át.',
			'Mi lesz az első kis jel? Aztán, ha van kedvünk, írjuk le, mit teszünk meg érte szívesen.',
		],
		tips: [
			'Minden hármasban legyen, aki használja, aki működteti, és aki fizeti a szolgáltatást.',
			'Ha nagy szavak jönnek, kérdezze meg: mit látna egy szomszéd, aki erre jár?',
			'Maradjanak a különbségek a táblán. Az a jövőkép, amely elrejti őket, nem tart sokáig.',
		],
		care: 'A jövő némelyikünknek nehéz téma. Senkinek sem kell a saját életéről beszélnie, és egy aggodalom annyit ér, mint egy álom.',
		question: 'Átlagos nap van itt, öt év múlva, és jól alakul. Mi történik?',
		thanks: 'Köszönjük. Az Ön jó napja már a táblán van, a többieké mellett.',
	},
}
