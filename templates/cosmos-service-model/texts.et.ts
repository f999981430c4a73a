import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Estonian. */
export const cosmosServiceModelEt: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: kes siin mida teeb',
	purpose: 'Vastake lühikestele küsimustele ja nähke oma teenust pildina, millele igaüks saab näidata.',
	drawing:
		'Kaks platvormi teineteise kohal palkidest ja kividest alusel; kõrval vaheplatvorm redeliga, üleval pilv, all majad.',
	zones: {
		why: {
			title: 'Miks see olemas on',
			prompts: ['Mis juhtus ja kes seda vajas?', 'Millest hoiame kinni ka siis, kui on raske?'],
			lanes: ['Miks see algas', 'Mille eest seisame'],
			examples: ['Viimane kohvikuga pood pandi kinni', 'Argipäeval ei söö keegi üksi'],
		},
		begins: {
			title: 'Kes alustab ja suunab',
			prompts: ['Kes pani asja käima?', 'Kes ütleb, mille jaoks see on?'],
			lanes: ['Alustas', 'Seab sihi'],
			examples: ['Kaks vanaema ja koolikokk', 'Vallavolikogu, kord aastas'],
		},
		shapes: {
			title: 'Kes kavandab ja sisse seab',
			prompts: ['Kes otsustab, kuidas see käib? Kas ka kasutajad?', 'Kes sisustab, õpetab ja avab uksed?'],
			lanes: ['Kavandab', 'Seab sisse'],
			examples: ['Kokk ja külalised teevad esmaspäeval menüü', 'Majahoidja nihutab lauad'],
		},
		ground: {
			title: 'Millele see toetub',
			prompts: ['Mis raha, aeg, ruumid ja hea tahe?', 'Mis seadused ja reeglid, kes saab neid painutada?'],
			lanes: ['Mis käigus hoiab', 'Mis meid seob'],
			examples: ['Kooli köök on kella ühest vaba', 'Toidu soojas hoidmise reeglid'],
		},
		delivers: {
			title: 'Kes pakub ja kasutab',
			prompts: ['Kes on kohal tavalisel teisipäeval?', 'Kes osaleb ja mida ta kaasa toob?'],
			lanes: ['Pakub', 'Kasutab'],
			examples: ['Kaheksas klass kannab kandikuid', 'Kolmkümmend püsikülalist; üks toob lilli'],
		},
		gains: {
			title: 'Kes võidab ja hindab',
			prompts: [
				'Kes veel võidab? Kas kellelgi läheb halvemaks?',
				'Kes ütleb, kas see on hea, ja saab muuta?',
			],
			lanes: ['Võidab ka', 'Hindab ja juhib'],
			examples: ['Vanemad: lapsed tunnevad naabreid', 'Ainult laekur, arvude järgi'],
		},
		around: {
			title: 'Mis on selle ümber',
			prompts: ['Millele kõik toetuvad ja mida laename?', 'Kes on tähtis, aga tahab midagi muud?'],
			lanes: ['Kõigil ühine', 'Laenatud abi', 'Teised tähtsad'],
			examples: ['Teadetetahvel bensiinijaamas', 'Koguduse väikebuss', 'Toitlustusfirma'],
		},
		meets: {
			title: 'Kui nad kohtuvad',
			prompts: ['Millal ja kus nad räägivad? Tõmmake jooned.', 'Kus joont ei ole?'],
			examples: ['Esmaspäevakohv: kokk, külalised, õpilased'],
		},
		tells: {
			title: 'Mida pilt meile ütleb',
			prompts: ['Mis on tugev? Mis kohad on tühjad?', 'Kes on paljudes rollides, kes üheski?'],
			examples: ['Külalised teevad menüü, aga ei hinda'],
		},
	},
	method: {
		when: 'Mitu asutust ja elanikud jagavad üht teenust ning igaühel on sellest oma pilt.',
		steps: [
			'Nimetage teenus ühe lausega. Vastame lühikestele küsimustele, igaüks oma seadmes või ette lugedes.',
			'Miks see algas ja mille eest me seisame? Kirjutage, mida ise teate.',
			'Kes alustas, seab sihi, kavandab ja seab sisse? Üks nimi või rühm igale sedelile.',
			'Millele see toetub? Kõigepealt see, mis käigus hoiab, siis see, mis meid seob.',
			'Kes pakub, kes kasutab, kes veel võidab ja kes hindab? Sama nimi võib olla mitmes kohas.',
			'Vaadake ringi: mis on kõigil ühine, kelle abi me laename ja kes veel on tähtis?',
			'Millal ja kus nad kohtuvad? Tõmmake rollide vahele jooned. Kus joont ei ole?',
			'Lugege pilti koos. Mis on tugev, mis on tühi ja millistes rollides on need, kes teenust kasutavad?',
		],
		tips: [
			'Kas kaks inimest nimetavad samasse rolli eri isikud? Jätke mõlemad sedelid: just seda tulitegi vaatama.',
			'Kui tahvel on kõigile avatud, kirjutage pigem rollid ja rühmad kui eraisikute nimed.',
			'Saatke pilt neile, kes on sellel, aga mitte siin, ja paluge igaühel parandada oma koht.',
		],
		care: 'Inimesed näevad mustvalgelt, kus nad asuvad või et neid ei ole kusagil. Laske rollis olijatel seda oma sõnadega öelda.',
		question: 'Mida sina selle teenuse heaks teed või mida see sinu heaks teeb?',
		thanks: 'Aitäh. Sinu vastus on nüüd osa pildist.',
	},
}
