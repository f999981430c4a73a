import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Loistaa jo', 'Vielä pimeä'] as const

/** The roadmap in Finnish. */
export const roadmapConstellationsFi: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Tiekartan tähdistöt',
	purpose: 'Katsokaa, missä yhteinen työnne jo loistaa ja missä on vielä pimeää. Oikeaa järjestystä ei ole.',
	drawing:
		'Öinen taivas kaupungin kattojen yllä ja siinä kolme tähdistöä: kuusikulmio, nelisakarainen tähti ja kahdeksan sädettä. Alueet ovat niiden tähtiä.',
	zones: {
		's-place': {
			title: 'Järjestelmä: meidän paikkamme',
			prompts: ['Miten hyvin palvelu sopii elämään täällä?'],
			lanes: light,
			examples: ['Kirjastoauto tuo myös paketit'],
		},
		's-reach': {
			title: 'Järjestelmä: helppo tavoittaa',
			prompts: ['Miten helppo meidät on löytää, tavoittaa ja ymmärtää?'],
			lanes: light,
			examples: ['Puhelimeen vastaa oikea ihminen', 'Lomake pitää tulostaa itse'],
		},
		's-share': {
			title: 'Järjestelmä: valta, raha, taidot',
			prompts: ['Mitä jaamme, siirrämme tai opimme, jotta muut pääsevät mukaan?'],
			lanes: light,
			examples: ['Leipurilla on avain kylätaloon', 'Vapaaehtoiset maksavat bussin itse'],
		},
		'e-with': {
			title: 'Kompassi: yhdessä, ei puolesta',
			prompts: ['Mistä ihmiset päättävät kanssamme? Missä me vain kysymme?'],
			lanes: light,
			examples: ['Oppilaat valitsivat pihan laitteet', 'Kysyimme vain nimeä'],
		},
		'e-heard': {
			title: 'Kompassi: jokaista kuullaan',
			prompts: ['Ketä todella kuuntelimme? Kenen sana painaa liian vähän?'],
			lanes: light,
			examples: ['Tapasimme kalastajat laiturilla', 'He, jotka ovat lauantaisin töissä'],
		},
		'e-open': {
			title: 'Kompassi: kaikkien nähtävissä',
			prompts: ['Näkisikö uusi tulija, miten ja miksi päätimme?'],
			lanes: light,
			examples: ['Kuvat joka tapaamisesta ovessa'],
		},
		'c-light': {
			title: 'Katalyytit: helppo alku',
			prompts: ['Miten joku voi auttaa kahdessa minuutissa?', 'Mikä saa ihmiset juttelemaan?'],
			lanes: light,
			examples: ['Keittoa torilla ja iso kartta'],
		},
		'c-people': {
			title: 'Katalyytit: ihmiset ja vahvuudet',
			prompts: ['Missä täällä ollaan hyviä? Kuka tuo seuraavan mukaan?'],
			lanes: light,
			examples: ['Kuoro tuntee joka kadun', 'Kuka tuntee uudet perheet?'],
		},
		'c-next': {
			title: 'Seuraava kipinä',
			prompts: [
				'Mitkä pimeät tähdet sytytämme ensin? Yksi joka riviltä riittää.',
				'Kuka ottaa minkä pienen askeleen, ja milloin katsomme uudelleen?',
			],
			examples: ['Ilmari kysyy lautalla lauantaina', 'Katsomme uudelleen 5. maaliskuuta'],
		},
	},
	method: {
		when: 'Alussa, ja uudelleen muutaman viikon välein, kun haluatte nähdä, mikä on kirkastunut.',
		steps: [
			'Jokainen rivi on tähdistö: järjestelmä, eettinen kompassi, katalyytit. Aloittakaa mistä tähdestä vain. Kaikkia ei tarvitse täyttää.',
			'Kirjoittakaa hiljaa: mikä loistaa jo, mikä on vielä pimeä? Aloittakaa siitä, mikä loistaa.',
			'Kulkekaa tähdet läpi. Sanokaa, mistä olette iloisia.',
			'Puhukaa kolmesta pimeimmästä tähdestä. Miksi ne ovat pimeitä, ja mistä syttyisi ensimmäinen kipinä?',
			'Valitkaa enintään kolme kipinää: pieni askel, kuka sen ottaa ja milloin katsomme uudelleen.',
		],
		tips: [
			'Kun väkeä on paljon, kukin pöytä voi aloittaa eri riviltä.',
			'Aloittakaa ensi kerralla tyhjältä taululta ja katsokaa näitä kahta rinnakkain.',
			'Kipinä voi olla myös toinen taulu. Avatkaa se ja kirjoittakaa sen nimi lappuun.',
		],
		care: 'Pimeä tähti on tietoa, ei epäonnistuminen. Kenenkään ei tarvitse vastata siitä.',
		question: 'Mikä näistä on sinulle tärkeintä, kun palvelu muuttuu?',
		thanks: 'Kiitos. Vastauksesi on tiekartallamme.',
		choices: [
			'Että minua kuunnellaan',
			'Että minua kohdellaan reilusti',
			'Että näen, miten päätettiin',
			'Että voin todella vaikuttaa',
		],
	},
}
