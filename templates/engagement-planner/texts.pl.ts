import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Polish. */
export const engagementPlannerPl: TemplateTexts<EngagementPlannerZone> = {
	title: 'Idziemy do ludzi',
	purpose:
		'Zaplanujcie dla trzech grup, gdzie je spotkacie, o co zapytacie, jak mało wysiłku to kosztuje i co dostaną w zamian.',
	drawing:
		'Ulica. U góry ludzie za murem, stragan z markizą i urząd z kolumnami i schodami; u dołu dom z trojgiem drzwi, stół z miską i rząd przystanków.',
	zones: {
		groups: {
			title: 'Kogo jeszcze tu nie ma?',
			prompts: ['Których grup nigdy nie spotkaliśmy?', 'Jedna grupa na karteczce, tak jak sama się nazywa.'],
			examples: ['Ekipa, która nocą sprząta szpital'],
		},
		places: {
			title: 'Gdzie już są',
			prompts: ['Gdzie i kiedy się spotykają, także w sieci?', 'Komu tam ufają?'],
			examples: ['Boisko przy bloku C, niedziela wieczorem'],
		},
		hurdles: {
			title: 'Czemu trudno do nas trafić',
			prompts: ['Jakie nasze godziny, słowa, druki, odległości?', 'Co działo się wcześniej?'],
			examples: ['Nasze pisma mówią tylko „odpowiedz online”'],
		},
		plan: {
			title: 'Jak się spotkamy',
			prompts: ['Wybierzcie trzy grupy, po jednej kolumnie.', 'Na co łatwo odpowiedzieć i co będzie potem?'],
			lanes: ['Pierwsza grupa', 'Druga grupa', 'Trzecia grupa'],
			rows: ['Kto, gdzie, kiedy', 'W dwie minuty', 'Dla chętnych na więcej'],
			examples: [
				'Ojcowie na lodowisku',
				'Sobota o 9, stolik w barku',
				'Jedno pytanie na tablecie: wybierz buźkę',
				'Planują z nami jeden wieczór treningu',
			],
		},
		back: {
			title: 'Co dostaną w zamian',
			prompts: ['Jak odwdzięczymy się za ich czas?', 'Kiedy i jak dostaną odpowiedź?'],
			examples: ['Zupa, taksówka do domu i list do 1 czerwca'],
		},
		weeks: {
			title: 'Pierwsze cztery tygodnie',
			prompts: ['Kto z nas dokąd idzie i którego dnia?'],
			lanes: ['Tydzień 1', 'Tydzień 2', 'Tydzień 3', 'Tydzień 4'],
			examples: ['Sob. 9:00, Iza i Omar na lodowisko'],
		},
	},
	method: {
		when: 'Wiecie mniej więcej, kogo sprawa dotyczy, a zaproszenia jeszcze nie wyszły.',
		steps: [
			'Nie ma ludzi, do których trudno dotrzeć. Są takie usługi. Opowiedzcie sobie o jednej usłudze, którą omijaliście, i dlaczego.',
			'Zapiszcie grupy, które warto usłyszeć, najpierw te, których nigdy nie spotkaliśmy. Użyjcie nazwy, której same by użyły.',
			'Gdzie ci ludzie i tak są, o jakiej porze i komu tam ufają?',
			'Teraz szczerze o nas: co utrudnia im przyjście do nas?',
			'Wybierzcie trzy grupy. Znajdźcie dla każdej miejsce i porę, pytanie na dwie minuty i coś dla chętnych na więcej.',
			'Ustalcie, co ludzie dostaną za swój czas. Potem wpiszcie pierwsze wizyty w tygodnie.',
		],
		tips: [
			'Powinien tu być ktoś z jednej z tych grup. Jeśli nie ma, zadzwońcie w ciągu tej godziny do kogoś z nich.',
			'Gdy każda karteczka mówi „online”, zapytaj, kto nie ma telefonu, a kto nie ma powodu ufać linkowi.',
			'Dwie wizyty, które się odbędą, są więcej warte niż dziesięć na liście.',
		],
		care: 'Zapisujcie grupy i role, nigdy nazwiska prywatnych osób. Lista ludzi może zaszkodzić, nawet w dobrej wierze.',
		question: 'Gdzie możemy Cię spotkać, bez żadnego wysiłku z Twojej strony?',
		thanks: 'Dziękujemy. Dzięki temu to my przyjdziemy do Ciebie, a nie Ty do nas.',
	},
}
