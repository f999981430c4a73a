import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Estonian. */
export const difficultMomentsEt: TemplateTexts<DifficultMomentsZone> = {
	title: 'Rasked hetked',
	purpose: 'Mängige raske hetk koos läbi, enne kui see juhtub, ja leppige kokku, mida teeksite.',
	drawing:
		'Väike lava eesriide ja nelja erineva tooliga. Kõrval molbert, kell ja avatud uks; ees jutumull, kalender ja kirjutusalus.',
	zones: {
		scene: {
			title: 'Olukord',
			prompts: ['Valige üks või mõelge välja.'],
			examples: [
				'„Me teame, mida inimesed tahavad,“ algab jutt',
				'Isa nutab. Kõik vaatavad kella',
				'Kaks räägivad, üheksa mitte',
			],
		},
		chairs: {
			title: 'Istuge igal toolil',
			prompts: ['Võtke tool, mis pole teie oma. Mis tunne seal on?'],
			lanes: ['Elanik', 'Töötaja', 'Otsustaja', 'Vaikne osaleja'],
			rows: ['Tunneb', 'Kardab', 'Vajab'],
			examples: [
				'Väike. Kõigil teistel on paberid',
				'Et luban, mida täita ei suuda',
				'Kaks minutit kirjutada, enne kui räägin',
			],
		},
		power: {
			title: 'Võim ja risk',
			prompts: ['Kes saab lahkuda, kes mitte? Kes kirjutab üles?', 'Mis on kaalul ja kelle jaoks?'],
			examples: ['Üks võib koju minna. Teine vajab seda otsust'],
		},
		words: {
			title: 'Sõnad, mida öelda',
			prompts: ['Mida saaksite sel hetkel päriselt öelda?', 'Üks lühike lause oma sõnadega.'],
			examples: ['„Oodake, palun. Tahaksin enne teda kuulda.“'],
		},
		earlier: {
			title: 'Mis aitab ennetada',
			prompts: ['Mida teeme juba hästi?', 'Kutse, ruum, päevakord, lubadus: mida saaks varem teha?'],
			examples: ['Kõne päev varem: mida sa vajad?'],
		},
		agreed: {
			title: 'Milles lepime kokku',
			prompts: ['Mida teeme, kui see juhtub? Öelge ühe lausega.'],
			examples: ['Igaüks võib igal ajal pausi paluda'],
		},
	},
	method: {
		when: 'Kui valmistute koos töötama või pärast tüli, kui kõik, mis inimesed ära tunda laseb, on muudetud.',
		steps: [
			'Valige koos olukord või mõelge see välja. Muutke nimesid ja kohti. Igaüks võib igal ajal kõrvale jääda.',
			'Võtke tool, mis igapäevaelus ei ole teie oma. Kirjutage omaette: mida see inimene tunneb, kardab ja vajab?',
			'Vaadake olukorda väljastpoolt. Kelle käes on võim ja kes millega riskib?',
			'Kirjutage lause, mida võiksite päriselt öelda. Öelge see välja, siis proovige mõnda teist.',
			'Mis aitab ennetada? Siis leppige kokku üks lause enda jaoks.',
		],
		tips: [
			'Vahetage toole: kõige rohkem õpib otsustaja, kes istub elaniku toolil.',
			'Sama lause kõlab igalt toolilt erinevalt. Laske kahel inimesel proovida.',
			'Lõpuks hingake värsket õhku ja vahetage kohti, et rollid jääksid siia ruumi.',
		],
		care: 'Ärge kunagi mängige läbi seda, mis kellegagi siin on päriselt juhtunud. Piisab, kui öelda „mitte seda olukorda“, põhjuseta.',
		question: 'Mõtle korrale, mil keegi sind ei kuulanud. Mida oleks keegi pidanud ütlema?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
	},
}
