import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Estonian. */
export const ideationEt: TemplateTexts<IdeationZone> = {
	title: 'Ideepõld',
	purpose: 'Leidke kiiresti palju ideid, arendage üksteise omi edasi ja hoidke ka veidrad alles.',
	drawing:
		'Päike küntud põllu kõrval, põllu serval tõusmed; ees seemneid kandev tuuleiil, marjapõõsas ja kast kolme taimega.',
	zones: {
		question: {
			title: 'Meie küsimus',
			prompts: ['Millisele ühele küsimusele täna vastame?', 'Kas saate sellest teisiti aru? Kirjutage.'],
			examples: ['Kuidas saavad autota naabrid poest oma kauba koju?'],
			caption: 'Üks küsimus kõigile',
		},
		alone: {
			title: 'Enne omaette',
			prompts: ['Mida võiksime proovida? Üks idee sedelile.', 'Kirjutage vaikselt. Ka halvad ideed sobivad.'],
			examples: ['Ostukottide riiul bensiinijaamas'],
		},
		build: {
			title: 'Arendage edasi',
			prompts: ['Võtke kellegi teise idee ja jätkake: „Jah, ja …“'],
			examples: ['Jah, ja kes mööda sõidab, võtab koti kaasa'],
		},
		fresh: {
			title: 'Värske pilk',
			prompts: [
				'Kes on selle mujal lahendanud: pagar, selts, teine riik?',
				'Kuidas teeksime asja palju hullemaks? Pöörake see ümber.',
			],
			lanes: ['Laenake', 'Tehke hullemaks ja pöörake'],
			examples: ['Raamatubuss peatub igal kolmandal teisipäeval', 'Kõik peavad tellima nädal ette'],
		},
		families: {
			title: 'Ideede pered',
			prompts: ['Mis ideed kuuluvad kokku? Pange need kõrvuti.', 'Andke igale perele nimi.'],
			examples: ['Pere: niikuinii teel'],
		},
		seedlings: {
			title: 'Taimed, mida kasvatada',
			prompts: ['Milliseid proovime esimesena? Kuni kolm.', 'Jätke alles üks veider idee.'],
			lanes: ['Esimene taim', 'Teine taim', 'Veider taim'],
			examples: ['Proovime kotiriiulit kaks nädalat'],
		},
	},
	method: {
		when: 'Teil on üks selge küsimus ja tahate enne valimist palju erinevaid ideid.',
		steps: [
			'Loeme küsimuse ette. Kas keegi saab sellest teisiti aru? Kirjutage ka see üles.',
			'Kirjutage omaette ja vaikselt, üks idee igale sedelile. Ka halvad ideed sobivad.',
			'Nüüd näitame sedeleid. Lugege kõigepealt vaikselt, siis arendage kellegi teise ideed: „Jah, ja …“',
			'Kõigepealt laenake: kes on selle mujal lahendanud? Siis tehke asi meelega hullemaks ja pöörake see ümber.',
			'Pange kokkukuuluvad ideed kõrvuti ja andke igale perele nimi.',
			'Hääletage vaikselt ja nimeta: milliseid ideid tahaksite kasvamas näha?',
			'Istutage kuni kolm taime. Üks neist võib olla veider.',
		],
		tips: [
			'Kirjutage küsimus suurelt ja jätke see ekraanile. Inimesed tulevad selle juurde tagasi.',
			'Kui kõik „Jah, ja …“ lähevad ühe inimese ideedele, paluge arendada sedelit, millel veel ühtki ei ole.',
			'Kas keegi pigem räägib või joonistab? Kirjutage tema mõte üles tema enda sõnadega.',
		],
		care: 'Idee, mille üle naerdakse, on sageli selle inimese viimane. Leppige kokku, et enne hääletust keegi ei hinda.',
		question: 'Üks idee, kas või väike: mida võiksime proovida?',
		thanks: 'Aitäh. Sinu idee on nüüd tahvlil ja teised saavad seda edasi arendada.',
	},
}
