import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Finnish. */
export const cosmosServiceModelFi: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: kuka tekee mitä',
	purpose: 'Vastatkaa lyhyisiin kysymyksiin, niin näette palvelunne kuvana, josta voi puhua yhdessä.',
	drawing:
		'Kaksi tasannetta päällekkäin hirsien ja kivien varassa; vieressä välitasanne ja tikkaat, yläpuolella pilvi, alhaalla taloja.',
	zones: {
		why: {
			title: 'Miksi se on olemassa',
			prompts: ['Mitä tapahtui, ja kuka sitä tarvitsi?', 'Mistä pidämme kiinni vaikeinakin aikoina?'],
			lanes: ['Miksi se alkoi', 'Mitä pidämme tärkeänä'],
			examples: ['Viimeinen kauppa ja sen kahvila sulkivat', 'Kukaan ei syö yksin arkisin'],
		},
		begins: {
			title: 'Kuka aloittaa ja ohjaa',
			prompts: ['Kuka pani sen alulle?', 'Kuka sanoo, mitä varten se on?'],
			lanes: ['Aloitti', 'Asettaa tavoitteen'],
			examples: ['Kaksi mummoa ja koulun keittäjä', 'Kunnanhallitus kerran vuodessa'],
		},
		shapes: {
			title: 'Kuka suunnittelee ja toteuttaa',
			prompts: [
				'Kuka päättää, miten se toimii? Ovatko käyttäjät mukana?',
				'Kuka hankkii välineet, opastaa ja avaa ovet?',
			],
			lanes: ['Suunnittelee', 'Panee käytäntöön'],
			examples: ['Keittäjä ja ruokailijat, aina maanantaisin', 'Vahtimestari siirtää pöydät'],
		},
		ground: {
			title: 'Minkä varassa se on',
			prompts: [
				'Mitä rahaa, aikaa, tiloja ja hyvää tahtoa on?',
				'Mitkä lait ja säännöt, ja kuka voi joustaa?',
			],
			lanes: ['Mistä se saa voimansa', 'Mikä sitoo meitä'],
			examples: ['Koulun keittiö on vapaa yhden jälkeen', 'Säännöt ruoan lämmöstä'],
		},
		delivers: {
			title: 'Kuka tekee ja käyttää',
			prompts: ['Kuka on paikalla tavallisena tiistaina?', 'Kuka tulee mukaan, ja mitä hän tuo tullessaan?'],
			lanes: ['Tekee', 'Käyttää'],
			examples: ['Kasiluokan oppilaat kantavat tarjottimet', 'Kolmekymmentä tuttua; yksi tuo kukkia'],
		},
		gains: {
			title: 'Kuka hyötyy ja arvioi',
			prompts: ['Kuka muu hyötyy? Kärsiikö joku?', 'Kuka sanoo, onko se hyvä, ja voi muuttaa sitä?'],
			lanes: ['Hyötyy myös', 'Arvioi ja ohjaa'],
			examples: ['Vanhemmat: lapset tuntevat naapurit', 'Vain talousjohtaja, luvuista'],
		},
		around: {
			title: 'Mitä on ympärillä',
			prompts: ['Mihin kaikki nojaavat, ja mitä lainaamme?', 'Kuka vaikuttaa, mutta haluaa muuta?'],
			lanes: ['Kaikille yhteistä', 'Lainattua apua', 'Muut, jotka vaikuttavat'],
			examples: ['Huoltoaseman ilmoitustaulu', 'Seurakunnan pikkubussi', 'Ruokafirma kaupungista'],
		},
		meets: {
			title: 'Milloin he tapaavat',
			prompts: ['Milloin ja missä he puhuvat? Piirtäkää viivoja heidän välilleen.', 'Mistä viiva puuttuu?'],
			examples: ['Maanantaikahvit: keittäjä, vieraat, oppilaat'],
		},
		tells: {
			title: 'Mitä kuva kertoo',
			prompts: [
				'Mikä on vahvaa? Mitkä paikat ovat tyhjiä?',
				'Kuka on monessa roolissa, kuka ei yhdessäkään?',
			],
			examples: ['Vieraat suunnittelevat ruoat, mutta eivät arvioi'],
		},
	},
	method: {
		when: 'Palvelussa on mukana monta tahoa ja asukasta, ja jokaisella on siitä eri kuva.',
		steps: [
			'Nimetkää palvelu yhdellä lauseella. Vastaamme lyhyisiin kysymyksiin, kukin omalla laitteella tai ääneen luettuna.',
			'Miksi se alkoi, ja mitä pidämme tärkeänä? Kirjoita, mitä itse tiedät.',
			'Kuka aloitti, asettaa tavoitteen, suunnittelee ja panee käytäntöön? Yksi nimi tai ryhmä joka lapulle.',
			'Minkä varassa se on? Ensin se, mistä se saa voimansa, sitten se, mikä sitoo.',
			'Kuka tekee, kuka käyttää, kuka muu hyötyy ja kuka arvioi? Sama nimi saa olla monessa paikassa.',
			'Katsokaa ympärille: mikä on kaikille yhteistä, kenen apua lainaamme, kuka muu vaikuttaa?',
			'Milloin ja missä he tapaavat? Piirtäkää viivoja roolien välille. Mistä viiva puuttuu?',
			'Lukekaa kuva yhdessä. Mikä on vahvaa, mikä tyhjää, ja missä rooleissa käyttäjät ovat?',
		],
		tips: [
			'Nimeääkö kaksi ihmistä samaan rooliin eri henkilön? Pitäkää molemmat laput: sitä varten tulitte.',
			'Kirjoittakaa rooleja ja ryhmiä, ei yksityisiä nimiä, jos taulu on kaikille avoin.',
			'Lähetä kuva niille, jotka ovat siinä mutta eivät täällä, ja pyydä heitä korjaamaan oma paikkansa.',
		],
		care: 'Ihminen näkee mustaa valkoisella, missä on, tai ettei ole missään. Antakaa roolissa olevan sanoa se omin sanoin.',
		question: 'Mitä sinä teet tälle palvelulle, tai mitä se tekee sinulle?',
		thanks: 'Kiitos. Vastauksesi on nyt osa kuvaa.',
	},
}
