import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Finnish. */
export const roadmapBlankFi: TemplateTexts<RoadmapBlankZone> = {
	title: 'Tiekartta omin sanoin',
	purpose: 'Tehkää yhdessä tekemisestä oma kartta, omalla kielellänne, siitä mitä olette itse kokeneet.',
	drawing:
		'Avoin yötaivas, jossa on irrallisia tähtiä ja kolme himmeää rengasta. Kaksi ihmistä katselee sitä kaukoputkella kukkulalta.',
	zones: {
		stars: {
			title: 'Tähtemme',
			prompts: [
				'Milloin yhdessä tekeminen onnistui? Milloin ei?',
				'Yksi hetki kullekin lapulle. Tähti saa jäädä tähän ilman kotia.',
			],
			examples: [
				'Teimme keinut yhtenä sunnuntaina',
				'Ukki piirsi kartan',
				'Kukaan ei kertonut päivää meille',
			],
		},
		words: {
			title: 'Omat sanamme',
			prompts: ['Millä sanalla kutsutte sitä, että kunta ja sen asukkaat rakentavat jotain yhdessä?'],
			examples: ['Yhdessä tekemistä', 'Talkoot, mutta neuvolalle'],
		},
		one: {
			title: 'Ensimmäinen tähdistö',
			prompts: ['Mitkä tähdet kuuluvat yhteen?', 'Kirjoittakaa niiden nimi ensimmäiseen lappuun.'],
			examples: ['Nimi: Monta kättä'],
		},
		two: {
			title: 'Toinen tähdistö',
			prompts: ['Mitkä muut tähdet kuuluvat yhteen?', 'Kirjoittakaa niiden nimi ensimmäiseen lappuun.'],
		},
		three: {
			title: 'Kolmas tähdistö',
			prompts: [
				'Löytyykö kolmas? Tämä saa jäädä tyhjäksi.',
				'Kirjoittakaa niiden nimi ensimmäiseen lappuun.',
			],
		},
	},
	method: {
		when: 'Kun ryhmä puhuu toista kieltä, kun lapset tai nuoret näyttävät suuntaa, tai kun valmiit otsikot eivät sovi.',
		steps: [
			'Katsokaa valmista tiekarttaa minuutin ajan ja sulkekaa se sitten. Teidän karttanne saa olla aivan erilainen.',
			'Kirjoittakaa hiljaa tähtiä: hetkiä, joina yhdessä tekeminen onnistui, ja hetkiä, joina ei.',
			'Miten sanoisitte tämän naapurille? Kerätkää sanat, joita todella käytätte, kaikilla tämän huoneen kielillä.',
			'Siirtäkää yhteen kuuluvat tähdet tähdistöön ja antakaa sille nimi. Se, mikä ei sovi mihinkään, saa jäädä.',
			'Lukekaa karttanne ääneen. Valitkaa sanat, joita käytätte tästä lähtien, ja tähti, josta aloitatte.',
		],
		tips: [
			'Kaksi tähdistöä riittää, ja neljäs mahtuu taulun viereen vapaaseen tilaan.',
			'Kun kaksi nimeä kilpailee, pitäkää viikon ajan molemmat.',
			'Lapset voivat piirtää tähtensä. Piirros on yhtä arvokas kuin lause.',
		],
		care: 'Vaikea hetki on sen, joka sen koki. Hän sanoo, tuleeko se kartalle, eikä muiden nimiä kirjoiteta.',
		question: 'Millä sanalla kutsuisit sitä, että kunta ja asukkaat rakentavat palvelun yhdessä?',
		thanks: 'Kiitos. Sanasi ovat taululla, jolla valitsemme omamme.',
	},
}
