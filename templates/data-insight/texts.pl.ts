import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Polish. */
export const dataInsightPl: TemplateTexts<DataInsightZone> = {
	title: 'Liczby i historie',
	purpose:
		'Połóżcie obok siebie liczby, głosy publiczne i to, co mówią Wam ludzie. Zobaczcie, gdzie się zgadzają, gdzie nie i kogo brakuje.',
	drawing:
		'Deszczowa chmura obok zielonego grzbietu. Trzy strumienie w różnych kolorach spływają do jednego jeziora, które z jednej strony wyschło; na brzegu wodowskaz i tablica.',
	zones: {
		ask: {
			title: 'Co chcemy wiedzieć',
			prompts: ['Najpierw pytania, potem liczby.', 'Co zrobimy inaczej, gdy to będziemy wiedzieć?'],
			examples: ['Kto je obiad sam i od kiedy?'],
		},
		numbers: {
			title: 'Liczby',
			prompts: ['Co jest policzone? Źródło, rok, miejsce.', 'Pomińcie grupy poniżej dziesięciu osób.'],
			lanes: ['Otwarte dane', 'Nasze własne'],
			examples: ['412 osób po 75 mieszka samotnie (miasto, 2025)', '64 obiady tygodniowo w świetlicy'],
		},
		posts: {
			title: 'Głosy publiczne',
			prompts: ['Co mówi się w sieci i w lokalnej gazecie?', 'Własnymi słowami, bez nazwisk.'],
			examples: ['Wiele osób pyta, czy obiad jest dla wszystkich'],
		},
		told: {
			title: 'Co mówią nam ludzie',
			prompts: ['Co ludzie powiedzieli nam sami?', 'Co im dobrze służy?'],
			examples: ['„Jedzenie dobre. Nie uniosę tacy.”'],
		},
		compare: {
			title: 'Obok siebie',
			prompts: ['Czy liczby, głosy i historie mówią to samo?', 'Kogo w nich wszystkich brakuje?'],
			lanes: ['Zgadzają się', 'Nie zgadzają się', 'Nikt nie wie'],
			examples: ['W czwartki jest pełno', '„Mało kto chce” i „Boję się przyjść”', 'Ludzie bez telefonu'],
		},
		sure: {
			title: 'Na ile to pewne?',
			prompts: ['Czy to stare, stronnicze, opłacone?'],
			examples: ['Piszą tam głównie osoby przed 40'],
		},
		so: {
			title: 'Co z tego?',
			prompts: ['Jeden rząd, jedna myśl, od lewej do prawej.', 'Kto nam powie, czy to prawda?'],
			lanes: ['Widzimy', 'To może znaczyć', 'Sprawdzimy tak'],
			examples: [
				'Zimą przychodzi mało osób',
				'Podwórko jest oblodzone',
				'W czwartek idziemy tam z dwiema osobami',
			],
		},
	},
	method: {
		when: 'Chcecie zrozumieć sprawę, zanim zaczniecie, albo zobaczyć, co z niej wynikło.',
		steps: [
			'Napiszcie pytania, zanim ktokolwiek otworzy tabelę.',
			'W parach: przynieście po jednym źródle i powiedzcie, skąd jest i z którego roku.',
			'Połóżcie obok to, co powiedzieli nam ludzie. Także to, co im dobrze służy.',
			'Gdzie się zgadzają, gdzie nie, kogo w nich wszystkich brakuje? Zapiszcie, na ile jesteśmy pewni.',
			'Napiszcie w rzędzie: co widzimy, co to może znaczyć i jak sprawdzimy to z ludźmi.',
		],
		tips: [
			'Czytaj każdą liczbę na głos jako zdanie o ludziach. „64 obiady” to „trzynaście osób każdego dnia roboczego”.',
			'Gdy liczba i historia się nie zgadzają, nie szukaj zwycięzcy. Zapytaj, co każda z nich widzi.',
			'Jedna dobra liczba na parę wystarczy.',
		],
		care: 'Bez zrzutów z zamkniętych grup, bez nazw kont, bez zdań, które znajdzie wyszukiwarka. Liczba poniżej dziesięciu może wskazać konkretną osobę: pomińcie ją.',
		question: 'Mamy liczby o tym miejscu. Czego one nie pokazują?',
		thanks: 'Dziękujemy. Tego nie powie nam żadna tabela.',
	},
}
