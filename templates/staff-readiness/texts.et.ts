import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Estonian. */
export const staffReadinessEt: TemplateTexts<StaffReadinessZone> = {
	title: 'Kas oleme valmis jagama?',
	purpose:
		'Uurige, mida igaüks meist, ametist sõltumata, elanikega koos töötamiseks vajab, ja võtke üks reegel eest ära.',
	drawing:
		'Lahti lõigatud kolmekorruseline maja, trepid ja välisuks keskmisel korrusel; jutumull, avatud raamat, müür ja sellest välja võetud plokk.',
	zones: {
		levels: {
			title: 'Minu töökohalt vaadates',
			prompts: ['Kirjutage oma ritta, üks asi igale sedelile.', 'Kõik vastavad samale viiele.'],
			lanes: ['Hoian hea meelega', 'Alustan hea meelega', 'Annaksin üle', 'Teeb muret', 'Vajan teistelt'],
			rows: ['Klientidega', 'Juhin rühma', 'Otsustan'],
			examples: [
				'Aeg koduvisiidil kohvi juua',
				'Pered kirjutavad plaani koos minuga',
				'Süüdistus, kui katse ei õnnestu',
				'Kaks tundi leti taga',
			],
		},
		questions: {
			title: 'Küsimused üksteisele',
			prompts: ['Lugege teist rida. Mida tahaksite küsida?', 'Küsimus, mitte vastus.'],
			examples: ['Mis aitaks sul seda reedel proovida?'],
		},
		skills: {
			title: 'Meie oskused',
			prompts: ['Kuulata, vastu võtta, selgelt öelda, lahti lasta: kes oskab?', 'Kes tahaks õppida?'],
			lanes: ['Oskan näidata', 'Tahan õppida'],
			examples: ['Viipekeel: Eeva', 'Kauem vait olla'],
		},
		rules: {
			title: 'Reeglid, mis segavad',
			prompts: ['Mis reegel, ankeet või harjumus meid segab?', 'Millal see viimati ees oli?'],
			examples: ['Kümme minutit visiidi kohta', 'Klientidele ei tohi sõnumeid saata'],
		},
		trial: {
			title: 'Üks reegel puhkab',
			prompts: ['Mis reegli me prooviks peatame?'],
			lanes: ['Mida peatame', 'Kes lubab', 'Mis ajani'],
			examples: ['Kümme minutit, teisipäeviti', 'Kliiniku juht', 'Märtsi lõpuni'],
		},
	},
	method: {
		when: 'Asutuse sees, enne kui elanikud esimest korda kutsutakse.',
		steps: [
			'Lubage üksteisele: siin öeldu ei mõjuta kellegi töö hindamist. Öelge, kes tahvlit loeb.',
			'Kirjutage vaikselt oma ritta. Alustage sellest, mida hea meelega hoiaksite.',
			'Lugege teisi ridu ja esitage igasse üks küsimus. Kellelt küsitakse, võib vastata kohe, hiljem või üldse mitte.',
			'Mida keegi oskab teistele näidata ja mida te tahate õppida? Pange paari need, kes sobivad.',
			'Koguge reeglid, ankeedid ja harjumused, mis meid segavad.',
			'Valige üks reegel, mis mõnda aega puhkab. Kirjutage, kes lubab ja mis ajani.',
		],
		tips: [
			'Alustage lugemist nende reast, kes töötavad klientidega.',
			'Hoolitsege, et ruumis oleks keegi, kes tohib reegli peatada, ja et ta teaks seda ette.',
			'Kui reas on ainult üks inimene, jätke read ära ja laske igaühel kirjutada, kuhu ta tahab.',
		],
		care: 'Siin räägitakse oma ülemuste ees. Sedelitel ei ole nimesid ja kelleltki ei paluta oma sedeli selgitust.',
		question: 'Sa töötad siin: mis reegel või ankeet segab inimestega koos töötamist?',
		thanks: 'Aitäh. Sinu sedel on tahvlil, kus valime reegli, mida peatada.',
	},
}
