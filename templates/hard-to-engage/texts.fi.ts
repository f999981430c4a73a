import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Finnish. */
export const hardToEngageFi: TemplateTexts<HardToEngageZone> = {
	title: 'Vaikea lähestyä?',
	purpose:
		'Ihmisiä ei ole vaikea tavoittaa. Katsokaa, mikä tekee palvelusta vaikean lähestyä, ja madaltakaa kynnystä.',
	drawing:
		'Talon julkisivu, jossa on viisi ovea. Osalle niistä johtavat korkeat portaat, toisille luiska. Pihalla on ilmoitustaulu ja joku, joka kertoo, millaista sisään on päästä.',
	zones: {
		walk: {
			title: 'Kokeilkaa itse',
			prompts: ['Soita, klikkaa tai mene kuin ensi kertaa.', 'Mikä oli helppoa? Mihin jäit jumiin?'],
			examples: ['Soitin yhdeksältä: 40 minuuttia musiikkia'],
			caption: 'Kuin ensi kertaa',
		},
		check: {
			title: 'Viisi kynnystä',
			prompts: [
				'Katsokaa palvelua, älkää niitä, jotka jäävät pois.',
				'Rivi kerrallaan: ensin mikä toimii, sitten mikä estää, lopuksi mikä auttaisi.',
			],
			lanes: ['Kieli', 'Pääsy sisään', 'Laite', 'Aika', 'Luottamus'],
			rows: ['Toimii hyvin', 'On tiellä', 'Voisi olla helpompaa'],
			examples: [
				'Katutasossa, ja penkki oven vieressä',
				'Kirjeessä lukee kuusi kertaa ”velkoja”',
				'Yksi lauantai kuussa torilla',
			],
		},
		ask: {
			title: 'Kysykää, älkää arvatko',
			prompts: ['Kuka hyötyisi tästä mutta ei tule? Missä hänet tapaa?', 'Mitä hän kertoo meille?'],
			examples: ['Autokorjaamolla: ”Luulin, että viette auton”'],
		},
		highest: {
			title: 'Korkeimmat kynnykset',
			prompts: ['Mitkä kaksi pysäyttävät useimmat?', 'Mitä on niiden alla?'],
			examples: ['Häpeä: odotustilan ikkuna on kadulle'],
			caption: 'Katsokaa pinnan alle',
		},
		easier: {
			title: 'Madallamme ne',
			prompts: ['Mitä muutamme tässä kuussa, ja kuka sen tekee?', 'Mihin tarvitaan jonkun muun lupa?'],
			examples: ['Sivuovi on auki 1.3. alkaen. Sari huolehtii siitä'],
		},
	},
	method: {
		when: 'Kun palvelu on olemassa mutta harva tulee, tai kun joku sanoo: ”Näitä ihmisiä on vaikea tavoittaa.”',
		steps: [
			'Yritetään pareittain päästä sisään: joku soittaa kaiutin päällä, joku klikkaa, joku kävelee paikalle. Kirjoitetaan, mitä tapahtuu, helppo ensin.',
			'Nyt jokainen täyttää itsekseen kaksi ensimmäistä riviä: mikä toimii hyvin ja mikä on tiellä. Yksi asia lapulle.',
			'Luetaan laput, siirretään samanlaiset vierekkäin ja täytetään kolmas rivi: mikä tekisi tästä helpompaa?',
			'Tähän asti olemme arvanneet. Kuka tietää paremmin? Kirjoitetaan, missä tapaamme heidät ja mitä he ovat kertoneet. Mitä emme tiedä, sitä lähdemme kysymään.',
			'Mitkä kaksi kynnystä pysäyttävät useimmat? Kysytään kummastakin ”miksi?”, kunnes vastassa on sääntö, tapa tai pelko.',
			'Mitä voimme muuttaa tässä kuussa kysymättä keneltäkään? Kuka tekee sen? Kirjoitetaan lopuksi, mihin tarvitaan lupa ja keneltä.',
		],
		tips: [
			'Jos lappu kertoo ihmisistä (”he eivät lue”), kysy: mitä meidän palvelumme tekee, että näin käy?',
			'Kutsukaa mukaan joku, joka kerran luovutti, ja antakaa hänelle palkkio tai kiitos. Hän puhuu ensin.',
			'Eikö kukaan ole vielä kysynyt? Pysähtykää kolmannen kohdan jälkeen, käykää kysymässä ja jatkakaa ensi viikolla.',
		],
		care: 'Joku meistä on ehkä käännytetty täällä pois. Omaa asiaa ei ole pakko kertoa. Työntekijät eivät ole syyllisiä sääntöihin, joita he eivät ole tehneet.',
		question: 'Mikä tekee palvelustamme sinulle helpon tai vaikean lähestyä?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Palvelun pitää muuttua, ei sinun.',
	},
}
