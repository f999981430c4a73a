import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Hungarian. */
export const hackathonTeamHu: TemplateTexts<HackathonTeamZone> = {
	title: 'Hackathon: a csapat táblája',
	purpose:
		'Egy csapat útja a kihívástól a bemutatóig. A mentorok és a később érkezők is rögtön látják, hol tartunk.',
	drawing:
		'Út, amely kétszer kanyarodik: táblák között elhalad egy szövegbuborék, egy ötletekkel teli fa, egy nagy gyümölcs és egy táska mellett, és függönyös színpadhoz ér.',
	zones: {
		team: {
			title: 'Csapat',
			prompts: ['Mi a nevünk, és ki miben jó?', 'Ki éli meg, ki dolgozik vele, ki dönt róla?'],
			examples: ['Sanyi iskolabuszt vezet, minden megállót ismer'],
		},
		challenge: {
			title: 'Kihívás',
			prompts: ['Mit szeretnénk megoldani, egy mondatban?', 'Kinek az ügye, és mi az, ami adott?'],
			examples: ['Hogyan jut haza kocsi nélkül, aki éjszaka dolgozik?'],
			caption: 'Hová tartunk?',
		},
		heard: {
			title: 'Akiket meghallgattunk',
			prompts: ['Ki mit mondott, és mi lepett meg minket?', 'Legalább két ember a csapaton kívülről.'],
			examples: ['Sofőr: „Mindenki nyolckor telefonál”'],
		},
		root: {
			title: 'A probléma gyökere',
			prompts: ['Miről szól ez valójában?', 'Időzzünk el egy kicsit a problémánál.'],
			examples: ['Az utolsó buszról senki sem dönthet egyedül'],
			caption: 'Nézzünk a felszín alá',
		},
		ideas: {
			title: 'Ötletek',
			prompts: ['Mit próbálhatnánk ki?', 'Előbb írjunk sokat, aztán csoportosítsuk őket.'],
			examples: ['Egy taxi öt embernek, este tízkor a kórháztól'],
		},
		chosen: {
			title: 'A mi ötletünk',
			prompts: ['Kinek mit próbálunk ki?', 'Miben más, mint ami ma van?'],
			examples: ['Éjszakás nővéreknek: helyfoglalás SMS-ben'],
		},
		proto: {
			title: 'Prototípus',
			prompts: ['Mit lehet már ma este megfogni, megnézni vagy eljátszani?'],
			examples: ['Hat konyhaszék a busz'],
			caption: 'Elég, ha vázlatos',
		},
		tried: {
			title: 'Akikkel kipróbáltuk',
			prompts: ['Ki próbálta ki, és mi történt?', 'Min változtatunk most?'],
			examples: ['Három nővér: ketten rossz ajtónál vártak'],
		},
		means: {
			title: 'Mi kell hozzá',
			prompts: ['Milyen emberekre, dolgokra és pénzre van szükség?', 'Kinek kell igent mondania?'],
			examples: ['120 ezer forint kulcsokra, az iskola igent mondott'],
		},
		first30: {
			title: 'Az első 30 nap',
			prompts: ['Három lépés: ki, mit és mikorra?'],
			lanes: ['Első lépés', 'Második lépés', 'Harmadik lépés'],
			examples: ['Kati hétfőn felhívja a busztársaságot'],
		},
		mentor: {
			title: 'Mentorkérdések',
			prompts: ['Melyik kérdés segíti a csapatot?', 'Inkább kérdések, mint válaszok.'],
			examples: ['Ki fizet, ha véget ér a projekt?'],
		},
		pitch: {
			title: 'Bemutató',
			prompts: ['Öt perc: mit mutatunk meg?', 'Senkinek sem kell beszélnie.'],
			lanes: ['Jelenet, 1 perc', 'Ötlet, 2 perc', 'Próba, 1 perc', 'Kérés, 1 perc'],
			examples: ['Két esti busz próbaképpen májusig'],
		},
	},
	method: {
		when: 'Hackathonon, csapatonként egy tábla, a kihívástól a bemutatóig.',
		steps: [
			'Mondjuk el a nevünket, és hogy ki miben jó. Ki hiányzik? Egyezzünk meg, hogyan dolgozunk együtt.',
			'Írjuk le a kihívást egy mondatban. Aztán hívjunk fel vagy keressünk meg két embert a csapaton kívülről, és hallgassuk meg őket.',
			'Ellenőrzőpont: miről szól ez valójában? Időzzünk el nála, mielőtt válaszokat keresünk.',
			'Írjunk sok ötletet, előbb magunkban, aztán együtt. Válasszunk egyet, és mondjuk el, miben más, mint ami ma van.',
			'Építsünk valami vázlatosat. Próbáljuk ki a csapaton kívüliekkel, és változtassunk azon, amiben elakadnak.',
			'Mi és ki kell hozzá, és kinek kell igent mondania? Tervezzük meg az első három lépést, névvel és dátummal.',
			'Állítsuk össze a bemutatót, és próbáljuk el egy mentorral. Aztán feleljünk a kérdéseire.',
		],
		tips: [
			'Az idők csak irányt adnak. Tartsanak szünetet, ha fáradtak: a kipihent csapat gyorsabb.',
			'A csendesebbektől kérdezze meg, min változtatnának, és adjon időt, hogy előbb leírják.',
			'A mentor válaszokat hoz? Kérdezze meg, milyen kérdés van a válasz mögött, és azt írják le.',
		],
		care: 'Senkinek sem kell szerepelnie a bemutatón, legkevésbé annak, aki a gonddal él. Kérdezzék meg az illetőt, mielőtt színpadon mondják el a történetét.',
		question: 'Ismeri ezt a gondot? Mire figyeljen oda a csapat?',
		thanks: 'Köszönjük. A cetlije azok között van, akiket a csapat meghallgatott.',
	},
}
