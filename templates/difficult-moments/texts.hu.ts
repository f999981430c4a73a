import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Hungarian. */
export const difficultMomentsHu: TemplateTexts<DifficultMomentsZone> = {
	title: 'Nehéz pillanatok',
	purpose: 'Próbáljunk el együtt egy nehéz pillanatot, mielőtt megtörténik, és egyezzünk meg, mit tennénk.',
	drawing:
		'Kis színpad függönnyel és négy különböző székkel. Mellette festőállvány, óra és nyitott ajtó; elöl szövegbuborék, naptár és írótábla.',
	zones: {
		scene: {
			title: 'A jelenet',
			prompts: ['Válasszunk vagy találjunk ki egyet.'],
			examples: [
				'„Tudjuk, mit akarnak az emberek” – kezdi a szervező',
				'Egy apa sír. Mindenki az órát nézi',
				'Ketten beszélnek, kilencen nem',
			],
		},
		chairs: {
			title: 'Üljünk minden székbe',
			prompts: ['Olyan székbe üljünk, amely nem a miénk. Milyen ott ülni?'],
			lanes: ['Egy lakos', 'Ügyfelekkel dolgozó', 'Aki dönt', 'Aki hallgat'],
			rows: ['Érzi', 'Fél tőle', 'Kell neki'],
			examples: [
				'Kicsinek. A többieknél papír van',
				'Olyat ígérek, amit nem tartok be',
				'Két perc írás, mielőtt beszélek',
			],
		},
		power: {
			title: 'Hatalom és kockázat',
			prompts: ['Ki mehet el, és ki nem? Ki írja le?', 'Mi forog kockán, és kinek?'],
			examples: ['Ő hazamehet. A másiknak kell ez a döntés'],
		},
		words: {
			title: 'Kimondható szavak',
			prompts: ['Mit tudnánk akkor tényleg kimondani?', 'Egy rövid mondat, a saját szavainkkal.'],
			examples: ['„Várjunk, kérem. Előbb őt hallgatnám meg.”'],
		},
		earlier: {
			title: 'Ami előtte segít',
			prompts: ['Mit csinálunk már most jól?', 'Meghívó, terem, napirend, ígéret: mit tehetünk még előre?'],
			examples: ['Hívás előző nap: mire van szüksége?'],
		},
		agreed: {
			title: 'Megegyeztünk',
			prompts: ['Mit teszünk, ha megtörténik? Egy mondatban.'],
			examples: ['Bárki bármikor szünetet kérhet'],
		},
	},
	method: {
		when: 'A közös munka előkészítésekor, vagy egy konfliktus után, ha mindent megváltoztattunk, amiről rá lehetne ismerni valakire.',
		steps: [
			'Válasszunk együtt egy jelenetet, vagy találjunk ki egyet. Változtassuk meg a neveket és a helyeket. Bárki bármikor kimaradhat.',
			'Üljünk olyan székbe, amely a mindennapokban nem a miénk. Írjuk le magunkban: mit érez, mitől fél, és mi kell neki?',
			'Nézzük meg a jelenetet kívülről. Kinél van a hatalom, és ki mit kockáztat?',
			'Írjunk egy mondatot, amelyet tényleg ki tudnánk mondani. Próbáljuk ki hangosan, aztán egy másikat is.',
			'Mi segít előtte? Aztán egyezzünk meg egy mondatban a magunk számára.',
		],
		tips: [
			'Cseréljenek széket: a döntéshozó a lakos székében tanul a legtöbbet.',
			'Ugyanaz a mondat minden székből másképp szól. Ketten is próbálják ki.',
			'A végén szellőztessenek, és üljenek át máshová, hogy a szerepek a teremben maradjanak.',
		],
		care: 'Soha ne játsszák el azt, ami valakivel itt tényleg megtörtént. Elég annyi: „ezt a jelenetet ne”, indoklás nélkül.',
		question: 'Gondoljon egy alkalomra, amikor senki sem figyelt Önre. Mit kellett volna mondania valakinek?',
		thanks: 'Köszönjük. A cetlije már a táblán van. A kódjával később megnézheti, mi lett belőle.',
	},
}
