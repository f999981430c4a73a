import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Finnish. */
export const coEvaluationFi: TemplateTexts<CoEvaluationZone> = {
	title: 'Onko nyt paremmin?',
	purpose:
		'Kaikki mukana olleet katsovat yhdessä, mikä on muuttunut, kenelle, ja mitä tehdään ensi viikolla.',
	drawing:
		'Kasvilaatikko, jossa on neljä erikorkuista kasvia ja niiden takana mittanauha; ympärillä pilvi, puu, kottikärryt ja linnunpönttö.',
	zones: {
		pulse: {
			title: 'Ensimmäinen vastaus',
			prompts: [
				'Oliko siitä apua? Oliko sanallasi painoa? Tulisitko uudestaan?',
				'Sana tai hymiö jokaiseen. Ilman nimiä.',
			],
			examples: ['Apua: kyllä. Painoa: vähän. Uudestaan: kyllä'],
		},
		signs: {
			title: 'Paremman merkit',
			prompts: ['Mistä huomaamme, että on paremmin?', 'Missä olimme viimeksi, missä nyt?'],
			examples: ['Toukokuussa ulkona jonotti kuusi. Nyt kaksi'],
		},
		stories: {
			title: 'Mikä muuttui jollekin',
			prompts: ['Kertokaa yksi pieni hetki.', 'Kysykää ensin, saako sen kertoa.'],
			examples: ['”Kysyivät, mikä päivä sopii minulle. Ensi kertaa.”'],
		},
		whom: {
			title: 'Kenelle paremmin?',
			prompts: [
				'Kenellä on nyt paremmin, ja mikä vahvuus auttoi?',
				'Kenellä ei? Katsokaa eroja ryhmien välillä.',
			],
			lanes: ['Käyttäjät', 'Läheiset, naapurit', 'Työntekijät', 'Päättäjät'],
			rows: ['Paremmin', 'Ei paremmin, tai raskaampaa', 'Emme tiedä'],
			examples: [
				'Leipää lauantaisin, kiitos partiolaisten',
				'Kuljettajat: pidempi päivä, ei taukoa',
				'Kukaan ei ole kysynyt isovanhemmilta',
			],
		},
		change: {
			title: 'Ensi viikon muutos',
			prompts: ['Minkä yhden asian muutamme?', 'Kuka tekee sen, ja minä päivänä?'],
			examples: ['Perjantaisin kaksi kuskia. Mari kysyy tiistaina'],
		},
		tell: {
			title: 'Kertokaa',
			prompts: ['Kenen pitää kuulla? Kuka kertoo?'],
			examples: ['Naapurikylän. Jussi soittaa'],
		},
	},
	method: {
		when: 'Neljän tai kuuden viikon välein, kun jotakin kokeillaan, ja lopuksi.',
		steps: [
			'Ennen kuin kukaan puhuu: oliko apua, oliko sanallasi painoa, tulisitko uudestaan? Kirjoita ilman nimeä.',
			'Lukekaa vastaukset. Mikä on toisin kuin viimeksi, ja mistä huomaatte, että on paremmin?',
			'Etsi pari, jolla on eri rooli. Kertokaa toisillenne yksi pieni hetki, jossa jokin muuttui.',
			'Kirjoita yksin: mikä parani, mikä ei, ja mitä emme tiedä? Laita lappu niiden alle, joita se koskee.',
			'Etsikää suurin ero kahden ryhmän välillä. Puhukaa siitä.',
			'Valitkaa yksi asia, jonka muutatte ensi viikolla. Sopikaa, kuka kertoo muille.',
		],
		tips: [
			'Kysykää joka kerta samat kolme kysymystä. Silloin muutos näkyy.',
			'Tyhjä ruutukin on tulos: kenen luo voisitte mennä juttelemaan?',
			'Jos teitä on yli kymmenen, avatkaa toinen taulu ja verratkaa eroja.',
		],
		care: 'On vaikeaa sanoa, että jokin satutti. Se, jonka palkka riippuu tuloksesta, puhuu viimeisenä ja kiittää.',
		question: 'Onko jokin muuttunut sinulle paremmaksi sen jälkeen, kun aloitimme?',
		thanks: 'Kiitos. Vastauksesi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
	},
}
