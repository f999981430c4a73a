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
}
