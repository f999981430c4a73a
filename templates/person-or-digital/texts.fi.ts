import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Finnish. */
export const personOrDigitalFi: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Ihminen vai laite?',
	purpose: 'Katsokaa, missä tekniikka tuo ihmiset lähemmäs ja missä se ei saa tulla ihmisen tilalle.',
	drawing:
		'Joki kahden vihreän rannan välissä: vasemmalla kaksi ihmistä ja puhekupla, oikealla suuri puhelin, välissä katettu silta ja sen alla purjevene ja keskeneräinen kävelysilta.',
	zones: {
		bond: {
			title: 'Ihminen ratkaisi',
			prompts: ['Milloin ihmisen apu oli ratkaiseva?', 'Mitä hän teki, mihin laite ei pysty?'],
			examples: ['Hoitaja näki, etten ollut nukkunut, ja istui viereen'],
		},
		helped: {
			title: 'Tekniikka auttoi',
			prompts: ['Milloin se helpotti tai toi lähemmäs?', 'Mikä siinä oli hyvää?'],
			examples: ['Tekstiviesti: ”Olen myöhässä, tulen kymmeneltä”'],
		},
		moments: {
			title: 'Hetki hetkeltä',
			prompts: [
				'Ajatelkaa yhtä palvelua. Mitä missäkin hetkessä tapahtuu?',
				'Minne se kuuluu: ihmiselle, molemmille vai laitteelle?',
			],
			lanes: ['Mukaan pääsy', 'Kuulluksi tulo', 'Asian hoito', 'Yhteydenpito'],
			rows: ['Ihminen', 'Molemmat', 'Laite'],
			examples: [
				'Ensimmäinen juttelu kotona, keittiön pöydän ääressä',
				'Lomake tabletilla, täytetään vierekkäin',
				'Kuva parantuneesta jalasta kotoa lähetettynä',
			],
		},
		human: {
			title: 'Aina ihminen',
			prompts: ['Missä ihmisen pitää aina olla läsnä?', 'Mistä kone ei saa koskaan päättää?'],
			examples: ['Huonot uutiset: ei sovelluksessa, ei yöllä'],
		},
		without: {
			title: 'Ilman laitetta',
			prompts: ['Kenellä ei ole laitetta, yhteyttä tai intoa?', 'Miten hän saa saman yhtä hyvin?'],
			examples: ['Harjun takana ei ole kenttää', 'Yksi numero, sama hinta, ihminen vastaa'],
		},
		time: {
			title: 'Aika, jonka säästämme',
			prompts: ['Jos tekniikka säästää aikaa, minne se menee?', 'Kuka pitää siitä huolen?'],
			examples: ['10 min vähemmän kirjaamista: 10 min vuoteen vieressä'],
		},
		try: {
			title: 'Kokeilemme',
			prompts: ['Mitä kokeilemme ensin, ja kenen kanssa?', 'Mistä pääsee takaisin ihmisen luo?'],
			examples: ['Videopuhelu perjantaisin neljään kotiin, kuukauden ajan'],
			caption: 'Ensin paperilla',
		},
	},
	method: {
		when: 'Ennen kuin jokin siirtyy verkkoon, tai kun se on jo siellä ja ihmiset kaipaavat jotakuta, jolle puhua.',
		steps: [
			'Jokainen kirjoittaa itsekseen: yksi kerta, jolloin ihmisen apu ratkaisi, ja yksi, jolloin tekniikka auttoi. Sitten luemme ne ääneen.',
			'Otetaan yksi palvelu, hetki hetkeltä. Lappu menee sinne, minne asia kuuluu: ihmiselle, molemmille tai laitteelle. Jos olemme eri mieltä, kirjoitamme sen kahteen paikkaan.',
			'Missä ihmisen pitää aina olla läsnä? Kirjoitetaan se selväksi lupaukseksi, jonka kuka tahansa voi tarkistaa.',
			'Kuka on ilman laitetta, syystä tai toisesta? Miten hän saa saman, yhtä nopeasti ja yhtä hyvin?',
			'Jos tekniikka säästää aikaa, minne se menee? Ihmisille, jos sovimme sen nyt.',
			'Valitaan yksi pieni kokeilu. Siitä pitää päästä takaisin ihmisen luo niin, että vieraskin löytää tien kymmenessä sekunnissa.',
		],
		tips: [
			'Tämä ei ole nuoret vastaan vanhat. Kysy, kuka pitää siitä hyvänä päivänä ja kuka pystyy siihen huononakin.',
			'Joillekin ruutu on ystävällisempi tie: ei portaita, ei odotushuonetta, ei katseita. Antakaa senkin tulla sanotuksi.',
			'Jos paikalla on joku, joka myy tai ylläpitää tekniikkaa, hän kuuntelee kahden ensimmäisen vaiheen ajan.',
		],
		care: 'Kenenkään ei tarvitse kertoa, miksi ei käytä laitetta: raha, näkö, lukeminen, pelko tai ettei vain halua. ”Haluan mieluummin ihmisen” riittää syyksi.',
		question: 'Missä asiassa haluat aina tavoittaa ihmisen etkä pelkkää laitetta?',
		thanks: 'Kiitos. Lappusi on nyt taululla.',
	},
}
