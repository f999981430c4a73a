import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Finnish. */
export const assetMapFi: TemplateTexts<AssetMapZone> = {
	title: 'Vahvuuksien kartta',
	purpose:
		'Tuokaa näkyviin, mitä annettavaa ihmisillä ja paikoilla jo on, ja yhdistäkää asioita, jotka eivät ole ennen kohdanneet.',
	drawing:
		'Kylä vinosti ylhäältä: kolme taloa rivissä, seurantalo, kauppa, puutarha, vanha puu ja polut, jotka kohtaavat aukiolla.',
	zones: {
		people: {
			title: 'Jokainen meistä',
			prompts: ['Missä olet hyvä?', 'Missä vierustoverisi on hyvä?'],
			lanes: ['Tiedän', 'Osaan', 'Minulle on tärkeää'],
			examples: [
				'Kuka saaressa asuu missäkin',
				'Minkä tahansa vanhan traktorin käynnistäminen',
				'Ettei yksikään lapsi syö yksin',
			],
		},
		groups: {
			title: 'Ryhmät ja kerhot',
			prompts: ['Ketkä kokoontuvat muutenkin: kuoro, joukkue, naapurit?', 'Missä he ovat yhdessä hyviä?'],
			examples: ['Rapun viestiryhmä: 40 kotia, vastaus heti'],
		},
		organisations: {
			title: 'Palvelut ja yritykset',
			prompts: ['Kuka voisi lainata tai antaa jotain pientä?'],
			examples: ['Kirjasto lainaa ompelukoneita'],
		},
		places: {
			title: 'Paikat ja tavarat',
			prompts: ['Mitä tiloja, pihoja, autoja ja työkaluja on?', 'Milloin kukaan ei käytä niitä?'],
			examples: ['Seurakuntatalo, tiistaisin tyhjä'],
		},
		stories: {
			title: 'Mistä olemme ennen selvinneet',
			prompts: ['Mitä täällä on tehty yhdessä?', 'Mitä vanhimmat kertovat?'],
			examples: ['Talvi, jona pidimme itse tien auki'],
		},
		links: {
			title: 'Uudet yhteydet',
			prompts: ['Mitkä asiat eivät ole ennen kohdanneet?', 'Kirjoittakaa ne vierekkäin: mitä syntyy?'],
			lanes: ['Tämä', 'ja tämä', 'on yhdessä tämä'],
			examples: [
				'Seurakuntatalo tiistaisin',
				'Kirjaston ompelukoneet',
				'Korjausilta, ensimmäinen maaliskuussa',
			],
		},
	},
	method: {
		when: 'Ennen kuin puhutte ongelmista, tai kun hanke näkee vain puutteita.',
		steps: [
			'Kääntykää vasemmalla istuvan puoleen. Kysykää, missä hän on hyvä, ja kirjoittakaa se, jos hän suostuu.',
			'Käykää viisi kenttää läpi hiljaa. Pienikin on tärkeää: avain, pakettiauto, hyvä puhelinääni.',
			'Kulkekaa kartta läpi ja lukekaa se ääneen. Mitä puuttuu?',
			'Yhdistäkää kaksi tai kolme asiaa, jotka eivät ole ennen kohdanneet. Yksi rivi kerrallaan: tämä ja tämä on yhdessä tämä.',
			'Äänestäkää, mitä yhteyttä kokeillaan kuukauden sisällä. Kuka soittaa kenelle?',
		],
		tips: [
			'Jos joku sanoo ”en mitään erityistä”, kysykää, missä asioissa naapurit soittavat hänelle.',
			'Ongelmat tulevat esiin joka tapauksessa. Kirjoittakaa ne kartan viereen ja jatkakaa vahvuuksista.',
			'Varatkaa aikaa ääneen lukemiseen. Moni kuulee ensimmäistä kertaa olevansa vahvuuksien kartalla.',
		],
		care: 'Kysykää lupa, ennen kuin kirjoitatte toisen vahvuuden. Kaikki eivät halua, että heiltä pyydetään palveluksia.',
		question: 'Missä olet hyvä, tai mitä jaat mielelläsi naapurustossasi?',
		thanks: 'Kiitos. Sinun vahvuutesi kuuluu tälle kartalle.',
	},
}
