import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Finnish. */
export const whatComesFirstFi: TemplateTexts<WhatComesFirstZone> = {
	title: 'Mikä ensin?',
	purpose:
		'Kaikkea ei voi tehdä kerralla. Palvelun käyttäjät päättävät järjestyksen, ja sanomme avoimesti, mikä joutuu odottamaan.',
	drawing:
		'Asema. Ylhäällä matkustajia ja puhekupla, lähtötaulu ja keinulauta; alhaalla kolmivaunuinen juna, katos, jossa on penkki, ja kalenteri.',
	zones: {
		matters: {
			title: 'Mikä on meille tärkeää',
			prompts: ['Mikä helpottaisi tavallista viikkoasi?', 'Palvelun käyttäjät lukevat omansa ensin.'],
			examples: ['Että ehdin hakea pojan juoksematta'],
		},
		options: {
			title: 'Mitä voisimme tehdä',
			prompts: ['Yksi asia lapulle. Minkä varaan voi rakentaa?', 'Mitä se vaatii: rahaa, ihmisiä, aikaa?'],
			examples: ['Päiväkoti auki klo 18 asti, joka ilta yksi lisää'],
		},
		pull: {
			title: 'Mitä se maksaa',
			prompts: ['Jos tätä on enemmän, mitä on vähemmän?', 'Kenelle se on hyvä, kenelle hankala?'],
			lanes: ['Enemmän tätä', 'Vähemmän tuota'],
			examples: ['Joka päivä auki klo 18 asti', 'Aamulla vähemmän aikuisia paikalla'],
		},
		order: {
			title: 'Järjestyksemme',
			prompts: ['Mikä tulee ensin, ja kenen viikko muuttuu?', 'Kuka joutuu odottamaan?'],
			lanes: ['Nyt', 'Seuraavaksi', 'Myöhemmin'],
			rows: ['Mitä', 'Koska', 'Kuka odottaa'],
			examples: [
				'Kaksi pitkää iltaa viikossa',
				'Vuorotyöläiset sanoivat: kaksi riittää',
				'Perheet, jotka tulevat kuudelta',
			],
		},
		wait: {
			title: 'Niille, jotka odottavat',
			prompts: ['Mitä he voivat saada sillä aikaa?', 'Kuka kertoo heille, ja sanoo myös syyn?'],
			examples: ['Aamuihin naapurilista. Outi soittaa joka perheelle'],
		},
		again: {
			title: 'Katsomme uudestaan',
			prompts: ['Mikä muuttaisi järjestystä?', 'Minä päivänä tapaamme sen takia?'],
			examples: ['Jos kolme perhettä toivoo aamuja: toukokuussa'],
		},
	},
	method: {
		when: 'Kun hyviä ideoita on enemmän kuin rahaa, aikaa tai käsiä, eikä valintaa pidä tehdä suljettujen ovien takana.',
		steps: [
			'Jokainen kirjoittaa itsekseen, mikä helpottaisi tavallista viikkoa. Palvelun käyttäjät lukevat omansa ensin.',
			'Mitä voisimme tehdä asialle? Yksi asia lapulle. Se, joka tietää, lisää mitä se vaatii, selvin numeroin.',
			'Käydään laput läpi: jos tätä on enemmän, mitä on vähemmän, ja kuka sen huomaisi?',
			'Palvelun käyttäjät siirtävät laput: nyt, seuraavaksi, myöhemmin. Muut kertovat, mikä on mahdollista, ja kysyvät. Kirjoitetaan, miksi ja kuka odottaa.',
			'Katsotaan niitä, jotka odottavat. Mitä he voivat saada sillä aikaa, ja kuka kertoo heille rehellisesti?',
			'Mikä saisi meidät muuttamaan järjestystä? Sovitaan päivä, jolloin katsomme uudestaan.',
		],
		tips: [
			'Kerro alussa, mikä on jo päätetty, paljonko rahaa on ja kenellä on viimeinen sana.',
			'Sarakkeeseen ”Nyt” enintään kolme lappua. Jos kaikki on ensin, mikään ei ole.',
			'Ne, jotka joutuvat odottamaan, eivät usein ole paikalla. Jättäkää heille tyhjä tuoli ja kysykää välillä, mitä he sanoisivat.',
		],
		care: 'Tarpeet eivät ole kilpailu. Kenenkään ei tarvitse todistaa, miten huonosti menee, eikä suurin joukko ole aina eniten avun tarpeessa.',
		question: 'Minkä pitäisi täällä tulla ensin, ja mikä voisi odottaa?',
		thanks: 'Kiitos. Lappusi on nyt taululla muiden lappujen joukossa.',
	},
}
