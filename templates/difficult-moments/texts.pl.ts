import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Polish. */
export const difficultMomentsPl: TemplateTexts<DifficultMomentsZone> = {
	title: 'Trudne chwile',
	purpose: 'Przećwiczcie razem trudną chwilę, zanim nadejdzie, i ustalcie, co wtedy zrobicie.',
	drawing:
		'Mała scena z kurtyną i czterema różnymi krzesłami. Obok sztaluga, zegar i otwarte drzwi; z przodu dymek, kalendarz i podkładka do pisania.',
	zones: {
		scene: {
			title: 'Scena',
			prompts: ['Wybierzcie jedną albo wymyślcie.'],
			examples: [
				'„Wiemy, czego ludzie chcą”, zaczyna prowadząca',
				'Ojciec płacze. Wszyscy patrzą na zegar',
				'Dwie osoby mówią, dziewięć nie',
			],
		},
		chairs: {
			title: 'Na każdym krześle',
			prompts: ['Usiądźcie na cudzym krześle. Jak się tam siedzi?'],
			lanes: ['Ktoś z mieszkańców', 'Ktoś z okienka', 'Kto decyduje', 'Kto milczy'],
			rows: ['Czuje', 'Boi się', 'Potrzebuje'],
			examples: [
				'Małość. Wszyscy inni mają papiery',
				'Że obiecam, czego nie dotrzymam',
				'Dwie minuty na pisanie, zanim coś powiem',
			],
		},
		power: {
			title: 'Władza i ryzyko',
			prompts: ['Kto może wyjść, a kto nie? Kto to zapisuje?', 'Co można stracić i kto?'],
			examples: ['On może iść do domu. Ona czeka na tę decyzję'],
		},
		words: {
			title: 'Słowa na tę chwilę',
			prompts: ['Co naprawdę można wtedy powiedzieć?', 'Jedno krótkie zdanie, własnymi słowami.'],
			examples: ['„Chwileczkę. Chcę najpierw usłyszeć tę panią.”'],
		},
		earlier: {
			title: 'Co pomaga zawczasu',
			prompts: ['Co już robimy dobrze?', 'Zaproszenie, sala, plan, obietnica: co jeszcze wcześniej?'],
			examples: ['Telefon dzień wcześniej: czego potrzeba?'],
		},
		agreed: {
			title: 'Na co się umawiamy',
			prompts: ['Co robimy, gdy to się stanie? Jednym zdaniem.'],
			examples: ['Każdy może w każdej chwili poprosić o przerwę'],
		},
	},
	method: {
		when: 'Gdy przygotowujecie się do wspólnej pracy albo po konflikcie, jeśli zmienicie wszystko, co zdradza, o kogo chodzi.',
		steps: [
			'Wybierzcie razem scenę albo ją wymyślcie. Zmieńcie imiona i miejsca. Każdy może w każdej chwili zrezygnować.',
			'Usiądźcie na krześle, na którym na co dzień nie siedzicie. Piszcie osobno: co ta osoba czuje, czego się boi i czego potrzebuje?',
			'Spójrzcie na scenę z zewnątrz. Kto ma tu władzę i kto co ryzykuje?',
			'Napiszcie zdanie, które naprawdę można powiedzieć. Wypróbujcie je na głos, potem następne.',
			'Co pomaga zawczasu? Potem umówcie się na jedno zdanie dla siebie.',
		],
		tips: [
			'Zamieńcie się krzesłami: najwięcej uczy się osoba decydująca na krześle mieszkańca.',
			'To samo zdanie brzmi inaczej z każdego krzesła. Niech wypróbują je dwie osoby.',
			'Na koniec otwórz okno i niech wszyscy zmienią miejsca, żeby role zostały w sali.',
		],
		care: 'Nigdy nie odgrywajcie tego, co naprawdę spotkało kogoś z obecnych. Wystarczy powiedzieć „nie ta scena”, bez podania powodu.',
		question: 'Przypomnij sobie chwilę, gdy nikt Cię nie słuchał. Co ktoś powinien był powiedzieć?',
		thanks:
			'Dziękujemy. Twoja karteczka jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
	},
}
