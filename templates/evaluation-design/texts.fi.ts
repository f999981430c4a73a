import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Finnish. */
export const evaluationDesignFi: TemplateTexts<EvaluationDesignZone> = {
	title: 'Mistä tiedämme?',
	purpose:
		'Sopikaa ennen alkua: mistä näemme, että tästä on apua tai haittaa, kuka arvioi, milloin ja mitä siitä seuraa.',
	drawing:
		'Puutarha, jossa on aurinko, vanha puu ja kolme ihmistä pöydän ääressä; nurmella neljän vuodenajan kehä lippuineen, vieressä talo, jossa on kolme ikkunaa ja avoin ovi.',
	zones: {
		better: {
			title: 'Mikä paranee',
			prompts: ['Jos tämä onnistuu, mikä on tavallisena päivänä toisin?', 'Kenelle?'],
			examples: ['Lähden keskiviikkoisin ulos, satoi tai paistoi'],
		},
		keep: {
			title: 'Mikä ei saa huonontua',
			prompts: ['Mikä on jo hyvää ja saa pysyä sellaisena?', 'Kenelle tästä voisi olla haittaa?'],
			examples: ['Vanhalla penkkiporukalla on yhä oma nurkkansa'],
		},
		signs: {
			title: 'Mistä sen näkee',
			prompts: [
				'Mitä näkisit tai kuulisit? Muutama merkki, jolla on väliä.',
				'Miten saamme sen selville vaivaamatta ketään?',
			],
			lanes: ['Palvelun käyttäjät', 'Palvelun tekijät', 'Paikka, jossa elämme'],
			rows: ['Auttaa', 'Haittaa', 'Miten saamme tietää'],
			examples: [
				'Ihmiset kävelevät yhdessä ilman meitäkin',
				'Lena soittaa puhelut vapaapäivänään',
				'Portilla yksi kysymys ja kolme hymynaamaa',
			],
		},
		judges: {
			title: 'Kuka arvioi',
			prompts: ['Kuka sanoo, onko tämä tarpeeksi hyvä?', 'Entä jos he ovat eri mieltä?'],
			examples: ['Kaksi kävelijää, yksi hoitaja, yksi kunnasta'],
		},
		when: {
			title: 'Milloin katsomme',
			prompts: ['Minä päivänä, missä, ja kuka kutsuu koolle?'],
			lanes: ['Ennen alkua', 'Matkan varrella', 'Vuoden päästä'],
			examples: ['Joka kuun alussa, kävelyn jälkeen'],
		},
		use: {
			title: 'Mitä siitä seuraa',
			prompts: ['Kuka saa muuttaa tai lopettaa, ja mistä merkistä?', 'Kuka kuulee tuloksista, ja miten?'],
			examples: ['Alle viisi kävelijää: kysymme syyn ennen kuin lopetamme'],
		},
	},
	method: {
		when: 'Kokeilun alussa, yhdessä kaikkien kanssa, jotka elävät tuloksen kanssa, eikä vasta kun rahat on käytetty.',
		steps: [
			'Jokainen jatkaa itsekseen: ”Jos tämä onnistuu, niin tavallisena päivänä…” Luetaan ääneen, palvelun käyttäjät ensin.',
			'Mikä on jo hyvää eikä saa huonontua? Kenelle tästä voisi olla haittaa? Kirjoitetaan sekin.',
			'Mistä näemme, että tästä on apua tai haittaa? Täytä ensin oma sarakkeesi. Valitaan sitten joka sarakkeeseen merkki tai kaksi ja kevyin tapa saada tietää.',
			'Kuka arvioi? Ainakin yksi, joka käyttää, yksi, joka tekee, ja yksi, joka maksaa. Jos he ovat eri mieltä, kirjoitamme molemmat.',
			'Milloin katsomme? Jotain pitää tietää ennen alkua, muuten emme voi verrata.',
			'Mitä siitä seuraa, mitä näemme? Sovitaan nyt, kuka saa muuttaa tai lopettaa ja kuka saa kuulla tuloksista.',
		],
		tips: [
			'Tarina ja luku kuuluvat yhteen: luku kertoo, kuinka moni, ja tarina, miksi.',
			'Kysykää jokaisesta merkistä: tekisimmekö jotain toisin, jos tietäisimme sen? Jos emme, jättäkää pois.',
			'Se, jonka palkka riippuu tuloksesta, puhuu viimeisenä siitä, mikä on hyvää.',
		],
		care: 'Mitattavana oleminen voi satuttaa. Katsomme palvelua emmekä yksittäisiä ihmisiä, kenenkään ei ole pakko vastata, ja tulokset näkevät ensin ne, joita ne koskevat.',
		question: 'Jos tämä onnistuu sinun kannaltasi, minkä huomaat ensin?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Se auttaa katsomaan sitä, millä on väliä.',
	},
}
