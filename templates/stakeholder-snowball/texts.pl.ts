import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Polish. */
export const stakeholderSnowballPl: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Mapa ludzi: kto jeszcze?',
	purpose:
		'Zobaczcie, czyje to życie, kto jest blisko i kto decyduje z daleka. Potem każda osoba wskazuje następny głos.',
	drawing:
		'Kręgi wokół środka, na nich ludzie i więzi między nimi; w zewnętrznym kręgu otwarte drzwi, a za nimi śnieżna kula, która tocząc się, rośnie.',
	zones: {
		lives: {
			title: 'Kto zna to z życia',
			prompts: ['O czyje życie chodzi?', 'Tu tylko ludzie, żadnych instytucji.'],
			examples: ['Nastolatka, która opiekuje się mamą'],
		},
		close: {
			title: 'Kto ich co tydzień widuje',
			prompts: ['Kto ich wspiera, za pieniądze lub bez?'],
			examples: ['Sąsiad, który przynosi drewno na opał'],
		},
		afar: {
			title: 'Kto jest dalej',
			prompts: ['Kto ustala zasady lub płaci?', 'Kto odczuwa skutki?'],
			examples: ['Urząd, który ustala godziny otwarcia', 'Rodziny, które mieszkają obok'],
		},
		ties: {
			title: 'Więzi między nimi',
			prompts: [
				'Narysujcie linie od karteczki do karteczki.',
				'Które są mocne, słabe, a które w jedną stronę?',
			],
			examples: ['Mocna: pielęgniarka szkolna i czat rodziców', 'W jedną stronę: pisma z urzędu'],
		},
		door: {
			title: 'Kto otworzy drzwi?',
			prompts: ['Dopiszcie dwie grupy, których inni nie znają.', 'Kto może nas im przedstawić?'],
			examples: ['Wędkarze. Zna ich pani z kiosku'],
		},
		missing: {
			title: 'Jeszcze bez głosu',
			prompts: ['Gdzie nasza mapa jest pusta?', 'Kto dziś mówi za te osoby?'],
			examples: ['Dzieci, które często zmieniają szkołę'],
		},
		calls: {
			title: 'W tym tygodniu',
			prompts: ['Kto z nas odezwie się do której grupy?'],
			examples: ['Bożena dzwoni we wtorek do sklepu we wsi'],
		},
	},
	method: {
		when: 'Na początku pracy albo gdy wciąż słyszycie te same głosy. Niech mapa będzie otwarta, dopóki praca trwa.',
		steps: [
			'Zacznijcie od osób, o których życie chodzi. Żadna instytucja nie może tu stać.',
			'Każda osoba pisze sama: kto spotyka ich co tydzień? Kto z daleka decyduje lub to odczuwa?',
			'Narysujcie linie między karteczkami. Najpierw mocne więzi, potem słabe i te w jedną stronę.',
			'Każda osoba dopisuje dwie grupy, których inni nie znają, i kto może nas im przedstawić.',
			'Gdzie mapa jest jeszcze pusta? Zapiszcie, kogo nie słychać. Ustalcie, kto w tym tygodniu odezwie się do której grupy.',
		],
		tips: [
			'Wyślij link każdej osobie, z którą potem rozmawiacie, i poproś o dopisanie dwóch kolejnych grup. Tak rośnie kula śnieżna.',
			'Grupa, której nikt tu nie zna, to dobre odkrycie. Powiedz to głośno.',
			'Zapytaj osoby, o których życie chodzi, które karteczki przesunęłyby bliżej, a które dalej.',
		],
		care: 'Na tablicy są grupy i role. Nazwiska prywatnych osób trafiają na zamkniętą listę i tylko za ich zgodą.',
		question: 'Kogo jeszcze powinniśmy o to zapytać? Podaj grupę lub rolę, bez nazwisk.',
		thanks: 'Dziękujemy. Jeśli chcesz, przekaż tym osobom ten link.',
	},
}
