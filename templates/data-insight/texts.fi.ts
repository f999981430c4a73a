import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Finnish. */
export const dataInsightFi: TemplateTexts<DataInsightZone> = {
	title: 'Luvut ja tarinat',
	purpose:
		'Pankaa rinnakkain luvut, julkinen keskustelu ja ihmisten kertomukset. Missä ne täsmäävät, missä eivät, ja kuka puuttuu?',
	zones: {
		ask: {
			title: 'Mitä haluamme tietää',
			prompts: ['Ensin kysymykset, sitten luvut.', 'Mitä tekisimme toisin, jos tietäisimme?'],
			examples: ['Kuka kulkee kauppaan jalan, ja mistä asti?'],
		},
		numbers: {
			title: 'Luvut',
			prompts: ['Mitä on laskettu? Lähde, vuosi ja paikka.', 'Alle kymmenen hengen ryhmät pois.'],
			lanes: ['Avoin data', 'Omat lukumme'],
			examples: ['300 kodille yksi pysäkki (kaupunki, 2025)', 'Keskipäivän bussissa 64 matkaa viikossa'],
		},
		posts: {
			title: 'Julkinen puhe',
			prompts: ['Mitä sanotaan verkossa ja lehdessä?', 'Omin sanoin, ilman nimiä.'],
			examples: ['Vanhempien mukaan bussi on aamulla täynnä'],
		},
		told: {
			title: 'Ihmisten kertomaa',
			prompts: ['Mitä ihmiset ovat kertoneet meille itse?', 'Mikä toimii heidän mielestään hyvin?'],
			examples: ['”Pysäkki on lähellä. Penkkiä ei ole.”'],
		},
		compare: {
			title: 'Rinnakkain',
			prompts: ['Kertovatko luvut, puhe ja tarinat samaa?', 'Kenestä ei ole mitään tietoa?'],
			lanes: ['Täsmää', 'Ei täsmää', 'Kukaan ei tiedä'],
			examples: [
				'Aamut ovat täynnä',
				'”Harva tarvitsee” ja ”en jaksanut odottaa”',
				'Ihmiset, joilla ei ole puhelinta',
			],
		},
		sure: {
			title: 'Miten varmaa se on?',
			prompts: ['Onko se vanhaa, yksipuolista tai tilattua?'],
			examples: ['Siellä kirjoittavat enimmäkseen alle 40-vuotiaat'],
		},
		so: {
			title: 'Entä sitten?',
			prompts: ['Yksi rivi, yksi ajatus, vasemmalta oikealle.', 'Keneltä kysymme, pitääkö se paikkansa?'],
			lanes: ['Näemme', 'Se voi tarkoittaa', 'Näin tarkistamme'],
			examples: [
				'Päivällä bussissa on harva yli 75-vuotias',
				'Missään ei voi istua',
				'Odotamme torstaina heidän kanssaan',
			],
		},
	},
	method: {
		when: 'Haluatte ymmärtää asian ennen kuin aloitatte, tai nähdä, mitä siitä tuli.',
		steps: [
			'Kirjoittakaa kysymykset ennen kuin kukaan avaa taulukkoa.',
			'Pareittain: tuokaa kukin pari yksi lähde ja sanokaa, mistä se on ja miltä vuodelta.',
			'Pankaa viereen, mitä ihmiset ovat kertoneet meille. Myös se, mikä heillä toimii.',
			'Missä ne täsmäävät, missä eivät, kenestä ei ole mitään? Kirjoittakaa, miten varmaa se on.',
			'Kirjoittakaa riviin, mitä näemme, mitä se voi tarkoittaa ja miten tarkistamme sen ihmisten kanssa.',
		],
		tips: [
			'Lukekaa jokainen luku ääneen lauseena, jossa on ihmisiä. ”64 matkaa” on ”yhdeksän ihmistä joka päivä”.',
			'Jos luku ja tarina eivät täsmää, älkää etsikö voittajaa. Kysykää, mitä kumpikin näkee.',
			'Yksi hyvä luku paria kohden riittää.',
		],
		care: 'Ei kuvia suljetuista ryhmistä, ei käyttäjänimiä, ei lauseita, jotka löytyvät haulla. Alle kymmenen luku voi paljastaa ihmisen: jättäkää se pois.',
		question: 'Meillä on lukuja tästä paikasta. Mitä ne eivät kerro?',
		thanks: 'Kiitos. Sitä ei mikään taulukko olisi kertonut.',
	},
}
