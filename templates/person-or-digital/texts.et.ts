import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Estonian. */
export const personOrDigitalEt: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Inimene või digi?',
	purpose: 'Vaadake, kus tehnika inimesi lähendab ja kus see ei tohi inimest asendada.',
	drawing:
		'Jõgi kahe rohelise kalda vahel: vasakul kaks inimest jutumulli all, paremal suur telefon, nende vahel katusega sild, all purjepaat ja pooleliolev purre.',
	zones: {
		bond: {
			title: 'Inimesest oli abi',
			prompts: ['Millal oli inimesest kõige rohkem abi?', 'Mida ta tegi, mida ekraan ei saaks?'],
			examples: ['Õde nägi, et ma polnud maganud, ja istus mu juurde'],
		},
		helped: {
			title: 'Tehnika aitas',
			prompts: ['Millal tegi see asja lihtsamaks või lähedasemaks?', 'Mis selles head oli?'],
			examples: ['Sõnum: „Jään hiljaks, tulen kell kümme“'],
		},
		moments: {
			title: 'Hetk hetke järel',
			prompts: [
				'Mõelge ühele teenusele. Mis igal hetkel toimub?',
				'Kuhu see kuulub: inimesele, mõlemale või digisse?',
			],
			lanes: ['Ligipääs', 'Ärakuulamine', 'Lahenduse leidmine', 'Ühenduse hoidmine'],
			rows: ['Inimene', 'Mõlemad', 'Digi'],
			examples: [
				'Esimene jutt kodus köögilaua taga',
				'Ankeet arvutis, täidetakse kõrvuti',
				'Kodust saadetud pilt paranenud jalast',
			],
		},
		human: {
			title: 'Alati inimene',
			prompts: ['Kus peab inimene alati olemas olema?', 'Mida masin ei tohi kunagi otsustada?'],
			examples: ['Halb uudis: mitte äpis ega öösel'],
		},
		without: {
			title: 'Ilma ekraanita',
			prompts: ['Kellel pole seadet, levi, koodi või julgust?', 'Kuidas saavad nad sama hästi abi?'],
			examples: ['Mäe taga ei ole levi', 'Üks number, sama hind, vastab inimene'],
		},
		time: {
			title: 'Võidetud aeg',
			prompts: ['Kui tehnika säästab aega, kuhu see läheb?', 'Kes selle eest hoolitseb?'],
			examples: ['10 minutit vähem trükkimist: rohkem aega voodi ääres'],
		},
		try: {
			title: 'Proovime',
			prompts: ['Mida proovime esimesena ja kellega?', 'Kuidas saab tagasi inimese juurde?'],
			examples: ['Videokõned reedeti nelja koduga, üks kuu'],
			caption: 'Enne paberil',
		},
	},
	method: {
		when: 'Enne kui miski läheb digisse, või kui see juba on seal ja inimesed igatsevad kedagi, kellega rääkida.',
		steps: [
			'Igaüks kirjutab omaette: üks kord, mil inimesest oli kõige rohkem abi, ja üks kord, mil tehnika aitas. Siis loeme ette.',
			'Võtame ühe teenuse, hetk hetke järel. Pange iga sedel õigesse kohta: inimesele, mõlemale või digisse. Kui me ei ole ühel meelel, kirjutame kaks korda.',
			'Kus peab inimene alati olemas olema? Kirjutage see lihtsa lubadusena, mida igaüks saaks kontrollida.',
			'Kes on mis tahes põhjusel ilma ekraanita? Kuidas saab igaüks neist sama, sama kiiresti ja sama hästi?',
			'Kui tehnika säästab aega, kuhu see läheb? Inimestele, kui me seda nüüd välja ütleme.',
			'Valime ühe väikese proovi. Sellel peab olema tee tagasi inimese juurde, mille võõras leiab kümne sekundiga.',
		],
		tips: [
			'Siin ei ole noored vanade vastu. Küsige, kellele see heal päeval meeldib ja kes saab sellega ka halval päeval hakkama.',
			'Mõne jaoks on ekraan lahkem tee: ei treppe, ei ooteruumi, ei pilke. Laske ka seda öelda.',
			'Kui keegi müüb või haldab seda tehnikat, siis ta kahe esimese sammu ajal kuulab.',
		],
		care: 'Keegi ei pea ütlema, miks ta seadet ei kasuta: raha, nägemine, lugemine, hirm või lihtsalt ei taha. „Eelistan inimest“ on piisav põhjus.',
		question: 'Kus tahad alati kätte saada inimese, mitte ainult ekraani?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil.',
	},
}
