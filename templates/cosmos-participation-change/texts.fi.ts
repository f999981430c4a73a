import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Finnish. */
export const cosmosParticipationChangeFi: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: kuka on mukana ja miten opimme',
	purpose: 'Katsokaa, kuka pääsee vaikuttamaan palveluun, kuka puuttuu ja miten työ oppii.',
	drawing:
		'Huone ylhäältä nähtynä: viisi pyöreää pöytää, osa tuoleista tyhjiä; puhekupla, kaksi silmukkaa, ukkospilvi ja uusi tuoli.',
	zones: {
		asked: {
			title: 'Kysyttiinkö, kuultiinko?',
			prompts: ['Milloin sinulta on kysytty tästä palvelusta?', 'Mitä siitä seurasi?'],
			examples: ['Kysyttiin lounaalla. Nyt iltaisin on keittoa'],
		},
		tables: {
			title: 'Kuka istuu missäkin pöydässä',
			prompts: [
				'Kuka on mukana missäkin? Kirjoittakaa lapulle rooli tai ryhmä.',
				'Missä pöydissä istuvat ne, joiden arjesta on kyse?',
			],
			lanes: [
				'Mikä on tärkeää',
				'Suunnitelmat ja raha',
				'Arjen työ',
				'Elämä sen kanssa',
				'Virheiden korjaus',
			],
			rows: ['On mukana', 'Sanoo viimeisen sanan', 'Puuttuu'],
			examples: ['Kaksi kokkia, kuljettaja', 'Talousyksikkö kesäkuussa', 'Yksin syövät'],
		},
		loops: {
			title: 'Miten opimme',
			prompts: [
				'Mitä laskemme, ja milloin näimme asian uudella tavalla?',
				'Etsikää jokaiseen tosi esimerkki.',
			],
			lanes: ['Teemme asian oikein', 'Mikä pysäyttää', 'Teemme oikeaa asiaa'],
			examples: [
				'96 ateriaa sadasta ajoissa',
				'Tytär kysyy: kuka syö hänen kanssaan?',
				'Puhumme seurasta, emme annoksista',
			],
		},
		feelings: {
			title: 'Vahvat tunteet',
			prompts: ['Milloin joku huusi, lähti tai raatoi yksin?', 'Mitä se kertoi meille?'],
			examples: ['Kokki lähti huoneesta. Hänelle ei ollut kerrottu'],
		},
		seat: {
			title: 'Mitä muutamme',
			prompts: ['Yksi uusi paikka, yksi uusi tapa: mistä päivästä?'],
			examples: ['Kaksi ruokailijaa mukaan budjettiin 12.5.', 'Kuun viimeinen perjantai: tunti ajatella'],
		},
	},
	method: {
		when: 'Palvelumallin jälkeen tai kokeilun puolivälissä.',
		steps: [
			'Kirjoita yksin: milloin sinulta on kysytty tästä palvelusta, ja mitä siitä seurasi?',
			'Kulkekaa pöydästä pöytään. Laittakaa roolit sinne, missä ihmiset todella istuvat: kuka on mukana, kuka sanoo viimeisen sanan?',
			'Ottakaa askel taaksepäin. Kenen arjesta on kyse, missä he istuvat, ja kuka puuttuu?',
			'Etsikää oikeita esimerkkejä. Mitä laskemme? Mikä pysäytti ajattelemaan? Mitä näemme nyt uudella tavalla?',
			'Muistelkaa vahvoja tunteita, ilman nimiä. Mitä ne kertoivat työstä?',
			'Valitkaa yksi uusi paikka pöytään ja yksi tapa, jonka muutatte. Kummallekin päivä.',
		],
		tips: [
			'Oletteko jo tehneet palvelumallin? Tuokaa sen roolit pöytiin.',
			'Kirjoittakaa, miten asia on, ei miten se on paperilla. Kysykää ensin niiltä, jotka tekevät arjen työn.',
		],
		care: 'Joku voi huomata tässä, ettei hänellä ollut sanavaltaa. Puhukaa paikoista, ei ihmisistä, ja antakaa aikaa.',
		question: 'Onko sinua pyydetty mukaan päättämään tästä palvelusta?',
		thanks: 'Kiitos. Vastauksesi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
		choices: [
			'Kyllä, ja sillä oli merkitystä',
			'Kyllä, mutta siitä ei seurannut mitään',
			'Ei, mutta haluaisin',
			'Ei, eikä tarvitse',
		],
	},
}
