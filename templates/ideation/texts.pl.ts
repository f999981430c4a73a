import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Polish. */
export const ideationPl: TemplateTexts<IdeationZone> = {
	title: 'Pole pomysłów',
	purpose: 'Znajdźcie szybko dużo pomysłów, rozwijajcie je nawzajem i zostawcie przy życiu te dziwne.',
	drawing:
		'Słońce obok zaoranego pola z kiełkami na skraju; z przodu podmuch wiatru niosący nasiona, krzew z jagodami i skrzynka z trzema sadzonkami.',
	zones: {
		question: {
			title: 'Nasze pytanie',
			prompts: ['Na jakie jedno pytanie dziś odpowiadamy?', 'Rozumiecie je inaczej? Napiszcie, jak.'],
			examples: ['Jak sąsiedzi bez auta mogą zrobić zakupy?'],
			caption: 'Jedno wspólne pytanie',
		},
		alone: {
			title: 'Najpierw osobno',
			prompts: ['Czego spróbować? Jeden pomysł na karteczce.', 'Piszcie w ciszy. Złe pomysły mile widziane.'],
			examples: ['Półka na torby z zakupami na stacji paliw'],
		},
		build: {
			title: 'Dokładamy',
			prompts: ['Weźcie cudzy pomysł i idźcie dalej: „Tak, i …”'],
			examples: ['Tak, i kto jedzie obok, zabiera jedną torbę'],
		},
		fresh: {
			title: 'Świeże spojrzenie',
			prompts: [
				'Kto już to rozwiązał: piekarnia, klub, inny kraj?',
				'Jak to bardzo pogorszyć? Teraz odwróćcie.',
			],
			lanes: ['Pożyczamy', 'Psujemy, potem odwracamy'],
			examples: ['Bibliobus staje u nas w co trzeci wtorek', 'Wszyscy muszą zamawiać tydzień wcześniej'],
		},
		families: {
			title: 'Rodziny pomysłów',
			prompts: ['Które pomysły są podobne? Połóżcie je obok siebie.', 'Nazwijcie każdą rodzinę.'],
			examples: ['Rodzina: i tak po drodze'],
		},
		seedlings: {
			title: 'Sadzonki',
			prompts: ['Co wypróbujemy najpierw? Najwyżej trzy pomysły.', 'Zostawcie jeden dziwny.'],
			lanes: ['Pierwsza sadzonka', 'Druga sadzonka', 'Ta dziwna'],
			examples: ['Półka na torby, próba przez dwa tygodnie'],
		},
	},
	method: {
		when: 'Macie jedno jasne pytanie i chcecie wielu różnych pomysłów, zanim wybierzecie.',
		steps: [
			'Przeczytajmy pytanie na głos. Czy ktoś rozumie je inaczej? To też zapiszcie.',
			'Piszcie osobno i w ciszy, jeden pomysł na jednej karteczce. Złe pomysły są mile widziane.',
			'Teraz pokazujemy karteczki. Najpierw czytajcie w ciszy, potem rozwijajcie cudzy pomysł: „Tak, i …”',
			'Najpierw pożyczcie: kto już to gdzieś rozwiązał? Potem pogorszcie wszystko celowo i odwróćcie to.',
			'Połóżcie obok siebie podobne pomysły i nazwijcie każdą rodzinę.',
			'Głosujcie w ciszy i anonimowo: które pomysły mają rosnąć?',
			'Posadźcie najwyżej trzy sadzonki. Jedna z nich może być dziwna.',
		],
		tips: [
			'Napisz pytanie dużymi literami i zostaw je na ekranie. Ludzie do niego wracają.',
			'Jeśli wszystkie „Tak, i …” trafiają do pomysłów jednej osoby, poproś, by każdy dołożył coś do karteczki, która jeszcze nic nie ma.',
			'Ktoś woli mówić lub rysować? Zapisz to za tę osobę, jej słowami.',
		],
		care: 'Wyśmiany pomysł to często ostatni pomysł tej osoby. Umówcie się, że przed głosowaniem nikt nie ocenia.',
		question: 'Jeden pomysł, choćby mały: czego możemy spróbować?',
		thanks: 'Dziękujemy. Twój pomysł jest już na tablicy i inni mogą go rozwijać.',
	},
}
