import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Hungarian. */
export const personOrDigitalHu: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Ember vagy képernyő?',
	purpose: 'Lássuk, hol hozza közelebb az embereket a technika, és hol nem szabad az ember helyére lépnie.',
	drawing:
		'Folyó két zöld part között: balra két ember szövegbuborék alatt, jobbra egy nagy telefon, köztük fedett híd, alatta vitorlás és egy épülő gyaloghíd.',
	zones: {
		bond: {
			title: 'Ember kellett',
			prompts: ['Mikor múlt valami egy emberen?', 'Mit tett, amire képernyő nem képes?'],
			examples: ['A nővér látta, hogy nem aludtam, és leült'],
		},
		helped: {
			title: 'A technika segített',
			prompts: ['Mikor tett könnyebbé vagy közelebbé valamit?', 'Mi volt benne jó?'],
			examples: ['SMS: „Késünk, tízre ott leszünk”'],
		},
		moments: {
			title: 'Pillanatról pillanatra',
			prompts: [
				'Egy szolgáltatás. Mi történik az egyes pillanatokban?',
				'Hová tartozik: emberhez, mindkettőhöz, vagy digitális?',
			],
			lanes: ['Bejutás', 'Meghallgatás', 'Elintézés', 'Kapcsolattartás'],
			rows: ['Ember', 'Mindkettő', 'Digitális'],
			examples: [
				'Első beszélgetés otthon, a konyhában',
				'Űrlap tableten, egymás mellett kitöltve',
				'Kép otthonról a gyógyult lábról',
			],
		},
		human: {
			title: 'Mindig ember',
			prompts: ['Hol kell, hogy mindig legyen ember?', 'Miről ne döntsön soha gép?'],
			examples: ['Rossz hír: soha nem appban, soha nem éjjel'],
		},
		without: {
			title: 'Képernyő nélkül',
			prompts: ['Kinek nincs hozzá eszköze, jele, kódja, kedve?', 'Hogyan kapja meg ugyanolyan jól?'],
			examples: ['A domb mögött nincs térerő', 'Egy szám, ugyanaz az ár, ember veszi fel'],
		},
		time: {
			title: 'Amit nyerünk',
			prompts: ['Ha a technikával idő marad, mire megy el?', 'Ki figyel erre?'],
			examples: ['Tíz perccel kevesebb gépelés: tíz perc az ágynál'],
		},
		try: {
			title: 'Kipróbáljuk',
			prompts: ['Mit próbálunk ki először, és kivel?', 'Hogyan jut vissza valaki egy emberhez?'],
			examples: ['Péntekenként videóhívás négy otthonnal, egy hónapig'],
			caption: 'Előbb papíron',
		},
	},
	method: {
		when: 'Mielőtt valami digitális lesz, vagy ha már az, és az embereknek hiányzik, hogy beszéljenek valakivel.',
		steps: [
			'Mindenki ír magában: egy alkalom, amikor ember kellett, és egy, amikor a technika segített. Aztán felolvassuk.',
			'Vegyünk egy szolgáltatást, pillanatról pillanatra. Tegyük a cetlit a helyére: ember, mindkettő, digitális. Ha nem értünk egyet, kétszer írjuk fel.',
			'Hol kell mindig embernek lennie? Írjuk le egyszerű ígéretként, amelyet bárki ellenőrizhet.',
			'Ki van képernyő nélkül, bármilyen okból? Hogyan kapja meg ugyanazt, ugyanolyan gyorsan és jól?',
			'Ha a technikával idő marad, mire megy el? Emberekre, ha ezt most kimondjuk.',
			'Válasszunk egy kis próbát. Legyen belőle út vissza egy emberhez, amelyet egy idegen is megtalál tíz másodperc alatt.',
		],
		tips: [
			'Ez nem fiatal és öreg vitája. Kérdezze meg, ki szereti egy jó napon, és ki boldogul vele egy rossz napon is.',
			'Van, akinek a képernyő a kíméletesebb: nincs lépcső, váróterem, bámulás. Ez is hangozzon el.',
			'Ha valaki eladja vagy üzemelteti a technikát, az első két lépésnél hallgassa a többieket.',
		],
		care: 'Senkinek sem kell megmondania, miért nem használ eszközt: pénz, látás, olvasás, félelem, vagy csak nem szeretné. Elég ennyi: „inkább emberrel beszélek”.',
		question: 'Hol szeretne mindig embert elérni, és nem csak képernyőt?',
		thanks: 'Köszönjük. A cetlije már a táblán van.',
	},
}
