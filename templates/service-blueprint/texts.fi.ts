import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Ennen', 'Saapuu', 'Yhdessä', 'Sen jälkeen', 'Viikkojen päästä'] as const

/** The service blueprint in Finnish. */
export const serviceBlueprintFi: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Palvelun läpileikkaus',
	purpose: 'Katsokaa, mitä ihminen kohtaa ja mitä sen takana tapahtuu. Etsikää sitten, minkä voisi jakaa.',
	drawing:
		'Halkileikattu näyttämö: ihmisiä ramppivalojen edessä, työntekijöitä lavalla, esiriippu ja sen takana takahuone; lattian alla palkkeja ja naapureita kannattelemassa.',
	zones: {
		scene: {
			title: 'Yksi tilanne',
			prompts: ['Kuka hän on, ja mistä hän selviää itse?', 'Mistä tilanne alkaa, mihin se loppuu?'],
			examples: ['Oskari, 81, kotiutuu sairaalasta perjantaina'],
			caption: 'Ovelta ovelle',
		},
		seen: {
			title: 'Mitä hän kohtaa',
			prompts: [
				'Mitä hän näkee, kuulee tai pitää kädessä: kirjeitä, kylttejä, ääniä?',
				'Mitä hän tekee kussakin vaiheessa? Käyttäkää hänen sanojaan.',
			],
			lanes: steps,
			rows: ['Huomaa', 'Tekee'],
			examples: ['Kirjeessä on hyvin pieni teksti', 'Odottaa taksia sivuovella'],
		},
		work: {
			title: 'Mitä me teemme',
			prompts: [
				'Mitä teemme hänen kanssaan, kasvokkain tai puhelimessa?',
				'Mitä teemme niin, ettei hän näe sitä? Kysykää tekijöiltä.',
			],
			lanes: steps,
			rows: ['Näkyvissä', 'Piilossa'],
			examples: ['Hoitaja lukee lääkelistan ääneen', 'Kotihoito varaa ensimmäisen käynnin'],
		},
		marks: {
			title: 'Mikä kantaa, mikä pettää',
			prompts: ['Mikä toimii hyvin ja saa jäädä?', 'Missä joku odottaa, kysyy kahdesti tai jää jumiin?'],
			lanes: ['Kantaa', 'Pettää'],
			examples: ['Sama hoitaja soittaa lauantaina', 'Lista kirjoitetaan kahteen kertaan'],
		},
		carried: {
			title: 'Kuka ja mikä kannattelee',
			prompts: [
				'Mitkä ihmiset, kumppanit, säännöt, välineet ja rahat kannattelevat vaihetta?',
				'Minkä osan naapurit, seurat tai ihminen itse voisi tehdä, omistaa tai tarkistaa?',
			],
			lanes: steps,
			rows: ['Kannattelee tänään', 'Voisi jakaa'],
			examples: ['Apteekki on auki kuuteen', 'Naapuri lämmittää talon'],
		},
		shared: {
			title: 'Tämän jaamme ensin',
			prompts: ['Minkä osan jaamme, ja kenen kanssa?', 'Mitä he tarvitsevat meiltä onnistuakseen?'],
			examples: ['Lämmin talo perjantaisin: seurakunta ja kotihoito'],
		},
	},
	method: {
		when: 'Ideasta pitää tulla palvelu, joka toimii tavallisena päivänä, tai palvelu rakoilee eikä kukaan näe kokonaisuutta.',
		steps: [
			'Valitkaa yksi ihminen ja yksi tilanne. Mistä se alkaa, ja mihin se loppuu?',
			'Käykää viisi vaihetta läpi. Mitä hän huomaa, ja mitä hän tekee?',
			'Mitä teemme hänen nähtensä, ja mitä näkymättömissä? Kysykää niiltä, jotka työn tekevät.',
			'Sanokaa ensin, mikä kantaa. Merkitkää sitten, mikä pettää, ja äänestäkää nimettömästi, mitä korjataan.',
			'Kuka ja mikä kannattelee kutakin vaihetta tänään? Minkä voisi jakaa asukkaiden tai kumppanien kanssa?',
			'Valitkaa, minkä jaatte ensin ja kenen kanssa. Kirjoittakaa, mitä he tarvitsevat teiltä.',
		],
		tips: [
			'Kutsu mukaan joku, jonka työtä kukaan ei näe: talonmies, puhelinpalvelu, kuljettaja.',
			'Pysykää yhdessä tilanteessa. Toiselle tilanteelle otetaan toinen taulu.',
			'Tyhjä ruutu on havainto. Kysy: eikö tässä tapahdu mitään, vai emmekö tiedä?',
		],
		care: 'Kun jokin pettää, vika on järjestelmässä eikä työtoverissa: kirjoittakaa, mitä tapahtuu, ei kuka teki. Älkääkä pyytäkö naapureilta ilmaiseksi työtä, josta on maksettu palkkaa.',
		question: 'Työskenteletkö tässä palvelussa? Mitä teet sellaista, mitä kukaan ei näe?',
		thanks: 'Kiitos. Lappusi tuo tämän työn näkyviin taululle.',
	},
}
