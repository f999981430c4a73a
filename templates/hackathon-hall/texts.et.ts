import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Estonian. */
export const hackathonHallEt: TemplateTexts<HackathonHallZone> = {
	title: 'Häkatoni saal',
	purpose: 'Üks ühine saal kogu sündmuse jaoks: kus kõik on, mis tuleb järgmisena ja mis igast ideest saab.',
	drawing:
		'Maja põhiplaan: päevad ja ööd piki ülemist seina, abilett, fuajee, vaip toolidega ringis, eesriietega lava ja väljas aed.',
	zones: {
		programme: {
			title: 'Kava',
			prompts: ['Mis toimub millal ja kus?', 'Kõik siin on kõigile avatud.'],
			lanes: ['Esimene päev', 'Teine päev', 'Kolmas päev'],
			examples: ['17.30 avamine kooli saalis', '15.00 esimene vahepeatus', '14.30 esitlused'],
		},
		help: {
			title: 'Abi ja hoolimise nurk',
			prompts: ['Kes milles ja millal aitab?', 'Väsinud, endast väljas, kuulmata? Tulge nurka.'],
			lanes: ['Mentorid ja abilised', 'Hoolimise nurk'],
			examples: ['Seaduse asjad: Nora, teine hommik', 'Vaikne tuba: klass 4, tee on seal'],
		},
		challenges: {
			title: 'Väljakutsete sein',
			prompts: [
				'Mis igapäevast probleemi võiks meeskond lahendada?',
				'Kes sellega elab ja kes selle eest vastutab?',
			],
			examples: ['Väike kool: kuidas saavad õpilased logopeedi juurde?'],
		},
		people: {
			title: 'Otsin meeskonda',
			prompts: ['Mida te kaasa toote ja mis on südamelähedane?', 'Eesnimest piisab.'],
			examples: ['Ali: keedan sajale', 'Kaie: olen ratastoolis ja tean iga kaldteed'],
		},
		teams: {
			title: 'Meeskonnad',
			prompts: [
				'Mis on meeskonna nimi ja kus on selle tahvel?',
				'Kes on puudu: elab sellega, töötab, otsustab?',
			],
			examples: ['Meeskond Jutt: vaja lapsevanemat ja kedagi vallast'],
		},
		rest: {
			title: 'Puhkavad ideed',
			prompts: ['Millisel väljakutsel pole meeskonda?', 'See jääb alles ja võib hiljem ärgata.'],
			examples: ['Suusaraja valgus: sügisel uuesti'],
		},
		checkpoints: {
			title: 'Vahepeatused',
			prompts: ['Iga meeskond räägib 3 minutit. Kinni jääda võib.', 'Mida te teistelt vajate?'],
			lanes: ['Esimene: keda kuulsite?', 'Teine: kes proovis?'],
			examples: ['Jutt: kaks õpilast ja õpetaja', 'Jutt: üks pere, videokõnega'],
		},
		pitches: {
			title: 'Esitlused',
			prompts: ['Igal meeskonnal üks sedel, loositud järjekorras.', 'Mis aitaks igal ideel elada?'],
			lanes: ['Esitluste järjekord', 'Mis aitaks'],
			examples: ['1 Meeskond Jutt', 'Raamatukogu annab teisipäeviti ruumi'],
		},
		after: {
			title: '30 ja 90 päeva hiljem',
			prompts: ['Kes jätkab ja kes avab uksi?', 'Mis päeval üksteisele helistate?'],
			lanes: ['30 päeva pärast', '90 päeva pärast'],
			examples: ['Meeskond Jutt helistab valda 12. mail'],
		},
	},
	method: {
		when: 'Väljakutsete kogumisest kuni 90 päevani pärast ühiskondlikku häkatoni, kohapeal, ekraanil või mõlemas.',
		steps: [
			'Tere tulemast. Loeme oma kokkuleppe, lisame esimese sedeli ja vaatame, kus on hoolimise nurk.',
			'Kes toob väljakutse, räägib sellest kaks minutit: mis toimub ja kellega?',
			'Kõndige ja rääkige. Minge südamelähedase väljakutse juurde ja otsige inimesi, kes on puudu.',
			'Meeskonnata väljakutsed lähevad puhkavate ideede hulka. Need jäävad alles ja võivad hiljem ärgata.',
			'Esimene tund meeskondades, oma tahvlitel. Rääkige ainult inimestest ja probleemist.',
			'Esimene vahepeatus, igale meeskonnale kolm minutit: keda kuulsite ja mis teid üllatas?',
			'Teine vahepeatus, igale meeskonnale kolm minutit: kes proovis ja mida te muutsite?',
			'Loosige järjekord. Iga meeskond esitleb viis minutit ja kuuleb kolm küsimust.',
			'Kõik hääletavad nimeta. Siis öelge ja kirjutage, mis aitaks igal ideel elada.',
			'Iga meeskond, mitte ainult võitja, lepib kokku kõne 30 päeva pärast: kes, millal ja kes avab uksi.',
		],
		tips: [
			'Siin on arvestatud ainult ühist aega, umbes kuus ja pool tundi. Meeskonnatöö tunnid jäävad vahele.',
			'Enamik häkatoni ideid peatub, kui inimesed koju lähevad. Leppige 30 päeva kõne kokku enne, kui keegi lahkub.',
			'Leidke igale väljakutsele enne sündmuse algust keegi, kes selle eest hiljem vastutab.',
		],
		care: 'Kui probleem on enda oma, on tunded tugevad. Hoidke üks rahulik inimene hoolimise nurga jaoks vaba ja jagage päevad õhtuteks, kui tempo mõne välja jätab.',
		question: 'Mis igapäevast probleemi võiks meeskond lahendada?',
		thanks: 'Aitäh. Sinu probleem on nüüd väljakutsete seinal ja mõni meeskond võib selle ette võtta.',
	},
}
