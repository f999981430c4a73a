import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Estonian. */
export const handoverToPolicyEt: TemplateTexts<HandoverToPolicyZone> = {
	title: 'Teadmisest otsuseni',
	purpose: 'Tehke koos teada saadust reegel, strateegia või eelarve ja üks lehekülg neile, kes otsustavad.',
	drawing:
		'Kahelt künkalt ja kaljult voolab kolm oja järve, üks neist kividest mööda; järvest viib jõgi suure paberini, mida kaks kätt üleval hoiavad.',
	zones: {
		worked: {
			title: 'Mis toimis',
			prompts: ['Mida proovisime, mis tegi nädala paremaks?', 'Kelle tugevus pani selle toimima?'],
			examples: ['Terve kuu sama hooldaja: tundis koeragi'],
		},
		found: {
			title: 'Mida saime teada',
			prompts: ['Mida me nüüd teame ja kellelt?', 'Mida me ikka veel ei tea?'],
			examples: ['„Ma ei pea enam tasside kohta seletama“', '9 kodu 12-st: vähem jäi vahele'],
		},
		stuck: {
			title: 'Mis pidurdab',
			prompts: ['Kus asi kinni jäi?', 'Mis reegel, harjumus või rahapuudus on selle all?'],
			examples: ['Teekonnad tehakse minutite, mitte inimeste järgi'],
			caption: 'Vaadake alla',
		},
		change: {
			title: 'Mis peab muutuma',
			prompts: ['Mis sõnad või arvud oleksid teistsugused?', 'Kes otsustab ja millal on see jälle laual?'],
			lanes: ['Reegel', 'Strateegia', 'Eelarve'],
			rows: ['Muudatus', 'Kes otsustab', 'Millal'],
			examples: ['Ühes kodus kuni kolm hooldajat', 'Volikogu komisjon', 'Enne uut lepingut mais'],
		},
		page: {
			title: 'Meie üks lehekülg',
			prompts: [
				'Lühikesed laused. Keegi loeb seda kahe koosoleku vahel.',
				'Enne saatmist loetakse lehekülg meile kõigile ette.',
			],
			lanes: ['Millega elatakse', 'Mida proovisime', 'Mida palume'],
			examples: ['Lepingusse: „kuni kolm hooldajat“'],
		},
		carry: {
			title: 'Kes viib edasi',
			prompts: [
				'Kaks nime: üks elab sellega, teine töötab sellega.',
				'Mis ajaks ootame vastust ja kes ütleb?',
			],
			examples: ['Kaja ja Madis, 12. aprill. Vastus jaaniks'],
		},
	},
	method: {
		when: 'Kui proov või töötubade sari on midagi näidanud ja see peaks edasi elama reeglites, plaanides ja rahas.',
		steps: [
			'Alustame sellest, mis toimis. Nimetage inimesed, kelle oskus või aeg selle võimalikuks tegi, kui nad seda soovivad.',
			'Igaüks kirjutab omaette, mida me nüüd teame ja kellelt. Siis märgime, mis on kindel, mis tõenäoline ja mis lahtine.',
			'Kus asi kinni jäi? Küsige „miks?“, kuni jõuate reegli, harjumuse või eelarvereani.',
			'Mis peaks olema teisiti: reegel, strateegia, eelarve? Uurige, kes otsustab ja millal see arutusele tuleb. „Me ei tea“ on ülesanne, mitte häbi.',
			'Kolmes rühmas kirjutame lehekülje kolm osa. Üks meist mängib kiire ajaga volikogu liiget ja küsib: miks, mis see maksab, mis siis, kui me midagi ei tee?',
			'Kes annab selle üle: üks, kes sellega elab, ja üks, kes sellega töötab? Mis ajaks ootame vastust ja kuidas see meie kõigini jõuab?',
		],
		tips: [
			'Kutsuge viimaseks pooltunniks keegi, kes otsustab: lugejaks, kes küsib, mitte kohtunikuks.',
			'Jätke nende sõnad, kes on seda kogenud, nii nagu need on. Lihvitud lausetest kaovad inimesed ära.',
			'Paluge üht asja. Kümne soovi eest on lihtne tänada ja need siis unustada.',
		],
		care: 'Lood lähevad leheküljele ainult siis, kui jutustajad on nõus selle lehekülje ja nende lugejatega. Väikeses kohas on pisiasi sama mis nimi.',
		question: 'Mida peaksid otsustajad selle kohta sinu elust teadma?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. Sellel, mille üle anname, sinu nime ei ole.',
	},
}
