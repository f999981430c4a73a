import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Słyszy o usłudze',
	'Zgłasza się',
	'Pierwszy kontakt',
	'Korzysta',
	'Między wizytami',
	'Odchodzi lub zostaje',
] as const

/** The journey map in Polish. */
export const journeyMapPl: TemplateTexts<JourneyZone> = {
	title: 'Mapa podróży: dziś i jutro',
	purpose:
		'Przejdźcie z jedną osobą przez usługę taką, jaka jest dziś. Potem narysujcie drogę taką, jaka powinna być.',
	drawing:
		'Krajobraz z krętą drogą: u góry wzgórza, w środku jezioro z deszczową chmurą i drabiną, na dole łąka, na której droga kończy się przy chorągiewce.',
	zones: {
		person: {
			title: 'Czyja to podróż',
			prompts: [
				'Jedna osoba: persona albo prawdziwa historia, którą wolno opowiedzieć.',
				'W czym ta osoba jest dobra?',
			],
			examples: ['Halina, 58 lat. Zaczyna się, gdy wysiada jej kręgosłup'],
			caption: 'Spacer w jej butach',
		},
		today: {
			title: 'Dziś',
			prompts: [
				'Co ta osoba robi, krok po kroku?',
				'Z kim i z czym się styka: ludzie, pisma, ekrany, pokoje?',
			],
			lanes: steps,
			rows: ['Robi', 'Spotyka'],
			examples: ['Sąsiadka wspomina o tym w sklepie', 'Formularz na sześć stron'],
		},
		feels: {
			title: 'Co czuje',
			prompts: [
				'Narysujcie pisakiem jedną linię, od kroku do kroku.',
				'Rysują osoby, które to przeżyły. Inni słuchają.',
			],
			lanes: steps,
			rows: ['Dobra chwila', 'Trudna chwila'],
			examples: ['Zagubienie: dziś to już trzecie okienko'],
		},
		lows: {
			title: 'Najgorsze chwile',
			prompts: ['Gdzie linia spada i dlaczego?', 'Wybierzcie dwie, które naprawicie najpierw.'],
			examples: ['Opowiada to samo trzeciej osobie'],
		},
		tomorrow: {
			title: 'Jutro',
			prompts: [
				'Te same kroki, tylko lepiej: co ta osoba powiedziałaby potem?',
				'Jaka zasada, umiejętność, miejsce, narzędzie lub pieniądze muszą się zmienić?',
			],
			lanes: steps,
			rows: ['Jak może być', 'Co musi się zmienić'],
			examples: ['Jeden telefon, resztę wypełnia urząd', 'Urzędnik może podpisać za dzwoniącą osobę'],
		},
		lift: {
			title: 'Pierwsza poprawa',
			prompts: ['Którą trudną chwilę poprawimy najpierw?', 'Kto wypróbuje to w przyszłym tygodniu?'],
			examples: ['Oddzwonić tego samego dnia. Ola próbuje od poniedziałku'],
		},
	},
	method: {
		when: 'Usługa już działa albo coś ginie po drodze z jednego urzędu do drugiego.',
		steps: [
			'Wybierzcie jedną osobę i to, w czym jest dobra. Zacznijcie tam, gdzie to się zaczyna w jej życiu, a nie przy naszym biurku.',
			'Idźcie krok po kroku: co ta osoba robi, kogo lub co spotyka?',
			'Osoby, które to przeżyły, rysują linię swoich uczuć. Reszta milczy i patrzy.',
			'Każda osoba sama: które chwile są najgorsze? Zaznaczcie dwie, które naprawimy najpierw.',
			'Narysujcie te kroki tak, jak powinny wyglądać. Co ta osoba powiedziałaby potem?',
			'Pod spodem napiszcie, co musi się zmienić: zasada, umiejętność, miejsce, narzędzie, pieniądze. Potem ustalcie pierwszą poprawę i kto ją wypróbuje.',
		],
		tips: [
			'Jeśli nikt tutaj tego nie przeżył, zatrzymajcie się przy linii i znajdźcie taką osobę. Zgadywana linia nikomu nie pomoże.',
			'Dwa dobrze narysowane kroki wystarczą na jutro. Inne mogą zostać takie, jak są.',
			'Przy każdym przekazaniu sprawy zapytaj: kto tu opowiada wszystko od nowa?',
		],
		care: 'Linia należy do osób, które to przeżyły. Nikt jej nie poprawia i nikt nie musi jej tłumaczyć.',
		question: 'Pomyśl o ostatniej wizycie lub telefonie do nas. Która chwila była najtrudniejsza?',
		thanks: 'Dziękujemy. Najpierw zajmiemy się najtrudniejszymi chwilami.',
	},
}
