import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Finnish. */
export const challengeBriefFi: TemplateTexts<ChallengeBriefZone> = {
	title: 'Meidän haasteemme',
	purpose:
		'Kuvatkaa yhteinen ongelma niin, että muutkin haluavat auttaa. Valmista ratkaisua siihen ei vielä piiloteta.',
	zones: {
		now: {
			title: 'Mitä tapahtuu tänään',
			prompts: ['Yksi tilanne niin, että näemme sen.', 'Milloin, missä, ja keitä siellä on?'],
			examples: ['Maanantai 6.50, lunta. Yhdeksän ihmistä, tilaa neljälle'],
		},
		who: {
			title: 'Kenen ongelma se on?',
			prompts: ['Kenen arjessa se tuntuu?', 'Kuka voi päättää siitä?'],
			lanes: ['Kokee joka päivä', 'Päättää siitä'],
			examples: ['Aamuvuoron kokki', 'Seudun joukkoliikenne'],
		},
		strengths: {
			title: 'Minkä varaan rakennamme',
			prompts: ['Kuka tai mikä helpottaa jo nyt?'],
			examples: ['Kioski aukeaa kuudelta ja päästää sisään'],
		},
		tried: {
			title: 'Mitä on jo kokeiltu',
			prompts: ['Mikä auttoi hetken?', 'Mikä teki siitä pahempaa?'],
			examples: ['Isompi katos: viikossa täynnä pyöriä'],
		},
		why: {
			title: 'Miksi se jatkuu?',
			prompts: [
				'Kysykää miksi yhä uudelleen, vasemmalta oikealle.',
				'Pysähtykää sääntöön tai tapaan, johon voi tarttua.',
			],
			lanes: ['1. Miksi?', '2. Miksi?', '3. Miksi?', '4. Miksi?', '5. Miksi?'],
			examples: [
				'Ensimmäinen bussi on aina myöhässä',
				'Se odottaa koulubussia',
				'Niin tehtiin jo vuonna 2009',
			],
		},
		limits: {
			title: 'Auki ja lukossa',
			prompts: ['Mitä voimme muuttaa, mitä emme?', 'Mihin asti?'],
			lanes: ['Auki', 'Lukossa'],
			examples: ['Pysäkkien järjestys', 'Ei uutta bussia ennen elokuuta'],
		},
		sentence: {
			title: 'Yhdellä lauseella',
			prompts: [
				'Yksi rivi on yksi lause. Lopuksi niistä yksi.',
				'Viivatkaa yli kaikki, mikä on jo ratkaisu.',
			],
			lanes: ['Miten (kuka)', 'voi (mitä)', 'vaikka (mikä)', 'viimeistään'],
			examples: [
				'aamuvuorolainen',
				'tulla töihin lämpimänä ja ajoissa',
				'ensimmäinen bussi odottaa koulua',
				'syyslomalla',
			],
		},
		sign: {
			title: 'Mistä huomaamme',
			prompts: ['Mitä ihmiset itse näkevät tai sanovat?'],
			examples: ['Pysäkillä kukaan ei hypi lämpimikseen'],
		},
	},
	method: {
		when: 'Olette kuulleet tarinoita ja nähneet lukuja, ja nyt muutkin kutsutaan mukaan, vaikkapa hackathoniin.',
		steps: [
			'Joku, joka elää asian kanssa, kertoo yhden tilanteen. Muut kirjoittavat, mitä näkevät.',
			'Hiljaa, jokainen itse: kenen ongelma se on, mikä jo auttaa ja mitä on kokeiltu?',
			'Ottakaa vahvin syy ja kysykää miksi, enintään viisi kertaa. Pysähtykää sääntöön tai tapaan, johon voi tarttua.',
			'Mikä on auki, mikä lukossa, ja mihin asti?',
			'Kirjoittakaa lauseita, yksi joka riville, ja lukekaa ne ääneen. Tehkää niistä yksi ja viivatkaa yli joka sana, joka on jo ratkaisu.',
			'Sopikaa yksi merkki, jonka ihmiset itse huomaisivat.',
		],
		tips: [
			'Jos lauseenne vastaus on ”ostetaan se” tai ”kyllä”, ratkaisu on yhä piilossa siinä.',
			'Lukekaa tilanne jollekulle, joka ei ollut siellä. Näkeekö hän sen?',
			'Kolme rehellistä miksi-kysymystä on parempi kuin viisi.',
		],
		care: 'Tilanne kuuluu niille, jotka elävät siinä: kysykää, saatteko kertoa sen. Etsikää syitä säännöistä ja tavoista, ei ihmisistä.',
		question: 'Mikä on se yksi asia, joka ei saisi jäädä tällaiseksi?',
		thanks: 'Kiitos. Näin osaamme aloittaa oikeasta asiasta.',
	},
}
