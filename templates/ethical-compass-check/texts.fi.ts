import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Sujuu hyvin', 'Vaihtelee', 'Ei vielä'] as const

/** The compass check in Finnish. */
export const ethicalCompassCheckFi: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Eettisen kompassin tarkistus',
	purpose:
		'Katsokaa suunnitelmaa tai tapaamista neljästä suunnasta niiden kanssa, joita se koskee. Muuttakaa yksi asia.',
	drawing:
		'Kompassiruusu, jossa on neljä isoa kärkeä: pohjoinen, itä, etelä ja länsi. Pitkä neula lepää pyöreän kehän päällä ja kääntyy keskipisteen ympäri.',
	zones: {
		power: {
			title: 'Pohjoinen: kenen sana painaa',
			prompts: ['Kuka voisi sanoa tälle ei, ja auttaisiko se?', 'Mistä ihmiset päättävät kanssamme?'],
			lanes: how,
			examples: ['Asukkaat voivat lopettaa kokeilun kesken'],
		},
		equity: {
			title: 'Itä: reilua kaikille',
			prompts: [
				'Kuka antoi muita enemmän: aikaa, rahaa, rohkeutta?',
				'Kuka jäi hiljaisemmaksi kuin olisi halunnut?',
			],
			lanes: how,
			examples: ['Tulkki joka kerta', 'Vanhemmat maksoivat lastenhoidosta'],
		},
		open: {
			title: 'Etelä: kaikkien nähtävissä',
			prompts: ['Näkeekö kuka tahansa, miten ja miksi päätimme?', 'Mitä emme mielellään näyttäisi?'],
			lanes: how,
			examples: ['Pöytäkirja tuli kuukauden myöhässä'],
		},
		empathy: {
			title: 'Länsi: ketä kuuntelemme',
			prompts: ['Kuka on saanut meidät muuttamaan mieltämme?', 'Kenestä me yhä vain puhumme?'],
			lanes: how,
			examples: ['Emme ole tavanneet yhtään yövuorolaista'],
		},
		stakes: {
			title: 'Mitä tämä kullekin merkitsee',
			prompts: ['Mitä kukin meistä voi tässä voittaa tai menettää?', 'Kenellä on rahat ja vaikutusvalta?'],
			examples: ['Perheet saavat vapaan illan', 'Kuljettajat menettävät tutut vuorot', 'Rahat ovat kunnalla'],
		},
		needle: {
			title: 'Minne neula osoittaa',
			prompts: ['Minkä yhden asian muutamme ennen kuin jatkamme?'],
			lanes: ['Mitä muutamme', 'Kuka huolehtii', 'Mihin mennessä'],
			examples: ['Asukkaille oma ääni', 'Omar ja Liisa', 'Toukokuun kokoukseen'],
		},
	},
	method: {
		when: 'Ennen kuin suunnitelma julkaistaan, puolimatkassa ja ennen kuin hanke päättyy.',
		steps: [
			'Nimetkää suunnitelma tai tapaaminen, jota katsomme. Viekää yksi arjen esimerkki neljän suunnan läpi.',
			'Kirjoittakaa hiljaa kaikkiin neljään suuntaan. Laittakaa lappu paikalleen: sujuu hyvin, vaihtelee tai ei vielä.',
			'Lukekaa ensin, mikä sujuu hyvin. Menkää sitten suuntaan, jossa eniten lappuja on oikealla.',
			'Mitä tämä kullekin merkitsee? Ensin puhuvat ne, joiden elämään se eniten vaikuttaa.',
			'Sopikaa yksi muutos, kuka siitä huolehtii ja mihin mennessä. Kirjatkaa se päätöksiin.',
		],
		tips: [
			'Jos niitä, joita suunnitelma koskee, ei ole paikalla, siinä on ensimmäinen lappu. Kutsukaa heidät ja tavatkaa uudelleen.',
			'Kysy mieluummin ”mitä tapahtui?” kuin ”kuka sen teki?”.',
			'Yksi tehty muutos on enemmän kuin kymmenen kirjattua.',
		],
		care: 'Katsokaa koko ryhmän kuvaa. Älkää kysykö, kuka lapun kirjoitti, älkääkä laskeko rooleittain, jos roolissa on vain yksi ihminen.',
		question:
			'Kun viimeksi käytit palvelua tai olit sitä koskevassa tapaamisessa, kuinka paljon sanasi painoi?',
		thanks: 'Kiitos. Vastauksesi on taululla ilman nimeä.',
	},
}
