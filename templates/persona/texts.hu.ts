import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Hungarian. */
export const personaHu: TemplateTexts<PersonaZone> = {
	title: 'Perszóna',
	purpose:
		'Rajzoljunk meg egy hihető embert valódi történetekből, az erősségeivel kezdve. Így akkor is vele gondolkodhatunk, amikor nincs jelen.',
	drawing:
		'Üres arcú ember névkitűzővel; szájából szövegbuborék indul. Körülötte gondolatfelhő, ablak a nappal és a holddal, három szomszéd és egy pult.',
	zones: {
		name: {
			title: 'Név és arc',
			prompts: ['Kitalált név, életkor és lakóhely.', 'Ne lehessen ráismerni senkire.'],
			examples: ['Marika, 58 éves, utolsó ház a földút végén'],
		},
		day: {
			title: 'Egy átlagos nap',
			prompts: ['Mi történik, és kivel?'],
			lanes: ['Reggel', 'Napközben', 'Este és éjjel'],
			examples: ['7:00 tyúkokat etet, buszt keres a telefonon, nincs térerő'],
		},
		quote: {
			title: 'A saját szavaival',
			prompts: ['Egy mondat, amelyet tényleg hallottunk.', 'Írjuk át úgy, hogy ne derüljön ki, kié.'],
			examples: ['„Mindenki kedves. Csak mindig mást kérdeznek.”'],
		},
		strong: {
			title: 'Ebben erős',
			prompts: ['Mit old meg hétről hétre, ami másnak nem menne?'],
			examples: ['Fuvart szervez kilenc szomszédnak'],
		},
		want: {
			title: 'Vágyak és gondok',
			prompts: ['Mi fontos neki?', 'Mi nem hagyja aludni?'],
			examples: ['A saját házában maradni', 'Hogy éjjel elesik'],
		},
		people: {
			title: 'Akik körülveszik',
			prompts: ['Ki segít neki?', 'Ő kinek segít?'],
			examples: ['A húga minden vasárnap felhívja'],
		},
		service: {
			title: 'A szolgáltatásunk',
			prompts: ['Mi működik, mi fáj neki, mit kerül el?'],
			examples: ['Soha nem lép be az Ügyfélkapun'],
		},
	},
	method: {
		when: 'Miután valódi történeteket gyűjtöttünk, és soha nem helyettük.',
		steps: [
			'Mondjuk el, mely történetekből áll össze ez az ember. Ne lehessen ráismerni azokra, akikről szólnak.',
			'Adjunk neki kitalált nevet. Aztán töltsük ki a napját és a szavait olyan hangokból, amelyeket tényleg hallottunk.',
			'Miben erős ez az ember? Maradjunk itt, amíg több nem gyűlik össze, mint gondoltuk.',
			'Csak most: mire vágyik, és mi miatt aggódik?',
			'Ki veszi körül, és hogyan boldogul a szolgáltatásunkkal?',
			'Olvassuk fel az egészet. Bólintana vagy nevetne, aki így él? Kérdezzünk meg egy ilyen embert.',
		],
		tips: [
			'Lehet, hogy valaki a teremben így él. Először ő javítsa ki a táblát.',
			'Ha csak sejtenek valamit, kerüljön kérdőjel a cetlire.',
			'Egy részlet egy átlagos napból többet mond, mint egy átlag.',
		],
		care: 'Keverjenek össze több történetet, hogy senki se ismerjen magára vagy a szomszédjára.',
		question: 'Fejezze be a mondatot: egy átlagos napon az a legnehezebb a segítségkérésben, hogy …',
		thanks: 'Köszönjük. A szavai segítenek, hogy hiteles embert rajzoljunk.',
	},
}
