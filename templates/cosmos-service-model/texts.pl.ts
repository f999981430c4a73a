import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Polish. */
export const cosmosServiceModelPl: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: kto tu co robi',
	purpose:
		'Odpowiedzcie na krótkie pytania i zobaczcie swoją usługę jako obraz, na który każdy może wskazać.',
	drawing:
		'Dwie platformy, jedna nad drugą, na fundamencie z bali i kamienia; obok podest z drabiną, w górze chmura, w dole domy.',
	zones: {
		why: {
			title: 'Po co to jest',
			prompts: ['Co się stało i kto tego potrzebował?', 'Czego się trzymamy, także gdy jest trudno?'],
			lanes: ['Jak się zaczęło', 'Co dla nas ważne'],
			examples: ['Zamknięto ostatni sklep z kawiarnią', 'W dni robocze nikt nie je sam'],
		},
		begins: {
			title: 'Kto zaczyna i prowadzi',
			prompts: ['Kto to uruchomił?', 'Kto mówi, po co to jest?'],
			lanes: ['Początek', 'Ustala cel'],
			examples: ['Dwie babcie i szkolna kucharka', 'Rada gminy, raz w roku'],
		},
		shapes: {
			title: 'Kto planuje i urządza',
			prompts: [
				'Kto decyduje, jak to działa? Czy także korzystający?',
				'Kto daje sprzęt, szkoli i otwiera drzwi?',
			],
			lanes: ['Projektuje', 'Wdraża'],
			examples: ['Kucharka i goście planują jadłospis w poniedziałki', 'Woźny ustawia stoły'],
		},
		ground: {
			title: 'Na czym to stoi',
			prompts: [
				'Jakie pieniądze, czas, sale i życzliwość?',
				'Jakie przepisy i zasady, i kto może je nagiąć?',
			],
			lanes: ['Z czego działa', 'Co nas wiąże'],
			examples: ['Szkolna kuchnia jest wolna od pierwszej', 'Przepisy o przechowywaniu ciepłych posiłków'],
		},
		delivers: {
			title: 'Kto robi i korzysta',
			prompts: ['Kto tu jest w zwykły wtorek?', 'Kto bierze udział i co ze sobą wnosi?'],
			lanes: ['Robi', 'Korzysta'],
			examples: ['Ósmoklasiści noszą tace', 'Trzydzieści stałych osób; jedna nosi kwiaty'],
		},
		gains: {
			title: 'Kto zyskuje i ocenia',
			prompts: [
				'Komu jeszcze jest lepiej? Czy komuś jest gorzej?',
				'Kto mówi, czy jest dobrze, i może to zmienić?',
			],
			lanes: ['Też zyskuje', 'Ocenia i kieruje'],
			examples: ['Rodzice: dzieci znają sąsiadów', 'Tylko skarbnik, na podstawie liczb'],
		},
		around: {
			title: 'Co jest dookoła',
			prompts: ['Na czym wszyscy polegają i co pożyczamy?', 'Kto jest ważny, ale chce czegoś innego?'],
			lanes: ['Wspólne dla wszystkich', 'Pożyczona pomoc', 'Inni ważni'],
			examples: ['Tablica ogłoszeń przy stacji paliw', 'Bus parafii', 'Firma cateringowa'],
		},
		meets: {
			title: 'Kiedy się spotykają',
			prompts: ['Kiedy i gdzie ci ludzie rozmawiają? Narysujcie linie.', 'Gdzie linii nie ma?'],
			examples: ['Kawa w poniedziałek: kucharka, goście, uczniowie'],
		},
		tells: {
			title: 'Co mówi nam ten obraz',
			prompts: ['Co jest mocne? Które miejsca są puste?', 'Kto ma wiele ról, a kto żadnej?'],
			examples: ['Goście planują jadłospis, ale nie oceniają'],
		},
	},
	method: {
		when: 'Kilka instytucji i mieszkańcy mają wspólną usługę, a każdy widzi ją inaczej.',
		steps: [
			'Nazwijcie usługę jednym zdaniem. Odpowiadamy na krótkie pytania, każdy na swoim urządzeniu albo na głos.',
			'Dlaczego to powstało i co jest dla nas ważne? Piszcie to, co sami wiecie.',
			'Kto to zaczął, ustala cel, projektuje i wdraża? Jedno nazwisko lub jedna grupa na karteczce.',
			'Na czym to stoi? Najpierw z czego działa, potem co nas wiąże.',
			'Kto to robi, kto korzysta, kto jeszcze zyskuje i kto ocenia? Ta sama nazwa może stać w wielu miejscach.',
			'Rozejrzyjcie się: co jest wspólne dla wszystkich, czyją pomoc pożyczamy i kto jeszcze jest ważny?',
			'Kiedy i gdzie się spotykają? Narysujcie linie między rolami. Gdzie linii nie ma?',
			'Przeczytajcie obraz razem. Co jest mocne, co puste i w jakich rolach są osoby, które korzystają?',
		],
		tips: [
			'Dwie osoby wpisują kogoś innego do jednej roli? Zostaw obie karteczki; właśnie po to tu jesteście.',
			'Gdy tablica jest otwarta dla wszystkich, pisz raczej role i grupy niż nazwiska prywatnych osób.',
			'Wyślij obraz osobom, które na nim są, a nie ma ich tutaj, i poproś, by każda poprawiła swoje miejsce.',
		],
		care: 'Ludzie widzą czarno na białym, gdzie stoją albo że nie stoją nigdzie. Niech osoby w danej roli opowiedzą o niej własnymi słowami.',
		question: 'Co robisz dla tej usługi albo co ona robi dla Ciebie?',
		thanks: 'Dziękujemy. Twoja odpowiedź jest już częścią obrazu.',
	},
}
