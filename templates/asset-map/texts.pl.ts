import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Polish. */
export const assetMapPl: TemplateTexts<AssetMapZone> = {
	title: 'Mapa mocnych stron',
	purpose:
		'Pokażcie, co ludzie i miejsca mogą dać już teraz, i połączcie rzeczy, które nigdy się nie spotkały.',
	drawing:
		'Wieś widziana z ukosa: trzy domy w rzędzie, świetlica, sklep, ogród, stare drzewo i ścieżki, które spotykają się na placu.',
	zones: {
		people: {
			title: 'Każde z nas',
			prompts: ['W czym jesteście dobrzy?', 'W czym dobra jest osoba obok?'],
			lanes: ['Wiem', 'Umiem', 'Zależy mi'],
			examples: [
				'Kto gdzie mieszka na osiedlu',
				'Odpalić każdy stary traktor',
				'By żadne dziecko nie jadło samo',
			],
		},
		groups: {
			title: 'Grupy i kluby',
			prompts: ['Kto i tak się spotyka: chóry, drużyny, czaty, sąsiedzi?', 'Co robią dobrze razem?'],
			examples: ['Czat klatki: 40 mieszkań, odpowiedź w parę minut'],
		},
		organisations: {
			title: 'Instytucje i firmy',
			prompts: ['Kto może pożyczyć lub dać coś małego?'],
			examples: ['Biblioteka pożycza maszyny do szycia'],
		},
		places: {
			title: 'Miejsca i rzeczy',
			prompts: ['Jakie są tu sale, ogrody, auta i narzędzia?', 'Kiedy nikt z nich nie korzysta?'],
			examples: ['Sala parafialna, we wtorki pusta'],
		},
		stories: {
			title: 'Co już nam się udało',
			prompts: ['Co ludzie zrobili tu razem?', 'Co opowiadają najstarsi?'],
			examples: ['Zima, gdy sami odśnieżaliśmy drogę'],
		},
		links: {
			title: 'Nowe połączenia',
			prompts: ['Które rzeczy nigdy się nie spotkały?', 'Napiszcie je obok siebie: co z nich powstanie?'],
			lanes: ['To', 'i to', 'dają to'],
			examples: [
				'Sala parafialna we wtorki',
				'Maszyny do szycia z biblioteki',
				'Wieczór napraw, pierwszy w marcu',
			],
		},
	},
	method: {
		when: 'Zanim zaczniecie mówić o problemach albo gdy projekt widzi tylko to, czego brakuje.',
		steps: [
			'Zwróćcie się do osoby po lewej. Zapytajcie, w czym jest dobra, i zapiszcie to, jeśli się zgodzi.',
			'Przejdźcie w ciszy przez pięć pól. Małe rzeczy też się liczą: klucz, bus, miły głos w telefonie.',
			'Przejdźcie się po mapie i przeczytajcie ją na głos. Czego brakuje?',
			'Połączcie dwie lub trzy rzeczy, które nigdy się nie spotkały. Po jednym rzędzie: to i to dają to.',
			'Zagłosujcie na połączenie, które wypróbujemy w ciągu miesiąca. Kto zadzwoni pierwszy?',
		],
		tips: [
			'Gdy ktoś mówi „nic szczególnego”, zapytaj, z czym dzwonią do niego sąsiedzi.',
			'Problemy i tak się pojawią. Zapisz je obok mapy i wróćcie do mocnych stron.',
			'Zostaw czas na czytanie na głos. Niektórzy pierwszy raz słyszą, że są na mapie mocnych stron.',
		],
		care: 'Zapytajcie, zanim zapiszecie mocną stronę kogoś innego. Nie każdy chce, by proszono go o przysługi.',
		question: 'Co dobrze umiesz albo czym chętnie podzielisz się z sąsiadami?',
		thanks: 'Dziękujemy. Twoja mocna strona jest już na tej mapie.',
	},
}
