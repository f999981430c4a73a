import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Estonian. */
export const cosmosParticipationChangeEt: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: kes osaleb ja kuidas õpime',
	purpose: 'Vaadake, kellel on teenuse kujundamisel sõnaõigus, kes on puudu ja kuidas tööst õpitakse.',
	drawing:
		'Ruum ülalt vaadatuna: viis ümarlauda, osa toole täis ja osa tühjad; jutumull, kaks silmust, äikesepilv ja uus tool.',
	zones: {
		asked: {
			title: 'Küsitud ja kuuldud?',
			prompts: ['Millal teilt selle teenuse kohta küsiti?', 'Mis sellest sai?'],
			examples: ['Küsiti lõuna ajal. Nüüd on õhtul suppi'],
		},
		tables: {
			title: 'Kes istub mis laua taga',
			prompts: [
				'Kes milles osaleb? Kirjutage igale sedelile roll või rühm.',
				'Mis laudades istuvad need, kes selle teenusega elavad?',
			],
			lanes: ['Mis on tähtis', 'Plaanid ja raha', 'Igapäevatöö', 'Elu sellega', 'Parandamine'],
			rows: ['Osaleb', 'Viimane sõna', 'On puudu'],
			examples: ['Kaks kokka ja autojuht', 'Raha jagajad, juunis', 'Kes söövad üksi'],
		},
		loops: {
			title: 'Kuidas me õpime',
			prompts: ['Mida loeme kokku ja millal nägime asju uuel viisil?', 'Leidke igaühele päris näide.'],
			lanes: ['Teeme õigesti', 'Mis meid peatab', 'Teeme õiget asja'],
			examples: [
				'96 lõunat sajast on õigel ajal',
				'Tütar küsib: kes temaga sööb?',
				'Ütleme „seltskond“, mitte „portsjon“',
			],
		},
		feelings: {
			title: 'Tugevad tunded',
			prompts: ['Millal keegi karjus, lahkus või tegi kõik üksi?', 'Mida see meile ütles?'],
			examples: ['Kokk läks ära. Talle polnud öeldud'],
		},
		seat: {
			title: 'Muudame',
			prompts: ['Üks uus koht, üks uus harjumus: mis päevast?'],
			examples: ['Kaks sööjat eelarvearutelule, 12. mai', 'Mõttetund kuu viimasel reedel'],
		},
	},
	method: {
		when: 'Pärast teenuse mudelit või proovi keskel.',
		steps: [
			'Kirjutage omaette: millal teilt selle teenuse kohta küsiti ja mis sellest sai?',
			'Minge lauast lauda. Pange iga roll sinna, kus inimesed täna päriselt istuvad: kes osaleb ja kellel on viimane sõna?',
			'Astuge samm tagasi. Kes selle teenusega elab, kus nad istuvad ja kes on puudu?',
			'Leidke päris näiteid. Mida loeme kokku? Mis pani meid peatuma ja mõtlema? Mida näeme sellest ajast uuel viisil?',
			'Meenutage tugevate tunnete hetki, ilma nimedeta. Mida need töö kohta ütlesid?',
			'Valige üks koht, mida lisada, ja üks harjumus, mida muuta. Pange mõlemale kuupäev.',
		],
		tips: [
			'Kas olete teenuse mudeli juba teinud? Tooge sealt rollid laudade juurde kaasa.',
			'Kirjutage, kuidas on päriselt, mitte paberil. Küsige kõigepealt neilt, kes teevad kõige rohkem igapäevatööd.',
		],
		care: 'Mõni võib siin avastada, et tal ei olnud sõnaõigust. Rääkige kohtadest, mitte isikutest, ja andke selleks aega.',
		question: 'Kas sinult on kunagi palutud abi selle teenuse üle otsustamisel?',
		thanks: 'Aitäh. Sinu vastus on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
		choices: [
			'Jah, ja see luges',
			'Jah, aga sellest ei tulnud midagi',
			'Ei, aga tahaksin küll',
			'Ei, ja ma ei vaja seda',
		],
	},
}
