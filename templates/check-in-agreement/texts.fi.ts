import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Finnish. */
export const checkInAgreementFi: TemplateTexts<CheckInAgreementZone> = {
	title: 'Tervetuloa ja yhteinen sopimus',
	purpose: 'Tulkaa paikalle ihmisinä, ei titteleinä, ja sopikaa omin sanoin, miten kohtelette toisianne.',
	drawing:
		'Eteisen naulakossa riippuvat takki ja kassi. Alla on pyöreä pöytä, jolla on kuppi, ja arkki, jossa on jokaisen oma merkki.',
	zones: {
		arrive: {
			title: 'Millä mielellä tulen',
			prompts: ['Mitä sinulle kuuluu tänään? Yksi sana tai piirros riittää.'],
			examples: ['Utelias, vähän unta', 'Tulin kahdella bussilla'],
		},
		bring: {
			title: 'Mitä tuon mukanani',
			prompts: ['Mitä osaat tai tiedät elämästä, mistä on tänään apua?', 'Titteleitä ei tarvita.'],
			examples: ['Kaksitoista vuotta yövuoroja', 'Tunnen tämän puiston joka penkin'],
		},
		access: {
			title: 'Mikä tekisi tästä helpompaa',
			prompts: [
				'Mikä auttaisi sinua osallistumaan tänään?',
				'Tauko, isompi teksti, toinen kieli, apu kirjoittamiseen?',
			],
			examples: ['Lukekaa laput ääneen', 'Minun pitää lähteä neljältä'],
		},
		agree: {
			title: 'Näin kohtelemme toisiamme',
			prompts: ['Mitä tarvitset muilta, jotta voit puhua vapaasti?', 'Mitä teemme, jos se ei onnistu?'],
			examples: ['Annetaan toisen puhua loppuun', 'Täällä kerrottu jää tänne', 'Aina saa jättää väliin'],
		},
	},
	method: {
		when: 'Minkä tahansa tapaamisen alkuun, ja uudelleen, kun mukaan tulee uusia ihmisiä.',
		steps: [
			'Lisätkää kukin yksi lappu: millä mielellä tulet tänään? Muuta ei tarvitse opetella.',
			'Kirjoittakaa hiljaa: mitä tuot mukanasi, ja mikä tekisi tästä sinulle helpompaa?',
			'Kuunnelkaa toisianne siinä järjestyksessä kuin haluatte. Ei kommentteja, vain kiitos.',
			'Katsokaa, mikä tekisi tästä helpompaa. Tehkää heti se, minkä voi heti tehdä.',
			'Kerätkää lauseita sopimukseen ja yhdistäkää samaa tarkoittavat. Säilyttäkää ne, jotka sopivat kaikille.',
		],
		tips: [
			'Kirjoita ensimmäinen lappu itse, ja kirjoita se rehellisesti.',
			'Isossa ryhmässä kuunnelkaa toisianne pareittain, niin jokainen on puhunut kerran.',
			'Ottakaa sopimus mukaan seuraavalle taululle ja kysykää myöhemmin tulevilta, mitä siitä puuttuu.',
		],
		care: 'Väliin saa aina jättää, samoin nimen ja roolin. Keneltäkään ei kysytä, miksi hän tarvitsee sitä, mitä tarvitsee.',
		question: 'Mikä auttaa sinua puhumaan vapaasti kokouksessa?',
		thanks: 'Kiitos. Lappusi on taululla, jolla ryhmä tekee sopimuksensa.',
	},
}
