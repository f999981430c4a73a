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
	drawing:
		'Maastik lookleva teega: üleval künkad, keskel järv, vihmapilv ja redel, all aas, kus tee lõpeb lipu juures.',
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
	method: {
		when: 'Teenus on juba olemas või läheb midagi kaotsi teel ühest asutusest teise.',
		steps: [
			'Valige üks inimene ja see, milles ta hea on. Alustage sealt, kus see algab tema elus, mitte meie laua tagant.',
			'Minge sammust sammu: mida inimene teeb ning keda või mida ta kohtab?',
			'Need, kes on seda kogenud, joonistavad tundejoone. Kõik teised on vait ja vaatavad.',
			'Igaüks omaette: millised hetked on kõige halvemad? Märkige kaks, mille parandame esimesena.',
			'Joonistage need sammud nii, nagu peaks minema. Mida see inimene pärast ütleks?',
			'Kirjutage alla, mis peab muutuma: reegel, oskus, koht, vahend, raha. Siis leppige kokku esimene parandus ja kes seda proovib.',
		],
		tips: [
			'Kui keegi siin ei ole seda kogenud, peatuge joone juures ja leidke keegi, kes on. Oletatud joon ei aita.',
			'Kaks hästi joonistatud sammu on homse jaoks küll. Teised võivad jääda nii, nagu on.',
			'Küsige iga üleandmise juures: kes räägib siin sama loo uuesti?',
		],
		care: 'Joon kuulub neile, kes on seda kogenud. Keegi ei paranda seda ja keegi ei pea seda selgitama.',
		question: 'Mõtle oma viimasele külastusele või kõnele meile. Milline hetk oli kõige raskem?',
		thanks: 'Aitäh. Vaatame kõigepealt kõige raskemaid hetki.',
	},
}
