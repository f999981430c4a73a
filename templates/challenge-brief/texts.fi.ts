import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Finnish. */
export const challengeBriefFi: TemplateTexts<ChallengeBriefZone> = {
	title: 'Meidän haasteemme',
	purpose:
		'Kuvatkaa yhteinen ongelma niin, että muutkin haluavat auttaa. Valmista ratkaisua siihen ei vielä piiloteta.',
	drawing:
		'Katettu ilmoitustaulu: siinä suuri juliste, jossa on alas vievät portaat, nostettuja käsiä ja irti revittäviä liuskoja, ja vieressä kolme nastoilla kiinnitettyä korttia.',
	zones: {
		now: {
			title: 'Mitä tapahtuu tänään',
			prompts: ['Yksi tilanne niin, että näemme sen.', 'Milloin, missä, ja keitä siellä on?'],
			examples: ['Perjantai 15.10, räntää. Kaksitoista oppilasta rapussa'],
		},
		who: {
			title: 'Kenen ongelma se on?',
			prompts: ['Kenen arjessa se tuntuu?', 'Kuka voi päättää siitä?'],
			lanes: ['Kokee joka päivä', 'Päättää siitä'],
			examples: ['12-vuotiaat', 'Koulun johtokunta'],
		},
		strengths: {
			title: 'Minkä varaan rakennamme',
			prompts: ['Kuka tai mikä helpottaa jo nyt?'],
			examples: ['Kioskin myyjä tuntee heidät kaikki nimeltä'],
		},
		tried: {
			title: 'Mitä on jo kokeiltu',
			prompts: ['Mikä auttoi hetken?', 'Mikä teki siitä pahempaa?'],
			examples: ['Tuolit kirjastossa: hyvä, kunnes alkoi hiljainen tunti'],
		},
		why: {
			title: 'Miksi se jatkuu?',
			prompts: [
				'Kysykää miksi yhä uudelleen, vasemmalta oikealle.',
				'Pysähtykää sääntöön tai tapaan, johon voi tarttua.',
			],
			lanes: ['1. Miksi?', '2. Miksi?', '3. Miksi?', '4. Miksi?', '5. Miksi?'],
			examples: [
				'Koulun ovet lukitaan kolmelta',
				'Talonmies lähtee silloin kotiin',
				'Avain vain koulun väelle',
			],
		},
		limits: {
			title: 'Auki ja lukossa',
			prompts: ['Mitä voimme muuttaa, mitä emme?', 'Mihin asti?'],
			lanes: ['Auki', 'Lukossa'],
			examples: ['Kuka saa avaimen', 'Ei uusia tiloja tänä vuonna'],
		},
		sentence: {
			title: 'Yhdellä lauseella',
			prompts: [
				'Yksi rivi on yksi lause. Lopuksi niistä yksi.',
				'Viivatkaa yli kaikki, mikä on jo ratkaisu.',
			],
			lanes: ['Miten (kuka)', 'voi (mitä)', 'vaikka (mikä)', 'viimeistään'],
			examples: [
				'12-vuotias',
				'olla muiden kanssa lämpimässä',
				'koulun ovet lukitaan kolmelta',
				'syyslomalla',
			],
		},
		sign: {
			title: 'Mistä huomaamme',
			prompts: ['Mitä ihmiset itse näkevät tai sanovat?'],
			examples: ['Vanhemmat tietävät taas, missä kaikki ovat'],
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
			'Jos lauseeseen voi vastata ”ostetaan se” tai ”kyllä”, ratkaisu on yhä piilossa siinä.',
			'Lukekaa tilanne jollekulle, joka ei ollut siellä. Näkeekö hän sen?',
			'Kolme rehellistä miksi-kysymystä on parempi kuin viisi.',
		],
		care: 'Tilanne kuuluu niille, jotka elävät siinä: kysykää, saatteko kertoa sen. Etsikää syitä säännöistä ja tavoista, ei ihmisistä.',
		question: 'Mikä on se yksi asia, joka ei saisi jäädä tällaiseksi?',
		thanks: 'Kiitos. Näin osaamme aloittaa oikeasta asiasta.',
	},
}
