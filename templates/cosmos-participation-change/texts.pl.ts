import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Polish. */
export const cosmosParticipationChangePl: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: kto bierze udział i jak się uczymy',
	purpose: 'Zobaczcie, kto ma głos tam, gdzie powstaje usługa, kogo brakuje i jak praca się uczy.',
	drawing:
		'Sala widziana z góry z pięcioma okrągłymi stołami, część krzeseł zajęta, część pusta; dymek, dwie pętle, chmura burzowa i nowe krzesło.',
	zones: {
		asked: {
			title: 'Pytani i wysłuchani?',
			prompts: ['Kiedy zapytano Was o tę usługę?', 'Co z tego wyszło?'],
			examples: ['Pytano przy obiedzie. Teraz wieczorem jest zupa'],
		},
		tables: {
			title: 'Kto siedzi przy którym stole',
			prompts: [
				'Kto w czym bierze udział? Na każdej karteczce rola lub grupa.',
				'Przy których stołach siedzą osoby, których dotyczy ta usługa?',
			],
			lanes: ['Co dla nas ważne', 'Plany i pieniądze', 'Codzienna praca', 'Życie z usługą', 'Poprawianie'],
			rows: ['Bierze udział', 'Ma ostatnie słowo', 'Kogo brakuje'],
			examples: ['Dwie kucharki, kierowca', 'Wydział finansów, w czerwcu', 'Ludzie, którzy jedzą sami'],
		},
		loops: {
			title: 'Jak się uczymy',
			prompts: ['Co liczymy i kiedy zobaczyliśmy coś po nowemu?', 'Znajdźcie prawdziwe przykłady.'],
			lanes: ['Robimy to dobrze', 'Co nas zatrzymuje', 'Robimy to, co trzeba'],
			examples: [
				'96 na 100 posiłków na czas',
				'Córka pyta: kto z nią je?',
				'Mówimy „towarzystwo”, nie „porcje”',
			],
		},
		feelings: {
			title: 'Silne uczucia',
			prompts: ['Kiedy ktoś krzyczał, wyszedł albo robił wszystko sam?', 'Co nam to mówiło?'],
			examples: ['Kucharka wyszła z sali. Nikt jej nie uprzedził'],
		},
		seat: {
			title: 'Co zmieniamy',
			prompts: ['Jedno nowe miejsce, jeden nowy zwyczaj: od kiedy?'],
			examples: ['Dwoje gości w rozmowie o budżecie, 12 maja', 'Godzina na namysł, co ostatni piątek'],
		},
	},
	method: {
		when: 'Po modelu usługi albo w połowie próby.',
		steps: [
			'Piszcie osobno: kiedy zapytano Was o tę usługę i co z tego wyszło?',
			'Idźcie od stołu do stołu. Połóżcie każdą rolę tam, gdzie ludzie naprawdę dziś siedzą: kto bierze udział, a kto ma ostatnie słowo?',
			'Zróbcie krok w tył. Kogo ta usługa dotyczy, gdzie te osoby siedzą i kogo brakuje?',
			'Znajdźcie prawdziwe przykłady. Co liczymy? Co nas zatrzymało i skłoniło do namysłu? Co odtąd widzimy po nowemu?',
			'Przypomnijcie sobie chwile silnych uczuć, bez imion. Co mówiły nam o pracy?',
			'Wybierzcie jedno miejsce do dodania i jeden zwyczaj do zmiany, z datą przy każdym.',
		],
		tips: [
			'Macie już model usługi? Przenieś jego role do stołów.',
			'Zapisujcie, jak jest, a nie jak jest na papierze. Najpierw zapytaj osoby, które mają najwięcej codziennej pracy.',
		],
		care: 'Ktoś może tu odkryć, że nie miał głosu. Mówcie o miejscach, nie o osobach, i dajcie temu czas.',
		question: 'Czy ktoś kiedyś poprosił Cię o udział w decyzji o tej usłudze?',
		thanks:
			'Dziękujemy. Twoja odpowiedź jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
		choices: [
			'Tak, i to się liczyło',
			'Tak, ale nic z tego nie wyszło',
			'Nie, ale chcę brać udział',
			'Nie, i nie jest mi to potrzebne',
		],
	},
}
