import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Finnish. */
export const hackathonTeamFi: TemplateTexts<HackathonTeamZone> = {
	title: 'Hackathon-tiimin taulu',
	purpose:
		'Yhden tiimin tie haasteesta esitykseen. Mentorit ja myöhemmin tulevat näkevät heti, missä mennään.',
	drawing:
		'Maantie, joka kääntyy kahdesti: se kulkee kylttien lomassa puhekuplan, ideoiden puun, suuren hedelmän ja laukun ohi esirippujen reunustamalle lavalle.',
	zones: {
		team: {
			title: 'Tiimi',
			prompts: [
				'Mikä on nimemme, ja missä kukin on hyvä?',
				'Kuka elää asian kanssa, tekee sitä työkseen, päättää siitä?',
			],
			examples: ['Sami ajaa koulubussia ja tuntee joka pysäkin'],
		},
		challenge: {
			title: 'Haaste',
			prompts: ['Mitä haluamme ratkaista, yhdellä lauseella?', 'Kenen asia se on, ja mitä ei voi muuttaa?'],
			examples: ['Miten yövuorosta pääsee kotiin ilman autoa?'],
			caption: 'Minne haluamme?',
		},
		heard: {
			title: 'Keitä kuulimme',
			prompts: ['Kuka kertoi mitä, ja mikä yllätti?', 'Ainakin kaksi ihmistä tiimin ulkopuolelta.'],
			examples: ['Kuljettaja: ”Kaikki soittavat kahdeksalta”'],
		},
		root: {
			title: 'Ongelman ydin',
			prompts: ['Mistä oikeastaan on kyse?', 'Viipykää hetki ongelman luona.'],
			examples: ['Kukaan ei saa yksin päättää viimeisestä bussista'],
			caption: 'Katsokaa pinnan alle',
		},
		ideas: {
			title: 'Ideat',
			prompts: ['Mitä voisimme kokeilla?', 'Kirjoittakaa ensin monta, ryhmitelkää sitten.'],
			examples: ['Yksi taksi viidelle, sairaalalta kello kymmenen'],
		},
		chosen: {
			title: 'Meidän ideamme',
			prompts: ['Kenelle kokeilemme mitä?', 'Mikä on toisin kuin tänään?'],
			examples: ['Yöhoitajille: paikka tilataan tekstiviestillä'],
		},
		proto: {
			title: 'Prototyyppi',
			prompts: ['Mitä voi koskettaa, nähdä tai näytellä jo tänä iltana?'],
			examples: ['Kuusi keittiön tuolia on bussi'],
			caption: 'Karkea riittää',
		},
		tried: {
			title: 'Keiden kanssa kokeilimme',
			prompts: ['Kuka kokeili, ja mitä tapahtui?', 'Mitä muutamme nyt?'],
			examples: ['Kolme hoitajaa: kaksi odotti väärällä ovella'],
		},
		means: {
			title: 'Mitä tarvitaan',
			prompts: ['Mitä ihmisiä, tavaroita ja rahaa tarvitsemme?', 'Kenen pitää sanoa kyllä?'],
			examples: ['300 euroa avaimiin, koululta lupa'],
		},
		first30: {
			title: 'Ensimmäiset 30 päivää',
			prompts: ['Kolme askelta: kuka tekee mitä ja milloin?'],
			lanes: ['Ensimmäinen askel', 'Toinen askel', 'Kolmas askel'],
			examples: ['Leena soittaa bussiyhtiöön maanantaina'],
		},
		mentor: {
			title: 'Mentorit kysyvät',
			prompts: ['Mikä kysymys auttaa tiimiä?', 'Mieluummin kysymyksiä kuin vastauksia.'],
			examples: ['Kuka maksaa, kun hanke päättyy?'],
		},
		pitch: {
			title: 'Esitys',
			prompts: ['Viisi minuuttia: mitä näytämme?', 'Kenenkään ei ole pakko puhua.'],
			lanes: ['Tilanne, 1 min', 'Idea, 2 min', 'Kokeilu, 1 min', 'Pyyntö, 1 min'],
			examples: ['Kaksi iltabussia kokeeksi toukokuuhun'],
		},
	},
	method: {
		when: 'Hackathonissa joka tiimillä on oma taulu, haasteesta esitykseen asti.',
		steps: [
			'Kertokaa nimenne ja missä kukin on hyvä. Kuka puuttuu? Sopikaa, miten teette töitä yhdessä.',
			'Kirjoittakaa haaste yhdellä lauseella. Soittakaa sitten kahdelle tiimin ulkopuoliselle tai käykää heidän luonaan, ja kuunnelkaa.',
			'Välipysäkki: mistä ongelmassa oikeastaan on kyse? Viipykää siinä ennen kuin etsitte vastauksia.',
			'Kirjoittakaa monta ideaa, ensin yksin ja sitten yhdessä. Valitkaa yksi ja sanokaa, mikä on toisin kuin tänään.',
			'Rakentakaa jotain karkeaa. Kokeilkaa sitä tiimin ulkopuolisten kanssa ja korjatkaa se, mihin he kompastuvat.',
			'Mitä ja ketä tarvitaan, ja kenen pitää sanoa kyllä? Suunnitelkaa kolme ensimmäistä askelta, nimet ja päivät.',
			'Kootkaa esitys ja harjoitelkaa sitä mentorin kanssa. Vastatkaa sitten mentorin kysymyksiin.',
		],
		tips: [
			'Ajat ovat suuntaa antavia. Pitäkää tauko, kun väsyttää: levännyt tiimi on nopeampi.',
			'Kysy hiljaisilta, mitä he muuttaisivat, ja anna heidän ensin kirjoittaa.',
			'Tuoko mentori vastauksia? Kysy, mikä kysymys vastauksen takana on, ja kirjoita se.',
		],
		care: 'Kenenkään ei ole pakko esittää, vähiten sen, jonka omaa elämää ongelma on. Kysykää lupa, ennen kuin kerrotte kenenkään tarinan lavalla.',
		question: 'Tunnetko tämän ongelman? Mitä tiimi ei saa unohtaa?',
		thanks: 'Kiitos. Lappusi on nyt niiden joukossa, joita tiimi on kuullut.',
	},
}
