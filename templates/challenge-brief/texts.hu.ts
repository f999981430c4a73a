import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Hungarian. */
export const challengeBriefHu: TemplateTexts<ChallengeBriefZone> = {
	title: 'A kihívásunk',
	purpose:
		'Írjunk le egy közös gondot úgy, hogy idegenek is segíteni akarjanak, és ne legyen benne elrejtett megoldás.',
	drawing:
		'Hirdetőtábla kis tetővel: rajta nagy plakát lefelé vezető lépcsőkkel, felemelt kezekkel és letéphető csíkokkal, mellette három feltűzött kártya.',
	zones: {
		now: {
			title: 'Mi történik ma',
			prompts: ['Egy jelenet, hogy lássuk magunk előtt.', 'Mikor, hol, és ki van ott?'],
			examples: ['Péntek 15:10, ónos eső. Tizenkét diák a lépcsőházban'],
		},
		who: {
			title: 'Kinek a gondja?',
			prompts: ['Ki érzi?', 'Ki dönthet róla?'],
			lanes: ['Naponta érzi', 'Dönt róla'],
			examples: ['12 évesek', 'Az iskola vezetése'],
		},
		strengths: {
			title: 'Amire építhetünk',
			prompts: ['Ki vagy mi könnyít rajta már most?'],
			examples: ['A büfés néni mindegyiküket név szerint ismeri'],
		},
		tried: {
			title: 'Már kipróbáltuk',
			prompts: ['Mi segített egy ideig?', 'Mitől lett rosszabb?'],
			examples: ['Székek a könyvtárban: jó, a csendes óráig'],
		},
		why: {
			title: 'Miért marad így?',
			prompts: [
				'Kérdezzük újra meg újra, miért, balról jobbra.',
				'Álljunk meg egy szabálynál vagy szokásnál.',
			],
			lanes: ['1. Miért?', '2. Miért?', '3. Miért?', '4. Miért?', '5. Miért?'],
			examples: ['Az iskola háromkor bezár', 'A gondnok akkor hazamegy', 'Kulcsa csak dolgozónak lehet'],
		},
		limits: {
			title: 'Nyitott és adott',
			prompts: ['Min változtathatunk, min nem?', 'Meddig?'],
			lanes: ['Nyitott', 'Adott'],
			examples: ['Kinél lehet kulcs', 'Idén nincs új terem'],
		},
		sentence: {
			title: 'Egy mondatban',
			prompts: ['Egy sor egy mondat. Végül legyen belőlük egy.', 'Húzzuk ki, ami már megoldás.'],
			lanes: ['Hogy tudna (ki)', '(mit tenni)', 'bár (mi)', 'addig (mikor)'],
			examples: ['a 12 éves', 'meleg helyen együtt lenni', 'az iskola háromkor bezár', 'az őszi szünetig'],
		},
		sign: {
			title: 'Miből vesszük észre',
			prompts: ['Mit látnak vagy mondanak maguk az emberek?'],
			examples: ['A szülők újra tudják, ki hol van'],
		},
	},
	method: {
		when: 'Hallottunk történeteket, láttunk számokat, és most másokat is hívunk, például egy hackathonra.',
		steps: [
			'Aki benne él, elmesél egy jelenetet. A többiek leírják, mit látnak maguk előtt.',
			'Csendben, mindenki magában: kinek a gondja, mi segít már most, és mit próbáltak eddig?',
			'Vegyük a legerősebb okot, és kérdezzük meg legfeljebb ötször, miért. Álljunk meg egy szabálynál vagy szokásnál, amelyhez hozzányúlhatunk.',
			'Mi nyitott, mi adott, és meddig?',
			'Írjunk mondatokat, soronként egyet, és olvassuk fel őket. Aztán legyen belőlük egy, és húzzunk ki minden szót, amely már megoldás.',
			'Egyezzünk meg egy jelben, amelyet maguk az emberek is észrevennének.',
		],
		tips: [
			'Ha a mondatra az a válasz: „vegyük meg” vagy „igen”, még rejtőzik benne egy megoldás.',
			'Olvassa fel a jelenetet valakinek, aki nem volt ott. Látja maga előtt?',
			'Három őszinte miért többet ér, mint öt.',
		],
		care: 'A jelenet azoké, akik benne élnek: kérdezzék meg, elmondhatják-e. Az okot szabályokban és szokásokban keressék, ne emberekben.',
		question: 'Mi az az egy dolog, aminek itt nem kellene így maradnia?',
		thanks: 'Köszönjük. Segít, hogy a fontos dologgal kezdjük.',
	},
}
