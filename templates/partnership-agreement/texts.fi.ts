import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Finnish. */
export const partnershipAgreementFi: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Kumppanuussopimus',
	purpose:
		'Sopikaa selkein sanoin, mitä kukin tuo ja mistä päättää ja miten toimitte, jos tulee riita tai ero.',
	drawing:
		'Pöytä ylhäältä katsottuna: joku istuu sen jokaisella neljällä sivulla. Pöydällä on neljä tablettia, avoimet kirjat ja säännöt, ympärillä matto, sateenvarjo, avoin ovi ja kirjoitusalusta.',
	zones: {
		aim: {
			title: 'Mitä teemme yhdessä',
			prompts: ['Mikä paranee, ja kenelle?', 'Yksi lause riittää.'],
			examples: ['Korjauskahvila, jossa nuoret oppivat vanhoilta tekijöiltä'],
			caption: 'Minne haluamme?',
		},
		deal: {
			title: 'Tuo, toivoo, päättää',
			prompts: [
				'Kirjoita ensin omaan sarakkeeseesi: taitoja, aikaa, tiloja, rahaa, luottamusta.',
				'Sitten: mitä toivot saavasi, ja mistä päätät, yksin tai muiden kanssa?',
			],
			lanes: ['Asukkaat', 'Järjestöt', 'Yritykset', 'Julkinen puoli'],
			rows: ['Tuo', 'Toivoo', 'Päättää'],
			examples: [
				'Kyläyhdistys: sali, vapaana tiistaisin',
				'Pyöräliike: nuoria töihin kahden vuoden päästä',
				'Mitä korjataan ja mihin hintaan',
			],
		},
		open: {
			title: 'Avoin kirjanpito',
			prompts: ['Kuka maksaa, kenelle, kuka tekee ilmaiseksi?', 'Mistä sen voi jokainen nähdä?'],
			examples: ['Tilit ovat seinällä kahvipannun vieressä'],
		},
		rules: {
			title: 'Miten päätämme',
			prompts: ['Kuinka usein ja milloin tapaamme?', 'Miten hiljainen ääni kuuluu?'],
			examples: ['Kello 17 jälkeen, jotta työssä käyvät pääsevät'],
		},
		storm: {
			title: 'Kun on vaikeaa',
			prompts: ['Mikä voisi tulla väliimme?', 'Kuka puhuu kenen kanssa, ja kuinka pian?'],
			examples: ['Luvattu, ei tehty: soitto samalla viikolla, ei viestejä'],
		},
		part: {
			title: 'Miten eroamme',
			prompts: ['Miten joku voi lähteä ilman syyttelyä?', 'Entä ihmiset, rahat, avaimet ja tiedot?'],
			examples: ['Kuukautta ennen sanotaan. Työkalut jäävät kylälle'],
		},
		sign: {
			title: 'Näin sovimme nyt',
			prompts: ['Merkkisi, ja mitä vielä kysyt omiltasi.', 'Milloin katsomme tätä uudestaan?'],
			examples: ['L., yhdistys. Kysyy hallitukselta maanantaina'],
		},
	},
	method: {
		when: 'Kun asukkaat, järjestöt, yritykset ja julkinen puoli haluavat tehdä jotain yhdessä, ennen kuin rahaa tai hyvää tahtoa on kulunut.',
		steps: [
			'Mitä teemme yhdessä? Jokainen jatkaa lausetta ”Tämä kannattaa, jos…”, ja teemme niistä yhden.',
			'Kirjoita itseksesi omaan sarakkeeseesi, mitä tuot ja mitä toivot. Kokemus ja luottamus ovat yhtä arvokkaita kuin raha.',
			'Asukkaat lukevat omansa ensin. Sitten täytämme viimeisen rivin: kuka päättää mistä, ja mistä päätämme yhdessä?',
			'Puhutaan rahasta ja työstä avoimesti: kuka maksaa, kenelle maksetaan, kuka antaa aikaansa ja mistä sen näkee.',
			'Milloin ja missä tapaamme, ja miten päätämme? Muistetaan ne, joilla on lapsia, vuorotyö tai pitkä matka.',
			'Mikä voisi tulla väliimme, ja mitä sitten teemme? Ja miten joku meistä voi lähteä?',
			'Luetaan kaikki ääneen. Se, joka on samaa mieltä, tekee merkkinsä. ”Kysyn ensin muilta” on hyvä vastaus. Sovitaan päivä, jolloin katsotaan uudestaan.',
		],
		tips: [
			'Kumppani, jolla ei ole budjettia, puhuu ensin ja allekirjoittaa viimeisenä.',
			'Verratkaa rivejä ”Tuo” ja ”Päättää”. Joka tuo paljon eikä päätä mistään, on apulainen, ei kumppani.',
			'Tämä on ihmisten välinen sopimus. Jos laki vaatii toisen, se kirjoitetaan näistä lapuista.',
		],
		care: 'Kaikki eivät voi sanoa ei sille, joka maksaa. Kukaan ei allekirjoita paikan päällä, jos haluaa nukkua yön yli, eikä syytä tarvitse kertoa.',
		question: 'Mikä helpottaisi sinua olemaan mukana päättämässä tästä?',
		thanks: 'Kiitos. Lappusi on nyt taululla, siinä kohdassa, jossa sovimme päättämisestä.',
	},
}
