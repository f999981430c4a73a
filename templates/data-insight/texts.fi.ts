import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Finnish. */
export const dataInsightFi: TemplateTexts<DataInsightZone> = {
	title: 'Luvut ja tarinat',
	purpose:
		'Pankaa rinnakkain luvut, julkinen keskustelu ja ihmisten kertomukset. Missä ne täsmäävät, missä eivät, ja kuka puuttuu?',
	drawing:
		'Sadepilvi vihreän harjanteen vieressä. Kolme eriväristä puroa laskee harjanteelta samaan järveen, jonka toinen pää on kuivunut; rannalla on vesimitta ja kyltti.',
	zones: {
		ask: {
			title: 'Mitä haluamme tietää',
			prompts: ['Ensin kysymykset, sitten luvut.', 'Mitä tekisimme toisin, jos tietäisimme?'],
			examples: ['Kuka syö lounaan yksin, ja mistä asti?'],
		},
		numbers: {
			title: 'Luvut',
			prompts: ['Mitä on laskettu? Lähde, vuosi ja paikka.', 'Alle kymmenen hengen ryhmät pois.'],
			lanes: ['Avoin data', 'Omat lukumme'],
			examples: ['412 yli 75-vuotiasta asuu yksin (kunta, 2025)', 'Kylätalolla 64 lounasta viikossa'],
		},
		posts: {
			title: 'Julkinen puhe',
			prompts: ['Mitä sanotaan verkossa ja lehdessä?', 'Omin sanoin, ilman nimiä.'],
			examples: ['Moni kysyy, onko lounas tarkoitettu kaikille'],
		},
		told: {
			title: 'Ihmisten kertomaa',
			prompts: ['Mitä ihmiset ovat kertoneet meille itse?', 'Mikä toimii heidän mielestään hyvin?'],
			examples: ['”Ruoka on hyvää. En jaksa kantaa tarjotinta.”'],
		},
		compare: {
			title: 'Rinnakkain',
			prompts: ['Kertovatko luvut, puhe ja tarinat samaa?', 'Kenestä ei ole mitään tietoa?'],
			lanes: ['Täsmää', 'Ei täsmää', 'Kukaan ei tiedä'],
			examples: [
				'Torstaisin on täyttä',
				'”Harva haluaa” ja ”en uskaltanut tulla”',
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
			examples: ['Talvella tulee harva', 'Piha on jäässä', 'Kävelemme torstaina sinne kahden kanssa'],
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
			'Lukekaa jokainen luku ääneen lauseena, jossa on ihmisiä. ”64 lounasta” on ”kolmetoista ihmistä joka arkipäivä”.',
			'Jos luku ja tarina eivät täsmää, älkää etsikö voittajaa. Kysykää, mitä kumpikin näkee.',
			'Yksi hyvä luku paria kohden riittää.',
		],
		care: 'Ei kuvia suljetuista ryhmistä, ei käyttäjänimiä, ei lauseita, jotka löytyvät haulla. Alle kymmenen luku voi paljastaa ihmisen: jättäkää se pois.',
		question: 'Meillä on lukuja tästä paikasta. Mitä ne eivät kerro?',
		thanks: 'Kiitos. Sitä ei mikään taulukko olisi kertonut.',
	},
}
