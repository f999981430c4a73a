import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Polish. */
export const partnershipAgreementPl: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Umowa partnerska',
	purpose:
		'Ustalcie prostymi słowami, co kto wnosi i o czym decyduje, jak się spieracie i jak rozstajecie w zgodzie.',
	drawing:
		'Stół widziany z góry, przy każdym z czterech boków ktoś siedzi. Leżą na nim cztery podkładki, otwarte księgi i zasady; wokół dywan, parasol, otwarte drzwi i podkładka z klipsem.',
	zones: {
		aim: {
			title: 'Co robimy razem',
			prompts: ['Co będzie lepsze i dla kogo?', 'Wystarczy jedno zdanie.'],
			examples: ['Kawiarenka napraw: młodzi uczą się od starszych'],
			caption: 'Dokąd chcemy dojść?',
		},
		deal: {
			title: 'Wkład, nadzieje, decyzje',
			prompts: [
				'Najpierw własna kolumna: umiejętności, czas, sale, pieniądze, zaufanie.',
				'Potem: na co macie nadzieję i o czym decydujecie, sami lub z innymi?',
			],
			lanes: ['Mieszkańcy', 'Stowarzyszenia', 'Firmy', 'Urzędy'],
			rows: ['Wnosi', 'Ma nadzieję na', 'Decyduje o'],
			examples: [
				'Koło gospodyń: sala, wolna we wtorki',
				'Sklep rowerowy: uczniowie za dwa lata',
				'Co naprawiamy i za ile',
			],
		},
		open: {
			title: 'Jawne rachunki',
			prompts: ['Kto płaci, kto zarabia, kto pracuje za darmo?', 'Gdzie każdy może to zobaczyć?'],
			examples: ['Rozliczenie wisi na ścianie przy kawie'],
		},
		rules: {
			title: 'Jak decydujemy',
			prompts: ['Jak często i kiedy się spotykamy?', 'Jak usłyszymy cichy głos?'],
			examples: ['Po 17, żeby pracujący mogli przyjść'],
		},
		storm: {
			title: 'Gdy jest trudno',
			prompts: ['Co może nas poróżnić?', 'Kto z kim rozmawia i jak szybko?'],
			examples: ['Obietnica bez pokrycia: dzwonimy, w tym tygodniu'],
		},
		part: {
			title: 'Jak się rozstajemy',
			prompts: ['Jak można odejść bez wyrzutów?', 'Co z ludźmi, pieniędzmi, kluczami, danymi?'],
			examples: ['Miesiąc wcześniej. Narzędzia zostają we wsi'],
		},
		sign: {
			title: 'Na razie ustalone',
			prompts: ['Wasz znak i to, o co musicie zapytać.', 'Kiedy do tego wracamy?'],
			examples: ['L., za koło. W poniedziałek pyta zarząd'],
		},
	},
	method: {
		when: 'Gdy mieszkańcy, stowarzyszenia, firmy i urzędy chcą coś zrobić razem, zanim wydadzą pieniądze lub dobrą wolę.',
		steps: [
			'Co robimy razem? Każda osoba kończy zdanie „Warto, jeśli …”, a potem składamy z tego jedno.',
			'Piszcie we własnej kolumnie, osobno: co wnosicie i na co macie nadzieję. Doświadczenie i zaufanie ludzi liczą się tak samo jak pieniądze.',
			'Mieszkańcy czytają pierwsi. Potem wypełniamy ostatni rząd: kto o czym decyduje i o czym decydujemy razem?',
			'Mówimy otwarcie o pieniądzach i pracy: kto płaci, kto zarabia, kto daje czas i gdzie każdy może to zobaczyć.',
			'Kiedy i gdzie się spotykamy i jak decydujemy? Pomyślcie o osobach, które mają dzieci, zmiany lub daleką drogę.',
			'Co może nas poróżnić i co wtedy robimy? I jak można od nas odejść?',
			'Przeczytajcie wszystko na głos. Kto się zgadza, stawia swój znak. „Muszę zapytać u siebie” to dobra odpowiedź. Ustalcie dzień, w którym do tego wracacie.',
		],
		tips: [
			'Partner bez budżetu mówi pierwszy, a podpisuje ostatni.',
			'Porównaj „Wnosi” z „Decyduje o”. Kto wnosi dużo, a o niczym nie decyduje, jest pomocnikiem, nie partnerem.',
			'To umowa między ludźmi. Jeśli prawo wymaga innej, niech powstanie z tych karteczek.',
		],
		care: 'Nie każdy może odmówić temu, kto mu płaci. Nikt nie podpisuje od razu, jeśli woli się z tym przespać, i nikt nie musi mówić dlaczego.',
		question: 'Co ułatwi Ci zabieranie głosu w tej sprawie?',
		thanks: 'Dziękujemy. Twoja karteczka jest już na tablicy, tam gdzie ustalamy, jak decydujemy.',
	},
}
