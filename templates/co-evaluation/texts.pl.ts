import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Polish. */
export const coEvaluationPl: TemplateTexts<CoEvaluationZone> = {
	title: 'Czy jest lepiej?',
	purpose:
		'Wszyscy, którzy brali w tym udział, sprawdzają, co się zmieniło, dla kogo i co zrobić w przyszłym tygodniu.',
	drawing:
		'Skrzynia z czterema roślinami różnej wysokości i miarką za nimi, a wokół chmura, drzewo, taczka i budka dla ptaków.',
	zones: {
		pulse: {
			title: 'Pierwsza odpowiedź',
			prompts: ['Pomogło? Wasz głos się liczył? Przyjdziecie znowu?', 'Na każde słowo lub buźka. Bez imion.'],
			examples: ['Pomogło: tak. Głos: trochę. Znowu: tak'],
		},
		signs: {
			title: 'Po czym widać poprawę',
			prompts: ['Po czym poznajemy, że jest lepiej?', 'Jak było ostatnio, a jak jest teraz?'],
			examples: ['W maju sześć osób czekało na dworze. Teraz dwie'],
		},
		stories: {
			title: 'Co się dla kogoś zmieniło',
			prompts: ['Opowiedzcie jedną małą chwilę.', 'Najpierw zapytajcie, czy wolno.'],
			examples: ['„Zapytali, który dzień mi pasuje. Pierwszy raz.”'],
		},
		whom: {
			title: 'Lepiej dla kogo?',
			prompts: [
				'Dla kogo jest lepiej i co w tym pomogło?',
				'A dla kogo nie? Spójrzcie na różnice między grupami.',
			],
			lanes: ['Kto korzysta', 'Rodzina, sąsiedzi', 'Kto tu pracuje', 'Kto decyduje'],
			rows: ['Lepiej', 'Nie lepiej lub trudniej', 'Nie wiemy'],
			examples: [
				'Chleb w soboty dzięki harcerzom',
				'Kierowcy: dłuższy dzień, bez przerwy',
				'Nikt nie zapytał dziadków',
			],
		},
		change: {
			title: 'Zmiana za tydzień',
			prompts: ['Jaką jedną rzecz zmieniamy?', 'Kto to zrobi i którego dnia?'],
			examples: ['Dwóch kierowców w piątki. Marta pyta we wtorek'],
		},
		tell: {
			title: 'Komu mówimy',
			prompts: ['Kto musi to usłyszeć? Kto powie?'],
			examples: ['Sąsiednia wieś. Dzwoni Janek'],
		},
	},
	method: {
		when: 'Co cztery do sześciu tygodni, gdy coś wypróbowujecie, i na koniec.',
		steps: [
			'Zanim ktokolwiek się odezwie: czy to pomogło, czy Wasz głos się liczył, czy przyjdziecie znowu? Piszcie anonimowo.',
			'Przeczytajcie odpowiedzi. Jak wypadają na tle ostatniego razu i po czym poznajemy poprawę?',
			'Znajdźcie sobie parę w innej roli. Opowiedzcie sobie jedną małą chwilę, w której coś się zmieniło.',
			'Piszcie osobno: co jest lepsze, co nie, a czego nie wiemy? Połóżcie to pod osobami, których dotyczy.',
			'Poszukajcie największej różnicy między dwiema grupami. Porozmawiajcie właśnie o niej.',
			'Wybierzcie jedną rzecz do zmiany w przyszłym tygodniu i ustalcie, kto powie o niej innym.',
		],
		tips: [
			'Za każdym razem zadaj te same trzy pytania, żeby było widać zmianę.',
			'Puste pole to też wynik: zapytaj, do kogo można pójść i porozmawiać.',
			'Więcej niż dwanaście osób? Otwórz drugą tablicę i porównajcie różnice.',
		],
		care: 'Trudno powiedzieć, że coś zabolało. Kto bierze pieniądze za wynik, mówi na końcu i za to dziękuje.',
		question: 'Odkąd zaczęliśmy: czy coś jest dla Ciebie lepsze?',
		thanks:
			'Dziękujemy. Twoja odpowiedź jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
	},
}
