import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Polish. */
export const livedExperienceStoriesPl: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Historie z naszego życia',
	purpose:
		'Posłuchajcie historii od osób, które je przeżyły. One pierwsze mówią, co jest w nich ważne, a potem uczycie się z nich razem.',
	drawing:
		'Cztery dywaniki leżą wokół ogniska. Z każdego biegnie nić do rzeki, a łódź niesie ostatnią kartkę jako żagiel.',
	zones: {
		agreement: {
			title: 'Jak daleko może iść historia',
			prompts: ['Wybiera ten, kto opowiada, przy każdej historii.', 'Jak można ją potem wycofać?'],
			lanes: ['Każdy może usłyszeć', 'Najpierw zapytaj', 'Zostaje w tej sali'],
			examples: ['Kierowca, który poczekał', 'Jedenaście telefonów', 'Wszystko o moich dzieciach'],
		},
		moments: {
			title: 'Chwile',
			prompts: ['Którą chwilę z tą usługą pamiętacie?', 'Napiszcie, narysujcie albo podyktujcie.'],
			examples: ['„Czekał, aż wejdę do środka z torbami.”', '„W tamtym tygodniu dzwoniłam jedenaście razy.”'],
		},
		point: {
			title: 'Sedno mojej historii',
			prompts: ['Pisze tu tylko osoba, która opowiada.', 'Co mamy w niej zobaczyć?'],
			examples: ['Byli mili. Brakło jednego numeru, który odbiera'],
		},
		heard: {
			title: 'Co w nas zostało',
			prompts: ['Którą chwilę wciąż macie przed oczami?', 'Bez rad i bez wyjaśnień.'],
			examples: ['Wszystkie pisma w puszce po ciastkach'],
		},
		threads: {
			title: 'Wątki między historiami',
			prompts: ['Co się powtarza, a co padło tylko raz?', 'Niech ta jedna historia nie zginie.'],
			lanes: ['W kilku historiach', 'Tylko raz, a ważne'],
			examples: ['Pomogła jedna osoba, która znała drogę', 'Nikt nie zapytał brata'],
		},
		change: {
			title: 'Gdzie trzeba to usłyszeć',
			prompts: ['Jaka rozmowa musi się teraz odbyć?', 'Czy osoba, która opowiedziała, się zgadza?'],
			lanes: ['Która historia', 'Komu i kiedy', 'Kto idzie razem'],
			examples: ['Jedenaście telefonów, czytane na głos', 'Rada gminy, 4 czerwca', 'Autorka i pielęgniarka'],
		},
	},
	method: {
		when: 'Zanim nazwiecie problem i zawsze, gdy decyzja dotyczy ludzi, których nie ma w sali.',
		steps: [
			'Przeczytajcie na głos, jak daleko może iść historia. Kto opowiada, ten wybiera, może zmienić zdanie i w każdej chwili wycofać historię.',
			'Usiądźcie w parach z kimś, kto zna podobne sprawy. Jedna osoba opowiada, druga słucha i zapisuje tylko to, na co jest zgoda.',
			'Osoby, które opowiadały, piszą, co jest sednem ich historii. Reszta czeka.',
			'Osoby, które słuchały, piszą, co w nich zostało. Bez rad i bez wyjaśnień.',
			'Poszukajcie razem tego, co powtarza się w kilku historiach. Chrońcie tę, która padła tylko raz.',
			'Ustalcie, kto ma usłyszeć którą historię i kto pójdzie razem. Najpierw zgadza się osoba, która ją opowiedziała.',
		],
		tips: [
			'Zacznij od własnej małej historii. Wtedy nikt nie myśli, że musi być wielka.',
			'Przygotuj cichy pokój i kogoś, kto ma czas tam usiąść i porozmawiać.',
			'Gdy historia potrzebuje więcej czasu, daj jej ten czas. Weź go z wątków.',
		],
		care: 'Nikt nie musi opowiadać. Bez nazwisk innych osób, bez twarzy i głosów bez ich zgody. Wycofana historia znika z tablicy i ze wszystkiego, co z niej powstało.',
		question: 'Opowiedz o jednej chwili z tą usługą, którą pamiętasz.',
		thanks: 'Dziękujemy za zaufanie.',
	},
}
