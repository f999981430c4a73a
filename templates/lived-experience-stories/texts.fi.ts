import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Finnish. */
export const livedExperienceStoriesFi: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Itse koettuja tarinoita',
	purpose:
		'Kuulkaa tarinoita niiltä, jotka ovat ne eläneet. Kertoja sanoo ensin, mikä on tärkeää, ja sitten opitte niistä yhdessä.',
	drawing:
		'Neljä mattoa nuotion ympärillä. Jokaisesta lähtee lanka, langat yhtyvät joeksi, ja joella kulkee vene, jonka purjeena on viimeinen arkki.',
	zones: {
		agreement: {
			title: 'Miten pitkälle tarina saa kulkea',
			prompts: ['Kertoja valitsee, tarina kerrallaan.', 'Miten tarinan voi myöhemmin perua?'],
			lanes: ['Kaikki saavat kuulla', 'Kysykää ensin minulta', 'Jää tähän huoneeseen'],
			examples: ['Kuljettaja, joka odotti', 'Yksitoista puhelua', 'Kaikki, mikä koskee lapsiani'],
		},
		moments: {
			title: 'Hetkiä',
			prompts: [
				'Minkä hetken tästä palvelusta muistat?',
				'Kirjoita, piirrä tai pyydä jotakuta kirjoittamaan.',
			],
			examples: [
				'”Hän odotti, kunnes olin kassien kanssa sisällä.”',
				'”Soitin sillä viikolla yksitoista kertaa.”',
			],
		},
		point: {
			title: 'Mikä tarinassani on tärkeää',
			prompts: ['Vain kertoja kirjoittaa tähän.', 'Mitä haluat meidän huomaavan siinä?'],
			examples: ['He olivat ystävällisiä. Kaipasin yhtä numeroa, josta vastataan'],
		},
		heard: {
			title: 'Mikä jäi mieleen',
			prompts: ['Minkä hetken näet yhä silmissäsi?', 'Ei neuvoja, ei selityksiä.'],
			examples: ['Kaikki kirjeet keksipurkissa'],
		},
		threads: {
			title: 'Langat tarinasta toiseen',
			prompts: ['Mikä toistuu, ja mikä kerrottiin vain kerran?', 'Pitäkää huolta siitä yhdestä tarinasta.'],
			lanes: ['Monessa tarinassa', 'Vain kerran, ja se on tärkeä'],
			examples: ['Yksi ihminen, joka tunsi asiat, auttoi', 'Kukaan ei kysynyt veljeltä'],
		},
		change: {
			title: 'Missä tämä pitää kuulla',
			prompts: ['Mikä keskustelu pitää nyt käydä?', 'Onko kertoja suostunut?'],
			lanes: ['Mikä tarina', 'Kenelle, milloin', 'Kuka lähtee mukaan'],
			examples: ['Yksitoista puhelua, ääneen luettuna', 'Lautakunta 4.6.', 'Kertoja ja hoitaja'],
		},
	},
	method: {
		when: 'Ennen kuin sanotte, mikä ongelma on, ja aina kun päätetään ihmisistä, jotka eivät ole paikalla.',
		steps: [
			'Lukekaa ääneen, miten pitkälle tarina saa kulkea. Kertoja valitsee, voi muuttaa mieltään ja perua tarinan milloin vain.',
			'Istukaa pareittain niin, että kokemukset ovat samanlaisia. Toinen kertoo, toinen kuuntelee ja kirjoittaa vain sen, minkä kertoja haluaa.',
			'Ne, jotka kertoivat, kirjoittavat, mikä tarinassa on tärkeää. Muut odottavat.',
			'Ne, jotka kuuntelivat, kirjoittavat, mikä jäi mieleen. Ei neuvoja, ei selityksiä.',
			'Etsikää yhdessä, mikä toistuu monessa tarinassa. Pitäkää huolta siitä, mikä kerrottiin vain kerran.',
			'Sopikaa, kenen pitää kuulla mikä tarina ja kuka lähtee mukaan. Kertojalta kysytään ensin.',
		],
		tips: [
			'Aloittakaa pienellä omalla tarinalla. Silloin kukaan ei luule, että sen pitää olla suuri.',
			'Varatkaa hiljainen huone ja joku, jolla on aikaa istua siellä ja jutella.',
			'Jos tarina tarvitsee aikaa, antakaa sitä. Ottakaa aika lankojen etsimisestä.',
		],
		care: 'Kenenkään ei ole pakko kertoa. Ei muiden nimiä, ei kasvoja eikä ääntä ilman heidän lupaansa. Peruttu tarina poistetaan taululta ja kaikesta, mitä siitä on tehty.',
		question: 'Kerro yksi hetki, jonka muistat tästä palvelusta.',
		thanks: 'Kiitos luottamuksestasi.',
	},
}
