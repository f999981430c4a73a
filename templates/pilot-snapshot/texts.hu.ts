import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Hungarian. */
export const pilotSnapshotHu: TemplateTexts<PilotSnapshotZone> = {
	title: 'Egy próba egy oldalon',
	purpose:
		'Mutassuk meg, mit próbáltunk ki, hogy mások tanulhassanak belőle, kölcsönvehessék és kérdezhessenek róla.',
	drawing:
		'Csíkos szélű képeslap: két sziget világítótoronnyal, egy régi fénykép, bélyeg, középen át egy göröngyös út kis busszal, egy növény és egy függőcímke.',
	zones: {
		place: {
			title: 'Hely és emberek',
			prompts: ['Hol volt, és kinek az életéről szól?', 'Miben jók ezek az emberek?'],
			examples: ['Két falu, egy komp. Mindent megjavítanak'],
		},
		before: {
			title: 'Hogyan volt előtte',
			prompts: ['Egy jelenet egy átlagos napból.'],
			examples: ['Tíz perc az orvosnál, egy egész nap oda'],
		},
		actors: {
			title: 'Akik együtt csinálták',
			prompts: ['Milyen emberek, egyesületek, hivatalok, cégek?', 'Ki mit hozott?'],
			examples: ['A komp személyzete: egy csendes sarok'],
		},
		ways: {
			title: 'Hogyan dolgoztunk',
			prompts: ['Történet, szám, utcai stand, hackathon: milyen módon?', 'Melyiket használnánk újra?'],
			examples: ['Stand a kompon, márciusban minden pénteken'],
		},
		path: {
			title: 'A göröngyös út',
			prompts: ['Húzzunk a tollal egyetlen vonalat, a kezdettől máig.', 'Hol kanyarodott? Hol tévedtünk el?'],
			lanes: ['A kezdet', 'Első zökkenő', 'Fordulópont', 'Ma'],
			rows: ['Jól ment', 'Nehéz volt'],
			examples: ['Vihar. Az első estére senki sem jött', 'A nővér velünk jött a kompon'],
		},
		changed: {
			title: 'Ami megváltozott',
			prompts: ['Mi más most, és kinek?', 'Egy hang is, ne csak egy szám.'],
			examples: ['„Vacsorára itthon voltam.” 31 úttal kevesebb'],
		},
		lessons: {
			title: 'Az utánunk jövőknek',
			prompts: ['Mit tudjanak mások, mielőtt kipróbálják?'],
			lanes: ['Így jó', 'Inkább ne', 'Előbb kérdezni'],
			examples: ['Kezdjük kávéval', 'Kezdjük űrlappal', 'Kinél a kulcs?'],
		},
		borrow: {
			title: 'Vigyék csak',
			prompts: ['Milyen táblát, listát, szöveget használhatnak mások?', 'Kit lehet felhívni?'],
			examples: ['Meghívó nagy betűvel, két nyelven'],
		},
	},
	method: {
		when: 'Egy próba végén, vagy hogy mások példát lássanak, mielőtt elkezdik.',
		steps: [
			'Hol volt, és kinek az életéről szól? Válasszunk egy jelenetet, amelyből látszik, miért volt fontos.',
			'Ki vett részt, ki mit hozott, és milyen módon dolgoztunk?',
			'Rajzoljuk meg az utat a kezdettől máig, a zökkenőkkel és a tévutakkal együtt.',
			'Mi változott meg, és kinek? Először azok mondják el, akik ezzel élnek, a többiek kiegészítik.',
			'Mit vehetnek kölcsön mások, és kit hívhatnak fel?',
		],
		tips: [
			'Egy őszintén elmondott tévút többet segít másoknak, mint egy sima történet.',
			'Hagyja nyitva a táblát egy hétig, hogy minden résztvevő javíthasson rajta.',
		],
		care: 'Kis helyen könnyű ráismerni valakire. Kérdezzék meg az illetőt, mielőtt elmondják a jelenetét vagy a nevét.',
		question: 'Ön részt vett benne: mit tudjanak mások, mielőtt kipróbálják?',
		thanks: 'Köszönjük. A cetlije már a táblán van. A kódjával később megnézheti, mi lett belőle.',
	},
}
