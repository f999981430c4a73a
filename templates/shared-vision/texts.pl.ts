import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Polish. */
export const sharedVisionPl: TemplateTexts<SharedVisionZone> = {
	title: 'Wspólna wizja',
	purpose:
		'Sprawdźcie razem, jak będzie wyglądać „dobrze” i dla kogo. Różnice mogą zostać i żaden obraz nie ginie.',
	drawing:
		'Widok ze wzgórza: stare drzewo, wschodzące słońce, wieża widokowa z trzema oknami, rozchodzące się ścieżki i tablica na szczycie; obok kiełki i konewka.',
	zones: {
		keep: {
			title: 'Co zachowujemy',
			prompts: ['Co już jest tu dobre?', 'Co nie może zginąć?'],
			examples: ['Czytelnia: nikt nie pyta, po co tu jesteś'],
		},
		'good-day': {
			title: 'Dobry dzień za pięć lat',
			prompts: ['Jest zwykły wtorek i wszystko idzie dobrze.', 'Co się dzieje i kto tam jest?'],
			examples: ['Idę do pielęgniarki, zna moje imię', 'Po szkole jest zupa i ktoś dorosły'],
		},
		value: {
			title: 'Dobrze dla kogo?',
			prompts: ['Co każde z nas zyska z takiego dnia?'],
			lanes: ['Moi bliscy i ja', 'Kto tu pracuje', 'My wszyscy, też później'],
			examples: ['Nikt nie je sam w niedzielę'],
		},
		differ: {
			title: 'Gdzie się różnimy',
			prompts: ['Gdzie nasze obrazy się rozchodzą?', 'Zapiszcie oba. Nikt nie musi dziś ustąpić.'],
			examples: ['Cicha czytelnia czy gwarne miejsce spotkań?'],
		},
		vision: {
			title: 'Nasza wizja',
			prompts: ['Jedno lub dwa zdania, które zrozumie dziecko.', 'Kto się w nich jeszcze nie widzi?'],
			examples: ['Otwarte drzwi, jeden długi stół, czas dla siebie'],
			caption: 'Dokąd chcemy dojść?',
		},
		signs: {
			title: 'Pierwsze znaki',
			prompts: ['Jaka mała rzecz wskaże drogę?', 'Kto zauważy ją najpierw?'],
			examples: ['Do wiosny dwa wieczory w tygodniu pali się światło'],
		},
		give: {
			title: 'Co dajemy',
			prompts: ['Co chętnie dla tego zrobicie?', 'Wystarczy coś małego. Dziś nic to też dobrze.'],
			examples: ['Mogę otwierać drzwi w czwartki'],
		},
	},
	method: {
		when: 'Przed planami i projektami, gdy większość czuje, że coś ma się zmienić, ale jeszcze nie wie, w którą stronę.',
		steps: [
			'Zaczynamy od tego, co jest tu dobre. Napiszcie po jednej rzeczy na karteczce i opowiedzcie o niej krótką historię.',
			'Pomyślcie o zwykłym dniu za pięć lat. Napiszcie go albo narysujcie, każdy sam. Potem czytamy wszystkie dni na głos.',
			'Co jest dobre w każdym z tych dni? Powiedzcie to za siebie, za tych, którzy tu pracują, i za tych, którzy przyjdą później.',
			'Gdzie obrazy się rozchodzą? Zapiszcie obie strony, żeby obie było widać.',
			'W trójkach napiszcie jedno lub dwa proste zdania. Przeczytajcie je na głos i połączcie to, co do nas przemawia. Potem zapytajcie, kogo w nich jeszcze nie ma, i je zmieńcie.',
			'Co będzie pierwszym małym znakiem? Potem, jeśli chcecie, napiszcie, co chętnie zrobicie.',
		],
		tips: [
			'Niech w każdej trójce będą osoby, które z usługi korzystają, prowadzą ją i za nią płacą.',
			'Gdy słowa robią się wielkie, zapytaj: co zobaczy sąsiadka, gdy będzie tędy szła?',
			'Zostaw różnice na tablicy. Wizja, która je ukrywa, nie przetrwa.',
		],
		care: 'Dla niektórych z nas przyszłość to trudny temat. Nikt nie musi mówić o swoim życiu, a obawa liczy się tak samo jak marzenie.',
		question: 'Jest tu zwykły dzień za pięć lat i wszystko idzie dobrze. Co się dzieje?',
		thanks: 'Dziękujemy. Twój dobry dzień jest już na tablicy, obok dni innych osób.',
	},
}
