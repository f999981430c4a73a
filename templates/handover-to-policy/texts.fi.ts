import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Finnish. */
export const handoverToPolicyFi: TemplateTexts<HandoverToPolicyZone> = {
	title: 'Löydöistä päätöksiksi',
	purpose:
		'Tehkää siitä, minkä yhdessä huomasitte, sääntö, strategia tai budjetti ja yhden sivun viesti päättäjille.',
	drawing:
		'Kahdelta kukkulalta ja kalliolta laskee kolme puroa järveen, yksi niistä kivien ohi; järvestä joki vie suureen paperiin, jota kaksi kättä pitää ylhäällä.',
	zones: {
		worked: {
			title: 'Mikä toimi',
			prompts: ['Mikä kokeilumme paransi jonkun viikkoa?', 'Kenen vahvuus sai sen toimimaan?'],
			examples: ['Sama kotihoitaja koko kuun: hän tunsi koirankin'],
		},
		found: {
			title: 'Mitä saimme selville',
			prompts: ['Mitä nyt tiedämme, ja keneltä?', 'Mitä emme vielä tiedä?'],
			examples: [
				'”Ei tarvitse enää neuvoa, missä kupit ovat”',
				'9 kotia 12:sta: vähemmän väliin jääneitä käyntejä',
			],
		},
		stuck: {
			title: 'Mikä pidättelee',
			prompts: ['Mihin se juuttui?', 'Mikä sääntö, tapa tai rahan puute on alla?'],
			examples: ['Reitit tehdään minuuttien mukaan, ei ihmisten'],
			caption: 'Katsokaa pinnan alle',
		},
		change: {
			title: 'Minkä pitää muuttua',
			prompts: ['Mitkä sanat tai luvut olisivat toisin?', 'Kuka siitä päättää, ja milloin asia on esillä?'],
			lanes: ['Sääntö', 'Strategia', 'Budjetti'],
			rows: ['Muutos', 'Kuka päättää', 'Milloin'],
			examples: [
				'Enintään kolme hoitajaa yhteen kotiin',
				'Aluevaltuusto',
				'Ennen uutta sopimusta toukokuussa',
			],
		},
		page: {
			title: 'Yhden sivun viesti',
			prompts: [
				'Lyhyitä lauseita. Joku lukee tämän kahden kokouksen välissä.',
				'Sivu luetaan meille kaikille ääneen, ennen kuin se lähtee.',
			],
			lanes: ['Millaista arki on', 'Mitä kokeilimme', 'Mitä pyydämme'],
			examples: ['Kirjoittakaa sopimukseen: ”enintään kolme hoitajaa”'],
		},
		carry: {
			title: 'Kuka vie sen perille',
			prompts: [
				'Kaksi nimeä: yksi kokija ja yksi työntekijä.',
				'Mihin mennessä vastaus, ja kuka kertoo sen?',
			],
			examples: ['Kaija ja Mo, 12.4. Vastaus juhannukseksi'],
		},
	},
	method: {
		when: 'Kun kokeilu tai työpajat ovat näyttäneet jotain ja sen pitäisi elää säännöissä, suunnitelmissa ja rahoissa.',
		steps: [
			'Aloitetaan siitä, mikä toimi. Mainitaan ne, joiden taito tai aika teki sen mahdolliseksi, jos he haluavat tulla mainituiksi.',
			'Jokainen kirjoittaa itsekseen, mitä nyt tiedämme ja keneltä. Sitten merkitään, mikä on varmaa, mikä todennäköistä ja mikä auki.',
			'Mihin se juuttui? Kysytään ”miksi?”, kunnes vastassa on sääntö, tapa tai rivi budjetissa.',
			'Minkä pitäisi olla toisin: säännön, strategian, budjetin? Kuka päättää, ja milloin asia tulee esille? ”Emme tiedä” on tehtävä eikä häpeä.',
			'Kirjoitetaan kolmessa ryhmässä sivun kolme osaa. Yksi meistä on kiireinen valtuutettu ja kysyy: miksi, mitä se maksaa, entä jos ei tehdä mitään?',
			'Ketkä kaksi vievät sivun: yksi, joka on itse kokenut asian, ja yksi, joka tekee tätä työkseen? Mihin mennessä haluamme vastauksen, ja miten se tulee meille kaikille?',
		],
		tips: [
			'Kutsukaa joku päättäjä viimeiseksi puoleksi tunniksi, lukijaksi joka kysyy, ei tuomariksi.',
			'Jättäkää kokijoiden sanat sellaisiksi kuin ne ovat. Siloteltu lause kadottaa ihmisensä.',
			'Pyytäkää yhtä asiaa. Kymmenestä toiveesta on helppo kiittää ja sitten unohtaa ne.',
		],
		care: 'Tarina pääsee sivulle vain, jos kertoja suostuu juuri tähän sivuun ja näihin lukijoihin. Pienellä paikkakunnalla yksityiskohta on yhtä kuin nimi.',
		question: 'Mitä sinun arjestasi päättäjien pitäisi tietää?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Nimeäsi ei tule sivulle, jonka viemme päättäjille.',
	},
}
