import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Finnish. */
export const pilotSnapshotFi: TemplateTexts<PilotSnapshotZone> = {
	title: 'Kokeilu yhdellä sivulla',
	purpose: 'Näyttäkää, mitä kokeilitte. Muut voivat oppia siitä, lainata sitä ja kysyä siitä.',
	drawing:
		'Raitareunainen postikortti: kuva kahdesta saaresta ja majakasta, vanha valokuva, postimerkki, kortin poikki kulkeva kuoppainen tie ja pikkubussi, kasvi ja nimilappu.',
	zones: {
		place: {
			title: 'Paikka ja ihmiset',
			prompts: ['Missä se oli, ja kenen elämästä on kyse?', 'Missä nämä ihmiset ovat hyviä?'],
			examples: ['Kaksi saarta, yksi lautta. Väki korjaa kaiken itse'],
		},
		before: {
			title: 'Miten oli ennen',
			prompts: ['Kertokaa yksi hetki tavallisesta päivästä.'],
			examples: ['Lääkärissä 10 minuuttia, reissussa kaksi päivää'],
		},
		actors: {
			title: 'Ketkä tekivät yhdessä',
			prompts: ['Keitä oli mukana: asukkaita, yhdistyksiä, virastoja?', 'Mitä kukin toi mukanaan?'],
			examples: ['Lautan väki: rauhallinen nurkka kannen alla'],
		},
		ways: {
			title: 'Miten teimme sen',
			prompts: [
				'Tarinoita, lukuja, pop-up, hackathon: millä tavoilla?',
				'Mitä tapaa käyttäisitte uudestaan?',
			],
			examples: ['Pop-up autokannella joka perjantai'],
		},
		path: {
			title: 'Kuoppainen tie',
			prompts: [
				'Piirtäkää kynällä yksi viiva alusta tähän päivään.',
				'Missä suunta muuttui? Missä eksyitte?',
			],
			lanes: ['Alku', 'Ensimmäinen kuoppa', 'Käännekohta', 'Tänään'],
			rows: ['Sujui hyvin', 'Oli vaikeaa'],
			examples: ['Myrsky. Ensimmäiseen iltaan ei tullut ketään', 'Hoitaja tuli lautalle mukaan'],
		},
		changed: {
			title: 'Mikä muuttui',
			prompts: ['Mikä on nyt toisin, ja kenelle?', 'Antakaa myös ihmisen äänen kuulua, ei vain lukujen.'],
			examples: ['”Ehdin kotiin syömään.” 31 matkaa vähemmän'],
		},
		lessons: {
			title: 'Terveiset seuraaville',
			prompts: ['Mitä muiden pitää tietää, ennen kuin kokeilevat?'],
			lanes: ['Kokeilkaa', 'Varokaa', 'Kysykää ensin'],
			examples: ['Aloittakaa kahvilla', 'Lomaketta ennen kahvia', 'Kenellä on avaimet?'],
		},
		borrow: {
			title: 'Tätä saa lainata',
			prompts: ['Mitä tauluja, listoja ja tekstejä muut saavat käyttää?', 'Kenelle saa soittaa?'],
			examples: ['Kutsu isolla tekstillä, kahdella kielellä'],
		},
	},
	method: {
		when: 'Kokeilun lopuksi, tai esimerkiksi muille ennen kuin he aloittavat.',
		steps: [
			'Missä se oli, ja kenen elämästä on kyse? Valitkaa yksi hetki, joka näyttää, miksi asia oli tärkeä.',
			'Ketkä olivat mukana, mitä kukin toi, ja millä tavoilla työskentelitte?',
			'Piirtäkää tie alusta tähän päivään, myös kuopat ja harhareitit.',
			'Mikä muuttui, ja kenelle? Ensin puhuvat ne, joiden elämästä on kyse, muut täydentävät.',
			'Mitä muut saavat lainata, ja kenelle he voivat soittaa?',
		],
		tips: [
			'Rehellisesti kerrottu harhareitti auttaa muita enemmän kuin siloteltu tarina.',
			'Jättäkää taulu auki viikoksi, niin kaikki mukana olleet voivat korjata sitä.',
		],
		care: 'Pienessä paikassa ihmisen tunnistaa helposti. Kysykää ennen kuin kerrotte jonkun hetken tai nimen.',
		question: 'Olit mukana: mitä muiden pitäisi tietää, ennen kuin he kokeilevat tätä?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
	},
}
