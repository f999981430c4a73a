import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Finnish. */
export const personaFi: TemplateTexts<PersonaZone> = {
	title: 'Persoona',
	purpose:
		'Kuvatkaa yksi uskottava ihminen oikeiden tarinoiden pohjalta, vahvuudet ensin. Hän on mukana silloinkin, kun häntä ei ole paikalla.',
	drawing:
		'Ihminen, jolla on tyhjät kasvot ja nimikyltti; suusta nousee puhekupla. Ympärillä ajatuspilvi, ikkuna auringon ja kuun kanssa, kolme naapuria ja palvelutiski.',
	zones: {
		name: {
			title: 'Nimi ja kasvot',
			prompts: ['Keksitty nimi, ikä ja asuinpaikka.', 'Ketään oikeaa ihmistä ei saa tunnistaa.'],
			examples: ['Mirja, 58, soratien viimeinen talo'],
		},
		day: {
			title: 'Tavallinen päivä',
			prompts: ['Mitä tapahtuu, ja kenen kanssa?'],
			lanes: ['Aamu', 'Päivä', 'Ilta ja yö'],
			examples: ['7.00 ruokkii kanat, katsoo bussiaikoja, ei yhteyttä'],
		},
		quote: {
			title: 'Omin sanoin',
			prompts: ['Lause, jonka olette todella kuulleet.', 'Muuttakaa sitä niin, ettei puhujaa tunnista.'],
			examples: ['”Kaikki ovat ystävällisiä. He vain kysyvät aina eri asiaa.”'],
		},
		strong: {
			title: 'Vahvuudet',
			prompts: ['Mistä hän selviää joka viikko, vaikka muut eivät selviäisi?'],
			examples: ['Järjestää kyydit yhdeksälle naapurille'],
		},
		want: {
			title: 'Toiveet ja huolet',
			prompts: ['Mikä on hänelle tärkeää?', 'Mikä valvottaa häntä?'],
			examples: ['Saada asua omassa talossa', 'Kaatuminen yöllä'],
		},
		people: {
			title: 'Läheiset ihmiset',
			prompts: ['Kuka auttaa häntä?', 'Ketä hän auttaa?'],
			examples: ['Sisko soittaa joka sunnuntai'],
		},
		service: {
			title: 'Meidän palvelussa',
			prompts: ['Mikä toimii, mikä satuttaa, mitä hän välttelee?'],
			examples: ['Ei koskaan avaa verkkopalvelua'],
		},
	},
	method: {
		when: 'Kun olette ensin kuulleet oikeita tarinoita. Persoona ei koskaan korvaa niitä.',
		steps: [
			'Kertokaa, mistä tarinoista tämä ihminen on punottu. Tarinoiden ihmisiä ei saa tunnistaa.',
			'Antakaa hänelle keksitty nimi. Täyttäkää sitten päivä ja hänen sanansa siitä, mitä olette todella kuulleet.',
			'Missä hän on vahva? Viipykää tässä, kunnes löydätte enemmän kuin luulitte.',
			'Vasta nyt: mitä hän toivoo, ja mikä häntä huolettaa?',
			'Keitä hänen ympärillään on, ja miten hän pärjää palvelumme kanssa?',
			'Lukekaa koko ihminen ääneen. Nyökkäisikö vai naurahtaisiko se, joka elää näin? Kysykää joltakulta heistä.',
		],
		tips: [
			'Joku paikalla olevista voi elää juuri näin. Hän saa korjata taulua ensimmäisenä.',
			'Kun arvaatte, laittakaa lappuun kysymysmerkki.',
			'Yksi hetki tavallisesta päivästä kertoo enemmän kuin keskiarvo.',
		],
		care: 'Yhdistäkää monta tarinaa, niin kukaan ei löydä taululta itseään tai naapuriaan.',
		question: 'Jatka lausetta: tavallisena päivänä avun saamisessa on vaikeinta …',
		thanks: 'Kiitos. Sanasi auttavat meitä kuvaamaan ihmisen, joka tuntuu todelta.',
	},
}
