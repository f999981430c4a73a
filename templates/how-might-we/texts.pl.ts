import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Polish. */
export const howMightWePl: TemplateTexts<HowMightWeZone> = {
	title: 'Jak możemy?',
	purpose:
		'Zamieńcie to, czego się dowiedzieliście, w otwarte pytania: ani za szerokie, ani z ukrytą odpowiedzią.',
	drawing:
		'Duży lejek nad słojem na stole. Górą wpadają karteczki, dołem spływają krople. Chmura i przewiązana paczka zostają na zewnątrz.',
	zones: {
		strengths: {
			title: 'Mocne strony',
			prompts: ['Co już pomaga i kto jest w tym dobry?'],
			examples: ['Sąsiedzi pilnują sobie miejsca w kolejce'],
		},
		learned: {
			title: 'Co już wiemy',
			prompts: ['Jaki fakt lub zdanie Was zaskoczyło?', 'Jakie dwie rzeczy do siebie nie pasują?'],
			examples: ['Kolejka stoi od siódmej. Otwierają o dziewiątej'],
		},
		questions: {
			title: 'Dużo pytań',
			prompts: [
				'Każdą karteczkę zacznijcie od „Jak możemy …”. Co najmniej pięć.',
				'Jak zachować dobre, naprawić złe albo wszystko odwrócić?',
			],
			examples: ['Jak możemy pozwolić czekać w domu, bez utraty kolejki?'],
		},
		wide: {
			title: 'Za szerokie',
			prompts: ['Nikt nie zacząłby od tego w poniedziałek.', 'Jak to zmniejszyć?'],
			examples: ['Jak możemy skończyć z samotnością?'],
		},
		answer: {
			title: 'Już odpowiedź',
			prompts: ['Rozwiązanie jest już w pytaniu.', 'Do czego służy? Zapytajcie o to.'],
			examples: ['Jak możemy zrobić aplikację do kolejki?'],
		},
		chosen: {
			title: 'Pytania, które bierzemy',
			prompts: [
				'Najwyżej trzy. Czy sąsiadka zrozumie każde z nich?',
				'Pierwsze wybierają osoby, których to dotyczy.',
			],
			lanes: ['Pierwsze pytanie', 'Drugie pytanie', 'Trzecie pytanie'],
			examples: ['Jak możemy zmienić czekanie w dobrą godzinę?'],
		},
	},
	method: {
		when: 'Wysłuchaliście ludzi, wiecie już sporo i przed szukaniem pomysłów potrzebujecie dobrego pytania.',
		steps: [
			'Przeczytajmy na głos mocne strony i to, co już wiemy, każdą karteczkę innym głosem. Dopiszcie, czego brakuje.',
			'Piszcie osobno i w ciszy. Spróbujcie napisać pięć pytań, a każde zacznijcie od „Jak możemy …”.',
			'Pytania za szerokie lub z gotową odpowiedzią połóżcie na ich miejsce. Potem razem je poprawcie.',
			'Wszyscy głosują anonimowo. Osoby, których problem dotyczy, wybierają też jedno własne pytanie.',
			'Przesuńcie najwyżej trzy pytania do ostatniego pola. Przeczytajcie każde na głos: czy sąsiadka je zrozumie?',
		],
		tips: [
			'Nie ma jeszcze odkryć? Weź dziesięć minut więcej i poproś każdą osobę o jedną chwilę, którą dobrze pamięta.',
			'Pytanie jest dobre, gdy od razu przychodzą do głowy trzy bardzo różne odpowiedzi.',
			'Nie wyrzucaj dziwnych pytań. Zostaw je tam, gdzie są; mogą się jeszcze przydać.',
		],
		care: 'Pytanie może zranić, gdy robi z ludzi problem. Pytajcie o usługę, nie o „trudnych ludzi”.',
		question: 'Dokończ zdanie: „Byłoby dobrze, gdyby …”',
		thanks: 'Dziękujemy. Twoje zdanie jest już na tablicy, obok pytań grupy.',
	},
}
