import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Hall róla',
	'Bekerül',
	'Első találkozás',
	'Használja',
	'Két alkalom között',
	'Elmegy vagy marad',
] as const

/** The journey map in Hungarian. */
export const journeyMapHu: TemplateTexts<JourneyZone> = {
	title: 'Felhasználói út: ma és holnap',
	purpose:
		'Kövessünk végig egy embert a szolgáltatáson úgy, ahogy az ma működik. Aztán rajzoljuk meg, hogyan kellene lennie.',
	drawing:
		'Tájkép kanyargó úttal: fent dombok, középen tó esőfelhővel és létrával, lent rét, ahol az út egy zászlónál ér véget.',
	zones: {
		person: {
			title: 'Kinek az útja',
			prompts: [
				'Egy ember: perszóna vagy valódi történet, amelyet el szabad mondani.',
				'Miben jó ez az ember?',
			],
			examples: ['Marika, 58 éves. Akkor kezdődik, amikor beáll a dereka'],
			caption: 'Séta a csizmájában',
		},
		today: {
			title: 'Ma',
			prompts: [
				'Mit tesz, lépésről lépésre?',
				'Milyen emberekkel, levelekkel, képernyőkkel és helyiségekkel találkozik?',
			],
			lanes: steps,
			rows: ['Mit tesz', 'Mivel találkozik'],
			examples: ['A szomszéd említi a boltban', 'Hatoldalas űrlap'],
		},
		feels: {
			title: 'Milyen érzés',
			prompts: [
				'Húzzunk a tollal egyetlen vonalat, lépésről lépésre.',
				'Az rajzol, aki átélte. A többiek figyelnek rá.',
			],
			lanes: steps,
			rows: ['Jó pillanat', 'Nehéz pillanat'],
			examples: ['Elveszett: ma ez már a harmadik ablak'],
		},
		lows: {
			title: 'A legrosszabb pillanatok',
			prompts: ['Hol esik le a vonal, és miért?', 'Válasszuk ki a kettőt, amelyet először javítunk meg.'],
			examples: ['Már a harmadik embernek mondja el ugyanazt'],
		},
		tomorrow: {
			title: 'Holnap',
			prompts: [
				'Ugyanezek a lépések, csak jobban: mit mondana utána ez az ember?',
				'Milyen szabálynak, tudásnak, helynek, eszköznek vagy pénznek kell változnia?',
			],
			lanes: steps,
			rows: ['Hogyan lehetne', 'Minek kell változnia'],
			examples: ['Egy telefon, a többit ők töltik ki', 'Az ügyintéző aláírhat a hívó helyett'],
		},
		lift: {
			title: 'Az első javítás',
			prompts: ['Melyik nehéz pillanatot javítjuk meg először?', 'Ki próbálja ki a jövő héten?'],
			examples: ['Visszahívás még aznap. Zsuzsa hétfőtől próbálja'],
		},
	},
	method: {
		when: 'Ha a szolgáltatás már létezik, vagy ha valami elvész két hivatal között.',
		steps: [
			'Válasszunk egy embert, és azt, hogy miben jó. Kezdjük ott, ahol az ő életében kezdődik, nem a mi pultunknál.',
			'Menjünk lépésről lépésre: mit tesz, és kivel vagy mivel találkozik?',
			'Aki átélte, megrajzolja a vonalat: milyen érzés volt. A többiek csendben figyelnek.',
			'Mindenki magában: melyik pillanat a legrosszabb? Jelöljük meg a kettőt, amelyet először javítunk meg.',
			'Rajzoljuk meg ezeket a lépéseket úgy, ahogy lenniük kellene. Mit mondana utána ez az ember?',
			'Írjuk alá, minek kell változnia: szabálynak, tudásnak, helynek, eszköznek, pénznek. Aztán egyezzünk meg az első javításban, és abban, ki próbálja ki.',
		],
		tips: [
			'Ha itt senki sem élte át, álljanak meg a vonalnál, és keressenek valakit, aki igen. A kitalált vonal senkinek sem segít.',
			'Holnapra két jól megrajzolt lépés elég. A többi maradhat, ahogy van.',
			'Minden átadásnál kérdezze meg: ki mondja el itt újra a történetét?',
		],
		care: 'A vonal azoké, akik átélték. Senki sem javítja ki, és senkinek sem kell megmagyaráznia.',
		question: 'Gondoljon a legutóbbi látogatására vagy hívására nálunk. Melyik pillanat volt a legnehezebb?',
		thanks: 'Köszönjük. Először a legnehezebb pillanatokat nézzük meg.',
	},
}
