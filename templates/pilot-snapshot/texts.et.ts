import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Estonian. */
export const pilotSnapshotEt: TemplateTexts<PilotSnapshotZone> = {
	title: 'Katse ühel leheküljel',
	purpose: 'Näidake, mida proovisite, et teised saaksid sellest õppida, seda laenata ja selle kohta küsida.',
	drawing:
		'Triibulise servaga postkaart: pilt kahest saarest ja tuletornist, vana foto, postmark, üle kaardi kulgev konarlik tee väikese bussiga, taim ja silt.',
	zones: {
		place: {
			title: 'Koht ja inimesed',
			prompts: ['Kus see oli ja kelle elu see on?', 'Milles need inimesed head on?'],
			examples: ['Kaks saart, üks praam. Rahvas, kes parandab ise'],
		},
		before: {
			title: 'Kuidas oli enne',
			prompts: ['Rääkige üks hetk tavalisest päevast.'],
			examples: ['Kümme minutit arsti juures, kaks päeva kodust ära'],
		},
		actors: {
			title: 'Kes seda koos tegid',
			prompts: ['Mis inimesed, ühendused, asutused ja firmad?', 'Mida igaüks neist tõi?'],
			examples: ['Praami meeskond: vaikne nurk pardal'],
		},
		ways: {
			title: 'Kuidas me töötasime',
			prompts: ['Lood, arvud, välilaud, häkaton: mil viisil?', 'Mida neist kasutaksite jälle?'],
			examples: ['Välilaud autotekil, märtsis igal reedel'],
		},
		path: {
			title: 'Konarlik tee',
			prompts: ['Tõmmake pliiatsiga üks joon algusest tänaseni.', 'Kus see pöördus? Kus te eksisite?'],
			lanes: ['Algus', 'Esimene konar', 'Pöördepunkt', 'Täna'],
			rows: ['Läks hästi', 'Oli raske'],
			examples: ['Torm. Esimesele õhtule ei tulnud keegi', 'Õde sõitis meiega praamil'],
		},
		changed: {
			title: 'Mis on muutunud',
			prompts: ['Mis on nüüd teisiti ja kelle jaoks?', 'Nii hääl kui ka arv.'],
			examples: ['„Jõudsin õhtusöögiks koju.“ 31 sõitu vähem'],
		},
		lessons: {
			title: 'Öelge järgmistele',
			prompts: ['Mida peaksid teised teadma, enne kui proovivad?'],
			lanes: ['Tehke', 'Pigem mitte', 'Enne küsige'],
			examples: ['Alustage kohvist', 'Ankeediga alustada', 'Kelle käes on võtmed?'],
		},
		borrow: {
			title: 'Laenake seda',
			prompts: ['Mis tahvleid, loendeid ja tekste võib kasutada?', 'Kellele tohib helistada?'],
			examples: ['Suures kirjas kutse, kahes keeles'],
		},
	},
	method: {
		when: 'Katse lõpus või siis, kui tahate teistele enne alustamist näidet näidata.',
		steps: [
			'Kus see oli ja kelle elu see on? Valige üks hetk, mis näitab, miks see oli tähtis.',
			'Kes osales, mida igaüks teist tõi ja mil viisil te töötasite?',
			'Joonistage tee algusest tänaseni, ka konarused ja eksimused.',
			'Mis on muutunud ja kelle jaoks? Kes sellega elavad, ütlevad esimesena, teised lisavad.',
			'Mida võivad teised laenata ja kellele helistada?',
		],
		tips: [
			'Ausalt räägitud eksimus aitab teisi rohkem kui sile lugu.',
			'Jätke see tahvel nädalaks avatuks, et kõik osalejad saaksid seda parandada.',
		],
		care: 'Väikeses kohas võib inimesi ära tunda. Küsige, enne kui kellegi lugu räägite või nime annate.',
		question: 'Sina osalesid: mida peaksid teised teadma, enne kui seda proovivad?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
	},
}
