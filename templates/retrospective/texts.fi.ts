import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Finnish. */
export const retrospectiveFi: TemplateTexts<RetrospectiveZone> = {
	title: 'Katse taaksepäin',
	purpose: 'Katsokaa, miten työskentelitte yhdessä. Valitkaa yksi asia, jonka teette ensi kerralla toisin.',
	drawing:
		'Tie, jolla on kiviä, kulkee niityn ja kallion ohi haaraan, jonka yllä on pilvi. Edessä ryhmä istuu huovalla, vieressä avattu kartta ja yksi kyltti, joka osoittaa eteenpäin.',
	zones: {
		keep: {
			title: 'Tätä lisää',
			prompts: ['Mistä sait voimaa?', 'Mitä meidän kannattaa tehdä uudestaan?'],
			examples: ['Jokainen lappu luettiin ääneen'],
		},
		bumps: {
			title: 'Kompastuskivet',
			prompts: ['Missä kompastuimme?', 'Kertokaa, mitä tapahtui, ei sitä, kenen vika se oli.'],
			examples: ['Takariviltä ei nähnyt lukea näyttöä'],
		},
		puzzles: {
			title: 'Mikä ihmetyttää',
			prompts: ['Mitä emme vielä ymmärrä?'],
			examples: ['Miksi iltavuorosta ei tullut ketään?'],
		},
		heard: {
			title: 'Kuulluksi tuleminen',
			prompts: ['Mikä teki osallistumisesta helppoa?', 'Mikä teki siitä vaikeaa? Ilman nimiä.'],
			examples: ['Helppoa: sai kirjoittaa ennen kuin puhuttiin'],
		},
		ideas: {
			title: 'Mitä voisi kokeilla',
			prompts: ['Minkä pienen asian voisimme tehdä toisin?'],
			examples: ['Tauko puolen tunnin välein'],
		},
		chosen: {
			title: 'Ensi kerralla',
			prompts: ['Yksi asia.', 'Kuka huolehtii siitä?'],
			examples: ['Tuolit piiriin. Outi ja Pekka hoitavat'],
		},
	},
	method: {
		when: 'Tapaamisen lopuksi, kun aiotte jatkaa työtä yhdessä.',
		steps: [
			'Katsomme sitä, miten työskentelemme, emme sitä, millaisia olemme. Kenenkään ei ole pakko kirjoittaa.',
			'Kirjoita yksin, yksi asia lapulle. Aloita siitä, minkä haluat säilyttää.',
			'Lukekaa laput ääneen ja siirtäkää yhteen ne, jotka kuuluvat yhteen.',
			'Ajatelkaa koko tapaamista: mikä teki osallistumisesta helppoa, mikä vaikeaa?',
			'Ehdottakaa pieniä muutoksia ja valitkaa yksi. Kuka huolehtii siitä?',
		],
		tips: [
			'Pysykää kahdessakymmenessä minuutissa. Lyhyt katse joka kerta auttaa enemmän kuin pitkä kerran vuodessa.',
			'Aloittakaa seuraava tapaaminen siitä, mitä valitsitte: auttoiko se?',
		],
		care: 'Katse taaksepäin voi muuttua syyttelyksi. Jos lappu osoittaa ihmistä, miettikää yhdessä, miten sama sanotaan työtavasta.',
		question: 'Mikä yksi asia meidän pitäisi tehdä ensi kerralla toisin?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
	},
}
