import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Hungarian. */
export const cosmosParticipationChangeHu: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: ki vesz részt, hogyan tanulunk',
	purpose: 'Lássuk, kinek van szava ott, ahol egy szolgáltatás alakul, ki hiányzik, és hogyan tanul a munka.',
	drawing:
		'Egy terem felülről, öt kerek asztallal, foglalt és üres székekkel; egy szövegbuborék, két hurok, egy viharfelhő és egy új szék.',
	zones: {
		asked: {
			title: 'Kérdeztek, figyeltek?',
			prompts: ['Mikor kérdeztek minket erről?', 'Mi lett belőle?'],
			examples: ['Ebédnél kérdezték. Most este is van leves'],
		},
		tables: {
			title: 'Ki melyik asztalnál ül',
			prompts: [
				'Ki miben vesz részt? Egy cetlire egy szerep vagy csoport.',
				'Melyik asztalnál ülnek, akik ezzel a szolgáltatással élnek?',
			],
			lanes: ['Ami fontos nekünk', 'Tervek és pénz', 'Napi munka', 'Együtt élni vele', 'Kijavítás'],
			rows: ['Részt vesz', 'Övé a végső szó', 'Hiányzik'],
			examples: ['Két szakács, a sofőr', 'A pénzügyi osztály, júniusban', 'Akik egyedül esznek'],
		},
		loops: {
			title: 'Hogyan tanulunk',
			prompts: [
				'Mit számolunk, és mikor láttuk új szemmel a dolgokat?',
				'Mindegyikre keressünk igazi példát.',
			],
			lanes: ['Jól csináljuk', 'Ami megállít', 'Jó dolgot csinálunk'],
			examples: ['100 ebédből 96 időben', 'Egy lány kérdezi: ki eszik vele?', '„Társaság”, nem „adag”'],
		},
		feelings: {
			title: 'Erős érzések',
			prompts: ['Mikor kiabált, ment el vagy csinált valaki mindent egyedül?', 'Mit üzent ez?'],
			examples: ['A szakács kiment. Senki sem szólt neki'],
		},
		seat: {
			title: 'Amin változtatunk',
			prompts: ['Egy új szék, egy új szokás: melyik naptól?'],
			examples: ['Két étkező a pénzről szóló ülésen, május 12.', 'Egy óra gondolkodás, utolsó péntekek'],
		},
	},
	method: {
		when: 'A szolgáltatás modellje után, vagy egy próba felénél.',
		steps: [
			'Írjunk magunkban: mikor kérdeztek minket erről a szolgáltatásról, és mi lett belőle?',
			'Menjünk asztaltól asztalig. Tegyünk minden szerepet oda, ahol ma tényleg ül: ki vesz részt, és kié a végső szó?',
			'Lépjünk hátra. Ki él ezzel a szolgáltatással, hol ül, és ki hiányzik?',
			'Keressünk igazi példákat. Mit számolunk? Mi állított meg minket? Mit látunk azóta új szemmel?',
			'Idézzünk fel erős érzéseket, név nélkül. Mit mondtak ezek a munkáról?',
			'Válasszunk egy széket, amelyet hozzáteszünk, és egy szokást, amelyen változtatunk, dátummal.',
		],
		tips: [
			'Elkészült már a szolgáltatás modellje? Hozzák át a szerepeket az asztalokhoz.',
			'Azt írják le, ami van, ne azt, ami papíron van. Először azokat kérdezze, akiké a legtöbb napi munka.',
		],
		care: 'Lehet, hogy valaki itt tudja meg, hogy nem volt szava. Székekről beszéljenek, ne személyekről, és hagyjanak rá időt.',
		question: 'Kérték már Öntől, hogy segítsen dönteni erről a szolgáltatásról?',
		thanks: 'Köszönjük. A válasza már a táblán van. A kódjával később megnézheti, mi lett belőle.',
		choices: [
			'Igen, és számított',
			'Igen, de semmi sem lett belőle',
			'Nem, de szeretném',
			'Nem, és nem is szükséges',
		],
	},
}
