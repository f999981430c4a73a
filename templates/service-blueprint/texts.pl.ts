import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Przedtem', 'Przyjście', 'Razem', 'Potem', 'Po tygodniach'] as const

/** The service blueprint in Polish. */
export const serviceBlueprintPl: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Plan usługi',
	purpose:
		'Zobaczcie, co ludzie spotykają i co musi się za tym dziać. Potem znajdźcie części do wspólnej pracy.',
	drawing:
		'Scena w przekroju: ludzie przed światłami rampy, pracownicy na scenie, kurtyna i zaplecze za nią, a pod podłogą belki i sąsiedzi, którzy ją niosą.',
	zones: {
		scene: {
			title: 'Jedna scena',
			prompts: ['Kim jest ta osoba i co zrobi sama?', 'Gdzie to się zaczyna i kończy?'],
			examples: ['Tadeusz, 81 lat, wraca w piątek ze szpitala'],
			caption: 'Od drzwi do drzwi',
		},
		seen: {
			title: 'Co ta osoba spotyka',
			prompts: [
				'Co widzi, słyszy lub trzyma: pisma, tabliczki, ekrany, głosy?',
				'Co robi w każdym kroku? Użyjcie jej słów.',
			],
			lanes: steps,
			rows: ['Zauważa', 'Robi'],
			examples: ['Pismo bardzo drobnym drukiem', 'Czeka na taksówkę przy bocznych drzwiach'],
		},
		work: {
			title: 'Co robimy my',
			prompts: [
				'Co robimy z tą osobą, twarzą w twarz lub przez telefon?',
				'Czego ona nigdy nie widzi? Zapytajcie tych, którzy to robią.',
			],
			lanes: steps,
			rows: ['Widać', 'Nie widać'],
			examples: ['Pielęgniarka czyta na głos listę leków', 'Opieka domowa umawia pierwszą wizytę'],
		},
		marks: {
			title: 'Co trzyma, co pęka',
			prompts: ['Co działa dobrze i ma zostać?', 'Gdzie ktoś czeka, pyta dwa razy lub utyka?'],
			lanes: ['Trzyma', 'Pęka'],
			examples: ['W sobotę dzwoni ta sama pielęgniarka', 'Listę wpisuje się dwa razy'],
		},
		carried: {
			title: 'Kto i co to niesie',
			prompts: [
				'Jacy ludzie, partnerzy, zasady, narzędzia i pieniądze niosą ten krok?',
				'Którą część mogą robić, mieć lub sprawdzać sąsiedzi, kluby lub ta osoba?',
			],
			lanes: steps,
			rows: ['Niesie to dziś', 'Może być wspólne'],
			examples: ['Apteka jest otwarta do szóstej', 'Sąsiadka nagrzewa dom'],
		},
		shared: {
			title: 'To dzielimy najpierw',
			prompts: ['Którą częścią i z kim się dzielimy?', 'Czego od nas potrzebują, by zrobić to dobrze?'],
			examples: ['Ciepły dom w piątki: parafia i opieka domowa'],
		},
	},
	method: {
		when: 'Pomysł ma stać się usługą, która działa w zwykły dzień, albo usługa ma pęknięcia, których nikt nie widzi w całości.',
		steps: [
			'Wybierzcie jedną osobę i jedną scenę. Gdzie się zaczyna, a gdzie kończy?',
			'Przejdźcie przez pięć kroków. Co ta osoba zauważa i co robi?',
			'Co robimy tak, że ta osoba to widzi, a czego nie widzi? Zapytajcie tych, którzy to robią.',
			'Najpierw powiedzcie, co trzyma. Potem zaznaczcie, gdzie pęka, i zagłosujcie anonimowo, co naprawić.',
			'Kto i co niesie dziś każdy krok? Czym można podzielić się z mieszkańcami lub partnerami?',
			'Wybierzcie, czym i z kim dzielicie się najpierw. Napiszcie, czego te osoby od nas potrzebują, by zrobić to dobrze.',
		],
		tips: [
			'Zaproś kogoś, kto wykonuje niewidoczną pracę: z portierni, z infolinii, zza kierownicy.',
			'Zostańcie przy jednej scenie. Druga scena to druga tablica.',
			'Puste pole to odkrycie. Zapytaj: nic się tu nie dzieje czy nie wiemy?',
		],
		care: 'Pęknięcie to wina systemu, nie koleżanki czy kolegi: piszcie, co się dzieje, a nie, kto to zrobił. I nie proście sąsiadów o darmową pracę, za którą ktoś wcześniej dostawał pieniądze.',
		question: 'Pracujesz dla tej usługi? Co robisz, czego nikt nie widzi?',
		thanks: 'Dziękujemy. Dzięki Twojej karteczce widać tę pracę na tablicy.',
	},
}
