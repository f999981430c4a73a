import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Polish. */
export const handoverToPolicyPl: TemplateTexts<HandoverToPolicyZone> = {
	title: 'Od odkryć do decyzji',
	purpose:
		'Zamieńcie to, co razem odkryliście, w zasadę, strategię lub budżet i w jedną stronę dla osób, które decydują.',
	drawing:
		'Z dwóch wzgórz i skały trzy strumienie spływają do jeziora, jeden z nich obok kamieni; stamtąd rzeka płynie do wielkiej kartki, którą trzymają dwie ręce.',
	zones: {
		worked: {
			title: 'Co zadziałało',
			prompts: ['Co sprawiło, że tydzień był lepszy?', 'Czyja mocna strona w tym pomogła?'],
			examples: ['Cały miesiąc ta sama opiekunka: znała też psa'],
		},
		found: {
			title: 'Co odkryliśmy',
			prompts: ['Co już wiemy i od kogo?', 'Czego nadal nie wiemy?'],
			examples: ['„Już nie tłumaczę, gdzie są kubki”', '9 z 12 domów: mniej odwołanych wizyt'],
		},
		stuck: {
			title: 'Co to hamuje',
			prompts: ['Gdzie to utknęło?', 'Jaki przepis, nawyk lub brak pieniędzy leży pod spodem?'],
			examples: ['Trasy planuje się na minuty, nie na ludzi'],
			caption: 'Zajrzyjcie głębiej',
		},
		change: {
			title: 'Co musi się zmienić',
			prompts: [
				'Jakie słowa lub liczby mają być inne?',
				'Kto o tym decyduje i kiedy ta sprawa wraca na stół?',
			],
			lanes: ['Zasada', 'Strategia', 'Budżet'],
			rows: ['Zmiana', 'Kto decyduje', 'Kiedy'],
			examples: [
				'Najwyżej trzy opiekunki na jeden dom',
				'Komisja spraw społecznych',
				'Przed nową umową w maju',
			],
		},
		page: {
			title: 'Nasza jedna strona',
			prompts: [
				'Krótkie zdania. Ktoś czyta to między dwoma spotkaniami.',
				'Zanim strona wyjdzie, czytamy ją wszystkim na głos.',
			],
			lanes: ['Z czym ludzie żyją', 'Co wypróbowaliśmy', 'O co prosimy'],
			examples: ['Wpiszcie do umowy „najwyżej trzy opiekunki”'],
		},
		carry: {
			title: 'Kto to przekaże',
			prompts: [
				'Dwa imiona: ktoś, kto zna to z życia, i ktoś, kto tu pracuje.',
				'Na kiedy chcemy odpowiedzi i kto ją nam powie?',
			],
			examples: ['Kasia i Mo, 12 kwietnia. Odpowiedź do wakacji'],
		},
	},
	method: {
		when: 'Gdy próba lub cykl warsztatów coś pokazał i ma to żyć dalej w przepisach, planach i pieniądzach.',
		steps: [
			'Zaczynamy od tego, co zadziałało. Wymieńcie osoby, które dały umiejętności lub czas, jeśli chcą być wymienione.',
			'Każda osoba pisze sama, co już wiemy i od kogo. Potem zaznaczamy, co jest pewne, co prawdopodobne, a co otwarte.',
			'Gdzie to utknęło? Pytajcie „dlaczego?”, aż dojdziecie do przepisu, nawyku albo pozycji w budżecie.',
			'Co ma być inne: zasada, strategia, budżet? Dowiedzcie się, kto decyduje i kiedy. „Nie wiemy” to zadanie, nie wstyd.',
			'W trzech grupach piszemy trzy części strony. Jedno z nas gra zajętą radną i pyta: dlaczego, ile to kosztuje, co będzie, jeśli nic nie zrobimy?',
			'Kto to przekaże: ktoś, kto zna to z życia, i ktoś, kto tu pracuje? Na kiedy chcemy odpowiedzi i jak dotrze ona do wszystkich?',
		],
		tips: [
			'Na ostatnie pół godziny zaproś osobę, która decyduje, jako czytelnika z pytaniami, a nie sędziego.',
			'Zostaw bez zmian słowa osób, które to przeżyły. Z wygładzonych zdań znikają ludzie.',
			'Proście o jedną rzecz. Za dziesięć życzeń łatwo podziękować i łatwo o nich zapomnieć.',
		],
		care: 'Historie trafiają na stronę tylko wtedy, gdy ich autorzy zgadzają się na tę stronę i tych czytelników. W małej miejscowości szczegół znaczy tyle co nazwisko.',
		question: 'Co z Twojego życia powinny o tym wiedzieć osoby, które decydują?',
		thanks:
			'Dziękujemy. Twoja karteczka jest już na tablicy. Twoje nazwisko nie znajdzie się w tym, co przekażemy.',
	},
}
