import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Polish. */
export const whatComesFirstPl: TemplateTexts<WhatComesFirstZone> = {
	title: 'Co najpierw?',
	purpose:
		'Nie wszystko da się zrobić naraz. Kolejność ustalają osoby, które korzystają z usługi, a my mówimy otwarcie, co musi poczekać.',
	drawing:
		'Stacja. U góry pasażerowie z dymkiem, tablica odjazdów i huśtawka wagowa; u dołu pociąg z trzema wagonami, wiata z ławką i kalendarz.',
	zones: {
		matters: {
			title: 'Co jest dla nas ważne',
			prompts: ['Co ułatwi Wam zwykły tydzień?', 'Osoby, które korzystają z usługi, czytają pierwsze.'],
			examples: ['Odebrać syna bez biegania'],
		},
		options: {
			title: 'Co możemy zrobić',
			prompts: [
				'Jedna rzecz na karteczce. Na czym można budować?',
				'Czego to wymaga: pieniędzy, ludzi, czasu?',
			],
			examples: ['Przedszkole do 18, co wieczór o jedną osobę więcej'],
		},
		pull: {
			title: 'Ile nas to kosztuje',
			prompts: ['Jeśli tego będzie więcej, czego będzie mniej?', 'Dla kogo to dobre, a dla kogo trudne?'],
			lanes: ['Tego więcej', 'Tamtego mniej'],
			examples: ['Codziennie otwarte do 18', 'Mniej dorosłych wcześnie rano'],
		},
		order: {
			title: 'Nasza kolejność',
			prompts: ['Co najpierw i czyj tydzień to zmienia?', 'Kto musi na to poczekać?'],
			lanes: ['Teraz', 'Potem', 'Później'],
			rows: ['Co', 'Dlaczego', 'Kto czeka'],
			examples: [
				'Dwa późne wieczory w tygodniu',
				'Ludzie ze zmian mówią: dwa wystarczą',
				'Rodziny, które przychodzą o szóstej',
			],
		},
		wait: {
			title: 'Dla tych, którzy czekają',
			prompts: ['Co mogą dostać w tym czasie?', 'Kto im o tym powie i wyjaśni, dlaczego?'],
			examples: ['Lista sąsiadów na rano. Ola dzwoni do rodzin'],
		},
		again: {
			title: 'Kiedy do tego wracamy',
			prompts: ['Co zmieni naszą kolejność?', 'Którego dnia się w tej sprawie spotkamy?'],
			examples: ['Jeśli trzy rodziny poproszą o poranki: w maju'],
		},
	},
	method: {
		when: 'Gdy dobrych pomysłów jest więcej niż pieniędzy, czasu lub rąk, a wybór nie powinien zapaść za zamkniętymi drzwiami.',
		steps: [
			'Każda osoba pisze sama, co ułatwi zwykły tydzień. Osoby, które korzystają z usługi, czytają pierwsze.',
			'Co możemy z tym zrobić? Jedna rzecz na karteczce. Kto wie, czego to wymaga, dopisuje to w prostych liczbach.',
			'Bierzcie karteczki po kolei: jeśli tego będzie więcej, czego będzie mniej i kto to zauważy?',
			'Osoby, które korzystają z usługi, kładą karteczki pod „Teraz”, „Potem” i „Później”. Inni mówią, co jest możliwe, i pytają. Zapiszcie, dlaczego i kto czeka.',
			'Spójrzcie na tych, którzy czekają. Co mogą dostać w tym czasie i kto szczerze im o tym powie?',
			'Po czym zmienimy tę kolejność? Ustalcie dzień, w którym do tego wracamy.',
		],
		tips: [
			'Zanim zaczniecie, powiedz, co jest już ustalone, ile jest pieniędzy i kto ma ostatnie słowo.',
			'Najwyżej trzy karteczki pod „Teraz”. Jeśli wszystko jest najpierw, to nic nie jest najpierw.',
			'Tych, którzy będą czekać, często nie ma w sali. Zostaw dla nich puste krzesło i co jakiś czas pytaj, co by powiedzieli.',
		],
		care: 'Potrzeby to nie zawody. Nikt nie musi pokazywać, jak mu źle, żeby być pierwszy, a największa grupa nie zawsze potrzebuje najwięcej.',
		question: 'Co powinno tu być najpierw, a co może poczekać?',
		thanks: 'Dziękujemy. Twoja karteczka jest już na tablicy, wśród karteczek innych osób.',
	},
}
