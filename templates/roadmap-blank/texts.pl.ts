import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Polish. */
export const roadmapBlankPl: TemplateTexts<RoadmapBlankZone> = {
	title: 'Mapa drogi naszymi słowami',
	purpose: 'Zróbcie własną mapę wspólnej pracy, we własnym języku, z tego, co sami przeżyliście.',
	drawing:
		'Otwarte nocne niebo z luźnymi gwiazdami i trzema słabo widocznymi kręgami. Dwie osoby patrzą na nie ze wzgórza przez teleskop.',
	zones: {
		stars: {
			title: 'Nasze gwiazdy',
			prompts: [
				'Kiedy wspólna praca szła dobrze? Kiedy nie?',
				'Jedna chwila na karteczce. Gwiazda może tu zostać bez domu.',
			],
			examples: ['Huśtawki powstały w jedną niedzielę', 'Dziadek narysował mapę', 'Nikt nie podał nam daty'],
		},
		words: {
			title: 'Jak to nazywamy',
			prompts: ['Jak nazwiecie to, gdy gmina i ludzie tworzą coś razem?'],
			examples: ['Robimy to razem', 'Czyn sąsiedzki, ale dla przychodni'],
		},
		one: {
			title: 'Pierwszy gwiazdozbiór',
			prompts: ['Które gwiazdy są razem?', 'Na pierwszej karteczce napiszcie ich nazwę.'],
			examples: ['Nazwa: Dużo rąk'],
		},
		two: {
			title: 'Drugi gwiazdozbiór',
			prompts: ['Które inne gwiazdy są razem?', 'Na pierwszej karteczce napiszcie ich nazwę.'],
		},
		three: {
			title: 'Trzeci gwiazdozbiór',
			prompts: ['Jest trzecia grupa? Może być pusta.', 'Na pierwszej karteczce napiszcie ich nazwę.'],
		},
	},
	method: {
		when: 'Gdy grupa mówi innym językiem, gdy prowadzą dzieci lub młodzież albo gdy gotowe nagłówki nie pasują.',
		steps: [
			'Przez minutę patrzcie na gotową mapę drogi, potem ją zamknijcie. Wasza może wyglądać zupełnie inaczej.',
			'Po cichu zapisujcie gwiazdy: chwile, gdy wspólna praca szła dobrze, i chwile, gdy nie szła.',
			'Jak powiecie to sąsiadce? Zbierzcie słowa, których naprawdę używacie, we wszystkich językach w sali.',
			'Przesuńcie gwiazdy, które do siebie pasują, do jednego gwiazdozbioru i nadajcie mu nazwę. Co nie pasuje nigdzie, może zostać.',
			'Przeczytajcie swoją mapę na głos. Wybierzcie słowa, których będziecie odtąd używać, i gwiazdę, od której zaczniecie.',
		],
		tips: [
			'Dwa gwiazdozbiory wystarczą, a czwarty może stanąć na wolnym miejscu obok tablicy.',
			'Gdy spierają się dwie nazwy, zostaw obie na tydzień.',
			'Dzieci mogą swoje gwiazdy narysować. Rysunek liczy się tak samo jak zdanie.',
		],
		care: 'Trudna chwila należy do osoby, która ją przeżyła. Ona mówi, czy trafi na mapę, i nie idą z nią żadne cudze imiona.',
		question: 'Jak nazwiesz to, gdy gmina i jej mieszkańcy razem tworzą usługę?',
		thanks: 'Dziękujemy. Twoje słowa są na tablicy, na której wybieramy nasze.',
	},
}
