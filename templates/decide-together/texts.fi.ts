import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Finnish. */
export const decideTogetherFi: TemplateTexts<DecideTogetherZone> = {
	title: 'Päättäkää yhdessä',
	purpose: 'Valitkaa avoimesti, ottakaa vastaväite lahjana ja kirjatkaa, mitä päätitte ja miksi.',
	drawing:
		'Pyöreä pöytä ylhäältä: seitsemän ihmistä ja yksi vapaa tuoli, jolla on puhekupla. Alla kivi, paikattu kangas ja sinetillä suljettu kirjakäärö.',
	zones: {
		options: {
			title: 'Vaihtoehdot',
			prompts: ['Mitä voisimme tehdä? Yksi joka lapulle.', 'Mitä hyvää on siinä, ettei mitään muuteta?'],
			examples: ['Koulun sali auki perjantai-iltaisin', 'Jätetään ennalleen'],
			caption: 'Mihin suuntaan?',
		},
		absent: {
			title: 'Ketkä puuttuvat',
			prompts: ['Kenen elämää tämä muuttaa, vaikka hän ei ole täällä?', 'Mitä hän sanoisi, ja kuka kysyy?'],
			examples: ['Tehtaan vuorotyöläiset. Tero kysyy maanantaina'],
		},
		field: {
			title: 'Onko se tärkeää? Onnistuuko se?',
			prompts: [
				'Siirtäkää jokainen vaihtoehto paikalleen.',
				'Ensin ne, joiden arkea asia on. Muut kysyvät ja siirtävät sitten.',
			],
			lanes: ['Vaikea tehdä', 'Vaatii työtä', 'Helppo tehdä heti'],
			rows: ['Hyvin tärkeä', 'Tärkeä', 'Vähemmän tärkeä'],
			examples: ['Sali auki joka toinen perjantai'],
		},
		objections: {
			title: 'Vakavat vastaväitteet',
			prompts: [
				'Olisiko tästä haittaa? Kenelle ja miten?',
				'Yksi kultakin tai ei yhtään. Makuasiat eivät kuulu tähän.',
			],
			examples: ['Pyörätuolilla ei pääse saliin'],
		},
		proposal: {
			title: 'Korjattu ehdotus',
			prompts: [
				'Miten muutamme sitä niin, ettei kukaan kärsi?',
				'Kirjoita ehdotus, jonka kanssa voisit elää.',
			],
			examples: ['Ollaan ruokalassa, kunnes saliin tulee luiska'],
		},
		decided: {
			title: 'Päätetty',
			prompts: [
				'Yksi päätös joka riville. Ymmärtäisikö vieras sen?',
				'Minä päivänä katsomme asiaa uudestaan?',
			],
			lanes: ['Teemme näin', 'koska', 'Kuka, milloin, uusi katsaus'],
			examples: [
				'Ruokala auki perjantaisin toukokuuhun',
				'Nuorilla ei ole lämmintä paikkaa',
				'Avain on Sannalla. Katsotaan uudestaan 2.6.',
			],
		},
	},
	method: {
		when: 'Valinta on lähellä, ja se muuttaa myös niiden elämää, jotka eivät ole paikalla.',
		steps: [
			'Sanotaan ääneen, mitä täällä päätetään, ketä päätös sitoo ja mitä ei enää voi muuttaa.',
			'Kirjoittakaa vaihtoehdot, yksi joka lapulle. Myös se, että kaikki jää ennalleen, on vaihtoehto.',
			'Keitä asia koskee, vaikka he eivät ole täällä? Kirjoittakaa, mitä he sanoisivat ja kuka kysyy heiltä.',
			'Siirtäkää vaihtoehdot kenttään. Ensin siirtävät ne, joiden arkea asia on.',
			'Äänestäkää nimettömästi, niin näemme tunnelman. Tämä ei ole vielä päätös.',
			'Kierros: jokainen voi sanoa yhden vakavan vastaväitteen tai ei yhtään. Kirjatkaa se ja kiittäkää.',
			'Muuttakaa ehdotusta, kunnes kenelläkään ei ole enää vakavaa vastaväitettä.',
			'Kirjoittakaa, mitä teemme, miksi, kuka tekee ja minä päivänä katsomme uudestaan. Kuka kertoo poissa oleville?',
		],
		tips: [
			'Kerro jo ennen kokousta, miten päätös syntyy. Älä muuta sääntöä kesken kaiken.',
			'Eikö ehdotus korjaannu tänään? Päättäkää pienestä kokeilusta, jolla on loppupäivä, tai sanokaa suoraan, että asia jää auki.',
			'Kirjaa päätös päätösluetteloon, niin poissa olleetkin voivat lukea sen.',
		],
		care: 'Äänestys näyttää vain tunnelman. Jos jonkun saama apu riippuu päätöksestä, hän voi pelätä vastustaa: vastaväitteen saa kirjoittaa nimettömästi.',
		question: 'Lue ehdotus tämän kysymyksen vierestä. Voisitko elää sen kanssa?',
		thanks: 'Kiitos. Vastauksesi on nyt ehdotuksen vieressä, ja luemme sen ennen kuin päätämme.',
		choices: [
			'Kyllä, mielelläni',
			'Kyllä, voin elää sen kanssa',
			'En, siitä olisi haittaa',
			'En tiedä vielä',
		],
	},
}
