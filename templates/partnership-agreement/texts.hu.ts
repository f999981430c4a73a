import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Hungarian. */
export const partnershipAgreementHu: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Partneri megállapodás',
	purpose:
		'Egyezzünk meg egyszerű szavakkal, ki mit hoz és miről dönt, hogyan vitázunk, és hogyan válunk el barátként.',
	drawing:
		'Felülnézetben egy asztal, mind a négy oldalán ül valaki. Rajta négy alátét, a nyitott könyvek és a szabályok; körülötte szőnyeg, esernyő, nyitott ajtó és egy írótábla.',
	zones: {
		aim: {
			title: 'Mit teszünk együtt',
			prompts: ['Mi lesz jobb, és kinek?', 'Egy mondat elég.'],
			examples: ['Javítóműhely, ahol a fiatal az öregtől tanul'],
			caption: 'Hová tartunk?',
		},
		deal: {
			title: 'Hozunk, remélünk, döntünk',
			prompts: [
				'Előbb a saját oszlopunk: tudás, idő, terem, pénz, bizalom.',
				'Aztán: mit remélünk, és miről döntünk egyedül vagy másokkal?',
			],
			lanes: ['Lakosok', 'Egyesületek', 'Cégek', 'Hivatalok'],
			rows: ['Hozza', 'Reméli', 'Eldönti'],
			examples: [
				'A falusi klub: terem, kedden szabad',
				'A biciklibolt: tanulók két éven belül',
				'Mit javítunk meg, és mennyiért',
			],
		},
		open: {
			title: 'Nyitott könyvek',
			prompts: ['Ki fizet, kit fizetnek, ki dolgozik ingyen?', 'Hol láthatja mindenki?'],
			examples: ['Az elszámolás a falon, a kávé mellett'],
		},
		rules: {
			title: 'Hogyan döntünk',
			prompts: ['Milyen gyakran és mikor találkozunk?', 'Hogyan hallatszik a halk hang?'],
			examples: ['17 óra után, hogy a dolgozók is jöhessenek'],
		},
		storm: {
			title: 'Ha nehéz lesz',
			prompts: ['Mi állhat közénk?', 'Ki kivel beszél, és milyen hamar?'],
			examples: ['Ígérte, nem lett: hívjuk, még azon a héten'],
		},
		part: {
			title: 'Hogyan válunk el',
			prompts: ['Hogyan léphet ki valaki, vád nélkül?', 'Mi lesz az emberekkel, pénzzel, kulccsal, adattal?'],
			examples: ['Egy hónappal előbb szól. A szerszám itt marad'],
		},
		sign: {
			title: 'Egyelőre így',
			prompts: ['A jelünk, és amit még meg kell kérdezni.', 'Mikor nézzük meg újra?'],
			examples: ['L., a klub nevében. Hétfőn kérdezi az elnököt'],
		},
	},
	method: {
		when: 'Ha lakosok, egyesületek, cégek és hivatalok közösen terveznek valamit, mielőtt elfogy a pénz vagy a jóakarat.',
		steps: [
			'Mit teszünk együtt? Mindenki befejezi a mondatot: „Akkor éri meg, ha …”, aztán egyet csinálunk belőlük.',
			'Mindenki magában ír a saját oszlopába: mit hoz, és mit remél. A tapasztalat és a helyi bizalom annyit ér, mint a pénz.',
			'Először a lakosok olvassák fel az övékét. Aztán kitöltjük az utolsó sort: ki miről dönt, és miről döntünk együtt?',
			'Beszéljünk nyíltan pénzről és munkáról: ki fizet, kit fizetnek, ki ad időt, és hol láthatja mindenki.',
			'Mikor és hol találkozunk, és hogyan döntünk? Gondoljunk azokra, akiknek gyerekük, műszakjuk vagy hosszú útjuk van.',
			'Mi állhat közénk, és mit teszünk akkor? És hogyan léphet ki valaki?',
			'Olvassuk fel az egészet. Aki egyetért, odateszi a jelét. Az is jó válasz: „Otthon meg kell kérdeznem.” Tűzzük ki a napot, amikor újra megnézzük.',
		],
		tips: [
			'Akinek nincs pénze, elsőként szól, és utolsóként ír alá.',
			'Vessék össze a „Hozza” és az „Eldönti” sort. Aki sokat hoz, és semmiről sem dönt, az segítő, nem partner.',
			'Ez emberek megállapodása. Ha a törvény szerződést kér, írják meg ezekből a cetlikből.',
		],
		care: 'Nem mindenki tud nemet mondani annak, aki fizeti. Senki ne írjon alá a teremben, ha inkább aludna rá egyet, és senkinek sem kell megmondania, miért.',
		question: 'Mi könnyítené meg, hogy ebbe Ön is beleszóljon?',
		thanks: 'Köszönjük. A cetlije már a táblán van, ahol megegyezünk, hogyan döntünk.',
	},
}
