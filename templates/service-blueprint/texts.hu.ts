import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Előtte', 'Érkezés', 'Együtt', 'Utána', 'Hetek múlva'] as const

/** The service blueprint in Hungarian. */
export const serviceBlueprintHu: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Szolgáltatásterv',
	purpose:
		'Lássuk, mivel találkoznak az emberek, és minek kell mögötte történnie. Aztán keressük meg, mit oszthatunk meg.',
	drawing:
		'Színpad keresztmetszete: emberek a rivaldafény előtt, dolgozók a színpadon, függöny és mögötte a hátsó színpad, a padló alatt gerendák és szomszédok tartják.',
	zones: {
		scene: {
			title: 'Egy jelenet',
			prompts: ['Ki ez az ember, és mit tud megtenni maga?', 'Hol kezdődik, és hol végződik?'],
			examples: ['Pali bácsi, 81, pénteken jön haza a kórházból'],
			caption: 'Ajtótól ajtóig',
		},
		seen: {
			title: 'Amivel találkozik',
			prompts: [
				'Mit lát, hall vagy fog a kezében: levél, tábla, képernyő, hang?',
				'Mit tesz az egyes lépéseknél? Az ő szavaival.',
			],
			lanes: steps,
			rows: ['Észreveszi', 'Megteszi'],
			examples: ['Levél nagyon apró betűvel', 'Az oldalajtónál várja a taxit'],
		},
		work: {
			title: 'Amit mi teszünk',
			prompts: [
				'Mit teszünk vele együtt, személyesen vagy telefonon?',
				'Mit teszünk, amit sosem lát? Kérdezzük azt, aki csinálja.',
			],
			lanes: steps,
			rows: ['Látható', 'Nem látható'],
			examples: ['A nővér felolvassa a gyógyszerlistát', 'A gondozás kiírja az első látogatást'],
		},
		marks: {
			title: 'Mi tart, hol szakad el',
			prompts: ['Mi működik jól, és maradjon is meg?', 'Hol vár, kérdez kétszer vagy akad el valaki?'],
			lanes: ['Tart', 'Elszakad'],
			examples: ['Szombaton ugyanaz a nővér hívja', 'A listát kétszer gépelik be'],
		},
		carried: {
			title: 'Ki és mi viszi',
			prompts: [
				'Milyen emberek, partnerek, szabályok, eszközök, pénz tartja ezt a lépést?',
				'Melyik részt végezhetné szomszéd, egyesület vagy ő maga?',
			],
			lanes: steps,
			rows: ['Ma ez viszi', 'Megosztható'],
			examples: ['A patika hatig nyitva van', 'Egy szomszéd befűti a házat'],
		},
		shared: {
			title: 'Először ezt osztjuk meg',
			prompts: ['Melyik részt osztjuk meg, és kivel?', 'Mi kell neki tőlünk, hogy jól menjen?'],
			examples: ['Meleg ház péntekre: plébánia és gondozók'],
		},
	},
	method: {
		when: 'Ha egy ötletből olyan szolgáltatás kell, amely egy átlagos napon is működik, vagy ha egynek repedései vannak, amelyeket senki sem lát egyben.',
		steps: [
			'Válasszunk egy embert és egy jelenetet. Hol kezdődik, és hol végződik?',
			'Menjünk végig az öt lépésen. Mit vesz észre, és mit tesz?',
			'Mit teszünk a szeme előtt, és mit úgy, hogy nem látja? Kérdezzük meg azokat, akik a munkát végzik.',
			'Előbb mondjuk el, mi tart. Aztán jelöljük meg, hol szakad el, és szavazzunk név nélkül, mit javítsunk meg.',
			'Ki és mi viszi ma az egyes lépéseket? Mit lehetne megosztani lakosokkal vagy partnerekkel?',
			'Válasszuk ki, mit osztunk meg először, és kivel. Írjuk le, mi kell neki tőlünk, hogy jól menjen.',
		],
		tips: [
			'Hívjon meg valakit, akinek a munkáját senki sem látja: a gondnokot, a telefonost, a sofőrt.',
			'Maradjanak egy jelenetnél. A második jelenet egy második tábla.',
			'Az üres mező is eredmény. Kérdezze meg: itt nem történik semmi, vagy csak nem tudjuk?',
		],
		care: 'A szakadás a rendszer hibája, nem egy kollégáé: azt írják le, mi történik, ne azt, ki tette. És ne kérjenek a szomszédoktól ingyen olyan munkát, amelyért valakit fizettek.',
		question: 'Ebben a szolgáltatásban dolgozik? Mit végez, amit senki sem lát?',
		thanks: 'Köszönjük. A cetlije láthatóvá teszi ezt a munkát a táblán.',
	},
}
