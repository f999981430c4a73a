import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Estonian. */
export const decideTogetherEt: TemplateTexts<DecideTogetherZone> = {
	title: 'Otsustame koos',
	purpose: 'Valige avalikult, võtke vastuväiteid kingitusena ja kirjutage üles, mida ja miks otsustasite.',
	drawing:
		'Ümmargune laud ülalt vaadates: seitse inimest ja üks vaba tool, millel on jutumull. All kivi, lapitud kangas ja pitseriga rullraamat.',
	zones: {
		options: {
			title: 'Valikud',
			prompts: ['Mida võiksime teha? Üks valik igale sedelile.', 'Mis on hea selles, kui midagi ei muutu?'],
			examples: ['Avada kooli võimla reede õhtuti', 'Jätta nii, nagu on'],
			caption: 'Kuhupoole läheme?',
		},
		absent: {
			title: 'Puudutab, aga pole siin',
			prompts: ['Kelle elu see muudab?', 'Mida nad ütleksid ja kes küsib?'],
			examples: ['Saeveski vahetused. Tarmo küsib esmaspäeval'],
		},
		field: {
			title: 'Kas on tähtis? Kas saab teha?',
			prompts: [
				'Viige iga valik oma kohale.',
				'Enne need, kes sellega elavad. Teised küsivad ja nihutavad siis.',
			],
			lanes: ['Raske teha', 'Nõuab tööd', 'Lihtne kohe teha'],
			rows: ['Väga tähtis', 'Tähtis', 'Vähe tähtis'],
			examples: ['Võimla igal teisel reedel'],
		},
		objections: {
			title: 'Tõsised vastuväited',
			prompts: ['Kas see teeks kahju? Kellele ja kuidas?', 'Igaühelt üks või mitte ühtki. Maitse ei loe.'],
			examples: ['Ratastooliga ei pääse võimlasse'],
		},
		proposal: {
			title: 'Parandatud ettepanek',
			prompts: ['Kuidas muuta seda nii, et keegi ei saa kahju?', 'Kirjutage, millega saaksite leppida.'],
			examples: ['Söökla, kuni võimlal on kaldtee'],
		},
		decided: {
			title: 'Otsustatud',
			prompts: ['Igas reas üks otsus. Kas võõras saaks sellest aru?', 'Millal vaatame selle uuesti üle?'],
			lanes: ['Me teeme', 'sest', 'Kes, mis ajaks, ülevaatus'],
			examples: [
				'Avame söökla reedeti kuni maini',
				'Noortel ei ole sooja kohta',
				'Võti on Triinul. Ülevaatus 2. juunil',
			],
		},
	},
	method: {
		when: 'Ees on valik, mis muudab nende elu, keda ruumis ei ole.',
		steps: [
			'Öelge välja, mida siin otsustatakse, keda see seob ja mida enam muuta ei saa.',
			'Kirjutage valikud, üks igale sedelile. Ka kõige samaks jätmine on valik.',
			'Keda see puudutab, aga kes ei ole siin? Kirjutage, mida nad ütleksid ja kes neilt küsib.',
			'Viige valikud väljale. Esimesena teevad seda need, kes sellega elavad.',
			'Hääletage nimeta, et näha meeleolu. See ei ole veel otsus.',
			'Kuulake üksteist ringis: igaüks võib öelda ühe tõsise vastuväite või mitte ühtki. Kirjutage see üles ja tänage.',
			'Muutke ettepanekut, kuni kellelgi ei ole enam tõsist vastuväidet.',
			'Kirjutage, mida ja miks teeme, kes teeb ja mis päeval uuesti vaatame. Kes räägib neile, keda siin ei ole?',
		],
		tips: [
			'Öelge enne koosolekut, kuidas otsus sünnib. Ärge muutke seda reeglit koosoleku ajal.',
			'Kas täna ei õnnestu parandada? Siis otsustage väike proov kindla kuupäevaga või öelge ausalt, et asi jääb lahti.',
			'Kandke otsus otsuste loendisse, et ka puudujad saaksid seda lugeda.',
		],
		care: 'Hääletus näitab ainult meeleolu. Kelle abi sõltub otsusest, ei pruugi julgeda vastu vaielda: laske vastuväiteid kirjutada nimeta.',
		question: 'Loe ettepanekut selle küsimuse kõrval. Kas saaksid sellega leppida?',
		thanks: 'Aitäh. Sinu vastus on nüüd ettepaneku kõrval ja me loeme seda enne otsustamist.',
		choices: ['Jah, hea meelega', 'Jah, saan leppida', 'Ei, see teeks kahju', 'Ma veel ei tea'],
	},
}
