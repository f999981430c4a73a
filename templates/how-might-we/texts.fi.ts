import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Finnish. */
export const howMightWeFi: TemplateTexts<HowMightWeZone> = {
	title: 'Miten voisimme?',
	purpose: 'Tehkää oppimastanne avoimia kysymyksiä: ei liian laajoja eikä sellaisia, joissa on jo vastaus.',
	drawing:
		'Iso suppilo purkin päällä pöydällä. Laput putoavat sen suuhun ja pisarat valuvat alhaalta. Pilvi ja naruin sidottu paketti jäävät ulkopuolelle.',
	zones: {
		strengths: {
			title: 'Vahvuudet käyttöön',
			prompts: ['Mikä auttaa jo nyt, ja kuka siinä on hyvä?'],
			examples: ['Naapurit pitävät toistensa paikkaa jonossa'],
		},
		learned: {
			title: 'Mitä opimme',
			prompts: ['Mikä tieto tai lause yllätti sinut?', 'Mitkä kaksi asiaa eivät sovi yhteen?'],
			examples: ['Jono alkaa seitsemältä. Ovi avataan yhdeksältä'],
		},
		questions: {
			title: 'Monta kysymystä',
			prompts: [
				'Aloita jokainen lappu: ”Miten voisimme …” Kirjoita ainakin viisi.',
				'Miten säilytämme hyvän, korjaamme huonon tai käännämme kaiken toisin päin?',
			],
			examples: ['Miten voisimme antaa jonottaa kotona niin, että vuoro säilyy?'],
		},
		wide: {
			title: 'Liian laaja',
			prompts: ['Tätä ei voi aloittaa maanantaina.', 'Miten siitä saa pienemmän?'],
			examples: ['Miten voisimme lopettaa yksinäisyyden?'],
		},
		answer: {
			title: 'Jo vastaus',
			prompts: ['Ratkaisu on jo kysymyksessä.', 'Mihin sitä tarvitaan? Kysykää sitä.'],
			examples: ['Miten voisimme tehdä sovelluksen jonolle?'],
		},
		chosen: {
			title: 'Kysymykset, joilla jatkamme',
			prompts: [
				'Enintään kolme. Ymmärtäisikö naapuri jokaisen?',
				'Ensimmäisen valitsevat ne, joiden arkea asia on.',
			],
			lanes: ['Ensimmäinen kysymys', 'Toinen kysymys', 'Kolmas kysymys'],
			examples: ['Miten voisimme tehdä odotuksesta mukavan tunnin?'],
		},
	},
	method: {
		when: 'Olette kuunnelleet ja oppineet, ja tarvitsette hyvän kysymyksen ennen kuin etsitte ideoita.',
		steps: [
			'Luetaan vahvuudet ja opitut asiat ääneen, jokainen lappu eri äänellä. Lisätkää, mitä puuttuu.',
			'Kirjoittakaa yksin ja hiljaa. Yrittäkää keksiä viisi kysymystä, jotka alkavat ”Miten voisimme …”.',
			'Siirtäkää liian laajat ja jo vastatut omille paikoilleen. Korjatkaa niitä sitten yhdessä.',
			'Kaikki äänestävät nimettömästi. Ne, joiden arkea asia on, valitsevat lisäksi yhden oman kysymyksen.',
			'Siirtäkää viimeiseen kohtaan enintään kolme kysymystä. Lukekaa ne ääneen: ymmärtäisikö naapuri?',
		],
		tips: [
			'Eikö teillä ole vielä havaintoja? Varaa kymmenen minuuttia lisää ja pyydä jokaiselta yksi hetki, jonka hän muistaa hyvin.',
			'Kysymys on hyvä, kun siihen keksii heti kolme aivan erilaista vastausta.',
			'Älkää heittäkö outoja kysymyksiä pois. Jättäkää ne paikoilleen, niistä voi olla apua myöhemmin.',
		],
		care: 'Kysymys voi satuttaa, jos siinä ihminen on ongelma. Kysykää palvelusta, älkää ”hankalista ihmisistä”.',
		question: 'Jatka lausetta: ”Eikö olisi hyvä, jos …”',
		thanks: 'Kiitos. Lauseesi on nyt taululla ryhmän kysymysten vieressä.',
	},
}
