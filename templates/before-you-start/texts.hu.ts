import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Hungarian. */
export const beforeYouStartHu: TemplateTexts<BeforeYouStartZone> = {
	title: 'Indulás előtt: hat kérdés',
	purpose: 'Egyezzünk meg, hol tartunk, mit szeretnénk és mink van, mielőtt bárkinek az idejét kérnénk.',
	drawing:
		'Domb, oldalán zászló, az égen csillag; alatta zöld föld sziklákkal, egy magunkkal vihető táska és egy kapu.',
	zones: {
		context: {
			title: 'Hol tartunk?',
			prompts: ['Mi történik most e szolgáltatás körül?', 'Ki dolgozik már rajta?'],
			examples: ['Májustól nem jár busz a rendelőhöz', 'Két egyesület közös autót használ'],
		},
		aim: {
			title: 'Mi a cél?',
			prompts: ['Mi legyen más egy év múlva?', 'Mit érhetünk el csak együtt?'],
			examples: ['A látogatási időt velünk együtt döntik el'],
		},
		values: {
			title: 'Mire építünk?',
			prompts: ['Mihez ragaszkodunk, ha nehéz lesz?', 'Miből látnák ezt mások?'],
			examples: ['Senki ne mondja el kétszer a történetét'],
		},
		assets: {
			title: 'Mink van?',
			prompts: ['Milyen tudás, hely, idő, bizalom van itt?', 'Ki adna belőle?'],
			examples: ['Faluház, délelőtt szabad', 'Nővér, akit úgyis mindenki hív'],
		},
		barriers: {
			title: 'Mi áll az útban?',
			prompts: ['Szabályok, pénz, távolság, szokás, félelem: mi lassít?', 'Tegyük minden cetlit a helyére.'],
			lanes: ['Ezen tudunk változtatni', 'Ezen nem', 'Még nem tudjuk'],
			examples: ['Csak munkaidőben találkozunk', 'Őszig nincs új pénz'],
		},
		methods: {
			title: 'Hogyan dolgozzunk?',
			prompts: ['Hol és hogyan találkoznának velünk szívesen?', 'Mi a legkisebb dolog, amit kipróbálhatunk?'],
			examples: ['Kávé a piacon, egyetlen kérdés'],
		},
		verdict: {
			title: 'Készen állunk?',
			prompts: ['Minek kell meglennie, mielőtt embereket hívunk?', 'Egy-egy cetli: szerintünk hol tartunk.'],
			lanes: ['Igen', 'Majdnem', 'Még nem'],
			examples: ['Ha a polgármester elmondta, mi végleges'],
		},
	},
	method: {
		when: 'Az első tervező megbeszélésen, vagy ha egy futó projekt elvesztette a fonalat.',
		steps: [
			'Mondjuk el egy mondatban, miért vagyunk itt. Olvassuk fel az ígéretünket, és azt is, ami már eldőlt.',
			'Írjunk csendben: hol tartunk, és mi a cél? Egy cetlire egy gondolat kerüljön.',
			'Olvassuk fel a cetliket, és tegyük egymás mellé, ami összetartozik. Mi lepett meg minket?',
			'Írjunk újra csendben: mire építünk, és mink van már?',
			'Menjünk végig az erősségeken. Írjunk hozzá nevet vagy helyet, ha valaki szívesen adna belőle.',
			'Most jöjjön, ami az útban áll. Beszéljünk minden cetliről, és tegyük a helyére.',
			'Gyűjtsük össze, hogyan találkozhatnánk. Válasszunk egy kis első lépést, amelyhez nem kell pénz.',
			'Mindenki egy cetlit: készen állunk? Írjuk le, mit döntünk, és mikor nézzük meg újra.',
		],
		tips: [
			'Ha csak tervezők vannak a teremben, kérdezzen meg előtte két embert, aki használja a szolgáltatást: mit kell tudni a mindennapjairól.',
			'Maradjanak annál, ami megvan, amíg a lista hosszabb nem lesz, mint ami az útban áll.',
			'A „még nem” is jó eredmény. Mások idejét kíméli.',
		],
		care: 'Mondják ki és írják le a korlátokat, a kellemetleneket is. Az a korlát, amely később derül ki, bizalomba kerül.',
		question: 'Mit tudjunk az Ön mindennapjairól, mielőtt bármit tervezünk?',
		thanks: 'Köszönjük. A cetlije azon a táblán van, ahol a tervezés kezdődik.',
	},
}
