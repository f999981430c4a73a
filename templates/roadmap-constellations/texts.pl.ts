import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Już świeci', 'Jeszcze ciemno'] as const

/** The roadmap in Polish. */
export const roadmapConstellationsPl: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Mapa drogi: gwiazdozbiory',
	purpose:
		'Zobaczcie, gdzie Wasza praca z ludźmi już świeci, a gdzie jest jeszcze ciemno. Nie ma właściwej kolejności.',
	drawing:
		'Nocne niebo nad dachami miasta, a na nim trzy gwiazdozbiory: sześciokąt, gwiazda o czterech ramionach i osiem promieni. Pola są ich gwiazdami.',
	zones: {
		's-place': {
			title: 'System: nasze miejsce',
			prompts: ['Na ile usługa pasuje do życia tutaj?'],
			lanes: light,
			examples: ['Bibliobus przywozi też paczki'],
		},
		's-reach': {
			title: 'System: łatwo trafić',
			prompts: ['Czy łatwo nas znaleźć, do nas trafić i nas zrozumieć?'],
			lanes: light,
			examples: ['Żywy głos w telefonie', 'Wniosek trzeba wydrukować w domu'],
		},
		's-share': {
			title: 'System: władza, pieniądze, umiejętności',
			prompts: ['Co dzielimy, przesuwamy, czego się uczymy, by inni mogli dołączyć?'],
			lanes: light,
			examples: ['Piekarka ma klucze do sali', 'Wolontariusze sami płacą za autobus'],
		},
		'e-with': {
			title: 'Kompas: z ludźmi',
			prompts: ['O czym ludzie decydują z nami? O co tylko pytamy?'],
			lanes: light,
			examples: ['Uczniowie wybrali nowe podwórko', 'Pytaliśmy tylko o nazwę'],
		},
		'e-heard': {
			title: 'Kompas: słychać każdego',
			prompts: ['Kogo naprawdę słuchamy? Czyje słowo liczy się za mało?'],
			lanes: light,
			examples: ['Byliśmy u wędkarzy na pomoście', 'Ludzie, którzy pracują w soboty'],
		},
		'e-open': {
			title: 'Kompas: jawnie',
			prompts: ['Czy ktoś nowy zobaczy, jak i dlaczego tak ustaliliśmy?'],
			lanes: light,
			examples: ['Zdjęcia z każdego spotkania na drzwiach'],
		},
		'c-light': {
			title: 'Katalizatory: lekko',
			prompts: ['Jak można pomóc w dwie minuty?', 'Co skłania do rozmowy?'],
			lanes: light,
			examples: ['Zupa na rynku i wielka mapa'],
		},
		'c-people': {
			title: 'Katalizatory: ludzie i siły',
			prompts: ['W czym ludzie są tu dobrzy? Kto przyprowadzi następnych?'],
			lanes: light,
			examples: ['Chór zna każdą ulicę', 'Kto zna nowe rodziny?'],
		},
		'c-next': {
			title: 'Nasza następna iskra',
			prompts: [
				'Które ciemne gwiazdy zapalimy najpierw? Wystarczy jedna z rzędu.',
				'Kto robi jaki mały krok i kiedy do tego wracamy?',
			],
			examples: ['Michał pyta w sobotę na promie', 'Wracamy do tego 5 marca'],
		},
	},
	method: {
		when: 'Na początku i znowu co kilka tygodni, żeby zobaczyć, co się rozjaśniło.',
		steps: [
			'Każdy rząd to gwiazdozbiór: System, Kompas etyczny, Katalizatory. Zacznijcie od dowolnej gwiazdy. Nie musicie wypełniać wszystkich.',
			'Piszcie po cichu: co już świeci, a gdzie jeszcze ciemno? Najpierw to, co świeci.',
			'Przejdźcie się po gwiazdach. Powiedzcie, co Was cieszy.',
			'Porozmawiajcie o trzech najciemniejszych gwiazdach. Dlaczego są ciemne i co może być pierwszą iskrą?',
			'Wybierzcie najwyżej trzy iskry: mały krok, kto go zrobi i kiedy do tego wracamy.',
		],
		tips: [
			'Gdy jest dużo ludzi, niech każdy stół zacznie od innego rzędu.',
			'Następnym razem nic nie przepisuj: zacznijcie od nowa i połóżcie obie tablice obok siebie.',
			'Iskrą może być inna tablica. Otwórz ją i napisz jej nazwę na karteczce.',
		],
		care: 'Ciemna gwiazda to informacja, nie porażka. Nikt nie musi się z niej tłumaczyć.',
		question: 'Co jest dla Ciebie najważniejsze, gdy usługa się zmienia?',
		thanks: 'Dziękujemy. Twoja odpowiedź jest już na naszej mapie drogi.',
		choices: [
			'Że ktoś mnie słucha',
			'Że traktuje się mnie uczciwie',
			'Że widać, jak zapadła decyzja',
			'Że naprawdę mam głos',
		],
	},
}
