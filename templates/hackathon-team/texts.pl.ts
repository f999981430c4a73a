import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Polish. */
export const hackathonTeamPl: TemplateTexts<HackathonTeamZone> = {
	title: 'Hackathon: tablica zespołu',
	purpose:
		'Droga jednego zespołu od wyzwania do prezentacji. Mentorzy i spóźnieni od razu widzą, na czym stoicie.',
	drawing:
		'Droga, która skręca dwa razy: prowadzi między tablicami obok dymku z wypowiedzią, drzewa pełnego pomysłów, dużego owocu i torby aż do sceny z kurtynami.',
	zones: {
		team: {
			title: 'Zespół',
			prompts: [
				'Jak się nazywamy i w czym każde z nas jest dobre?',
				'Kto zna to z życia, kto z pracy, kto decyduje?',
			],
			examples: ['Marek wozi dzieci do szkoły i zna każdy przystanek'],
		},
		challenge: {
			title: 'Wyzwanie',
			prompts: ['Co chcemy rozwiązać, w jednym zdaniu?', 'Czyja to sprawa i czego nie da się zmienić?'],
			examples: ['Jak po nocnej zmianie wrócić do domu bez auta?'],
			caption: 'Dokąd chcemy dojść?',
		},
		heard: {
			title: 'Kogo słuchaliśmy',
			prompts: ['Kto co powiedział i co nas zaskoczyło?', 'Co najmniej dwie osoby spoza zespołu.'],
			examples: ['Kierowca: „Wszyscy dzwonią o ósmej”'],
		},
		root: {
			title: 'Sedno problemu',
			prompts: ['O co tak naprawdę chodzi?', 'Zatrzymajcie się na chwilę przy problemie.'],
			examples: ['Nikt nie może sam decydować o ostatnim autobusie'],
			caption: 'Zajrzyjcie głębiej',
		},
		ideas: {
			title: 'Pomysły',
			prompts: ['Czego moglibyśmy spróbować?', 'Najpierw napiszcie dużo, potem je pogrupujcie.'],
			examples: ['Jedna taksówka na pięć osób, spod szpitala o 22:00'],
		},
		chosen: {
			title: 'Nasz pomysł',
			prompts: ['Dla kogo i co wypróbujemy?', 'Czym to się różni od tego, co dziś?'],
			examples: ['Dla pielęgniarek z nocnej zmiany: miejsce przez SMS'],
		},
		proto: {
			title: 'Prototyp',
			prompts: ['Czego ludzie mogą dziś wieczorem dotknąć, co zobaczyć lub odegrać?'],
			examples: ['Sześć krzeseł z kuchni to autobus'],
			caption: 'Wystarczy szkic',
		},
		tried: {
			title: 'Z kim próbowaliśmy',
			prompts: ['Kto wypróbował i co się stało?', 'Co teraz zmieniamy?'],
			examples: ['Trzy pielęgniarki: dwie czekały przy złych drzwiach'],
		},
		means: {
			title: 'Czego potrzeba',
			prompts: ['Jakich ludzi, rzeczy i pieniędzy potrzebujemy?', 'Kto musi się zgodzić?'],
			examples: ['1200 zł na klucze, szkoła się zgadza'],
		},
		first30: {
			title: 'Pierwsze 30 dni',
			prompts: ['Trzy kroki: kto, co i na kiedy?'],
			lanes: ['Pierwszy krok', 'Drugi krok', 'Trzeci krok'],
			examples: ['Ania dzwoni w poniedziałek do przewoźnika'],
		},
		mentor: {
			title: 'Mentorzy pytają',
			prompts: ['Jakie pytanie pomoże zespołowi?', 'Raczej pytania niż odpowiedzi.'],
			examples: ['Kto zapłaci, gdy projekt się skończy?'],
		},
		pitch: {
			title: 'Prezentacja',
			prompts: ['Pięć minut: co pokażemy?', 'Nikt nie musi mówić.'],
			lanes: ['Scenka, 1 min', 'Pomysł, 2 min', 'Próba, 1 min', 'Prośba, 1 min'],
			examples: ['Dwa autobusy wieczorne na próbę do maja'],
		},
	},
	method: {
		when: 'Na hackathonie, po jednej tablicy dla każdego zespołu, od wyzwania do prezentacji.',
		steps: [
			'Powiedzcie, jak macie na imię i w czym każde z Was jest dobre. Kogo brakuje? Ustalcie, jak pracujecie razem.',
			'Napiszcie wyzwanie jednym zdaniem. Potem zadzwońcie do dwóch osób spoza zespołu albo je odwiedźcie i słuchajcie.',
			'Punkt kontrolny: o co tak naprawdę chodzi? Zostańcie przy problemie, zanim zaczniecie szukać odpowiedzi.',
			'Napiszcie dużo pomysłów, najpierw osobno, potem razem. Wybierzcie jeden i powiedzcie, czym różni się od tego, co dziś.',
			'Zbudujcie coś prostego. Wypróbujcie to z osobami spoza zespołu i zmieńcie to, na czym się potykają.',
			'Czego i kogo potrzeba i kto musi się zgodzić? Zaplanujcie trzy pierwsze kroki, z imionami i datami.',
			'Złóżcie prezentację i przećwiczcie ją z mentorem. Potem odpowiedzcie na jego pytania.',
		],
		tips: [
			'Podane czasy to wskazówka. Zróbcie przerwę, gdy ludzie są zmęczeni; wypoczęty zespół działa szybciej.',
			'Zapytaj ciche osoby, co by zmieniły, i daj im czas, by najpierw to napisały.',
			'Mentor przychodzi z odpowiedziami? Zapytaj, jakie pytanie się za nimi kryje, i zapisz je.',
		],
		care: 'Nikt nie musi występować, a już na pewno nie osoba, której problem dotyczy. Zapytajcie, zanim opowiecie czyjąś historię na scenie.',
		question: 'Znasz ten problem? Czego zespół nie powinien przeoczyć?',
		thanks: 'Dziękujemy. Twoja karteczka leży w polu „Kogo słuchaliśmy”.',
	},
}
