import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Polish. */
export const pilotSnapshotPl: TemplateTexts<PilotSnapshotZone> = {
	title: 'Pilotaż na jednej stronie',
	purpose: 'Pokażcie, co wypróbowaliście, żeby inni mogli się z tego uczyć, pożyczyć to i o to zapytać.',
	drawing:
		'Pocztówka z pasiastym brzegiem: widok dwóch wysp z latarnią morską, stare zdjęcie, znaczek, wyboista droga z małym autobusem przez środek, roślina i przywieszka.',
	zones: {
		place: {
			title: 'Miejsce i ludzie',
			prompts: ['Gdzie to było i czyjego życia dotyczy?', 'W czym ci ludzie są dobrzy?'],
			examples: ['Dwie wyspy, jeden prom. Tu się naprawia rzeczy'],
		},
		before: {
			title: 'Jak było wcześniej',
			prompts: ['Opowiedzcie jedną scenę ze zwykłego dnia.'],
			examples: ['Dziesięć minut u lekarza, dwa dni poza domem'],
		},
		actors: {
			title: 'Kto to razem zrobił',
			prompts: ['Jacy ludzie, stowarzyszenia, urzędy i firmy?', 'Co każde z nich wniosło?'],
			examples: ['Załoga promu: cichy kąt na pokładzie'],
		},
		ways: {
			title: 'Jak pracowaliśmy',
			prompts: ['Historie, liczby, stoisko, hackathon: jakie sposoby?', 'Z którego skorzystacie znowu?'],
			examples: ['Stoisko na promie, w każdy piątek marca'],
		},
		path: {
			title: 'Wyboista droga',
			prompts: [
				'Narysujcie pisakiem jedną linię, od początku do dziś.',
				'Gdzie skręciła? Gdzie droga się zgubiła?',
			],
			lanes: ['Początek', 'Pierwszy wybój', 'Punkt zwrotny', 'Dziś'],
			rows: ['Poszło dobrze', 'Było trudno'],
			examples: ['Burza. Na pierwszy wieczór nikt nie przyszedł', 'Pielęgniarka płynęła z nami promem'],
		},
		changed: {
			title: 'Co się zmieniło',
			prompts: ['Co jest teraz inaczej i dla kogo?', 'Głos i liczba.'],
			examples: ['„Na obiad byłem w domu.” 31 podróży mniej'],
		},
		lessons: {
			title: 'Rady dla następnych',
			prompts: ['Co inni powinni wiedzieć, zanim spróbują?'],
			lanes: ['Tak', 'Lepiej nie', 'Najpierw pytanie'],
			examples: ['Zacząć od kawy', 'Zacząć od formularza', 'Kto ma klucze?'],
		},
		borrow: {
			title: 'Do pożyczenia',
			prompts: ['Z jakich tablic, list i tekstów mogą korzystać inni?', 'Do kogo można zadzwonić?'],
			examples: ['Zaproszenie dużym drukiem, dwa języki'],
		},
	},
	method: {
		when: 'Na koniec próby albo żeby pokazać innym przykład, zanim zaczną.',
		steps: [
			'Gdzie to było i czyjego życia dotyczy? Wybierzcie jedną scenę, która pokazuje, dlaczego to ważne.',
			'Kto brał udział, co kto wniósł i jak pracowaliście?',
			'Narysujcie drogę od początku do dziś, z wybojami i błędnymi skrętami.',
			'Co się zmieniło i dla kogo? Pierwsze mówią osoby, których to dotyczy, inni dodają.',
			'Co inni mogą pożyczyć i do kogo mogą zadzwonić?',
		],
		tips: [
			'Szczerze opowiedziany błędny skręt pomaga innym bardziej niż gładka historia.',
			'Zostaw tę tablicę otwartą przez tydzień, żeby każdy, kto brał udział, mógł ją poprawić.',
		],
		care: 'W małej miejscowości łatwo kogoś rozpoznać. Zapytajcie, zanim opowiecie czyjąś scenę lub podacie nazwisko.',
		question: 'Znasz to od środka: co inni powinni wiedzieć, zanim spróbują?',
		thanks:
			'Dziękujemy. Twoja karteczka jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
	},
}
