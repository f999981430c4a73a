import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Hungarian. */
export const personalizationHu: TemplateTexts<PersonalizationZone> = {
	title: 'Személyre szabva',
	purpose: 'Nézzük meg, mit alakíthatnak az emberek a saját életükhöz, és mi marad mindenkinek ugyanaz.',
	drawing:
		'Nagy ing egy szabóasztalon, tűzött varrásokkal, zsebbel, ollóval és mérőszalaggal. Mellette három ruhadarab egy állványon, árcédulával.',
	zones: {
		lives: {
			title: 'Három különböző élet',
			prompts: [
				'Kik ők? Kitaláljuk őket, vagy elmondható történetből valók.',
				'Az utolsó sor maradjon üres a 4. részig.',
			],
			lanes: ['Első ember', 'Második ember', 'Harmadik ember'],
			rows: ['Ki ő, és miben jó', 'Mi nem illik hozzá', 'Mit választana'],
			examples: [
				'Laci, pék, éjjel dolgozik. Az egész utcát ismeri',
				'A hivatal akkor nyit, amikor ő alszik',
				'Beszélgetés reggel hatkor',
			],
		},
		same: {
			title: 'Mindenkinek ugyanaz',
			prompts: ['Mi ne múljon azon, ki vagyok?', 'Jogok, biztonság, ár: rövid lista.'],
			examples: ['Válasz három napon belül'],
		},
		person: {
			title: 'Amit az ember választ',
			prompts: ['Mit választhatna mindenki maga?', 'Idő, hely, tempó, nyelv, ki segít?'],
			examples: ['Az első beszélgetés séta közben, nem irodában'],
		},
		place: {
			title: 'Amit a hely dönt el',
			prompts: ['Miről dönthet egy falu, iskola vagy csapat?', 'Miben jók ott?'],
			examples: ['A kisboltban lehet átvenni a kulcsot'],
		},
		costs: {
			title: 'Mibe kerül',
			prompts: ['Mi lesz nehezebb: idő, pénz, magánélet, igazságosság?', 'Kinek?'],
			examples: ['A leghangosabb kapja a legjobb időpontot'],
		},
		offer: {
			title: 'Választás hétfőtől',
			prompts: ['Legyen kérdés, amelyet a munkatárs feltehet.', 'Jelöljünk ki kettőt kezdésnek.'],
			examples: ['„Hol szeretne találkozni?”'],
		},
	},
	method: {
		when: 'Ha egy szolgáltatás a legtöbb embernek jó, de nem mindenki életéhez.',
		steps: [
			'Gondoljunk három emberre, akiknek nagyon más az életük. Kik ők, miben jók, és mi nem illik hozzájuk?',
			'Írjuk le, mi legyen mindenkinek ugyanaz. Addig beszéljünk róla, amíg rövid nem lesz a lista.',
			'Írjunk magunkban: mit választhatna az ember, és miről dönthetne a hely?',
			'Térjünk vissza a három emberhez. Mit választanának ők? Töltsük ki az utolsó sort.',
			'Mondjuk ki őszintén, mibe kerül. Aztán válasszunk két dolgot, amely hétfőtől választható.',
		],
		tips: [
			'Minden „mindenkinek ugyanaz” után kérdezze meg: kit véd ez? Ha senkit, talán lehet rajta lazítani.',
			'Ha valaki azt mondja: „ez én lennék”, előbb hallgassák meg. A kitalált emberek ráérnek.',
		],
		care: 'A választás csak akkor igazságos, ha mindenki tud róla. Kérdezzék meg, ki nem merne kérni, és hogyan ajánlhatják fel a munkatársak.',
		question: 'Ha egy dolgon változtathatna, hogy ez az Ön életéhez illjen, mi lenne az?',
		thanks: 'Köszönjük. A cetlije már a táblán van. A kódjával később megnézheti, mi lett belőle.',
	},
}
