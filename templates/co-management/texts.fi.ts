import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Finnish. */
export const coManagementFi: TemplateTexts<CoManagementZone> = {
	title: 'Yhteiset avaimet',
	purpose:
		'Sopikaa, kuka tekee, kuka päättää ja kenellä on rahat ja avaimet. Silloin työ jatkuu työpajan jälkeenkin.',
	drawing:
		'Jalustalla seisova vaaka, jossa on kolme kuppia: vasemmassa työkalupakki, oikeassa arkku. Vieressä omenakori ja kangas, joka ottaa putoavan kiinni.',
	zones: {
		tasks: {
			title: 'Mitä pitää tehdä',
			prompts: ['Mitä pitää tehdä yhä uudestaan?', 'Myös pienet työt ja ne, joita kukaan ei näe.'],
			examples: ['Avata sali kuudelta', 'Vastata viesteihin'],
		},
		glad: {
			title: 'Tekisin mielelläni',
			prompts: ['Mitä ottaisit mielelläsi hoitaaksesi?', 'Kuinka usein? Vähäkin riittää.'],
			examples: ['Leivon kuun ensimmäisenä sunnuntaina'],
		},
		holders: {
			title: 'Mikä on kenenkin käsissä',
			prompts: [
				'Yksi tehtävä kerrallaan: kuka tekee, kuka päättää, kenellä on rahat ja avaimet?',
				'Verratkaa kolmea riviä. Onko jako reilu?',
			],
			lanes: ['Asukkaat', 'Yhdessä', 'Organisaatio'],
			rows: ['Tekee työn', 'Päättää', 'Rahat ja avaimet'],
			examples: [
				'Piha: Kaisa ja talonmies',
				'Piha: päätetään yhdessä huhtikuussa',
				'Pihan rahat: vielä kaupungilla',
			],
		},
		means: {
			title: 'Mitä se vaatii',
			prompts: ['Mitä kukin tarvitsee työhönsä?', 'Avaimia, rahaa, vakuutuksen, koulutusta, palkkaa?'],
			examples: ['Joku maksaa vapaaehtoisten puhelinlaskun'],
		},
		risks: {
			title: 'Jos jokin menee vikaan',
			prompts: ['Mitä voisi tapahtua, ja kuka ottaa kopin?', 'Kukaan ei jää yksin riskin kanssa.'],
			examples: ['Polku jäässä: vastuu pysyy kaupungilla'],
		},
		rules: {
			title: 'Näin jatkamme',
			prompts: ['Mistä sovimme, jotta tämä kestää?'],
			lanes: ['Tapaamme ja päätämme', 'Siirrämme eteenpäin', 'Katsomme uudestaan'],
			examples: [
				'Kuun eka maanantai, jokaisella yksi ääni',
				'Lähtijä opastaa seuraavan',
				'Kokeilu toukokuun loppuun',
			],
		},
	},
	method: {
		when: 'Kun jokin uusi toimii ja sen pitäisi jatkua ilman hanketta.',
		steps: [
			'Kirjoita yksin: mitä pitää tehdä, myös katseilta piilossa? Ja mitä tekisit itse mielelläsi?',
			'Ottakaa tehtävä kerrallaan. Jokainen tarjoutuu itse, ketään ei määrätä. Kuka tekee, kuka päättää, kenellä on rahat ja avaimet?',
			'Katsokaa yhteisiä tehtäviä. Mitä kukin tarvitsee, jotta työ sujuu?',
			'Mikä voisi mennä vikaan? Kirjoittakaa jokaiseen riskiin, kuka ottaa kopin.',
			'Sopikaa, miten tapaatte, miten siirrätte tehtävän toiselle ja minä päivänä katsotte tätä uudestaan.',
		],
		tips: [
			'Jos kukaan ei halua tehtävää, jättäkää se auki. Se on rehellistä, ja ehkä tehtävää ei tarvita.',
			'Osoittakaa rivejä: jos työ on vasemmalla ja raha oikealla, puhukaa ensin siitä.',
		],
		care: 'Työ ilman valtaa ja keinoja on vain halvempaa työtä. Kun työ jaetaan, jaetaan myös valta ja raha.',
		question: 'Onko täällä pieni työ, jonka tekisit mielelläsi silloin tällöin?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
	},
}
