import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Hungarian. */
export const stakeholderSnowballHu: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Emberek térképe: ki még?',
	purpose:
		'Lássuk, kinek az életéről van szó, ki áll közel hozzá, és ki dönt messziről. Aztán mindenki megnevezi a következő hangot.',
	drawing:
		'Gyűrűk egy középpont körül, rajtuk emberek, köztük kötelékek; a külső gyűrűben nyitott ajtó, odakint pedig egy hógolyó, amely gurulva egyre nő.',
	zones: {
		lives: {
			title: 'Aki ezzel él',
			prompts: ['Kinek az élete ez?', 'Ide csak ember jön, szervezet nem.'],
			examples: ['Kamasz, aki az anyját gondozza'],
		},
		close: {
			title: 'Hetente találkozik vele',
			prompts: ['Ki van mellette, fizetve vagy anélkül?'],
			examples: ['Szomszéd, aki behordja a fát'],
		},
		afar: {
			title: 'Távolabb',
			prompts: ['Ki szab szabályt, ki fizet?', 'Ki érzi a hatását?'],
			examples: ['Hivatal, amely a nyitvatartást szabja', 'Családok a szomszédos házakban'],
		},
		ties: {
			title: 'Kapcsolatok',
			prompts: ['Húzzunk vonalat cetlitől cetliig.', 'Melyik erős, gyenge vagy egyirányú?'],
			examples: ['Erős: a védőnő és a szülők csoportja', 'Egyirányú: a hivatal levelei'],
		},
		door: {
			title: 'Ki nyit ajtót?',
			prompts: ['Két csoport, amelyet a többiek nem ismernek.', 'Ki mutathat be minket nekik?'],
			examples: ['Horgászok. A büfés néni mindet ismeri'],
		},
		missing: {
			title: 'Még nem hallottuk',
			prompts: ['Hol üres a térképünk?', 'Ki beszél ma helyettük?'],
			examples: ['Gyerekek, akik gyakran váltanak iskolát'],
		},
		calls: {
			title: 'Ezen a héten',
			prompts: ['Közülünk ki melyik csoportot keresi meg?'],
			examples: ['Erzsi kedden felhívja a kisboltot'],
		},
	},
	method: {
		when: 'A munka elején, vagy ha mindig ugyanazokat a hangokat halljuk. A térkép maradjon nyitva, amíg a munka tart.',
		steps: [
			'Kezdjük azokkal, akiknek az életéről szó van. Ide szervezet nem kerülhet.',
			'Mindenki magában: ki találkozik velük hetente? Ki dönt róla vagy érzi a hatását távolabbról?',
			'Húzzunk vonalat a cetlik között. Először az erős kapcsolatokat, aztán a gyengéket és az egyirányúakat.',
			'Mindenki felír két csoportot, amelyet a többiek nem ismernek, és azt, hogy ki mutathat be minket nekik.',
			'Hol üres még a térkép? Írjuk le, kit nem hallunk. Beszéljük meg, ki melyik csoportot keresi meg ezen a héten.',
		],
		tips: [
			'Küldje el a linket mindenkinek, akivel legközelebb beszél, és kérjen tőle két új csoportot. Így nő a hógolyó.',
			'Ha egy csoportot itt senki sem ismer, az jó felfedezés. Mondja is ki.',
			'Kérdezze meg azokat, akiknek az életéről szó van: melyik cetlit tennék közelebb vagy távolabb?',
		],
		care: 'A táblára csoportok és szerepek kerüljenek. Magánszemélyek neve zárt listára való, és csak az ő beleegyezésükkel.',
		question: 'Kit kérdezzünk még meg erről? Csoportot vagy szerepet írjon, nevet ne.',
		thanks: 'Köszönjük. Ha szeretné, küldje tovább nekik ezt a linket.',
	},
}
