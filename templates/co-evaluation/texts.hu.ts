import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Hungarian. */
export const coEvaluationHu: TemplateTexts<CoEvaluationZone> = {
	title: 'Jobb lett?',
	purpose: 'Mindenki, aki részt vett, megnézi, mi változott, kinek, és mit teszünk a jövő héten.',
	drawing:
		'Kerti ágyás négy különböző magas növénnyel, mögöttük mérőszalag, körülöttük felhő, fa, talicska és madárodú.',
	zones: {
		pulse: {
			title: 'Az első válasz',
			prompts: [
				'Segített? Számított a szavunk? Eljönnénk újra?',
				'Mindháromra egy szó vagy egy arc. Név nélkül.',
			],
			examples: ['Segített: igen. Számított: kicsit. Újra: igen'],
		},
		signs: {
			title: 'A javulás jelei',
			prompts: ['Miből vesszük észre, hogy jobb?', 'Hol tartottunk múltkor, és hol tartunk most?'],
			examples: ['Májusban hatan vártak kint. Most ketten'],
		},
		stories: {
			title: 'Ami valakinek változott',
			prompts: ['Meséljünk el egy kis pillanatot.', 'Előbb kérdezzük meg, szabad-e.'],
			examples: ['„Megkérdezték, melyik nap jó. Először.”'],
		},
		whom: {
			title: 'Kinek jobb?',
			prompts: [
				'Kinek jobb, és melyik erősség segített?',
				'Kinek nem? Nézzük meg a csoportok közti különbséget.',
			],
			lanes: ['Aki használja', 'Család, szomszédok', 'Aki benne dolgozik', 'Aki dönt'],
			rows: ['Jobb', 'Nem jobb vagy nehezebb', 'Nem tudjuk'],
			examples: [
				'Szombaton is van kenyér, a cserkészektől',
				'Sofőrök: hosszabb nap, szünet nélkül',
				'A nagyszülőket senki sem kérdezte',
			],
		},
		change: {
			title: 'Jövő héten más lesz',
			prompts: ['Melyik egy dolgon változtatunk?', 'Ki teszi meg, melyik napon?'],
			examples: ['Pénteken két sofőr. Mari kedden kérdezi'],
		},
		tell: {
			title: 'Mondjuk el',
			prompts: ['Kinek kell hallania? Ki mondja el?'],
			examples: ['A szomszéd falu. Józsi felhívja őket'],
		},
	},
	method: {
		when: 'Négy-hat hetente, amíg valamit kipróbálunk, és a végén.',
		steps: [
			'Mielőtt bárki megszólal: segített, számított a szavunk, eljönnénk újra? Írjunk név nélkül.',
			'Olvassuk el a válaszokat. Mi más, mint legutóbb, és melyek a javulás jelei?',
			'Keressünk párt, akinek más a szerepe. Meséljünk egymásnak egy kis pillanatot, amikor valami megváltozott.',
			'Írjunk magunkban: mi lett jobb, mi nem, és mit nem tudunk? Tegyük azokhoz, akikről szól.',
			'Keressük meg a legnagyobb különbséget két csoport között. Arról beszéljünk.',
			'Válasszunk egy dolgot, amin jövő héten változtatunk, és mondjuk meg, ki mondja el azoknak, akik nincsenek itt.',
		],
		tips: [
			'Mindig ugyanazt a három kérdést tegye fel, így látszik a változás.',
			'Az üres négyzet is eredmény: kérdezze meg, kivel lehetne erről beszélni.',
			'Több mint tizenketten vannak? Nyisson egy második táblát, és hasonlítsák össze a különbségeket.',
		],
		care: 'Nehéz kimondani, hogy valami fájt. Akit az eredményért fizetnek, utoljára szól, és megköszöni.',
		question: 'Amióta elkezdtük: lett-e valami jobb Önnek?',
		thanks: 'Köszönjük. A válasza már a táblán van. A kódjával később megnézheti, mi lett belőle.',
	},
}
