import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Estonian. */
export const challengeBriefEt: TemplateTexts<ChallengeBriefZone> = {
	title: 'Meie väljakutse',
	purpose:
		'Kirjeldage ühist probleemi nii hästi, et võõradki tahavad aidata, ja ärge peitke sellesse lahendust.',
	drawing:
		'Väikese katusega teadetetahvel: sellel suur plakat alla viivate astmete, tõstetud käte ja ärarebitavate ribadega ning kõrval kolm kinnitatud kaarti.',
	zones: {
		now: {
			title: 'Mis täna toimub',
			prompts: ['Üks olukord, mida võib silme ette kujutada.', 'Millal see on, kus ja kes on kohal?'],
			examples: ['Reede 15.10, lörts. 12 õpilast trepikojas'],
		},
		who: {
			title: 'Kelle probleem see on?',
			prompts: ['Kes seda tunneb?', 'Kes saab otsustada?'],
			lanes: ['Tunneb iga päev', 'Otsustab'],
			examples: ['12-aastased', 'Kooli juhtkond'],
		},
		strengths: {
			title: 'Millele toetuda',
			prompts: ['Kes või mis teeb juba kergemaks?'],
			examples: ['Kioski müüja teab kõiki nimepidi'],
		},
		tried: {
			title: 'Juba proovitud',
			prompts: ['Mis aitas mõnda aega?', 'Mis tegi hullemaks?'],
			examples: ['Raamatukogu toolid: hea kuni vaikse tunnini'],
		},
		why: {
			title: 'Miks see ei kao?',
			prompts: [
				'Küsige ikka ja jälle „miks“, vasakult paremale.',
				'Peatuge reegli või harjumuse juures, mida saab muuta.',
			],
			lanes: ['1. Miks?', '2. Miks?', '3. Miks?', '4. Miks?', '5. Miks?'],
			examples: [
				'Kool paneb uksed kell kolm lukku',
				'Majahoidja läheb siis koju',
				'Võti võib olla ainult töötajal',
			],
		},
		limits: {
			title: 'Lahtine ja kindel',
			prompts: ['Mida saame muuta ja mida mitte?', 'Kui kauaks?'],
			lanes: ['Lahtine', 'Kindel'],
			examples: ['Kelle käes võib võti olla', 'Uusi ruume tänavu pole'],
		},
		sentence: {
			title: 'Ühe lausega',
			prompts: ['Üks rida on üks lause. Siis tehke kõigist üks.', 'Tõmmake maha see, mis on juba lahendus.'],
			lanes: ['Kuidas (kes)', 'saaks (mida)', 'kuigi (mis)', '(mis ajaks)'],
			examples: [
				'12-aastased',
				'saaksid koos olla soojas kohas',
				'kool paneb uksed kell kolm lukku',
				'sügisvaheajaks',
			],
		},
		sign: {
			title: 'Millest märkame',
			prompts: ['Mida inimesed ise näevad või ütlevad?'],
			examples: ['Vanemad teavad jälle, kus kõik on'],
		},
	},
	method: {
		when: 'Olete kuulnud lugusid ja näinud arve ning nüüd võiksid liituda teised, näiteks häkatonil.',
		steps: [
			'Keegi, kes sellega elab, räägib ühest olukorrast. Teised kirjutavad üles, mida nad näevad.',
			'Vaikselt, igaüks omaette: kelle probleem see on, mis juba aitab ja mida on proovitud?',
			'Võtke kõige tugevam põhjus ja küsige kuni viis korda „miks“. Peatuge reegli või harjumuse juures, mida saab muuta.',
			'Mis on lahtine, mis on kindel ja kui kauaks?',
			'Kirjutage lauseid, igasse ritta üks, ja lugege need ette. Siis tehke neist üks ja tõmmake maha iga sõna, mis on juba lahendus.',
			'Leppige kokku üks märk, mida inimesed ise märkaksid.',
		],
		tips: [
			'Kui teie lausele saab vastata „ostame“ või „jah“, peidab end selles veel lahendus.',
			'Lugege olukord ette kellelegi, keda seal ei olnud. Kas ta näeb seda silme ees?',
			'Kolm ausat „miks“-küsimust on paremad kui viis.',
		],
		care: 'Olukord kuulub neile, kes selles elavad: küsige, kas tohite sellest rääkida. Otsige põhjusi reeglitest ja harjumustest, mitte inimestest.',
		question: 'Mis on see üks asi, mis ei tohiks siin nii jääda, nagu on?',
		thanks: 'Aitäh. See aitab meil õigest asjast alustada.',
	},
}
