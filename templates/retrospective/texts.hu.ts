import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Hungarian. */
export const retrospectiveHu: TemplateTexts<RetrospectiveZone> = {
	title: 'Visszanézünk',
	purpose:
		'Nézzük meg, hogyan dolgoztunk együtt, és válasszunk egy dolgot, amit legközelebb másképp csinálunk.',
	drawing:
		'Köves út vezet egy rét és egy szikla mellett egy felhő alatti elágazásig. Előtte egy csoport pokrócon, egy kinyitott térkép és egyetlen tábla, amely előre mutat.',
	zones: {
		keep: {
			title: 'Marad',
			prompts: ['Mi adott erőt?', 'Mit tegyünk meg újra?'],
			examples: ['Minden cetlit felolvastunk'],
		},
		bumps: {
			title: 'Zökkenők',
			prompts: ['Hol botlottunk meg?', 'Azt írjuk, mi történt, ne azt, ki hibázott.'],
			examples: ['A hátsó sorból nem látszott a képernyő'],
		},
		puzzles: {
			title: 'Rejtélyek',
			prompts: ['Mit nem értünk még?'],
			examples: ['Miért nem jött senki az esti műszakból?'],
		},
		heard: {
			title: 'Meghallgatva',
			prompts: ['Mitől volt könnyű részt venni?', 'Mitől nehéz? Név nélkül.'],
			examples: ['Könnyű: volt idő írni, mielőtt beszéltünk'],
		},
		ideas: {
			title: 'Amit kipróbálhatnánk',
			prompts: ['Milyen kis dolgot csinálhatnánk másképp?'],
			examples: ['Szünet minden fél órában'],
		},
		chosen: {
			title: 'Legközelebb',
			prompts: ['Egyetlen dolog.', 'Ki gondoskodik róla?'],
			examples: ['Székek körben. Orsi és Beni intézi'],
		},
	},
	method: {
		when: 'Egy találkozó végén, ha újra együtt fogunk dolgozni.',
		steps: [
			'Azt nézzük, hogyan dolgozunk, nem azt, kik vagyunk. Senkinek sem kell írnia.',
			'Írjunk magunkban, egy cetlire egy dolgot. Kezdjük azzal, ami maradjon.',
			'Olvassuk fel a cetliket, és tegyük egymás mellé, ami összetartozik.',
			'Nézzük az egész találkozót: mitől volt könnyű részt venni, és mitől nehéz?',
			'Javasoljunk kis változtatásokat, és válasszunk egyet. Ki gondoskodik róla?',
		],
		tips: [
			'Húsz percnél ne legyen több. Egy rövid visszanézés minden alkalommal többet ér, mint egy hosszú évente.',
			'A következő találkozót kezdje azzal, amit most választanak: segített?',
		],
		care: 'A visszanézésből könnyen vádaskodás lesz. Ha egy cetli valakire mutat, kérdezze meg a csoportot, hogyan szólhatna a munkamódról.',
		question: 'Mi az az egy dolog, amit legközelebb csináljunk másképp?',
		thanks: 'Köszönjük. A cetlije már a táblán van. A kódjával később megnézheti, mi lett belőle.',
	},
}
