import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Hungarian. */
export const dataInsightHu: TemplateTexts<DataInsightZone> = {
	title: 'Számok és történetek',
	purpose:
		'Tegyük egymás mellé a számokat, a közbeszédet és azt, amit az emberek mondanak. Lássuk, hol egyeznek, hol nem, és ki hiányzik.',
	drawing:
		'Esőfelhő egy zöld hegygerinc mellett. Három különböző színű patak folyik le egyetlen tóba, amelynek egyik vége kiszáradt; a parton vízmérce és tábla áll.',
	zones: {
		ask: {
			title: 'Amit tudni szeretnénk',
			prompts: ['Előbb a kérdés, aztán a szám.', 'Mit tennénk másképp, ha tudnánk?'],
			examples: ['Ki ebédel egyedül, és mióta?'],
		},
		numbers: {
			title: 'Számok',
			prompts: ['Mit számolnak? Forrás, év, hely is legyen.', 'Tíznél kisebb csoport maradjon ki.'],
			lanes: ['Nyílt adat', 'A sajátunk'],
			examples: ['412 ember él egyedül 75 felett (város, 2025)', 'Heti 64 ebéd a faluházban'],
		},
		posts: {
			title: 'Amit nyíltan mondanak',
			prompts: ['Mit mondanak a neten és a helyi lapban?', 'A mi szavainkkal, nevek nélkül.'],
			examples: ['Sokan kérdezik, mindenkinek jár-e az ebéd'],
		},
		told: {
			title: 'Amit nekünk mondanak',
			prompts: ['Mit mondtak nekünk maguk az emberek?', 'Mi válik be nekik?'],
			examples: ['„Jó az étel. A tálcát nem bírom.”'],
		},
		compare: {
			title: 'Egymás mellett',
			prompts: ['Ugyanazt mondja szám, beszéd és történet?', 'Ki hiányzik mindegyikből?'],
			lanes: ['Egyeznek', 'Ütköznek', 'Senki sem tudja'],
			examples: ['Csütörtökön tele van', '„Kevésnek kell”, „nem mertem jönni”', 'Akiknek nincs telefonjuk'],
		},
		sure: {
			title: 'Mennyire biztos?',
			prompts: ['Régi, egyoldalú, fizetett valaki érte?'],
			examples: ['Ott főleg 40 év alattiak írnak'],
		},
		so: {
			title: 'És akkor?',
			prompts: ['Egy sor, egy gondolat, balról jobbra.', 'Ki tudja megmondani, igaz-e?'],
			lanes: ['Ezt látjuk', 'Ezt jelentheti', 'Így nézünk utána'],
			examples: ['Télen kevesen jönnek', 'Jeges az udvar', 'Csütörtökön kettejükkel végigjárjuk'],
		},
	},
	method: {
		when: 'Ha meg szeretnénk érteni egy ügyet, mielőtt belekezdünk, vagy látni, mi lett belőle.',
		steps: [
			'Írjuk le a kérdéseinket, mielőtt bárki kinyit egy táblázatot.',
			'Párban: mindenki hoz egy forrást, és megmondja, honnan és melyik évből való.',
			'Tegyük mellé, amit az emberek mondtak nekünk. Az is ide tartozik, ami beválik nekik.',
			'Hol egyeznek, hol ütköznek, ki hiányzik mindegyikből? Írjuk oda, mennyire vagyunk biztosak.',
			'Írjuk egy sorba: mit látunk, mit jelenthet, és hogyan nézünk utána az emberekkel.',
		],
		tips: [
			'Minden számot mondjon ki olyan mondatban, amelyben emberek vannak. A „64 ebéd” így lesz: „minden hétköznap tizenhárom ember”.',
			'Ha egy szám és egy történet ütközik, ne keressék a győztest. Kérdezze meg, melyik mit lát.',
			'Páronként egy jó szám elég.',
		],
		care: 'Ne kerüljön ide kép zárt csoportból, felhasználónév vagy mondat, amelyre rá lehet keresni. A tíznél kisebb szám egy emberre is rámutathat: hagyják ki.',
		question: 'Vannak számaink erről a helyről. Mit nem mutatnak meg?',
		thanks: 'Köszönjük. Ezt egyetlen táblázat sem mondta volna el.',
	},
}
