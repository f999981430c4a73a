import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Estonian. */
export const hackathonTeamEt: TemplateTexts<HackathonTeamZone> = {
	title: 'Häkatoni meeskonna tahvel',
	purpose: 'Ühe meeskonna tee väljakutsest esitluseni. Mentorid ja hiljem tulijad näevad kohe, kus te olete.',
	drawing:
		'Tee, mis pöörab kaks korda: siltide vahel möödub see jutumullist, ideede puust, suurest viljast ja kotist ning jõuab eesriietega lavani.',
	zones: {
		team: {
			title: 'Meeskond',
			prompts: [
				'Mis on meie nimi ja milles on igaüks meist hea?',
				'Kes elab sellega, töötab sellega, otsustab selle üle?',
			],
			examples: ['Margus juhib koolibussi ja tunneb iga peatust'],
		},
		challenge: {
			title: 'Väljakutse',
			prompts: ['Mida tahame lahendada, ühe lausega?', 'Kelle asi see on ja mida ei saa muuta?'],
			examples: ['Kuidas saab öövahetusest koju ilma autota?'],
			caption: 'Kuhu tahame jõuda?',
		},
		heard: {
			title: 'Keda kuulasime',
			prompts: ['Kes rääkis mida ja mis meid üllatas?', 'Vähemalt kaks inimest väljastpoolt meeskonda.'],
			examples: ['Bussijuht: „Kõik helistavad kell kaheksa“'],
		},
		root: {
			title: 'Probleemi tuum',
			prompts: ['Milles asi tegelikult on?', 'Jääge hetkeks probleemi juurde.'],
			examples: ['Keegi ei tohi üksi otsustada viimase bussi üle'],
			caption: 'Vaadake pinna alla',
		},
		ideas: {
			title: 'Ideed',
			prompts: ['Mida võiksime proovida?', 'Kirjutage kõigepealt palju ideid, siis rühmitage.'],
			examples: ['Üks takso viiele, haigla juurest kell kümme'],
		},
		chosen: {
			title: 'Meie idee',
			prompts: ['Mida ja kelle jaoks proovime?', 'Mis on teisiti kui täna?'],
			examples: ['Öövahetuse õdedele: koha saab sõnumiga kinni panna'],
		},
		proto: {
			title: 'Prototüüp',
			prompts: ['Mida saab juba täna õhtul katsuda, näha või läbi mängida?'],
			examples: ['Kuus köögitooli on buss'],
			caption: 'Lihtsast piisab',
		},
		tried: {
			title: 'Kellega proovisime',
			prompts: ['Kes proovis ja mis juhtus?', 'Mida me nüüd muudame?'],
			examples: ['Kolm õde: kaks ootasid vale ukse juures'],
		},
		means: {
			title: 'Mida on vaja',
			prompts: ['Milliseid inimesi, asju ja kui palju raha vajame?', 'Kes peab jah ütlema?'],
			examples: ['300 eurot võtmete jaoks, koolilt luba'],
		},
		first30: {
			title: 'Esimesed 30 päeva',
			prompts: ['Kolm sammu: kes teeb mida ja mis ajaks?'],
			lanes: ['Esimene samm', 'Teine samm', 'Kolmas samm'],
			examples: ['Kadri helistab esmaspäeval bussifirmasse'],
		},
		mentor: {
			title: 'Mentorid küsivad',
			prompts: ['Milline küsimus aitab meeskonda?', 'Pigem küsimused kui vastused.'],
			examples: ['Kes maksab, kui projekt lõpeb?'],
		},
		pitch: {
			title: 'Esitlus',
			prompts: ['Viis minutit: mida näitame?', 'Keegi ei pea rääkima.'],
			lanes: ['Olukord, 1 min', 'Idee, 2 min', 'Proov, 1 min', 'Palve, 1 min'],
			examples: ['Kaks õhtubussi prooviks kuni maini'],
		},
	},
	method: {
		when: 'Häkatonil, igal meeskonnal oma tahvel, väljakutsest esitluseni.',
		steps: [
			'Öelge oma nimi ja milles te head olete. Kes on puudu? Leppige kokku, kuidas koos töötate.',
			'Kirjutage väljakutse ühe lausega. Siis helistage kahele inimesele väljastpoolt meeskonda või minge külla ja kuulake.',
			'Vahepeatus: milles probleem tegelikult on? Jääge selle juurde, enne kui vastuseid otsite.',
			'Kirjutage palju ideid, algul omaette, siis koos. Valige üks ja öelge, mis on teisiti kui täna.',
			'Ehitage midagi lihtsat. Proovige seda inimestega väljastpoolt meeskonda ja muutke seda, mille taha nad takerduvad.',
			'Mida ja keda on vaja ning kes peab jah ütlema? Kavandage kolm esimest sammu koos nimede ja kuupäevadega.',
			'Pange esitlus kokku ja harjutage seda mentoriga. Siis vastake mentori küsimustele.',
		],
		tips: [
			'Ajad on ligikaudsed. Kui ollakse väsinud, tehke paus: puhanud meeskond on kiirem.',
			'Küsige vaiksematelt, mida nad muudaksid, ja andke neile enne aega kirjutada.',
			'Kas mentor toob vastuseid? Küsige, mis küsimus on vastuse taga, ja kirjutage see üles.',
		],
		care: 'Keegi ei pea esinema, kõige vähem see, kes probleemiga elab. Küsige luba, enne kui kellegi lugu laval räägite.',
		question: 'Kas tunned seda probleemi? Mida meeskond peaks kindlasti märkama?',
		thanks: 'Aitäh. Sinu sedel on nende juures, keda meeskond on kuulanud.',
	},
}
