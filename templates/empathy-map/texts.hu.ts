import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Hungarian. */
export const empathyMapHu: TemplateTexts<EmpathyMapZone> = {
	title: 'Empátiatérkép',
	purpose:
		'Válasszuk szét, mit mondott és tett valaki, és mit csak sejtünk. Aztán döntsük el, mit kérdezünk legközelebb.',
	drawing:
		'Nagy, arc nélküli fej, benne két felhő; a szájánál szövegbuborék, a kezében kártya. Körülötte kép a falon, ház, és egy fa hirdetőtáblával.',
	zones: {
		who: {
			title: 'Ki ő?',
			prompts: ['Egy ember, egy pillanat.', 'Ne lehessen ráismerni senkire.'],
			examples: ['Feri, 71 éves, szemvizsgálatra kér időt'],
		},
		says: {
			title: 'Mondja',
			prompts: ['Milyen szavakat hallottunk tényleg?'],
			examples: ['„Visszajövök, ha kevesebben lesznek.”'],
		},
		does: {
			title: 'Teszi',
			prompts: ['Mit láttunk a saját szemünkkel?'],
			examples: ['Kétszer elolvassa a táblát, elteszi a szemüvegét'],
		},
		around: {
			title: 'Látja, hallja',
			prompts: ['Mi veszi körül: terem, kijelző, beszéd, család?'],
			examples: ['Számok a kijelzőn, a pultnál senki'],
		},
		strong: {
			title: 'Erősségek, remények',
			prompts: ['Miben jó ez az ember?', 'Mi ad neki erőt?'],
			examples: ['Negyven éve javít csónakmotort'],
		},
		thinks: {
			title: 'Talán gondolja',
			prompts: ['Csak sejtés: kérdőjel a végére.'],
			examples: ['Azt hiszik, hogy lassú vagyok?'],
		},
		feels: {
			title: 'Talán érzi',
			prompts: ['Milyen érzés, és hol a testében?', 'Ez is sejtés: kérdőjel a végére.'],
			examples: ['Sietős? Szorít a mellkasa?'],
		},
		ask: {
			title: 'Ezt kérdezzük meg',
			prompts: ['Melyik két sejtést nézzük meg?', 'Kit kérdezünk, és hol?'],
			lanes: ['Sejtésünk', 'Hogyan kérdezzük'],
			examples: ['A kijelző sietteti?', 'A pultnál, három embert: „Mi segítene?”'],
		},
	},
	method: {
		when: 'Közvetlenül egy beszélgetés, történet vagy látogatás után, amíg még halljuk a hangot.',
		steps: [
			'Válasszunk egy embert és egy pillanatot. Ha valódi ember, változtassuk meg, amiről felismernék.',
			'Csendben, mindenki magában: mit mondott és tett, és mi vette körül? Csak azt, amit észrevettünk.',
			'Miben jó ez az ember, és miben reménykedik?',
			'Most sejtsünk: mit gondol és érez talán? Minden sejtés végén kérdőjel áll.',
			'Válasszunk két sejtést. Beszéljük meg, kit kérdezünk meg, és hogyan.',
		],
		tips: [
			'Ha a sejtések gyorsabban jönnek, mint a szavak és tettek, lépjenek vissza: mit hallottunk tényleg?',
			'Az a legjobb, ha az illető itt van, és kijavítja a térképet.',
			'Két téves sejtés jó eredmény. Eddig is ott voltak a fejünkben, csak nem láttuk őket.',
		],
		care: 'Úgy beszéljenek, mintha az illető ott ülne. Betegségről vagy családról szóló sejtés nem való ide.',
		question: 'Hogyan érezte magát ma, amikor elment tőlünk?',
		thanks: 'Köszönjük. Inkább megkérdezzük Öntől, mint hogy találgassunk.',
	},
}
