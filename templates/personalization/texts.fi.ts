import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Finnish. */
export const personalizationFi: TemplateTexts<PersonalizationZone> = {
	title: 'Palvelu, joka sopii',
	purpose: 'Selvittäkää, mitä ihminen voi muokata omaan elämäänsä sopivaksi ja mikä pysyy kaikille samana.',
	drawing:
		'Suuri paita räätälin pöydällä: tikatut saumat, tasku, sakset ja mittanauha. Vieressä kolme vaatetta tangolla ja hintalappu.',
	zones: {
		lives: {
			title: 'Kolme erilaista elämää',
			prompts: [
				'Keitä he ovat? Keksikää heidät tai ottakaa tarinoista, jotka saa kertoa.',
				'Jättäkää viimeinen rivi tyhjäksi, kunnes kohta 4 on tehty.',
			],
			lanes: ['Ensimmäinen', 'Toinen', 'Kolmas'],
			rows: ['Kuka hän on, missä hyvä', 'Mikä ei sovi', 'Mitä hän valitsisi'],
			examples: [
				'Niilo, leipuri, töissä öisin. Tuntee koko kadun',
				'Toimisto on auki, kun hän nukkuu',
				'Juttelu aamukuudelta',
			],
		},
		same: {
			title: 'Kaikille samaa',
			prompts: ['Mikä ei saa riippua siitä, kuka olet?', 'Oikeudet, turva, hinta: lyhyt lista.'],
			examples: ['Vastaus kolmessa päivässä'],
		},
		person: {
			title: 'Mitä ihminen voi valita',
			prompts: ['Mitä jokainen voisi valita itse?', 'Aika, paikka, tahti, kieli, auttaja?'],
			examples: ['Ensimmäinen juttelu kävellen, ei toimistossa'],
		},
		place: {
			title: 'Mistä paikka voi päättää',
			prompts: ['Mistä kylä, koulu tai tiimi voisi päättää itse?', 'Missä siellä ollaan hyviä?'],
			examples: ['Avaimet saa kylän kaupasta'],
		},
		costs: {
			title: 'Mitä se maksaa',
			prompts: ['Mikä vaikeutuu: aika, raha, yksityisyys, reiluus?', 'Kenelle?'],
			examples: ['Se, joka vaatii eniten, saa parhaat ajat'],
		},
		offer: {
			title: 'Valinnat maanantaista',
			prompts: [
				'Kirjoittakaa valinta kysymykseksi, jonka työntekijä voi esittää.',
				'Merkitkää kaksi, joista aloitatte.',
			],
			examples: ['”Missä haluaisit tavata?”'],
		},
	},
	method: {
		when: 'Kun palvelu toimii useimmille, mutta ei sovi kaikkien elämään.',
		steps: [
			'Miettikää kolme ihmistä, joiden elämä on hyvin erilaista. Keitä he ovat, missä he ovat hyviä, ja mikä ei sovi?',
			'Kirjoittakaa, minkä pitää olla kaikille samaa. Jutelkaa, kunnes lista on lyhyt.',
			'Kirjoita yksin: mitä ihminen voisi valita, ja mistä paikka voisi päättää?',
			'Palatkaa kolmen ihmisenne luo. Mitä kukin valitsisi? Täyttäkää viimeinen rivi.',
			'Sanokaa rehellisesti, mitä se maksaa. Valitkaa sitten kaksi asiaa, jotka ihmiset saavat valita maanantaista alkaen.',
		],
		tips: [
			'Kysykää jokaisesta ”kaikille samaa” -lapusta: ketä se suojelee? Jos ei ketään, ehkä se voi joustaa.',
			'Jos joku sanoo ”sehän olen minä”, kuunnelkaa ensin häntä. Keksityt ihmiset ehtivät odottaa.',
		],
		care: 'Valinta on reilu vain, jos jokainen kuulee siitä. Miettikää, kuka ei uskalla pyytää ja miten työntekijä voi tarjota sitä.',
		question: 'Jos voisit muuttaa yhden asian niin, että tämä sopii elämääsi, mikä se olisi?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
	},
}
