import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Estonian. */
export const recipesEt: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Esimene kohtumine',
		purpose: 'Saabuge, vaadake, kus te olete ja mis teil on, ning selgitage välja, kes on veel puudu.',
		tips: [
			'Saatke link päev varem ja öelge, et kontot ei ole kellelgi vaja.',
			'Kui aega jääb väheks, jätke takistused vahele ja hoidke alles ring, kus kuulatakse kõiki.',
		],
	},
	'codesign-half-day': {
		title: 'Pool päeva kujundamist koos elanikega',
		purpose: 'Sellest, milles inimesed on tugevad ja mida nad on läbi elanud, ideede ja ühe otsuseni.',
		tips: [
			'Plaanige üks paus pärast lugusid ja teine pärast ideid.',
			'Makske inimestele sõidu ja aja eest või öelge ette, et te ei saa seda teha.',
		],
	},
	'social-hackathon': {
		title: 'Ühiskondlik häkaton neljapäeva õhtust laupäevani',
		purpose:
			'Erinevate inimeste meeskonnad lahendavad kohalikke probleeme. 30 ja 90 päeva pärast küsitakse, mis ideedest sai.',
		tips: [
			'Igal väljakutsel peab olema keegi, kes sellega elab, ja keegi, kes selle eest hiljem vastutab.',
			'Tunded on tugevad, sest probleemid on inimeste enda omad. Hoidke kaks inimest hoolimise nurga jaoks vabad.',
		],
		clock: [
			'Väljakutsete kogumine: plakatitel, raadios, poeleti ääres',
			'Väikesed kohtumised probleemide üle. Iga väljakutse saab kellegi, kes selle eest hoolitseb',
			'Registreerimine: mida keegi osalemiseks vajab? Leidke mentorid',
			'Proovige tahvlit koos pool tundi',
			'Saabuge, sööge, lugege kokkulepet. Näidake hoolimise nurka',
			'Väljakutsetest räägitakse, igast kaks minutit',
			'Kõndige, rääkige, liituge meeskonnaga. Millised vaatenurgad on puudu?',
			'Esimene tund meeskondades: ainult inimesed ja probleem',
			'Saabumisring. Kuulake kaht inimest väljastpoolt meeskonda',
			'Esimene ring mentoritega, siis ühine lõuna',
			'Palju ideid, siis üks',
			'Esimene vahepeatus: keda kuulsite ja mis on pinna all?',
			'Ehitage midagi lihtsat. Teine ring mentoritega',
			'Proovige seda inimestega väljastpoolt',
			'Teine vahepeatus: kes proovis ja mida te muutsite? Kontrollige kompassiga',
			'Harjutage esitlusi',
			'Esitlused loositud järjekorras, viis minutit ja kolm küsimust',
			'Rahva lemmik. Iga meeskond lepib kokku kõne 30 päeva pärast. Pühapäev jääb vabaks',
			'Kõne iga meeskonnaga: kas idee elab, puhkab või on edasi antud?',
			'Kõigile nähtav sedel saali tahvlil: mis igast ideest sai',
		],
	},
	'gentle-hackathon': {
		title: 'Rahulik häkaton kolmel õhtul',
		purpose: 'Sama ilma kiirustamata, kaugelt või ühes ruumis, neile, kelle kiire tempo välja jätab.',
		tips: [
			'Jätke õhtute vahele nädal, et meeskonnad jõuaksid vahepeal inimestega rääkida.',
			'Pakkuge abilist, kes istub nende kõrval, kes ei ole tahvlit kunagi kasutanud.',
		],
	},
	'popup-afternoon': {
		title: 'Pärastlõuna välilauaga',
		purpose: 'Üks küsimus turul, raamatukogus või ooteruumis, kus inimesed niikuinii on.',
		tips: [
			'Kaks tahvelarvutit, kaks korraldajat, paber ja pliiatsid. Proovige korra ilma võrguta.',
			'Tulge samasse kohta tagasi ja näidake, mis vastustest sai.',
		],
	},
	'shared-learning': {
		title: 'Tund aega koos õppimist',
		purpose: 'Vaadake koos kõigi osalistega, mis on muutunud ja kelle jaoks ei ole midagi muutunud.',
		tips: [
			'Korrake seda iga paari kuu tagant samade küsimustega ja võrrelge.',
			'Kutsuge ka need, kes on lahkunud. Nad teavad midagi, mida teised ei tea.',
		],
	},
}
