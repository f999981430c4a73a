import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Polish. */
export const personalizationPl: TemplateTexts<PersonalizationZone> = {
	title: 'Usługa na miarę',
	purpose: 'Sprawdźcie, co ludzie mogą dopasować do własnego życia, a co jest takie samo dla wszystkich.',
	drawing:
		'Duża koszula na stole krawieckim, z przeszytymi szwami, kieszenią, nożyczkami i miarką. Obok na wieszaku trzy ubrania z metką.',
	zones: {
		lives: {
			title: 'Trzy różne życia',
			prompts: [
				'Kim są? Wymyślcie ich albo weźcie z historii, które wolno opowiedzieć.',
				'Ostatni rząd zostawcie pusty do końca części 4.',
			],
			lanes: ['Pierwsza osoba', 'Druga osoba', 'Trzecia osoba'],
			rows: ['Kim jest i co umie', 'Co nie pasuje', 'Co wybierze'],
			examples: [
				'Norbert, piekarz, pracuje nocą. Zna całą ulicę',
				'Urząd jest otwarty, gdy on śpi',
				'Rozmowa o szóstej rano',
			],
		},
		same: {
			title: 'Takie samo dla wszystkich',
			prompts: ['Co nie może zależeć od tego, kim jesteśmy?', 'Prawa, bezpieczeństwo, cena: krótka lista.'],
			examples: ['Odpowiedź w trzy dni'],
		},
		person: {
			title: 'Co może wybrać osoba',
			prompts: ['Co ludzie mogą wybrać dla siebie?', 'Czas, miejsce, tempo, język, kto pomaga?'],
			examples: ['Pierwsza rozmowa na spacerze, nie w biurze'],
		},
		place: {
			title: 'O czym decyduje miejsce',
			prompts: ['O czym może decydować wieś, szkoła lub zespół?', 'W czym są tam dobrzy?'],
			examples: ['Klucze wydaje wiejski sklep'],
		},
		costs: {
			title: 'Ile to kosztuje',
			prompts: ['Co będzie trudniejsze: czas, koszty, prywatność, równość?', 'Dla kogo?'],
			examples: ['Kto głośno prosi, dostaje najlepsze godziny'],
		},
		offer: {
			title: 'Wybór od poniedziałku',
			prompts: ['Zapiszcie każdy wybór jako pytanie dla personelu.', 'Zaznaczcie dwa na początek.'],
			examples: ['„Gdzie chce się Pani spotkać?”'],
		},
	},
	method: {
		when: 'Gdy usługa działa dla większości, ale nie w każdym życiu.',
		steps: [
			'Pomyślcie o trzech osobach, które żyją bardzo różnie. Kim są, w czym są dobre i co im nie pasuje?',
			'Zapiszcie, co musi być takie samo dla wszystkich. Rozmawiajcie, aż lista będzie krótka.',
			'Piszcie osobno: co może wybrać osoba, a o czym może decydować miejsce?',
			'Wróćcie do trzech osób. Co każda z nich by wybrała? Wypełnijcie ostatni rząd.',
			'Powiedzcie szczerze, ile to kosztuje. Potem wybierzcie dwie rzeczy, które ludzie mogą wybierać od poniedziałku.',
		],
		tips: [
			'Przy każdym „takie samo dla wszystkich” zapytaj: kogo to chroni? Jeśli nikogo, może da się to nagiąć.',
			'Jeśli ktoś w sali powie „to o mnie”, najpierw słuchaj. Wymyślone osoby mogą poczekać.',
		],
		care: 'Wybór jest uczciwy tylko wtedy, gdy każdy o nim wie. Zapytajcie, kto nie odważy się poprosić i jak personel może mu to zaproponować.',
		question: 'Gdyby można było zmienić jedną rzecz, żeby pasowało to do Twojego życia, co by to było?',
		thanks:
			'Dziękujemy. Twoja karteczka jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
	},
}
