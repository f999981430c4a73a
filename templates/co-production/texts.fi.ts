import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Suunnittelu', 'Perille löytäminen', 'Tekeminen', 'Miten meni'] as const
const hands = ['Asukkaat', 'Yhdessä', 'Työntekijät'] as const

/** The co-production board in Finnish. */
export const coProductionFi: TemplateTexts<CoProductionZone> = {
	title: 'Yhteistuotanto: kuka tekee mitäkin?',
	purpose:
		'Katsokaa, kuka tekee palvelun minkin osan. Etsikää ne osat, jotka asukkaat ja työntekijät tekisivät mieluummin yhdessä.',
	drawing:
		'Kaksi pitkää pöytää. Ylemmän ääressä asukas ja työntekijä pitävät kumpikin omaa kulhoaan, alemman ääressä yhtä yhdessä. Vieressä on kori ja tiski.',
	zones: {
		service: {
			title: 'Palvelu',
			prompts: ['Mikä palvelu, ja kenelle?', 'Minkä pitäisi parantua?'],
			examples: ['Kyläkoulun lounas eläkeläisille'],
			caption: 'Kenen saappaissa?',
		},
		bring: {
			title: 'Mitä tuomme mukaan',
			prompts: ['Missä olet hyvä, mitä teet mielelläsi?', 'Kysymys on asukkaille ja työntekijöille.'],
			examples: ['Eero leipoo ja tietää, kuka asuu yksin'],
		},
		today: {
			title: 'Kuka tekee mitäkin tänään',
			prompts: ['Mitä osia palvelussa on, ja kuka ne tekee?', 'Myös työ, jota kukaan ei näe.'],
			lanes: parts,
			rows: hands,
			examples: ['Naapurit kertovat toisilleen, pyytämättä', 'Ruokalista päätetään kaupungilla kesäkuussa'],
		},
		could: {
			title: 'Kuka voisi tehdä mitäkin',
			prompts: ['Mitkä osat tekisimme mieluummin itse tai yhdessä?', 'Ota vain se, minkä haluat tehdä.'],
			lanes: parts,
			rows: hands,
			examples: [
				'Ruokailijat kysyvät toisiltaan, miltä maistui',
				'Keittäjä ja ruokailijat tekevät ruokalistan',
			],
		},
		fair: {
			title: 'Jotta se on reilua',
			prompts: ['Mikä jää palkatuille työntekijöille?', 'Mitä auttaja tarvitsee: palkkaa, oppia, lepoa?'],
			examples: ['Allergioista vastaa aina keittäjä', 'Tarjoilijalle lounas ilmaiseksi'],
		},
		try: {
			title: 'Ensimmäinen kokeilu',
			prompts: ['Minkä yhden osan teemme uudella tavalla?', 'Kuka kenen kanssa, ja mihin asti?'],
			examples: ['Ruokalistapiiri maaliskuussa: keittäjä, Eero ja kaksi muuta'],
		},
	},
	method: {
		when: 'Kun palvelua halutaan tehdä ihmisten kanssa eikä vain heille, mutta kukaan ei vielä tiedä, mitä se on maanantaiaamuna.',
		steps: [
			'Sovitaan yksi palvelu ja kenen elämää sen pitäisi parantaa. Yksi lause riittää.',
			'Jokainen kirjoittaa itsekseen, missä on hyvä ja mitä tekee mielellään. Titteli ei ole taito, taito on.',
			'Täytetään ensimmäinen taulukko sellaisena kuin asiat ovat tänään. Etsitään näkymätön työ: soittelu, odottaminen, piristäminen.',
			'Sitten toinen taulukko: miten voisi olla. Osa siirtyy vain, jos sen tekijä on paikalla ja itse haluaa sitä.',
			'Minkä pitää lain tai turvallisuuden takia jäädä palkatuille työntekijöille? Mitä muut tarvitsevat, jotta heidän osansa onnistuu?',
			'Valitaan yksi osa kokeiltavaksi. Kaksi nimeä, asukas ja työntekijä, ja päivä, jolloin katsotaan, miten meni.',
		],
		tips: [
			'Kysy myös suunnittelusta ja siitä, miten meni. Jos asukkaille jää pelkkä kantaminen, mitään ei ole jaettu.',
			'Tyhjästä rivistä kannattaa puhua. Kysykää, miksi se on tyhjä, ennen kuin täytätte sen.',
			'Kun osa vaihtaa tekijää, kysy: ”Haluaisitko sinä?” Älä sano: ”Sinähän voisit.”',
		],
		care: 'Työn siirtäminen asukkaille ei saa olla piilosäästö. Kenenkään palvelu ei huonone siksi, ettei hän voi tai halua osallistua, ja työntekijät saavat puhua avoimesti työstään.',
		question: 'Mitä haluaisit tehdä tässä palvelussa itse tai yhdessä meidän kanssamme?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Se ei sido sinua mihinkään.',
	},
}
