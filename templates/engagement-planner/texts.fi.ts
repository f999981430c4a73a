import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Finnish. */
export const engagementPlannerFi: TemplateTexts<EngagementPlannerZone> = {
	title: 'Sinne, missä ihmiset ovat',
	purpose:
		'Suunnitelkaa kolmelle ryhmälle, missä tapaatte, mitä kysytte, miten vähällä vaivalla se käy ja mitä he saavat takaisin.',
	drawing:
		'Katu. Ylhäällä ihmisiä muurin takana, markiisikatteinen koju ja virasto, jossa on pylväät ja portaat; alhaalla talo, jossa on kolme ovea, katettu pöytä ja rivi pysäkkejä.',
	zones: {
		groups: {
			title: 'Ketkä meiltä puuttuvat?',
			prompts: ['Mitä ryhmiä emme ole koskaan tavanneet?', 'Yksi ryhmä lapulle, heidän omalla nimellään.'],
			examples: ['Sairaalan yösiivoojat'],
		},
		places: {
			title: 'Missä he jo ovat',
			prompts: ['Missä ja milloin he kokoontuvat, myös verkossa?', 'Keneen he siellä luottavat?'],
			examples: ['C-talon pesutupa sunnuntai-iltana'],
		},
		hurdles: {
			title: 'Miksi meitä on vaikea lähestyä',
			prompts: ['Mikä on esteenä: ajat, sanat, lomakkeet, matka?', 'Mitä on sattunut aiemmin?'],
			examples: ['Kirjeissämme lukee vain ”vastaa verkossa”'],
		},
		plan: {
			title: 'Näin tapaamme heidät',
			prompts: [
				'Valitkaa kolme ryhmää, jokaiselle oma sarake.',
				'Mihin on helppo vastata, ja mitä sen jälkeen?',
			],
			lanes: ['Ensimmäinen ryhmä', 'Toinen ryhmä', 'Kolmas ryhmä'],
			rows: ['Ketkä, missä, milloin', 'Kahdessa minuutissa', 'Jos haluaa tehdä enemmän'],
			examples: [
				'Isät jäähallilla',
				'Lauantaina kello 9, kahvion pöydässä',
				'Yksi kysymys tabletilla: valitse hymiö',
				'Suunnittelee yhden treeni-illan kanssamme',
			],
		},
		back: {
			title: 'Mitä he saavat takaisin',
			prompts: ['Miten korvaamme heidän aikansa?', 'Milloin ja miten he kuulevat meistä?'],
			examples: ['Keittoa, taksi kotiin ja kirje 1.6. mennessä'],
		},
		weeks: {
			title: 'Neljä ensimmäistä viikkoa',
			prompts: ['Kuka meistä menee minne, ja minä päivänä?'],
			lanes: ['Viikko 1', 'Viikko 2', 'Viikko 3', 'Viikko 4'],
			examples: ['La klo 9 Sirpa ja Omar jäähallille'],
		},
	},
	method: {
		when: 'Tiedätte suunnilleen, keitä asia koskee, eikä kutsuja ole vielä lähetetty.',
		steps: [
			'Vaikeasti tavoitettavia ihmisiä ei ole. Vaikeasti tavoitettavia palveluja on. Kertokaa toisillenne yhdestä palvelusta, johon ette itse menneet, ja miksi.',
			'Kirjoittakaa ryhmät, joita meidän pitäisi kuulla. Aloittakaa niistä, joita emme ole koskaan tavanneet.',
			'Missä nämä ihmiset ovat muutenkin, mihin aikaan, ja keneen he siellä luottavat?',
			'Nyt rehellisesti meistä itsestämme: mikä tekee tulemisen vaikeaksi?',
			'Valitkaa kolme ryhmää. Etsikää jokaiselle paikka ja aika, kahden minuutin kysymys ja jotain niille, jotka haluavat tehdä enemmän.',
			'Sopikaa, mitä ihmiset saavat ajastaan. Merkitkää sitten ensimmäiset käynnit viikoille.',
		],
		tips: [
			'Mukana pitäisi olla joku näistä ryhmistä. Jos ei ole, soittakaa yhdelle heistä tämän tunnin aikana.',
			'Jos joka lapussa lukee ”verkossa”, kysykää, kenellä ei ole puhelinta ja kuka ei uskalla avata linkkiä.',
			'Kaksi käyntiä, jotka toteutuvat, on enemmän kuin kymmenen listalla.',
		],
		care: 'Kirjoittakaa ryhmiä ja rooleja, ei koskaan yksityisten ihmisten nimiä. Hyvää tarkoittavakin lista voi satuttaa.',
		question: 'Missä voisimme tavata sinut ilman, että sinulle tulee ylimääräistä vaivaa?',
		thanks: 'Kiitos. Vastauksesi avulla osaamme tulla luoksesi, eikä sinun tarvitse tulla meidän luoksemme.',
	},
}
