import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Finnish. */
export const livingLabPopupFi: TemplateTexts<LivingLabPopupZone> = {
	title: 'Living Lab -pop-up',
	purpose: 'Yksi kysymys ihmisille siellä, missä he jo ovat: torilla, kirjastossa, bussissa.',
	drawing:
		'Torikoju, jolla on raidallinen katos, kyltti ja tiski; katolta lyhtypylvääseen kulkee naru isoine viireineen, ja alla kadulla ovat paperikassi ja ständi.',
	zones: {
		question: {
			title: 'Kysymys',
			prompts: ['Enintään 12 sanaa.', 'Ymmärtääkö lapsikin?'],
			examples: ['Mikä toisi sinut tähän puistoon marraskuussa?'],
		},
		good: {
			title: 'Mikä täällä on hyvää',
			prompts: ['Mistä pidät tässä paikassa tai palvelussa?'],
			examples: ['Shakinpelaajat kioskin luona'],
		},
		answers: {
			title: 'Mikä tekisi tästä paremman',
			prompts: ['Mitä sinä sanoisit? Muutama sana riittää.', 'Lue, mitä muut sanoivat. Mitä lisäisit?'],
			examples: ['Katos ja lämmin penkki', 'Musiikkia, mutta hiljaa'],
		},
		help: {
			title: 'Tulisin mukaan',
			prompts: ['Mitä haluaisit tehdä kanssamme?', 'Ei puhelinnumeroita tähän: ota kortti.'],
			examples: ['Voin tuoda haitarin'],
		},
		noticed: {
			title: 'Mitä huomasimme',
			prompts: ['Pisteen väki: kuka pysähtyi, kuka käveli ohi?', 'Ei mitään, mistä jonkun tunnistaa.'],
			examples: ['Paljon vaunuja. Ei ketään matkalla töihin'],
		},
		sentences: {
			title: 'Kolme talteen',
			prompts: ['Mitkä kolme vastausta viemme eteenpäin sanasta sanaan?'],
			examples: ['”Tulisin, jos koirakin saa tulla.”'],
		},
		told: {
			title: 'Mitä teimme',
			prompts: ['Mitä siitä tuli? Näytetään täällä kahden viikon sisällä.'],
			examples: ['Penkki on nyt aurinkoisella puolella'],
		},
	},
	method: {
		when: 'Kun haluatte kuulla monia, ennen kaikkea niitä, jotka eivät koskaan tule kokouksiin.',
		steps: [
			'Pystyttäkää piste: kaksi tablettia, näyttö vastauksille, tuoleja, varjoa ja paperia niille, jotka kirjoittavat mieluummin kynällä. Kokeilkaa kerran ilman verkkoa.',
			'Sopikaa, miten tervehditte: sano hei, kysy, odota. Jos kirjoitat toisen puolesta, kirjoita sanasta sanaan.',
			'Avatkaa piste. Yksi juttelee ihmisten kanssa, toinen lukee uusia vastauksia ääneen. Kysykää myös, mikä täällä on hyvää.',
			'Pysähtykää välillä muutamaksi minuutiksi: kuka ei ole tullut? Siirtäkää piste sinne, missä he ovat.',
			'Sulkekaa piste. Kootkaa vastaukset, lisätkää paperilaput ja valitkaa kolme lausetta mukaan.',
			'Sopikaa, mitä näytätte täällä kahden viikon sisällä, missä ja kuka sen tekee.',
		],
		tips: [
			'Seiso pöydän vieressä, älä sen takana. Kun lapsilla on tekemistä, vanhemmilla on viisi minuuttia aikaa.',
			'Laittakaa taululle pari oikeaa vastausta ennen kuin avaatte. Kukaan ei halua olla ensimmäinen.',
			'Kaikki eivät käytä näyttöä: kirjoita heidän puolestaan tai jätä laatikko paperilapuille.',
		],
		care: 'Kuvia ja ääntä vain, jos ihminen on sanonut kyllä. Lapsi vastaa aikuisen kanssa. Tabletti unohtaa jokaisen ennen seuraavaa.',
		question: 'Mikä tekisi tästä paikasta tai palvelusta sinulle paremman?',
		thanks: 'Kiitos. Vastauksesi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
	},
}
