import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Kuulee siitä',
	'Pääsee mukaan',
	'Ensimmäinen käynti',
	'Käyttää palvelua',
	'Käyntien välillä',
	'Lähtee tai jää',
] as const

/** The journey map in Finnish. */
export const journeyMapFi: TemplateTexts<JourneyZone> = {
	title: 'Palvelupolku: tänään ja huomenna',
	purpose:
		'Seuratkaa yhtä ihmistä palvelun läpi sellaisena kuin se on tänään. Piirtäkää sitten, miten sen pitäisi mennä.',
	drawing:
		'Maisema, jossa mutkittelee tie: ylhäällä mäkiä, keskellä järvi, sadepilvi ja tikkaat, alhaalla niitty, jossa tie päättyy lippuun.',
	zones: {
		person: {
			title: 'Kenen polku',
			prompts: ['Yksi ihminen: persoona tai tosi tarina, jonka saa kertoa.', 'Missä hän on hyvä?'],
			examples: ['Mirja, 58. Polku alkaa, kun selkä pettää'],
			caption: 'Hänen saappaissaan',
		},
		today: {
			title: 'Tänään',
			prompts: [
				'Mitä hän tekee, vaihe vaiheelta?',
				'Mitä ihmisiä, kirjeitä, ruutuja ja huoneita hän kohtaa?',
			],
			lanes: steps,
			rows: ['Tekee', 'Kohtaa'],
			examples: ['Naapuri kertoo siitä kaupassa', 'Kuuden sivun lomake'],
		},
		feels: {
			title: 'Miltä se tuntuu',
			prompts: [
				'Piirtäkää kynällä yksi viiva vaiheesta toiseen.',
				'He piirtävät, jotka ovat kokeneet tämän. Muut kuuntelevat.',
			],
			lanes: steps,
			rows: ['Hyvä hetki', 'Vaikea hetki'],
			examples: ['Eksyksissä: jo kolmas luukku tänään'],
		},
		lows: {
			title: 'Pahimmat hetket',
			prompts: ['Missä viiva putoaa, ja miksi?', 'Valitkaa kaksi, jotka korjaatte ensin.'],
			examples: ['Kertoo saman asian jo kolmannelle'],
		},
		tomorrow: {
			title: 'Huomenna',
			prompts: [
				'Samat vaiheet, paremmin: mitä hän sanoisi jälkeenpäin?',
				'Minkä säännön, taidon, paikan, välineen tai rahan pitää muuttua?',
			],
			lanes: steps,
			rows: ['Näin se voisi mennä', 'Tämän pitää muuttua'],
			examples: ['Yksi puhelu, he täyttävät loput', 'Työntekijä saa allekirjoittaa soittajan puolesta'],
		},
		lift: {
			title: 'Ensimmäinen parannus',
			prompts: ['Minkä vaikean hetken parannamme ensin?', 'Kuka kokeilee sitä ensi viikolla?'],
			examples: ['Takaisinsoitto samana päivänä. Aino kokeilee maanantaista'],
		},
	},
	method: {
		when: 'Palvelu on jo olemassa, tai jotain katoaa matkalla toimistosta toiseen.',
		steps: [
			'Valitkaa yksi ihminen ja se, missä hän on hyvä. Aloittakaa siitä, mistä asia alkaa hänen elämässään, ei meidän tiskiltämme.',
			'Kulkekaa vaiheesta toiseen: mitä hän tekee, ja kenet tai minkä hän kohtaa?',
			'Ne, jotka ovat kokeneet tämän, piirtävät viivan siitä, miltä se tuntuu. Muut ovat hiljaa ja katsovat.',
			'Jokainen itse: mitkä hetket ovat pahimmat? Merkitkää kaksi, jotka korjaamme ensin.',
			'Piirtäkää ne vaiheet niin kuin niiden pitäisi mennä. Mitä hän sanoisi jälkeenpäin?',
			'Kirjoittakaa alle, minkä pitää muuttua: sääntö, taito, paikka, väline, raha. Sopikaa sitten ensimmäinen parannus ja kuka sitä kokeilee.',
		],
		tips: [
			'Jos kukaan täällä ei ole kokenut tätä, pysähtykää viivan kohdalla ja etsikää joku, joka on. Arvattu viiva ei auta ketään.',
			'Huomiseen riittää kaksi hyvin piirrettyä vaihetta. Muut saavat jäädä ennalleen.',
			'Kysykää aina, kun asia siirtyy toiselle: kuka kertoo tässä tarinansa uudestaan?',
		],
		care: 'Viiva kuuluu niille, jotka ovat kokeneet tämän. Kukaan ei korjaa sitä, eikä kenenkään tarvitse selittää sitä.',
		question: 'Muistele, kun viimeksi kävit meillä tai soitit meille. Mikä hetki oli vaikein?',
		thanks: 'Kiitos. Katsomme vaikeimpia hetkiä ensin.',
	},
}
