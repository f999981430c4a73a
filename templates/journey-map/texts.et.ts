import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Kuuleb sellest',
	'Pääseb ligi',
	'Esimene kohtumine',
	'Kasutab teenust',
	'Kohtumiste vahel',
	'Lahkub või jääb',
] as const

/** The journey map in Estonian. */
export const journeyMapEt: TemplateTexts<JourneyZone> = {
	title: 'Teekonnakaart: täna ja homme',
	purpose:
		'Käige koos ühe inimesega läbi teenus, nagu see on täna. Seejärel joonistage, kuidas see peaks minema.',
	zones: {
		person: {
			title: 'Kelle teekond',
			prompts: ['Üks inimene: persoona või päris lugu, mida tohite rääkida.', 'Milles ta on hea?'],
			examples: ['Merike, 58. Kõik algab, kui selg alt veab'],
			caption: 'Tema saabastes',
		},
		today: {
			title: 'Täna',
			prompts: [
				'Mida ta samm-sammult teeb?',
				'Millised inimesed, kirjad, ekraanid ja ruumid jäävad tema teele?',
			],
			lanes: steps,
			rows: ['Teeb', 'Kohtab'],
			examples: ['Naaber räägib sellest poes', 'Ankeet, kuus lehekülge'],
		},
		feels: {
			title: 'Mis tunne see on',
			prompts: [
				'Tõmmake pliiatsiga üks joon sammust sammuni.',
				'Joonistavad need, kes on seda kogenud. Teised kuulavad.',
			],
			lanes: steps,
			rows: ['Hea hetk', 'Raske hetk'],
			examples: ['Eksinud: täna juba kolmas lett'],
		},
		lows: {
			title: 'Halvimad hetked',
			prompts: ['Kus joon langeb ja miks?', 'Valige kaks, mille parandate esimesena.'],
			examples: ['Räägib sama lugu juba kolmandale inimesele'],
		},
		tomorrow: {
			title: 'Homme',
			prompts: [
				'Samad sammud, aga paremini: mida ta pärast ütleks?',
				'Milline reegel, oskus, koht, vahend või raha peab muutuma?',
			],
			lanes: steps,
			rows: ['Kuidas võiks minna', 'Mis peab muutuma'],
			examples: ['Üks kõne, ülejäänu täidavad nemad', 'Töötaja tohib helistaja eest alla kirjutada'],
		},
		lift: {
			title: 'Esimene parandus',
			prompts: ['Millise raske hetke parandame esimesena?', 'Kes proovib seda järgmisel nädalal?'],
			examples: ['Helistame samal päeval tagasi. Liis proovib esmaspäevast'],
		},
	},
}
