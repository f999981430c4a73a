import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Estonian. */
export const evaluationDesignEt: TemplateTexts<EvaluationDesignZone> = {
	title: 'Kuidas me seda teame?',
	purpose:
		'Leppige enne alustamist kokku: mis ütleks, et see aitab või kahjustab, kes hindab, millal ja mis sellest järeldub.',
	drawing:
		'Aed päikese, vana puu ja kolme inimesega laua taga; murul nelja aastaaja ring lippudega, kõrval maja kolme akna ja avatud uksega.',
	zones: {
		better: {
			title: 'Mis läheb paremaks',
			prompts: ['Kui see õnnestub, mis on tavalisel päeval teisiti?', 'Kelle jaoks?'],
			examples: ['Käin kolmapäeviti väljas, saju või mitte'],
		},
		keep: {
			title: 'Mis ei tohi halveneda',
			prompts: ['Mis on juba hea ja peab nii jääma?', 'Kes võiks meie töö tõttu kaotada?'],
			examples: ['Pingirahval on ikka oma nurk alles'],
		},
		signs: {
			title: 'Mis meile seda ütleks',
			prompts: [
				'Mida näeksite või kuuleksite? Vähe märke, aga olulised.',
				'Kuidas saame teada nii, et see ei koorma?',
			],
			lanes: ['Kes kasutavad', 'Kes seal töötavad', 'Koht, kus elame'],
			rows: ['Aitab', 'Kahjustab', 'Kuidas teada'],
			examples: [
				'Inimesed jalutavad koos, ilma meieta',
				'Leena helistab oma vabal päeval',
				'Üks küsimus väravas, nägu valida',
			],
		},
		judges: {
			title: 'Kes hindab',
			prompts: ['Kes ütleb, kas see on piisavalt hea?', 'Mis siis, kui nähakse erinevalt?'],
			examples: ['Kaks jalutajat, üks õde, üks vallast'],
		},
		when: {
			title: 'Millal vaatame',
			prompts: ['Mis päeval, kus ja kes meid kokku kutsub?'],
			lanes: ['Enne algust', 'Töö käigus', 'Aasta pärast'],
			examples: ['Iga kuu esimene nädal, pärast jalutamist'],
		},
		use: {
			title: 'Mis sellest järeldub',
			prompts: ['Kes tohib muuta või peatada, mis märkide järel?', 'Kes ja kuidas tulemusest kuuleb?'],
			examples: ['Alla viie jalutaja: enne lõppu küsime, miks'],
		},
	},
	method: {
		when: 'Proovi alguses koos kõigiga, kes tulemusega elama hakkavad, mitte siis, kui raha on kulutatud.',
		steps: [
			'Igaüks lõpetab omaette lause: „Kui see õnnestub, siis tavalisel päeval …“ Loeme need ette, esimesena teenuse kasutajad.',
			'Mis on juba hea ja ei tohi halveneda? Kes võiks meie töö tõttu kaotada? Kirjutage ka see üles.',
			'Mis ütleks, et see aitab või kahjustab? Täitke kõigepealt oma veerg. Siis valige igasse veergu üks või kaks märki ja kõige kergem viis teada saada.',
			'Kes hindab? Vähemalt üks, kes kasutab, üks, kes seal töötab, ja üks, kes maksab. Kui nad näevad erinevalt, kirjutatakse üles mõlemad vaated.',
			'Millal vaatame? Midagi peab teadma enne algust, muidu ei saa võrrelda.',
			'Mis nähtust järeldub? Leppige nüüd kokku, kes tohib muuta või peatada ja kes sellest kuuleb.',
		],
		tips: [
			'Lugu ja arv käivad kokku: arv ütleb, kui palju, lugu ütleb, miks.',
			'Küsige iga märgi kohta: kas teeksime midagi teisiti, kui seda teaksime? Kui ei, jätke see välja.',
			'Kellele tulemuse eest makstakse, räägib viimasena, mis on hea.',
		],
		care: 'Mõõtmine võib haiget teha. Vaatame teenust, mitte kunagi üksikut inimest, keegi ei pea vastama ja kogutut näitame kõigepealt neile, keda see puudutab.',
		question: 'Kui see sinu jaoks õnnestub, mida sa esimesena märkad?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. See aitab meil vaadata seda, mis on tähtis.',
	},
}
