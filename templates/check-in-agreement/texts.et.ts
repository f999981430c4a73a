import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Estonian. */
export const checkInAgreementEt: TemplateTexts<CheckInAgreementZone> = {
	title: 'Saabumisring ja meie kokkulepe',
	purpose:
		'Tulge kohale inimestena, mitte ametinimetustena, ja leppige oma sõnadega kokku, kuidas üksteist kohtlete.',
	drawing:
		'Esikus ripuvad nagis mantel ja kott. All on ümmargune laud tassiga ja leht, millel on igaühe märk.',
	zones: {
		arrive: {
			title: 'Kuidas ma tulin',
			prompts: ['Kuidas täna on? Üks sõna või joonistus on küll.'],
			examples: ['Uudishimulik, magasin vähe', 'Tulin kahe bussiga'],
		},
		bring: {
			title: 'Mida ma kaasa toon',
			prompts: ['Mida teate elust, mis võiks täna aidata?', 'Ametinimetust ei ole vaja.'],
			examples: ['Kaksteist aastat öövahetusi', 'Tean selles pargis iga pinki'],
		},
		access: {
			title: 'Mis teeb mul kergemaks',
			prompts: ['Mis aitaks teil täna osaleda?', 'Pausid, suurem kiri, teine keel, keegi, kes kirjutab?'],
			examples: ['Palun lugege sedelid ette', 'Pean kell neli ära minema'],
		},
		agree: {
			title: 'Kuidas üksteist kohtleme',
			prompts: ['Mida vajate, et vabalt rääkida?', 'Mida teeme siis, kui see ei õnnestu?'],
			examples: ['Laseme lõpuni rääkida', 'Mis siin räägitud, jääb siia', 'Vahele võib jätta'],
		},
	},
	method: {
		when: 'Iga kohtumise alguses ja uuesti siis, kui tuleb uusi inimesi.',
		steps: [
			'Igaüks lisab ühe sedeli: mis tundega täna tulite? Rohkem ei olegi vaja õppida.',
			'Kirjutage vaikselt: mida te kaasa toote ja mis teeks teil kergemaks?',
			'Kuulake üksteist, mis tahes järjekorras. Ei märkusi, ainult tänu.',
			'Vaadake, mis teeks kergemaks. Tehke kohe ära, mida saab kohe teha.',
			'Koguge lauseid meie kokkuleppe jaoks ja ühendage need, mis ütlevad sama. Jätke alles see, millega kõik saavad leppida.',
		],
		tips: [
			'Kirjutage esimene sedel ise ja kirjutage ausalt.',
			'Suures rühmas kuulake üksteist paarides, et igaüks saaks korra rääkida.',
			'Kandke kokkulepe järgmisele tahvlile ja küsige hiljem tulijatelt, mis on puudu.',
		],
		care: 'Vahele võib alati jätta, nime ja rolli ei pea ütlema. Ärge küsige kelleltki, miks ta vajab seda, mida vajab.',
		question: 'Mis aitab sul koosolekul vabalt rääkida?',
		thanks: 'Aitäh. Sinu sedel on tahvlil, kus rühm teeb oma kokkulepet.',
	},
}
