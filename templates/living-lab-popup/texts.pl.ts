import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Polish. */
export const livingLabPopupPl: TemplateTexts<LivingLabPopupZone> = {
	title: 'Living Lab w terenie',
	purpose: 'Jedno pytanie do ludzi tam, gdzie już są: na rynku, w bibliotece, w autobusie.',
	drawing:
		'Stragan z pasiastą markizą, szyldem i ladą; od dachu do latarni biegnie sznur z dużymi proporczykami, a niżej na chodniku stoją papierowa torba i tablica.',
	zones: {
		question: {
			title: 'Pytanie',
			prompts: ['Do dwunastu słów.', 'Dziecko je zrozumie?'],
			examples: ['Po co warto przyjść do tego parku w listopadzie?'],
		},
		good: {
			title: 'Co tu jest dobre',
			prompts: ['Co lubicie w tym miejscu lub w tej usłudze?'],
			examples: ['Szachiści przy kiosku'],
		},
		answers: {
			title: 'Co by to poprawiło',
			prompts: ['Co Wy na to? Wystarczy kilka słów.', 'Przeczytajcie głosy innych. Co dodacie?'],
			examples: ['Dach i ciepła ławka', 'Muzyka, ale nie głośna'],
		},
		help: {
			title: 'Chętnie się włączę',
			prompts: ['Co chcecie z nami robić?', 'Nie wpisujcie tu telefonów: weźcie wizytówkę.'],
			examples: ['Mogę przynieść akordeon'],
		},
		noticed: {
			title: 'Co widzieliśmy',
			prompts: ['Prowadzący: kto przystanął, a kto minął?', 'Nic, po czym da się kogoś poznać.'],
			examples: ['Dużo wózków. Nikogo w drodze do pracy'],
		},
		sentences: {
			title: 'Trzy zdania',
			prompts: ['Które trzy odpowiedzi zabieramy, słowo w słowo?'],
			examples: ['„Przyjdę, jeśli wpuszczą też mojego psa.”'],
		},
		told: {
			title: 'Co zrobiliśmy',
			prompts: ['Co z tego wyszło? Pokażcie to tu w dwa tygodnie.'],
			examples: ['Ławka stoi teraz w słońcu'],
		},
	},
	method: {
		when: 'Gdy chcecie usłyszeć wielu ludzi, a zwłaszcza tych, którzy nigdy nie przychodzą na spotkania.',
		steps: [
			'Prowadzący przygotowują: dwa tablety, ekran z odpowiedziami, krzesła, cień oraz papier dla tych, którzy wolą długopis. Sprawdźcie raz, jak to działa bez sieci.',
			'Ustalcie, jak witacie ludzi: „dzień dobry”, pytanie, czekanie. Jeśli piszecie za kogoś, piszcie słowo w słowo.',
			'Otwarcie. Ktoś z Was rozmawia z ludźmi, ktoś inny czyta na głos nowe odpowiedzi. Pytajcie też, co tu jest dobre.',
			'Co jakiś czas, po kilka minut: kto jeszcze nie przyszedł? Przenieście stoisko tam, gdzie są ci ludzie.',
			'Zamknięcie. Połączcie odpowiedzi, dodajcie karteczki z papieru i wybierzcie trzy zdania do zabrania.',
			'Ustalcie, co pokażecie tu w ciągu dwóch tygodni, gdzie i kto to zrobi.',
		],
		tips: [
			'Stój obok stolika, nie za nim. Zajęcie dla dzieci daje rodzicom pięć minut.',
			'Przed otwarciem połóż na tablicy dwie lub trzy prawdziwe odpowiedzi. Nikt nie lubi być pierwszy.',
			'Ludzie bez ekranu nie przeszkadzają: pisz za nich albo postaw pudełko na kartki.',
		],
		care: 'Zdjęcia i nagrania głosu tylko za zgodą. Dzieci odpowiadają w obecności kogoś dorosłego. Tablet zapomina każdą osobę przed następną.',
		question: 'Co sprawiłoby, że to miejsce lub ta usługa byłyby dla Ciebie lepsze?',
		thanks:
			'Dziękujemy. Twoja odpowiedź jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
	},
}
