import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Hungarian. */
export const livingLabPopupHu: TemplateTexts<LivingLabPopupZone> = {
	title: 'Élő labor az utcán',
	purpose: 'Egyetlen kérdés az embereknek ott, ahol amúgy is vannak: a téren, a könyvtárban, a buszon.',
	drawing:
		'Piaci bódé csíkos ponyvával, táblával és pulttal; tetejétől nagy zászlócskákkal teli zsinór fut egy lámpáig, lent a járdán papírtáska és megállítótábla.',
	zones: {
		question: {
			title: 'Kérdés',
			prompts: ['Legfeljebb tizenkét szó.', 'Egy gyerek is értené?'],
			examples: ['Miért jönnének ide a parkba novemberben?'],
		},
		good: {
			title: 'Mi jó itt',
			prompts: ['Mit szeretünk ebben a helyben vagy szolgáltatásban?'],
			examples: ['A sakkozók a büfénél'],
		},
		answers: {
			title: 'Mitől lenne jobb',
			prompts: ['Mit mondanánk? Pár szó elég.', 'Olvassuk el a többit. Mit tennénk hozzá?'],
			examples: ['Tető és meleg pad', 'Zene, de ne hangosan'],
		},
		help: {
			title: 'Beszállnék',
			prompts: ['Mit csinálnánk szívesen együtt?', 'Telefonszám ne: vigyünk egy kártyát.'],
			examples: ['Elhozom a harmonikámat'],
		},
		noticed: {
			title: 'Amit észrevettünk',
			prompts: [
				'Szervezők: ki állt meg, ki ment el mellettünk?',
				'Semmit, amiről rá lehet ismerni valakire.',
			],
			examples: ['Sok babakocsi. Munkába menet senki'],
		},
		sentences: {
			title: 'Három mondat',
			prompts: ['Melyik három választ visszük magunkkal, szóról szóra?'],
			examples: ['„Jönnék, ha a kutyám is jöhet.”'],
		},
		told: {
			title: 'Amit tettünk',
			prompts: ['Mi lett belőle? Két héten belül mutassuk meg.'],
			examples: ['A pad most a napon áll'],
		},
	},
	method: {
		when: 'Ha sok embert szeretnénk hallani, főleg azokat, akik sosem járnak megbeszélésre.',
		steps: [
			'A szervezők berendezik a helyet: két tablet, egy képernyő a válaszokkal, székek, árnyék, és papír annak, aki tollal ír. Próbáljuk ki egyszer hálózat nélkül is.',
			'Egyezzünk meg, hogyan köszöntjük az embereket: köszönünk, kérdezünk, várunk. Ha más helyett gépelünk, szóról szóra tegyük.',
			'Nyitás. Egyikünk beszélget, másikunk felolvassa az új válaszokat. Azt is kérdezzük meg, mi jó itt.',
			'Időnként pár percre: ki nem jött még? Vigyük oda a standot, ahol ők vannak.',
			'Zárás. Tegyük össze a válaszokat, adjuk hozzá a papírokat, és válasszunk három mondatot, amelyet magunkkal viszünk.',
			'Egyezzünk meg, mit mutatunk meg itt két héten belül, hol, és ki teszi meg.',
		],
		tips: [
			'Az asztal mellett álljon, ne mögötte. Ha a gyerekeknek is van mit csinálniuk, a szülőknek jut öt perc.',
			'Nyitás előtt tegyen fel két-három valódi választ. Senki sem szeret első lenni.',
			'Akinek nincs képernyője, nincs útban: írjanak helyette, vagy legyen ott egy doboz a papíroknak.',
		],
		care: 'Fénykép és hangfelvétel csak beleegyezéssel készüljön. Gyerek felnőtt mellett feleljen. A tablet felejtse el az előző embert, mielőtt jön a következő.',
		question: 'Mitől lenne jobb Önnek ez a hely vagy szolgáltatás?',
		thanks: 'Köszönjük. A válasza már a táblán van. A kódjával később megnézheti, mi lett belőle.',
	},
}
