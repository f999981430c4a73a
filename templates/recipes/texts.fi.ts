import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Finnish. */
export const recipesFi: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Ensimmäinen tapaaminen',
		purpose: 'Tulkaa paikalle, katsokaa, missä olette ja mitä teillä on, ja selvittäkää, kuka vielä puuttuu.',
		tips: [
			'Lähetä linkki päivää ennen ja kerro, ettei kukaan tarvitse tiliä.',
			'Jos aika käy vähiin, jätä esteet pois ja säilytä kierros, jolla jokaista kuullaan.',
		],
	},
	'codesign-half-day': {
		title: 'Puoli päivää suunnittelua asukkaiden kanssa',
		purpose: 'Ihmisten vahvuuksista ja kokemuksista ideoihin ja yhteen päätökseen.',
		tips: [
			'Varaa yksi tauko tarinoiden jälkeen ja toinen ideoiden jälkeen.',
			'Korvaa ihmisten matkat ja aika, tai sano etukäteen, ettet voi.',
		],
	},
	'social-hackathon': {
		title: 'Sosiaalinen hackathon torstai-illasta lauantaihin',
		purpose:
			'Erilaisten ihmisten tiimit tarttuvat paikkakunnan pulmiin. 30 ja 90 päivän päästä kysytään, miten ideoille kävi.',
		tips: [
			'Jokainen haaste tarvitsee jonkun, jonka arkea se on, ja jonkun, joka vastaa siitä myöhemmin.',
			'Tunteet nousevat, koska ongelmat ovat ihmisten omia. Pidä kaksi ihmistä vapaana hengähdyspaikassa.',
		],
		clock: [
			'Haasteita haetaan julisteilla, radiossa ja kaupan kassalla',
			'Pieniä tapaamisia ongelmista. Jokainen haaste saa jonkun, joka huolehtii siitä',
			'Ilmoittautuminen: mitä kukin tarvitsee voidakseen osallistua? Etsitään mentorit',
			'Kokeillaan taulua yhdessä puoli tuntia',
			'Tullaan, syödään, luetaan sopimus. Näytetään hengähdyspaikka',
			'Haasteet kerrotaan, kaksi minuuttia kukin',
			'Kävellään, jutellaan, liitytään tiimiin. Mitkä näkökulmat puuttuvat?',
			'Ensimmäinen tunti tiimeissä: vain ihmiset ja ongelma',
			'Kuulumiskierros. Kuunnellaan kahta ihmistä tiimin ulkopuolelta',
			'Ensimmäinen kierros mentorien kanssa, sitten yhteinen lounas',
			'Monta ideaa, sitten yksi',
			'Ensimmäinen välipysäkki: keitä kuulitte, ja mitä on pinnan alla?',
			'Rakennetaan jotain karkeaa. Toinen kierros mentorien kanssa',
			'Kokeillaan sitä ulkopuolisten kanssa',
			'Toinen välipysäkki: kuka kokeili, ja mitä muutitte? Tarkistus kompassilla',
			'Harjoitellaan esityksiä',
			'Esitykset arvotussa järjestyksessä, viisi minuuttia ja kolme kysymystä',
			'Yleisön suosikki. Joka tiimi sopii puhelun 30 päivän päähän. Sunnuntai on vapaa',
			'Puhelu joka tiimin kanssa: elääkö idea, lepääkö se vai onko se annettu eteenpäin?',
			'Kaikille avoin lappu aulan taululle: miten kullekin idealle kävi',
		],
	},
	'gentle-hackathon': {
		title: 'Lempeä hackathon kolmena iltana',
		purpose: 'Sama ilman kiirettä, etänä tai samassa huoneessa, niille, jotka nopea tahti sulkee pois.',
		tips: [
			'Jätä iltojen väliin viikko, niin tiimit ehtivät puhua ihmisten kanssa.',
			'Tarjoa apua: joku voi istua niiden vieressä, jotka eivät ole koskaan käyttäneet taulua.',
		],
	},
	'popup-afternoon': {
		title: 'Pop-up-iltapäivä',
		purpose: 'Yksi kysymys torilla, kirjastossa tai odotushuoneessa, siellä missä ihmiset ovat muutenkin.',
		tips: [
			'Kaksi tablettia, kaksi vetäjää, paperia ja kyniä. Kokeile kerran ilman verkkoa.',
			'Palaa samaan paikkaan ja näytä, mitä vastauksista tuli.',
		],
	},
	'shared-learning': {
		title: 'Tunti yhdessä oppimista',
		purpose: 'Katsokaa kaikkien mukana olevien kanssa, mikä on muuttunut ja kenelle mikään ei ole muuttunut.',
		tips: [
			'Tee tämä uudelleen muutaman kuukauden välein, samoilla kysymyksillä, ja vertaa.',
			'Kutsu myös ne, jotka ovat lähteneet. He tietävät jotain, mitä muut eivät tiedä.',
		],
	},
}
