import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Hungarian. */
export const recipesHu: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Az első találkozó',
		purpose: 'Megérkezünk, megnézzük, hol tartunk és mink van, és kiderítjük, ki hiányzik még.',
		tips: [
			'Egy nappal előbb küldje el a linket, és mondja meg, hogy senkinek sem kell fiók.',
			'Ha kevés az idő, hagyják ki, ami az útban áll, de maradjon meg a kör, amelyben mindenkit meghallgatnak.',
		],
	},
	'codesign-half-day': {
		title: 'Fél nap tervezés a lakosokkal',
		purpose: 'Abból, amiben az emberek erősek és amit átéltek, ötletek lesznek és egy döntés.',
		tips: [
			'Tervezzen szünetet a történetek után, és még egyet az ötletek után.',
			'Fizessék meg az utat és az időt, vagy mondják meg előre, hogy ez nem megy.',
		],
	},
	'social-hackathon': {
		title: 'Közösségi hackathon csütörtök estétől szombatig',
		purpose:
			'Vegyes csapatok dolgoznak a hely gondjain. 30 és 90 nap múlva megkérdezzük, mi lett az ötleteikből.',
		tips: [
			'Minden kihíváshoz kell valaki, aki együtt él vele, és valaki, aki később felel érte.',
			'Magasra csapnak az érzések, mert az emberek saját gondjairól van szó. Két embernek ne legyen más dolga, mint a többiekre figyelni.',
		],
		clock: [
			'Kihívások gyűjtése: plakáton, a rádióban, a bolti pultnál',
			'Kis beszélgetések a gondokról. Minden kihívásnak lesz gazdája',
			'Jelentkezés: ki mire van szüksége, hogy részt vehessen? Mentorok keresése',
			'Próbáljuk ki együtt a táblát fél óráig',
			'Érkezés, evés, a megállapodás felolvasása. A pihenő sarok bemutatása',
			'A kihívások elmesélése, két-két percben',
			'Séta, beszélgetés, csatlakozás egy csapathoz. Kinek a szempontja hiányzik?',
			'Az első óra a csapatokban: csak az emberek és a gond',
			'Kör: hogyan érkezem? Hallgassunk meg két embert a csapaton kívülről',
			'Első kör a mentorokkal, aztán közös ebéd',
			'Sok ötlet, aztán egy',
			'Első ellenőrzőpont: kit hallgattunk meg, és mi a gond gyökere?',
			'Építsünk valami vázlatosat. Második kör a mentorokkal',
			'Próbáljuk ki a csapaton kívüliekkel',
			'Második ellenőrzőpont: ki próbálta ki, és min változtattunk? Próba az iránytűvel',
			'A bemutatók elpróbálása',
			'Bemutatók kisorsolt sorrendben, öt perc és három kérdés',
			'A közönség választ. Minden csapat kitűzi a 30 nap utáni hívást. A vasárnap szabad',
			'Hívás minden csapattal: él az ötlet, pihen, vagy más viszi tovább?',
			'Nyilvános cetli a csarnok tábláján: mi lett az ötletekből',
		],
	},
	'gentle-hackathon': {
		title: 'Nyugodt hackathon három estén',
		purpose: 'Ugyanaz sietség nélkül, távolról vagy egy teremben, azoknak, akiket a gyors tempó kizár.',
		tips: [
			'Hagyjon egy hetet az esték között, hogy a csapatok közben beszélhessenek az emberekkel.',
			'Ajánlja fel, hogy valaki odaül azok mellé, akik még sosem használtak ilyen táblát.',
		],
	},
	'popup-afternoon': {
		title: 'Egy délután az emberek között',
		purpose: 'Egyetlen kérdés a piacon, a könyvtárban vagy a váróteremben, ahol az emberek amúgy is vannak.',
		tips: [
			'Két tablet, két szervező, papír és toll. Próbálják ki egyszer hálózat nélkül is.',
			'Menjenek vissza ugyanoda, és mutassák meg, mi lett a válaszokból.',
		],
	},
	'shared-learning': {
		title: 'Egy óra közös tanulás',
		purpose: 'Nézzük meg mindenkivel, aki részese, mi változott, és kinek nem változott semmi.',
		tips: [
			'Ismételjék meg néhány havonta ugyanazokkal a kérdésekkel, és hasonlítsák össze a válaszokat.',
			'Hívja meg azokat is, akik már elmentek. Tudnak valamit, amit a többiek nem.',
		],
	},
}
