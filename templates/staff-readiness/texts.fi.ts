import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Finnish. */
export const staffReadinessFi: TemplateTexts<StaffReadinessZone> = {
	title: 'Valmiina jakamaan? Koko henkilöstö',
	purpose:
		'Selvittäkää, mitä kukin tarvitsee, jotta voi työskennellä yhdessä asukkaiden kanssa. Raivatkaa yksi sääntö tieltä.',
	drawing:
		'Avattu kolmikerroksinen talo, portaat ja ulko-ovi keskikerroksessa; puhekupla, avoin kirja, muuri ja siitä irrotettu kivi.',
	zones: {
		levels: {
			title: 'Omasta työstäni katsoen',
			prompts: [
				'Kirjoita omalle rivillesi, yksi asia kullekin lapulle.',
				'Kaikki vastaavat samoihin viiteen.',
			],
			lanes: [
				'Haluan säilyttää',
				'Haluan aloittaa',
				'Annan mielelläni muille',
				'Huolettaa',
				'Tarvitsen muilta',
			],
			rows: ['Asiakastyössä', 'Tiimin vetäjänä', 'Päättäjänä'],
			examples: [
				'Kahvihetki kotikäynnillä',
				'Perhe tekee suunnitelman kanssani',
				'Syyllinen, jos kokeilu ei onnistu',
				'Kaksi tuntia palvelutiskillä',
			],
		},
		questions: {
			title: 'Kysymyksiä toisillemme',
			prompts: ['Lue toinen rivi. Mitä haluaisit kysyä?', 'Kysymys, ei vastaus.'],
			examples: ['Mikä auttaisi kokeilemaan jo perjantaina?'],
		},
		skills: {
			title: 'Taitoja meissä',
			prompts: [
				'Kuunteleminen, vetäminen, selkeä kieli, irti päästäminen: kuka osaa?',
				'Kuka haluaisi oppia?',
			],
			lanes: ['Voin näyttää muille', 'Haluan oppia'],
			examples: ['Viittomakieli: Eeva', 'Olla pidempään hiljaa'],
		},
		rules: {
			title: 'Hankalat säännöt',
			prompts: ['Mikä sääntö, lomake tai tapa on tiellämme?', 'Milloin se viimeksi haittasi?'],
			examples: ['Kymmenen minuuttia käyntiä kohti', 'Asiakkaalle ei saa lähettää viestiä'],
		},
		trial: {
			title: 'Yksi sääntö tauolle',
			prompts: ['Mistä säännöstä luovumme kokeilun ajaksi?'],
			lanes: ['Mistä luovumme', 'Kuka sanoo kyllä', 'Mihin asti'],
			examples: ['Kymmenen minuuttia, tiistaisin', 'Klinikan johtaja', 'Maaliskuun loppuun'],
		},
	},
	method: {
		when: 'Oman organisaation sisällä, ennen kuin asukkaita kutsutaan ensimmäisen kerran.',
		steps: [
			'Luvatkaa toisillenne: täällä sanottu ei vaikuta kenenkään arviointiin. Kertokaa, kuka taulua lukee.',
			'Kirjoittakaa hiljaa omalle rivillenne. Aloittakaa siitä, minkä haluatte säilyttää.',
			'Lukekaa muut rivit ja kysykää kukin yksi kysymys. Vastata voi nyt, myöhemmin tai olla vastaamatta.',
			'Mitä joku voi näyttää muille, ja mitä haluatte oppia? Etsikää sopivat parit.',
			'Kerätkää säännöt, lomakkeet ja tavat, jotka haittaavat.',
			'Valitkaa yksi sääntö, joka lepää hetken. Kirjatkaa, kuka sanoo kyllä ja mihin asti.',
		],
		tips: [
			'Aloittakaa lukeminen asiakastyön riviltä.',
			'Huolehdi, että paikalla on joku, joka voi antaa luvan, ja että hän tietää sen etukäteen.',
			'Jos jollakin rivillä on vain yksi ihminen, luopukaa riveistä ja kirjoittakaa mihin haluatte.',
		],
		care: 'Täällä puhutaan omien esihenkilöiden kuullen. Lapuissa ei ole nimiä, eikä kenenkään tarvitse selittää omaansa.',
		question: 'Olet täällä töissä: mikä sääntö tai lomake on ihmisten kanssa tehtävän työn tiellä?',
		thanks: 'Kiitos. Lappusi on taululla, jolla valitsemme tauolle menevän säännön.',
	},
}
