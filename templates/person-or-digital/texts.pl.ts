import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Polish. */
export const personOrDigitalPl: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Człowiek czy ekran?',
	purpose: 'Zobaczcie, gdzie technika zbliża ludzi, a gdzie nie może zastąpić człowieka.',
	drawing:
		'Rzeka między dwoma zielonymi brzegami: po lewej dwie osoby pod dymkiem, po prawej wielki telefon, między nimi kryty most, a niżej żaglówka i niedokończona kładka.',
	zones: {
		bond: {
			title: 'Liczył się człowiek',
			prompts: ['Kiedy to człowiek zmienił wszystko?', 'Co zrobił, czego nie zrobi żaden ekran?'],
			examples: ['Pielęgniarka widziała moje zmęczenie i usiadła'],
		},
		helped: {
			title: 'Pomogła technika',
			prompts: ['Kiedy dzięki niej było łatwiej lub bliżej?', 'Co było w tym dobre?'],
			examples: ['SMS: „Mam opóźnienie, będę o dziesiątej”'],
		},
		moments: {
			title: 'Chwila po chwili',
			prompts: [
				'Pomyślcie o jednej usłudze. Co się dzieje w każdej chwili?',
				'Gdzie to pasuje: człowiek, jedno i drugie czy ekran?',
			],
			lanes: ['Zgłoszenie', 'Wysłuchanie', 'Załatwianie', 'Dalszy kontakt'],
			rows: ['Człowiek', 'Jedno i drugie', 'Ekran'],
			examples: [
				'Pierwsza rozmowa w domu, przy stole',
				'Formularz na tablecie, wypełniany razem',
				'Zdjęcie zagojonej stopy, wysłane z domu',
			],
		},
		human: {
			title: 'Zawsze człowiek',
			prompts: ['Gdzie zawsze musi być człowiek?', 'O czym maszyna nigdy nie decyduje?'],
			examples: ['Zła wiadomość: nigdy w aplikacji ani w nocy'],
		},
		without: {
			title: 'Bez ekranu',
			prompts: ['Kto nie ma sprzętu, zasięgu, kodu lub odwagi?', 'Jak dostanie to samo, równie dobrze?'],
			examples: ['Za wzgórzem nie ma zasięgu', 'Jeden numer, ta sama cena, odbiera człowiek'],
		},
		time: {
			title: 'Zyskany czas',
			prompts: ['Jeśli technika oszczędza czas, to na co on idzie?', 'Kto tego pilnuje?'],
			examples: ['Dziesięć minut mniej pisania: dziesięć przy łóżku'],
		},
		try: {
			title: 'Próbujemy',
			prompts: ['Co wypróbujemy najpierw i z kim?', 'Jak wrócić do człowieka?'],
			examples: ['Wideo w piątki, cztery domy, przez miesiąc'],
			caption: 'Najpierw na papierze',
		},
	},
	method: {
		when: 'Zanim coś stanie się cyfrowe albo gdy już jest, a ludziom brakuje rozmowy.',
		steps: [
			'Każda osoba pisze sama: raz, gdy liczył się człowiek, i raz, gdy pomogła technika. Potem czytamy to na głos.',
			'Bierzemy jedną usługę, chwila po chwili. Połóżcie każdą karteczkę tam, gdzie pasuje: człowiek, jedno i drugie czy ekran. Jeśli się nie zgadzamy, piszemy dwie.',
			'Gdzie zawsze musi być człowiek? Napiszcie to jako prostą obietnicę, którą każdy może sprawdzić.',
			'Kto jest bez ekranu, z jakiegokolwiek powodu? Jak ta osoba dostanie to samo, tak samo szybko i dobrze?',
			'Jeśli technika oszczędza czas, to na co pójdzie? Na ludzi, jeśli teraz to powiemy.',
			'Wybieramy jedną małą próbę. Musi mieć drogę powrotu do człowieka, którą ktoś obcy znajdzie w dziesięć sekund.',
		],
		tips: [
			'To nie jest spór młodych ze starszymi. Zapytaj, kto to lubi w dobry dzień, a kto da radę także w zły.',
			'Dla niektórych ekran jest łagodniejszy: bez schodów, bez poczekalni, bez spojrzeń. Niech i to padnie.',
			'Jeśli ktoś sprzedaje lub obsługuje tę technikę, to przez dwa pierwsze kroki słucha.',
		],
		care: 'Nikt nie musi mówić, dlaczego nie używa sprzętu: pieniądze, wzrok, czytanie, lęk albo po prostu niechęć. „Wolę człowieka” to wystarczający powód.',
		question: 'Gdzie zawsze chcesz móc dotrzeć do człowieka, a nie tylko do ekranu?',
		thanks: 'Dziękujemy. Twoja karteczka jest już na tablicy.',
	},
}
