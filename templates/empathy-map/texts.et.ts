import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Estonian. */
export const empathyMapEt: TemplateTexts<EmpathyMapZone> = {
	title: 'Empaatiakaart',
	purpose:
		'Hoidke lahus see, mida keegi ütles ja tegi, ning see, mida ainult oletate. Siis otsustage, mida järgmine kord küsida.',
	drawing:
		'Suur näota pea, mille sees on kaks pilve; suust tõuseb jutumull, käes on kaart. Ümber on pilt seinal, maja ja teadetetahvliga puu.',
	zones: {
		who: {
			title: 'Kes ta on?',
			prompts: ['Üks inimene, üks hetk.', 'Keegi ei tohi olla äratuntav.'],
			examples: ['Jaan, 71, paneb silmaarsti aega kinni'],
		},
		says: {
			title: 'Ütleb',
			prompts: ['Milliseid sõnu me päriselt kuulsime?'],
			examples: ['„Võin tulla, kui vähem rahvast on.“'],
		},
		does: {
			title: 'Teeb',
			prompts: ['Mida me oma silmaga nägime?'],
			examples: ['Loeb silti kaks korda, paneb prillid ära'],
		},
		around: {
			title: 'Näeb ja kuuleb',
			prompts: ['Mis on ümber: ruum, ekraan, jutt, pere?'],
			examples: ['Numbritega ekraan, leti taga pole kedagi'],
		},
		strong: {
			title: 'Tugevused, lootused',
			prompts: ['Milles see inimene hea on?', 'Mis annab talle jõudu?'],
			examples: ['On nelikümmend aastat paadimootoreid parandanud'],
		},
		thinks: {
			title: 'Ehk mõtleb',
			prompts: ['Ainult oletus: lõppu küsimärk.'],
			examples: ['Kas nad arvavad, et ma olen aeglane?'],
		},
		feels: {
			title: 'Ehk tunneb',
			prompts: ['Mis tunne ja kus kehas?', 'Ka see on oletus: lõppu küsimärk.'],
			examples: ['Kas on kiire? Kas rind pigistab?'],
		},
		ask: {
			title: 'Järgmine kord küsime',
			prompts: ['Mis kaht oletust kontrollime?', 'Kellelt ja kus küsime?'],
			lanes: ['Meie oletus', 'Kuidas küsime'],
			examples: ['Ekraan ajab kiirustama?', 'Kioski juures kolmelt: „Mis aitaks?“'],
		},
	},
	method: {
		when: 'Kohe pärast jutuajamist, lugu või külaskäiku, kui hääl on veel kõrvus.',
		steps: [
			'Valige üks inimene ja üks hetk. Kui inimene on päris, muutke seda, mis võiks ta reeta.',
			'Vaikselt, igaüks omaette: mida see inimene ütles ja tegi ning mis oli ümber? Ainult see, mida märkasime.',
			'Milles see inimene hea on ja mida ta loodab?',
			'Nüüd oletage: mida ta ehk mõtleb ja tunneb? Iga oletus lõpeb küsimärgiga.',
			'Valige kaks oletust. Leppige kokku, kellelt ja kuidas küsite.',
		],
		tips: [
			'Kui oletused tulevad kiiremini kui sõnad ja teod, minge tagasi: mida me päriselt kuulsime?',
			'Kõige parem on, kui see inimene on kohal ja parandab kaarti.',
			'Kaks valet oletust on hea tulemus. Need olid teil enne meeles, aga märkamata.',
		],
		care: 'Rääkige nii, nagu istuks see inimene teie kõrval. Oletus haiguse või pere kohta ei käi siia.',
		question: 'Mis tundega sa täna meie juurest lahkusid?',
		thanks: 'Aitäh. Pigem küsime sinult, kui et oletame.',
	},
}
