import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Polish. */
export const empathyMapPl: TemplateTexts<EmpathyMapZone> = {
	title: 'Mapa empatii',
	purpose:
		'Oddzielcie to, co ktoś powiedział i zrobił, od tego, czego się tylko domyślacie. Potem ustalcie, o co zapytać.',
	drawing:
		'Duża głowa bez twarzy, a w niej dwie chmury; dymek przy ustach, kartka w dłoni, obraz na ścianie, dom i drzewo z tablicą ogłoszeń.',
	zones: {
		who: {
			title: 'Kto to jest?',
			prompts: ['Jedna osoba, jedna chwila.', 'Nikogo nie można rozpoznać.'],
			examples: ['Zenon, 71 lat, umawia badanie wzroku'],
		},
		says: {
			title: 'Mówi',
			prompts: ['Jakie słowa naprawdę padły?'],
			examples: ['„Mogę wrócić, gdy będzie mniej ludzi.”'],
		},
		does: {
			title: 'Robi',
			prompts: ['Co widzieliśmy na własne oczy?'],
			examples: ['Czyta tabliczkę dwa razy, chowa okulary'],
		},
		around: {
			title: 'Widzi i słyszy',
			prompts: ['Co jest wokół: sala, ekran, rozmowy, rodzina?'],
			examples: ['Ekran z numerkami, w okienku nikogo'],
		},
		strong: {
			title: 'Mocne strony i nadzieje',
			prompts: ['W czym ta osoba jest dobra?', 'Co daje jej siłę?'],
			examples: ['Od czterdziestu lat naprawia silniki'],
		},
		thinks: {
			title: 'Może myśli',
			prompts: ['Tylko domysł: na końcu znak zapytania.'],
			examples: ['Czy oni myślą, że jestem powolny?'],
		},
		feels: {
			title: 'Może czuje',
			prompts: ['Jakie uczucie i gdzie w ciele?', 'To też domysł: na końcu znak zapytania.'],
			examples: ['Pośpiech? Ucisk w piersi?'],
		},
		ask: {
			title: 'O co zapytamy',
			prompts: ['Które dwa domysły sprawdzimy?', 'Kogo zapytamy i gdzie?'],
			lanes: ['Nasz domysł', 'Jak zapytamy'],
			examples: ['Ekran go pogania?', 'Przy kiosku, trzy osoby: „Co by pomogło?”'],
		},
	},
	method: {
		when: 'Zaraz po rozmowie, historii lub wizycie, póki jeszcze słyszycie ten głos.',
		steps: [
			'Wybierzcie jedną osobę i jedną chwilę. Jeśli to ktoś prawdziwy, zmieńcie to, co mogłoby tę osobę zdradzić.',
			'Po cichu, osobno: co ta osoba powiedziała i zrobiła i co było wokół niej? Tylko to, co zauważyliśmy.',
			'W czym ta osoba jest dobra i na co ma nadzieję?',
			'Teraz domysły: co ta osoba może myśleć i czuć? Każdy domysł kończy się znakiem zapytania.',
			'Wybierzcie dwa domysły. Ustalcie, kogo i jak zapytacie.',
		],
		tips: [
			'Gdy domysłów przybywa szybciej niż słów i czynów, wróćcie: co naprawdę padło?',
			'Najlepiej, gdy ta osoba jest tutaj i poprawia mapę.',
			'Dwa błędne domysły to dobry wynik. Były w Waszych głowach już wcześniej, niezauważone.',
		],
		care: 'Mówcie tak, jakby ta osoba siedziała obok. Domysły o chorobie lub rodzinie nie są na tę tablicę.',
		question: 'Z jakim uczuciem dziś od nas wychodzisz?',
		thanks: 'Dziękujemy. Wolimy zapytać niż zgadywać.',
	},
}
