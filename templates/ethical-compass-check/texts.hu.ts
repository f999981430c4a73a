import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Jól megy', 'Közepesen', 'Még nem'] as const

/** The compass check in Hungarian. */
export const ethicalCompassCheckHu: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Etikai iránytű: próba',
	purpose:
		'Vessük össze a tervet vagy a találkozót négy iránnyal, azokkal együtt, akiket érint. Változtassunk egy dolgon.',
	drawing:
		'Iránytű rózsája négy nagy csúccsal: észak, kelet, dél és nyugat. A kerek számlapon hosszú tű fekszik, amely a közép körül forog.',
	zones: {
		power: {
			title: 'Észak: kinek a szava számít',
			prompts: ['Ki mondhatna erre nemet, és számítana?', 'Miről döntenek itt velünk az emberek?'],
			lanes: how,
			examples: ['A bérlők egy hónap után leállíthatják'],
		},
		equity: {
			title: 'Kelet: igazságosság',
			prompts: ['Kinek került többe: idő, pénz, bátorság?', 'Ki volt csendesebb, mint szeretett volna?'],
			lanes: how,
			examples: ['Minden alkalommal van tolmács', 'Szülők, akik bébiszittert fizettek'],
		},
		open: {
			title: 'Dél: bárki láthatja',
			prompts: ['Láthatja bárki, hogyan döntöttünk, és miért?', 'Mit nem mutatnánk meg szívesen?'],
			lanes: how,
			examples: ['Egy hónapot késett a jegyzőkönyv'],
		},
		empathy: {
			title: 'Nyugat: kire figyelünk',
			prompts: ['Ki változtatta meg a véleményünket?', 'Kiről beszélünk még mindig csak nélküle?'],
			lanes: how,
			examples: ['Egyetlen éjszakás ápolóval sem beszéltünk'],
		},
		stakes: {
			title: 'Mit jelent ez nekünk',
			prompts: ['Ki mit nyerhet vagy veszíthet ezzel?', 'Kinél van a pénz és a befolyás?'],
			examples: [
				'A családok nyernek egy szabad estét',
				'A sofőrök elvesztik a régi műszakot',
				'A pénz az önkormányzaté',
			],
		},
		needle: {
			title: 'Merre mutat a tű',
			prompts: ['Mi az az egy dolog, amin változtatunk, mielőtt továbblépünk?'],
			lanes: ['Amin változtatunk', 'Ki figyel rá', 'Mikorra'],
			examples: ['A bérlők is szavazhassanak', 'Omar és Lilla', 'A májusi ülésre'],
		},
	},
	method: {
		when: 'Mielőtt egy terv nyilvános lesz, félúton, és mielőtt egy projekt véget ér.',
		steps: [
			'Nevezzük meg a tervet vagy a találkozót, amelyet megnézünk. Vigyünk végig egy hétköznapi példát a négy irányon.',
			'Írjunk csendben mind a négy irányhoz. Tegyük a cetliket a helyükre: jól megy, közepesen, még nem.',
			'Előbb azt olvassuk, ami jól megy. Aztán menjünk ahhoz az irányhoz, ahol a legtöbb cetli van a jobb oldalon.',
			'Mit jelent ez nekünk? Először azok beszélnek, akiknek az életét a legjobban érinti.',
			'Egyezzünk meg egy változtatásban, abban, ki figyel rá, és mikorra lesz kész. Írjuk be a döntések nyilvántartásába.',
		],
		tips: [
			'Ha nincsenek a teremben, akiket a terv érint, ez az első cetli. Hívja meg őket, és találkozzanak újra.',
			'Inkább azt kérdezze: „mi történt?”, mint azt: „ki tette?”.',
			'Egy megvalósult változtatás többet ér, mint tíz feljegyzett.',
		],
		care: 'Az egész csoport képét nézzék. Ne kérdezzék, ki írt egy cetlit, és ne számoljanak szerepek szerint, ha egy szerepben csak egy ember van.',
		question:
			'Amikor legutóbb használta ezt a szolgáltatást, vagy eljött egy találkozóra, mennyit számított a szava?',
		thanks: 'Köszönjük. A válasza név nélkül került a táblára.',
	},
}
