import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Polish. */
export const coManagementPl: TemplateTexts<CoManagementZone> = {
	title: 'Wspólne klucze',
	purpose: 'Ustalcie, kto co robi, kto decyduje i kto ma środki, żeby po warsztatach sprawa szła dalej.',
	drawing:
		'Waga z trzema szalkami na cokole: na lewej skrzynka z narzędziami, na prawej kufer. Obok kosz jabłek i płótno, które łapie to, co spada.',
	zones: {
		tasks: {
			title: 'Co trzeba robić',
			prompts: ['Co trzeba robić ciągle od nowa?', 'Także drobne prace i te, których nikt nie widzi.'],
			examples: ['Otworzyć salę o szóstej', 'Odpisać na wiadomości'],
		},
		glad: {
			title: 'Co chętnie zrobię',
			prompts: ['Co chcecie wziąć na siebie?', 'Jak często? Tak rzadko, jak Wam pasuje.'],
			examples: ['Ciasto w pierwszą niedzielę miesiąca'],
		},
		holders: {
			title: 'Co jest w czyich rękach',
			prompts: [
				'Zadanie po zadaniu: kto robi, kto decyduje, kto ma pieniądze i klucze?',
				'Porównajcie trzy rzędy. Czy podział jest uczciwy?',
			],
			lanes: ['Mieszkańcy', 'Razem', 'Instytucja'],
			rows: ['Robi', 'Decyduje', 'Ma pieniądze i klucze'],
			examples: [
				'Ogród: Kasia i dozorca',
				'Plan ogrodu: wszyscy, w kwietniu',
				'Pieniądze na ogród: wciąż w urzędzie gminy',
			],
		},
		means: {
			title: 'Czego potrzeba',
			prompts: ['Czego każdy potrzebuje, by to zrobić?', 'Klucze, pieniądze, polisa, szkolenie, płaca?'],
			examples: ['Ktoś płaci rachunek za telefon ochotników'],
		},
		risks: {
			title: 'Gdy coś pójdzie źle',
			prompts: ['Co może się stać i kto wtedy pomoże?', 'Nikt nie zostaje z ryzykiem sam.'],
			examples: ['Lód na ścieżce: nadal odpowiada gmina'],
		},
		rules: {
			title: 'Jak działamy dalej',
			prompts: ['Co ustalamy, żeby to przetrwało?'],
			lanes: ['Spotkania i decyzje', 'Przekazanie', 'Powrót do tematu'],
			examples: [
				'Pierwszy poniedziałek, każdy ma jeden głos',
				'Kto odchodzi, wdraża następną osobę',
				'Próba do końca maja',
			],
		},
	},
	method: {
		when: 'Gdy coś nowego działa i ma trwać dalej bez projektu.',
		steps: [
			'Piszcie osobno: co trzeba robić, także to niewidoczne? I co sami chętnie byście robili?',
			'Bierzcie zadanie po zadaniu. Ludzie się zgłaszają, nikt nie dostaje poleceń. Kto robi, kto decyduje, kto ma pieniądze i klucze?',
			'Spójrzcie na wspólne zadania. Czego każda osoba potrzebuje, by dobrze je zrobić?',
			'Co może pójść źle? Przy każdym ryzyku zapiszcie, kto wtedy pomoże.',
			'Ustalcie, jak się spotykacie, jak przekazujecie zadania i którego dnia do tego wracacie.',
		],
		tips: [
			'Zostaw zadanie otwarte, jeśli nikt go nie chce. To uczciwe, a może wcale nie jest potrzebne.',
			'Wskaż na rzędy: jeśli praca jest po lewej, a pieniądze po prawej, najpierw porozmawiajcie o tym.',
		],
		care: 'Praca bez głosu i bez środków jest tylko tańsza. Ze wspólną pracą idą wspólna władza i wspólne pieniądze.',
		question: 'Czy jest tu drobna praca, którą chętnie od czasu do czasu zrobisz?',
		thanks:
			'Dziękujemy. Twoja karteczka jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
	},
}
