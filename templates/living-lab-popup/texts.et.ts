import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Estonian. */
export const livingLabPopupEt: TemplateTexts<LivingLabPopupZone> = {
	title: 'Elava labori välilaud',
	purpose: 'Üks küsimus inimestele seal, kus nad juba on: väljakul, raamatukogus, bussis.',
	drawing:
		'Turulett triibulise varikatuse, sildi ja letiga; katuselt jookseb suurte vimplitega nöör laternani, all tänaval on paberkott ja stend.',
	zones: {
		question: {
			title: 'Küsimus',
			prompts: ['Kuni kaksteist sõna.', 'Kas laps saaks aru?'],
			examples: ['Mis tooks teid novembris siia parki?'],
		},
		good: {
			title: 'Mis siin hea on',
			prompts: ['Mis teile siin kohas või teenuses meeldib?'],
			examples: ['Malemängijad kioski juures'],
		},
		answers: {
			title: 'Mis teeks paremaks',
			prompts: ['Mida te ütleksite? Piisab paarist sõnast.', 'Lugege teiste vastuseid. Mida lisada?'],
			examples: ['Katus ja soe pink', 'Muusika, aga mitte vali'],
		},
		help: {
			title: 'Mina lööksin kaasa',
			prompts: ['Mida tahaksite koos meiega teha?', 'Telefoninumbrit siia ei pane: võtke kaart.'],
			examples: ['Võin akordioni kaasa võtta'],
		},
		noticed: {
			title: 'Mida märkasime',
			prompts: ['Korraldajad: kes peatus ja kes läks mööda?', 'Ei midagi, mis inimese ära tunda laseks.'],
			examples: ['Palju lapsevankreid. Töölesõitjaid pole'],
		},
		sentences: {
			title: 'Jätame alles',
			prompts: ['Mis kolm vastust võtame sõna-sõnalt kaasa?'],
			examples: ['„Tuleksin, kui koer võib ka tulla.“'],
		},
		told: {
			title: 'Tehtud',
			prompts: ['Mis sellest sai? Näidake siin kahe nädala jooksul.'],
			examples: ['Pink on nüüd päikese käes'],
		},
	},
	method: {
		when: 'Kui tahate kuulda paljusid ja eriti neid, kes koosolekutele kunagi ei tule.',
		steps: [
			'Korraldajad panevad üles: kaks tahvelarvutit, ekraan vastustega, toolid, vari ja paber neile, kes tahavad pliiatsit. Proovige korra ilma võrguta.',
			'Leppige kokku, kuidas tervitate: öelge tere, küsige küsimus, oodake. Kui kirjutate kellegi eest, kirjutage sõna-sõnalt.',
			'Avage. Üks teist räägib inimestega, teine loeb uusi vastuseid ette. Küsige ka, mis siin hea on.',
			'Aeg-ajalt mõni minut: kes ei ole tulnud? Viige laud sinna, kus nemad on.',
			'Sulgege. Pange vastused kokku, lisage pabersedelid ja valige kolm lauset, mis kaasa võtta.',
			'Leppige kokku, mida ja kus te siin kahe nädala jooksul näitate ning kes seda teeb.',
		],
		tips: [
			'Seiske laua kõrval, mitte selle taga. Kui lastel on tegevust, on vanematel viis minutit.',
			'Pange enne avamist tahvlile kaks või kolm päris vastust. Keegi ei taha olla esimene.',
			'Inimesed, kes ekraani ei kasuta, ei ole ees: kirjutage nende eest või jätke kast paberite jaoks.',
		],
		care: 'Pilte ja hääli ainult siis, kui inimesed on nõus. Lapsed vastavad, kui täiskasvanu on kõrval. Tahvelarvuti unustab iga inimese enne järgmist.',
		question: 'Mis teeks selle koha või teenuse sinu jaoks paremaks?',
		thanks: 'Aitäh. Sinu vastus on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
	},
}
