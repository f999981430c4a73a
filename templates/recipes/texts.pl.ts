import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Polish. */
export const recipesPl: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Pierwsze spotkanie',
		purpose: 'Przywitajcie się, zobaczcie, gdzie stoicie i co macie, i sprawdźcie, kogo jeszcze brakuje.',
		tips: [
			'Wyślij link dzień wcześniej i powiedz, że nikt nie potrzebuje konta.',
			'Gdy czasu jest mało, pomiń przeszkody, ale zostaw rundę, w której słychać każdą osobę.',
		],
	},
	'codesign-half-day': {
		title: 'Pół dnia projektowania z mieszkańcami',
		purpose: 'Od mocnych stron i własnych przeżyć do pomysłów i jednej decyzji.',
		tips: [
			'Zaplanuj przerwę po historiach i drugą po pomysłach.',
			'Zapłać ludziom za dojazd i czas albo uprzedź, że nie możesz.',
		],
	},
	'social-hackathon': {
		title: 'Hackathon społeczny, od czwartku wieczorem do soboty',
		purpose:
			'Mieszane zespoły pracują nad problemami swojej okolicy. Po 30 i 90 dniach pytamy, co się dzieje z ich pomysłami.',
		tips: [
			'Każde wyzwanie potrzebuje kogoś, kto zna je z życia, i kogoś, kto potem za nie odpowiada.',
			'Emocje są silne, bo to własne problemy ludzi. Niech dwie osoby mają czas tylko na troskę o innych.',
		],
		clock: [
			'Zbieranie wyzwań: plakaty, radio, lada w sklepie',
			'Małe spotkania o problemach. Każde wyzwanie znajduje kogoś, kto o nie dba',
			'Zapisy z pytaniem, czego kto potrzebuje, żeby wziąć udział. Szukanie mentorów',
			'Wspólna próba tablicy, pół godziny',
			'Przyjazd, posiłek, czytanie umowy. Pokazanie kącika wytchnienia',
			'Opowieści o wyzwaniach, po dwie minuty',
			'Spacer, rozmowy, wybór zespołu. Czyjego spojrzenia brakuje?',
			'Pierwsza godzina w zespołach: tylko ludzie i problem',
			'Runda na dzień dobry. Rozmowy z dwiema osobami spoza zespołu',
			'Pierwsza runda z mentorami, potem wspólny obiad',
			'Wiele pomysłów, potem jeden',
			'Pierwszy punkt kontrolny: kogo słuchaliście i jakie jest sedno problemu?',
			'Budowanie czegoś prostego. Druga runda z mentorami',
			'Próba z osobami spoza zespołu',
			'Drugi punkt kontrolny: kto próbował i co zmieniliście? Przegląd z kompasem',
			'Ćwiczenie prezentacji',
			'Prezentacje w wylosowanej kolejności: pięć minut i trzy pytania',
			'Wybór publiczności. Każdy zespół ustala termin rozmowy po 30 dniach. Niedziela jest wolna',
			'Rozmowa z każdym zespołem: pomysł żyje, czeka czy trafił w inne ręce?',
			'Karteczka dla wszystkich na tablicy holu: co się stało z każdym pomysłem',
		],
	},
	'gentle-hackathon': {
		title: 'Spokojny hackathon w trzy wieczory',
		purpose: 'To samo bez pośpiechu, zdalnie lub w jednej sali, dla osób, które wyklucza szybkie tempo.',
		tips: [
			'Zostaw tydzień między wieczorami, żeby zespoły mogły w tym czasie porozmawiać z ludźmi.',
			'Zaproponuj, że ktoś usiądzie obok osób, które nigdy nie używały takiej tablicy.',
		],
	},
	'popup-afternoon': {
		title: 'Popołudnie w terenie',
		purpose: 'Jedno pytanie na targu, w bibliotece albo w poczekalni, tam gdzie ludzie i tak są.',
		tips: [
			'Dwa tablety, dwie osoby prowadzące, papier i długopisy. Sprawdź raz, jak to działa bez sieci.',
			'Wróć w to samo miejsce i pokaż, co wynikło z odpowiedzi.',
		],
	},
	'shared-learning': {
		title: 'Godzina wspólnego uczenia się',
		purpose: 'Wszyscy, którzy w tym uczestniczą, patrzą razem, co się zmieniło, a dla kogo nic.',
		tips: [
			'Powtarzaj to co kilka miesięcy z tymi samymi pytaniami i porównuj.',
			'Zaproś osoby, które odeszły. Wiedzą coś, czego inni nie wiedzą.',
		],
	},
}
