import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Polish. */
export const personaPl: TemplateTexts<PersonaZone> = {
	title: 'Persona',
	purpose:
		'Opiszcie jedną wiarygodną osobę na podstawie prawdziwych historii, zaczynając od mocnych stron. Pomoże Wam myśleć, gdy takiej osoby nie ma na miejscu.',
	drawing:
		'Osoba z pustą twarzą i identyfikatorem; dymek z jej ust, chmurka z myślą, okno ze słońcem i księżycem, troje sąsiadów i okienko obsługi.',
	zones: {
		name: {
			title: 'Imię i twarz',
			prompts: ['Zmyślone imię, wiek i miejsce zamieszkania.', 'Nie może przypominać nikogo prawdziwego.'],
			examples: ['Halina, 58 lat, ostatni dom przy polnej drodze'],
		},
		day: {
			title: 'Zwykły dzień',
			prompts: ['Co się dzieje i z kim?'],
			lanes: ['Rano', 'W dzień', 'Wieczór i noc'],
			examples: ['7:00 karmi kury, sprawdza autobus w telefonie, brak zasięgu'],
		},
		quote: {
			title: 'Własnymi słowami',
			prompts: ['Zdanie, które naprawdę padło.', 'Zmieńcie je tak, by nie było wiadomo, czyje.'],
			examples: ['„Wszyscy są mili. Tylko każdy pyta o coś innego.”'],
		},
		strong: {
			title: 'Mocne strony',
			prompts: ['Z czym radzi sobie co tydzień, choć inni nie daliby rady?'],
			examples: ['Organizuje podwózki dla dziewięciu sąsiadów'],
		},
		want: {
			title: 'Marzenia i obawy',
			prompts: ['Co jest dla tej osoby ważne?', 'Co nie daje jej spać?'],
			examples: ['Mieszkać we własnym domu', 'Upadek w nocy'],
		},
		people: {
			title: 'Ludzie wokół',
			prompts: ['Kto jej pomaga?', 'Komu ona pomaga?'],
			examples: ['Siostra dzwoni w każdą niedzielę'],
		},
		service: {
			title: 'Z naszą usługą',
			prompts: ['Co działa, co boli, czego ta osoba unika?'],
			examples: ['Nigdy nie wchodzi na portal'],
		},
	},
	method: {
		when: 'Gdy macie już prawdziwe historie. Nigdy zamiast nich.',
		steps: [
			'Powiedzcie, z jakich historii powstaje ta osoba. Nikogo z tych historii nie można rozpoznać.',
			'Nadajcie tej osobie zmyślone imię. Potem opiszcie jej dzień i słowa, tak jak naprawdę je słyszeliście.',
			'W czym ta osoba jest dobra? Zostańcie tu, aż znajdzie się więcej, niż się wydawało.',
			'Dopiero teraz: czego ta osoba chce i czego się boi?',
			'Kto jest wokół niej i jak jej idzie z naszą usługą?',
			'Przeczytajcie całość na głos. Czy ktoś, kto tak żyje, kiwnie głową albo się roześmieje? Zapytajcie kogoś takiego.',
		],
		tips: [
			'Może ktoś w sali tak żyje. Niech ta osoba pierwsza poprawi tablicę.',
			'Gdy zgadujecie, postaw na karteczce znak zapytania.',
			'Jeden szczegół ze zwykłego dnia mówi więcej niż średnia.',
		],
		care: 'Połączcie kilka historii, żeby nikt nie znalazł na tablicy siebie ani sąsiada.',
		question: 'Dokończ zdanie: w zwykły dzień najtrudniej jest mi dostać pomoc, bo …',
		thanks: 'Dziękujemy. Twoje słowa pomagają nam opisać osobę, w którą można uwierzyć.',
	},
}
