import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Planowanie', 'Dotarcie', 'Wykonanie', 'Podsumowanie'] as const
const hands = ['Mieszkańcy', 'Razem', 'Pracownicy'] as const

/** The co-production board in Polish. */
export const coProductionPl: TemplateTexts<CoProductionZone> = {
	title: 'Wspólne działanie: kto co robi?',
	purpose:
		'Zobaczcie, kto robi którą część usługi. Znajdźcie te, które mieszkańcy i pracownicy wolą robić razem.',
	drawing:
		'Dwa długie stoły. Przy górnym mieszkanka i pracownik trzymają każde swoją miskę, przy dolnym jedną razem. Obok kosz i lada.',
	zones: {
		service: {
			title: 'Usługa',
			prompts: ['Jaka usługa i dla kogo?', 'Co ma być dla nich lepsze?'],
			examples: ['Obiady dla emerytów w wiejskiej szkole'],
			caption: 'W czyich butach?',
		},
		bring: {
			title: 'Co wnosimy',
			prompts: ['W czym jesteście dobrzy i co lubicie robić?', 'Mieszkańcy i pracownicy tak samo.'],
			examples: ['Edek piecze i wie, kto mieszka sam'],
		},
		today: {
			title: 'Kto co robi dziś',
			prompts: ['Jakie części ma ta usługa i kto je robi?', 'Także praca, której nikt nie widzi.'],
			lanes: parts,
			rows: hands,
			examples: ['Sąsiedzi mówią sobie sami, nikt nie prosił', 'Jadłospis ustala miasto, co roku w czerwcu'],
		},
		could: {
			title: 'Kto co może robić',
			prompts: ['Które części wolimy robić sami albo razem?', 'Bierzcie tylko to, co chcecie robić.'],
			lanes: parts,
			rows: hands,
			examples: ['Goście pytają gości, jak było', 'Kucharka i goście co miesiąc planują jadłospis'],
		},
		fair: {
			title: 'Żeby było uczciwie',
			prompts: ['Co musi robić płatny personel?', 'Czego trzeba pomocnikom: płacy, szkolenia, odpoczynku?'],
			examples: ['Alergie: odpowiada kucharka', 'Darmowy obiad dla tych, którzy podają'],
		},
		try: {
			title: 'Pierwsza próba',
			prompts: ['Którą jedną część robimy po nowemu?', 'Kto z kim i do kiedy?'],
			examples: ['Krąg jadłospisu w marcu: kucharka, Edek, dwoje gości'],
		},
	},
	method: {
		when: 'Gdy usługa ma powstawać z ludźmi, nie tylko dla nich, a nikt jeszcze nie wie, co to znaczy w poniedziałek rano.',
		steps: [
			'Ustalamy jedną usługę i ludzi, którym ma się dzięki niej żyć lepiej. Wystarczy jedno zdanie.',
			'Każda osoba pisze sama, w czym jest dobra i co lubi robić. Stanowisko się nie liczy, liczy się umiejętność.',
			'Teraz wypełniamy pierwszą tabelę tak, jak jest dziś. Szukamy pracy, której nikt nie widzi: telefony, czekanie, dodawanie otuchy.',
			'Teraz druga tabela, tak jak może być. Przesuńcie część tylko wtedy, gdy osoba, która ma ją robić, jest tutaj i tego chce.',
			'Co z mocy prawa lub dla bezpieczeństwa musi robić płatny personel? Czego potrzebuje reszta, by dobrze zrobić swoją część?',
			'Wybieramy jedną część na pierwszą próbę. Dwa imiona, ktoś z mieszkańców i ktoś z pracowników, oraz dzień podsumowania.',
		],
		tips: [
			'Pytaj też o „Planowanie” i „Podsumowanie”. Jeśli mieszkańcom zostaje tylko noszenie, to nie jest wspólne.',
			'Pusty rząd jest wart rozmowy. Zapytaj, dlaczego jest pusty, zanim go wypełnicie.',
			'Dobre słowa, gdy oddajesz jakąś część: „Czy masz ochotę?”. Nigdy: „Możesz to zrobić”.',
		],
		care: 'Praca, która przechodzi na mieszkańców, nie może być ukrytym cięciem. Nikt nie dostaje gorszej usługi dlatego, że nie może lub nie chce brać udziału, a pracownicy mogą otwarcie mówić o swojej pracy.',
		question: 'Co chcesz robić w tej usłudze samodzielnie albo razem z nami?',
		thanks: 'Dziękujemy. Twoja karteczka jest już na tablicy. To do niczego Cię nie zobowiązuje.',
	},
}
