import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Estonian. */
export const whatComesFirstEt: TemplateTexts<WhatComesFirstZone> = {
	title: 'Mis tuleb esimesena?',
	purpose:
		'Kõike korraga ei saa. Järjekorra panevad paika teenuse kasutajad ja me ütleme ausalt, mis peab ootama.',
	drawing:
		'Raudteejaam. Ülal reisijad ja jutumull, väljumiste tabloo ja kiigelaud; all kolme vaguniga rong, pingiga ootekoda ja kalender.',
	zones: {
		matters: {
			title: 'Mis on meile tähtis',
			prompts: ['Mis teeks teie tavalise nädala kergemaks?', 'Teenuse kasutajad loevad esimesena.'],
			examples: ['Jõuda pojale jooksmata järele'],
		},
		options: {
			title: 'Mida võiksime teha',
			prompts: ['Üks asi igale sedelile. Millele saab toetuda?', 'Mida on vaja: raha, inimesi, aega?'],
			examples: ['Lasteaed lahti kella 18-ni, õhtul üks inimene juurde'],
		},
		pull: {
			title: 'Mida see meilt võtab',
			prompts: ['Kui seda on rohkem, mida on siis vähem?', 'Kellele on see hea, kellele raske?'],
			lanes: ['Rohkem seda', 'Vähem toda'],
			examples: ['Iga päev kella 18-ni lahti', 'Varahommikul vähem täiskasvanuid'],
		},
		order: {
			title: 'Meie järjekord',
			prompts: ['Mis tuleb esimesena ja kelle nädalat see muudab?', 'Kes peab ootama?'],
			lanes: ['Nüüd', 'Järgmisena', 'Hiljem'],
			rows: ['Mis', 'Sest', 'Kes ootab'],
			examples: [
				'Kaks hilisõhtut nädalas',
				'Vahetusega töötajad: kahest piisab',
				'Pered, kes tulevad kell kuus',
			],
		},
		wait: {
			title: 'Neile, kes ootavad',
			prompts: ['Mida nad vahepeal saavad?', 'Kes räägib neile ja põhjendab?'],
			examples: ['Hommikune naabriabi. Aune helistab igale perele'],
		},
		again: {
			title: 'Millal vaatame uuesti',
			prompts: ['Mis muudaks meie järjekorda?', 'Mis päeval selleks kohtume?'],
			examples: ['Kui kolm peret küsib hommikuid: mais'],
		},
	},
	method: {
		when: 'Kui häid ideid on rohkem kui raha, aega või käsi ja valikut ei tohiks teha suletud ukse taga.',
		steps: [
			'Igaüks kirjutab omaette, mis teeks tavalise nädala kergemaks. Teenuse kasutajad loevad oma sedelid esimesena ette.',
			'Mida saaksime selle heaks teha? Üks asi igale sedelile. Kes teab, lisab lihtsates arvudes, mida selleks vaja on.',
			'Võtke sedelid ükshaaval: kui seda on rohkem, mida on siis vähem ja kes seda märkaks?',
			'Teenuse kasutajad panevad sedelid veergudesse „Nüüd“, „Järgmisena“ ja „Hiljem“. Teised ütlevad, mis on võimalik, ja küsivad. Kirjutage, miks ja kes ootab.',
			'Vaadake neid, kes ootavad. Mida nad vahepeal saavad ja kes ütleb seda neile ausalt?',
			'Mis paneks meid järjekorda muutma? Leppige kokku päev, mil uuesti vaatame.',
		],
		tips: [
			'Öelge enne alustamist, mis on juba kindel, kui palju on raha ja kellel on viimane sõna.',
			'Veergu „Nüüd“ kuni kolm sedelit. Kui kõik on esimene, ei ole miski esimene.',
			'Neid, kes peavad ootama, sageli ruumis ei ole. Jätke neile tühi tool ja küsige aeg-ajalt, mida nad ütleksid.',
		],
		care: 'Vajadused ei ole võistlus. Keegi ei pea näitama, kui raske tal on, et ette pääseda, ja kõige suurem rühm ei ole alati kõige suuremas hädas.',
		question: 'Mis peaks siin tulema esimesena ja mis võiks oodata?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil, teiste omade seas.',
	},
}
