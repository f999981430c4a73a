import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Polish. */
export const checkInAgreementPl: TemplateTexts<CheckInAgreementZone> = {
	title: 'Na początek: nasza umowa',
	purpose:
		'Spotkajcie się jako ludzie, nie jako stanowiska, i ustalcie własnymi słowami, jak się do siebie odnosicie.',
	drawing:
		'Płaszcz i torba wiszą na wieszaku w przedpokoju. Poniżej stoi okrągły stół z filiżanką i kartka ze znakiem każdej osoby.',
	zones: {
		arrive: {
			title: 'Z czym przychodzę',
			prompts: ['Jak się dziś czujecie? Wystarczy słowo lub rysunek.'],
			examples: ['Ciekawość i mało snu', 'Dwa autobusy po drodze'],
		},
		bring: {
			title: 'Co wnoszę',
			prompts: ['Co wiecie z życia, co może dziś pomóc?', 'Tytuły są niepotrzebne.'],
			examples: ['Dwanaście lat nocnych zmian', 'Znam każdą ławkę w tym parku'],
		},
		access: {
			title: 'Co mi ułatwi udział',
			prompts: [
				'Co pomogłoby Wam dziś wziąć udział?',
				'Przerwy, większe litery, inny język, pomoc w pisaniu?',
			],
			examples: ['Proszę czytać karteczki na głos', 'O czwartej muszę wyjść'],
		},
		agree: {
			title: 'Jak się do siebie odnosimy',
			prompts: ['Czego potrzebujecie od innych, by mówić swobodnie?', 'Co robimy, gdy to nie działa?'],
			examples: ['Dajemy sobie dokończyć', 'Co tu padnie, zostaje tutaj', 'Można nic nie mówić'],
		},
	},
	method: {
		when: 'Na początku każdego spotkania i znowu, gdy dołączają nowe osoby.',
		steps: [
			'Każda osoba dodaje jedną karteczkę: z czym dziś przychodzicie? Więcej nie trzeba umieć.',
			'Piszcie po cichu: co wnosicie i co ułatwi Wam udział?',
			'Posłuchajcie się nawzajem, w dowolnej kolejności. Bez komentarzy, tylko „dziękuję”.',
			'Spójrzcie na to, co ułatwia udział. Co da się zrobić od razu, zróbcie od razu.',
			'Zbierzcie zdania do naszej umowy i połączcie te, które mówią to samo. Zostawcie to, z czym każdy może żyć.',
		],
		tips: [
			'Napisz pierwszą karteczkę i niech będzie szczera.',
			'W dużej grupie niech ludzie rozmawiają w parach, żeby każdy choć raz się odezwał.',
			'Przenieś umowę na następną tablicę i zapytaj spóźnionych, czego w niej brakuje.',
		],
		care: 'Zawsze można nic nie mówić, pominąć imię albo rolę. Nie pytaj nikogo, dlaczego potrzebuje tego, czego potrzebuje.',
		question: 'Co pomaga Ci mówić swobodnie na spotkaniu?',
		thanks: 'Dziękujemy. Twoja karteczka jest na tablicy, na której grupa pisze swoją umowę.',
	},
}
