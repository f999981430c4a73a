import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Finnish. */
export const prototypeStoryboardFi: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Kuvakäsikirjoitus kokeiluun',
	purpose:
		'Käykää idea läpi kuutena kuvana, rakentakaa karkea versio ja kokeilkaa sitä kolmen ihmisen kanssa.',
	drawing:
		'Filminauha, jossa on kuusi tyhjää kuvaa, ja klaffitaulu; alla työpöytä, jolla on pahvitalo, sakset ja lamppu, sen takana kolme ihmistä ja edessä kolme laatikkoa.',
	zones: {
		begins: {
			title: 'Tarina alkaa',
			prompts: [
				'Piirtäkää joka kaistalle yksi kuva. Tikku-ukot riittävät.',
				'Tai kirjoittakaa: kuka, missä, mitä tapahtuu?',
			],
			lanes: ['1 Elämä ennen', '2 Kuulee asiasta', '3 Ensimmäinen kerta'],
			examples: ['Leivänpaahdin rikki. Kauppa sanoo: osta uusi'],
		},
		turns: {
			title: 'Tarina kääntyy',
			prompts: ['Piirtäkää, mikä on toisin kuin tänään.', 'Mikä menee pieleen, ja kuka silloin auttaa?'],
			lanes: ['4 Mikä on uutta', '5 Mikä menee pieleen', '6 Mitä hän kertoo kotona'],
			examples: ['Koululainen ja eläkeläinen korjaavat yhdessä', 'Oikea ruuvi puuttuu'],
		},
		believe: {
			title: 'Uskomme, että',
			prompts: ['Mitä tapahtuu, kun ihmiset kokeilevat?', 'Mistä näemme, että olimme väärässä?'],
			examples: ['Viisi tulee. Väärin, jos tulee alle kaksi'],
		},
		rough: {
			title: 'Karkea versio',
			prompts: ['Mistä sen voi rakentaa, mitä meillä jo on?', 'Mitä voi koskettaa tai näytellä jo tänään?'],
			examples: ['Kaksi pöytää ja kyltti kirjaston aulaan'],
			caption: 'Paperi ja teippi riittävät',
		},
		tried: {
			title: 'Keiden kanssa kokeilimme',
			prompts: ['Ketkä kolme tiimin ulkopuolelta kokeilevat?', 'Mitä he tekivät ja sanoivat?'],
			examples: ['Aili, toi kirjoja: kysyi, mitä se maksaa'],
		},
		learned: {
			title: 'Mitä opimme',
			prompts: ['Mikä jää, mikä lähtee?', 'Valitkaa yksi muutos seuraavaan versioon.'],
			lanes: ['Pidetään', 'Jätetään pois', 'Muutetaan seuraavaksi'],
			examples: ['Kahvi: ihmiset jäivät juttelemaan'],
		},
	},
	method: {
		when: 'Olette valinneet idean ja haluatte nähdä, kantaako se, ennen kuin kukaan maksaa siitä.',
		steps: [
			'Kertokaa idea toisillenne kahdella lauseella. Tarkoittavatko kaikki samaa?',
			'Piirtäkää kuusi kuvaa yhdessä, tai kertokaa ne jonkun piirtäessä. Tikku-ukot riittävät.',
			'Kirjoittakaa, mitä uskotte tapahtuvan ja mistä näette, että olitte väärässä.',
			'Rakentakaa karkein versio, jota voi koskettaa tai näytellä: paperia, tuoleja, kyltti ovessa.',
			'Kokeilkaa kolmen ihmisen kanssa, jotka eivät ole tiimissä. Katsokaa enemmän kuin selitätte.',
			'Jakakaa havainnot: mikä pidetään, mikä jätetään pois, mikä muutetaan. Valitkaa vain yksi muutos.',
		],
		tips: [
			'Eikö kukaan uskalla piirtää? Piirrä itse ensimmäinen tikku-ukko, eikä liian hienosti.',
			'Etäyhteydellä voitte näytellä: yksi on palvelu, yksi on kävijä, muut kirjoittavat.',
			'Ota mukaan teippiä, paperia ja laatikko sekalaista tavaraa. Karkea malli rohkaisee puhumaan suoraan.',
		],
		care: 'Kertokaa kokeilijoille, että testaatte ideaa ettekä heitä, ja että he voivat lopettaa milloin vain.',
		question: 'Katso kuvia. Missä kohdassa sinä jäisit jumiin?',
		thanks: 'Kiitos. Lappusi on nyt kuvien vieressä, siinä missä ryhmä miettii, mikä voi mennä pieleen.',
	},
}
