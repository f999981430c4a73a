import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Polish. */
export const prototypeStoryboardPl: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Prototyp w obrazkach',
	purpose:
		'Pokażcie swój pomysł w sześciu obrazkach, zbudujcie prostą wersję i wypróbujcie ją z trzema osobami.',
	drawing:
		'Taśma filmowa z sześcioma pustymi klatkami i klaps; niżej stół warsztatowy z domkiem z kartonu, nożyczkami, trzema osobami, lampą i trzema szufladami.',
	zones: {
		begins: {
			title: 'Historia się zaczyna',
			prompts: [
				'W każdym pasku jeden obrazek. Wystarczą patyczaki.',
				'Albo karteczka: kto, gdzie, co się dzieje?',
			],
			lanes: ['1 Jak było wcześniej', '2 Słyszą o tym', '3 Pierwszy raz'],
			examples: ['Toster się zepsuł. Sklep radzi: kupić nowy'],
		},
		turns: {
			title: 'Zwrot w historii',
			prompts: ['Narysujcie, co jest inne niż dziś.', 'Co zawodzi i kto wtedy pomaga?'],
			lanes: ['4 Co nowego', '5 Co idzie źle', '6 Co mówią w domu'],
			examples: ['Naprawiają go uczennica i emerytowany ślusarz', 'Brakuje jednej śrubki'],
		},
		believe: {
			title: 'Wierzymy, że',
			prompts: ['Co się stanie, gdy ludzie to wypróbują?', 'Co pokaże, że się mylimy?'],
			examples: ['Przyjdzie pięć osób. Mniej niż dwie: mylimy się'],
		},
		rough: {
			title: 'Prosta wersja',
			prompts: ['Z czego możemy to teraz zbudować?', 'Czego ludzie mogą dziś dotknąć, co odegrać?'],
			examples: ['Dwa stoły i kartka na korytarzu biblioteki'],
			caption: 'Wystarczy papier i taśma',
		},
		tried: {
			title: 'Z kim próbowaliśmy',
			prompts: ['Które trzy osoby spoza zespołu to wypróbują?', 'Co zrobiły i powiedziały?'],
			examples: ['Hania, oddaje książki: pyta, ile to kosztuje'],
		},
		learned: {
			title: 'Czego się uczymy',
			prompts: ['Co zostaje, co odpada?', 'Wybierzcie jedną zmianę do następnej wersji.'],
			lanes: ['Zostaje', 'Odpada', 'Do zmiany'],
			examples: ['Kawa: ludzie zostali i rozmawiali'],
		},
	},
	method: {
		when: 'Macie wybrany pomysł i chcecie sprawdzić, czy wytrzyma, zanim ktoś za niego zapłaci.',
		steps: [
			'Opowiedzcie sobie pomysł w dwóch zdaniach. Czy wszyscy myślą o tym samym?',
			'Narysujcie razem sześć obrazków albo mówcie, a ktoś rysuje. Wystarczą patyczaki.',
			'Napiszcie, co Waszym zdaniem się stanie i co pokaże, że się mylicie.',
			'Zbudujcie najprostszą wersję, której można dotknąć albo którą można odegrać: papier, krzesła, kartka na drzwiach.',
			'Idźcie i wypróbujcie ją z trzema osobami spoza zespołu. Więcej patrzcie, niż tłumaczcie.',
			'Ułóżcie to, co było widać: zostaje, odpada, do zmiany. Wybierzcie tylko jedną zmianę.',
		],
		tips: [
			'Nikt nie ma odwagi rysować? Narysuj pierwszego patyczaka, i to niezbyt dobrze.',
			'Podczas rozmowy wideo odegrajcie to: ktoś gra usługę, ktoś gra gościa, reszta pisze.',
			'Przynieś taśmę, papier i pudełko drobiazgów. Przy prostych rzeczach padają szczere słowa.',
		],
		care: 'Powiedzcie osobom, które próbują, że sprawdzacie pomysł, a nie je, i że mogą przerwać w każdej chwili.',
		question: 'Spójrz na obrazki. W którym miejscu jest dla Ciebie za trudno?',
		thanks: 'Dziękujemy. Twoja karteczka jest już przy obrazkach, tam gdzie grupa szuka, co może pójść źle.',
	},
}
