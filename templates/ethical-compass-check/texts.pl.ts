import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Idzie dobrze', 'Tak sobie', 'Jeszcze nie'] as const

/** The compass check in Polish. */
export const ethicalCompassCheckPl: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Kompas etyczny: przegląd',
	purpose:
		'Sprawdźcie plan lub spotkanie w czterech kierunkach, razem z ludźmi, których to dotyczy. Zmieńcie jedną rzecz.',
	drawing:
		'Róża kompasu z czterema dużymi ramionami: północ, wschód, południe i zachód. Na okrągłej tarczy leży długa igła, która obraca się wokół środka.',
	zones: {
		power: {
			title: 'Północ: czyj głos się liczy',
			prompts: ['Kto może powiedzieć „nie” i czy to się liczy?', 'O czym ludzie decydują tu razem z nami?'],
			lanes: how,
			examples: ['Lokatorzy mogą po miesiącu przerwać próbę'],
		},
		equity: {
			title: 'Wschód: uczciwie',
			prompts: ['Kto dał więcej, by tu być: czas, pieniądze, odwagę?', 'Kto mówił mniej, niż chciał?'],
			lanes: how,
			examples: ['Za każdym razem jest tłumacz', 'Rodzice płacili za opiekę, by tu przyjść'],
		},
		open: {
			title: 'Południe: jawnie',
			prompts: ['Czy każdy widzi, jak i dlaczego tak ustalono?', 'Czego wolelibyśmy nie pokazywać?'],
			lanes: how,
			examples: ['Protokół ukazał się miesiąc później'],
		},
		empathy: {
			title: 'Zachód: kogo słuchamy',
			prompts: ['Kto zmienił nasze zdanie?', 'O kim wciąż tylko rozmawiamy?'],
			lanes: how,
			examples: ['Nie znamy ani jednej nocnej opiekunki'],
		},
		stakes: {
			title: 'Co to znaczy dla każdego z nas',
			prompts: ['Co każdy z nas może tu zyskać lub stracić?', 'Kto ma pieniądze i wpływy?'],
			examples: ['Rodziny zyskują wolny wieczór', 'Kierowcy tracą dawne zmiany', 'Gmina ma pieniądze'],
		},
		needle: {
			title: 'Co pokazuje igła',
			prompts: ['Jaką jedną rzecz zmieniamy, zanim pójdziemy dalej?'],
			lanes: ['Co zmieniamy', 'Kto tego pilnuje', 'Na kiedy'],
			examples: ['Głos także dla lokatorów', 'Omar i Lidka', 'Na spotkanie w maju'],
		},
	},
	method: {
		when: 'Zanim plan stanie się publiczny, w połowie drogi i przed końcem projektu.',
		steps: [
			'Nazwijcie plan lub spotkanie, któremu się przyglądamy. Przejdźcie z jednym codziennym przykładem przez cztery kierunki.',
			'Piszcie po cichu we wszystkich czterech kierunkach. Połóżcie każdą karteczkę tam, gdzie pasuje: idzie dobrze, tak sobie albo jeszcze nie.',
			'Najpierw przeczytajcie to, co idzie dobrze. Potem przejdźcie do kierunku, w którym najwięcej karteczek leży po prawej.',
			'Co to znaczy dla każdego z nas? Pierwsze mówią osoby, których życia to najbardziej dotyczy.',
			'Ustalcie jedną zmianę, kto jej pilnuje i na kiedy. Wpiszcie ją do rejestru decyzji.',
		],
		tips: [
			'Jeśli w sali nie ma ludzi, których dotyczy plan, to jest Wasza pierwsza karteczka. Zaproś ich i spotkajcie się znowu.',
			'Pytaj raczej „co się stało?” niż „kto to zrobił?”.',
			'Jedna wprowadzona zmiana jest więcej warta niż dziesięć zapisanych.',
		],
		care: 'Patrzcie na obraz całej grupy. Nie pytajcie, kto napisał karteczkę, i nie liczcie według ról, gdy w roli jest tylko jedna osoba.',
		question:
			'Pomyśl o ostatniej wizycie lub ostatnim spotkaniu o tej usłudze: jak bardzo liczył się Twój głos?',
		thanks: 'Dziękujemy. Twoja odpowiedź jest na tablicy, bez nazwiska.',
	},
}
