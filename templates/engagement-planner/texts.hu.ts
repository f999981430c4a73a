import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Hungarian. */
export const engagementPlannerHu: TemplateTexts<EngagementPlannerZone> = {
	title: 'Menjünk oda, ahol ők vannak',
	purpose:
		'Tervezzük meg három csoportnál, hol találkozunk velük, mit kérdezünk, mennyire könnyű felelni, és mit kapnak cserébe.',
	drawing:
		'Utca. Fent emberek egy fal mögött, egy ponyvás bódé és egy oszlopos, lépcsős hivatal; lent egy ház három ajtóval, egy asztal egy tállal és egy sor megálló.',
	zones: {
		groups: {
			title: 'Ki nincs még itt?',
			prompts: ['Mely csoportokkal nem találkoztunk még?', 'Egy cetlire egy, ahogy ők hívják magukat.'],
			examples: ['Éjszakás takarítók a kórházban'],
		},
		places: {
			title: 'Ahol most is vannak',
			prompts: ['Hol és mikor találkoznak, a neten is?', 'Kiben bíznak ott?'],
			examples: ['A C épület mosókonyhája, vasárnap este'],
		},
		hurdles: {
			title: 'Mitől nehéz minket elérni',
			prompts: ['Melyik időpont, szó, űrlap vagy távolság?', 'Mi történt korábban?'],
			examples: ['A levelünkben csak ez áll: „válaszoljon online”'],
		},
		plan: {
			title: 'Hogyan találkozunk',
			prompts: ['Válasszunk három csoportot, mindnek egy oszlop.', 'Mire könnyű felelni, és mi jön utána?'],
			lanes: ['Első csoport', 'Második csoport', 'Harmadik csoport'],
			rows: ['Ki, hol, mikor', 'Két perc alatt', 'Ha többet szeretne'],
			examples: [
				'Apukák a jégpályán',
				'Szombat 9 óra, asztal a büfében',
				'Egy kérdés tableten: válasszon egy arcot',
				'Megtervez velünk egy edzést',
			],
		},
		back: {
			title: 'Amit ők kapnak',
			prompts: ['Mivel viszonozzuk az idejüket?', 'Mikor és hogyan jelzünk vissza?'],
			examples: ['Leves, taxi haza, és levél június 1-ig'],
		},
		weeks: {
			title: 'Az első négy hét',
			prompts: ['Ki hová megy közülünk, és melyik napon?'],
			lanes: ['1. hét', '2. hét', '3. hét', '4. hét'],
			examples: ['Szo. 9:00, Szilvi és Omar a jégpályára'],
		},
	},
	method: {
		when: 'Nagyjából tudjuk, kit érint az ügy, és még egy meghívó sem ment ki.',
		steps: [
			'Nincsenek nehezen elérhető emberek. Nehezen elérhető szolgáltatás van. Meséljük el egymásnak, melyiket kerültük el mi, és miért.',
			'Írjuk fel a csoportokat, amelyeket hallanunk kell, először azokat, akikkel még sosem találkoztunk. Úgy, ahogy ők hívják magukat.',
			'Hol vannak ezek az emberek amúgy is, mikor, és kiben bíznak ott?',
			'Most őszintén magunkról: mi nehezíti meg, hogy eljöjjenek hozzánk?',
			'Válasszunk három csoportot. Mindhez keressünk helyet és időt, egy kétperces kérdést, és valamit azoknak, akik többet szeretnének.',
			'Egyezzünk meg, mit kapnak az idejükért. Aztán tegyük az első látogatásokat a hetekbe.',
		],
		tips: [
			'Legyen itt valaki az egyik csoportból. Ha nincs, hívjanak fel valakit közülük most.',
			'Ha minden cetlin az áll: „online”, kérdezze meg, kinek nincs telefonja, és kinek nincs oka megbízni a linkben.',
			'Két megtörtént látogatás többet ér, mint tíz egy listán.',
		],
		care: 'Csoportokat és szerepeket írjanak, magánszemélyek nevét soha. Egy névsor jó szándékkal is árthat.',
		question: 'Hol találkozhatnánk Önnel úgy, hogy ne kelljen fáradnia?',
		thanks: 'Köszönjük. Így mi megyünk Önhöz, és nem Öntől kérjük, hogy jöjjön.',
	},
}
