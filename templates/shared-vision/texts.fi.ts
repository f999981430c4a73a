import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Finnish. */
export const sharedVisionFi: TemplateTexts<SharedVisionZone> = {
	title: 'Yhteinen visio',
	purpose:
		'Ottakaa yhdessä selvää, millaista olisi hyvä ja kenelle. Erot saavat näkyä, eikä kenenkään kuva katoa.',
	drawing:
		'Näkymä kukkulalta: vanha puu, nouseva aurinko, kolmi-ikkunainen näköalamaja, haarautuva polku ja kyltti kukkulan laella; vieressä versoja ja kastelukannu.',
	zones: {
		keep: {
			title: 'Minkä pidämme',
			prompts: ['Mikä täällä on jo hyvää?', 'Mikä ei saa kadota?'],
			examples: ['Lukusali: kukaan ei kysy, miksi istut siellä'],
		},
		'good-day': {
			title: 'Hyvä päivä viiden vuoden päästä',
			prompts: ['On tavallinen tiistai, ja kaikki sujuu.', 'Mitä tapahtuu, ja keitä on paikalla?'],
			examples: ['Kävelen hoitajalle, hän muistaa nimeni', 'Koulun jälkeen on keittoa ja aikuinen'],
		},
		value: {
			title: 'Kenelle siitä on hyötyä?',
			prompts: ['Mitä kukin meistä saisi sellaisesta päivästä?'],
			lanes: ['Minä ja läheiseni', 'Ne, jotka tekevät työn', 'Me kaikki, myöhemminkin'],
			examples: ['Kukaan ei syö sunnuntaina yksin'],
		},
		differ: {
			title: 'Missä eroamme',
			prompts: ['Missä kuvamme vetävät eri suuntiin?', 'Molemmat ylös. Kenenkään ei tarvitse taipua.'],
			examples: ['Hiljainen lukusali vai vilkas olohuone?'],
		},
		vision: {
			title: 'Visiomme',
			prompts: ['Lause tai kaksi, jotka lapsikin ymmärtää.', 'Kuka ei vielä löydä siitä itseään?'],
			examples: ['Yksi avoin ovi, yksi pitkä pöytä, aikaa toisillemme'],
			caption: 'Minne haluamme?',
		},
		signs: {
			title: 'Ensimmäiset merkit',
			prompts: ['Mikä pieni asia näyttäisi suunnan?', 'Kuka huomaisi sen ensin?'],
			examples: ['Keväällä valot palavat kahtena iltana viikossa'],
		},
		give: {
			title: 'Mitä annamme',
			prompts: ['Mitä teet mielelläsi sen hyväksi?', 'Pieni riittää. Tänään ei tarvitse luvata mitään.'],
			examples: ['Voin avata oven torstaisin'],
		},
	},
	method: {
		when: 'Ennen suunnitelmia ja hankkeita, kun moni tuntee, että jonkin pitäisi muuttua, mutta suunta on auki.',
		steps: [
			'Aloitetaan siitä, mikä täällä on hyvää. Yksi asia lapulle, ja kerro siitä muille pieni tarina.',
			'Ajattele tavallista päivää viiden vuoden päästä. Kirjoita tai piirrä se itseksesi. Sitten luemme kaikki päivät ääneen.',
			'Mitä hyvää kussakin päivässä on? Sanokaa se itsenne, työn tekijöiden ja meidän jälkeemme tulevien kannalta.',
			'Missä kuvat vetävät eri suuntiin? Kirjoitetaan molemmat puolet, jotta molemmat näkyvät.',
			'Kirjoittakaa kolmen hengen ryhmissä lause tai kaksi. Luetaan ne ja yhdistetään se, mikä puhuttelee. Kysytään, kuka puuttuu, ja muutetaan.',
			'Mikä on ensimmäinen pieni merkki? Ja jos haluat, kirjoita, mitä teet mielelläsi.',
		],
		tips: [
			'Jokaiseen kolmen hengen ryhmään yksi palvelun käyttäjä, yksi tekijä ja yksi maksaja.',
			'Kun sanat käyvät juhlaviksi, kysy: mitä naapuri näkisi, kun hän kulkee ohi?',
			'Jättäkää erot taululle. Visio, joka piilottaa ne, ei kestä.',
		],
		care: 'Tulevaisuudesta puhuminen on joillekin raskasta. Omasta elämästä ei ole pakko kertoa, ja huoli on yhtä arvokas kuin unelma.',
		question: 'On tavallinen päivä täällä viiden vuoden päästä, ja kaikki sujuu. Mitä tapahtuu?',
		thanks: 'Kiitos. Hyvä päiväsi on nyt taululla muiden päivien vieressä.',
	},
}
