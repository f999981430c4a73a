import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Polish. */
export const hardToEngagePl: TemplateTexts<HardToEngageZone> = {
	title: 'Trudno do nas trafić?',
	purpose:
		'Nie ma ludzi, do których trudno dotrzeć. Sprawdźcie, co utrudnia przyjście do nas, i obniżcie progi.',
	drawing:
		'Front domu z pięciorgiem drzwi. Do jednych prowadzą wysokie schody, do innych pochylnia. Przed domem tablica i ktoś, kto mówi, jak się tu wchodzi.',
	zones: {
		walk: {
			title: 'Próba wejścia',
			prompts: ['Zadzwońcie, kliknijcie lub idźcie jak pierwszy raz.', 'Co było łatwe? Gdzie był koniec?'],
			examples: ['Telefon o dziewiątej: czterdzieści minut muzyki'],
			caption: 'Jak ktoś nowy',
		},
		check: {
			title: 'Pięć dróg do nas',
			prompts: [
				'Patrzcie na usługę, nie na ludzi, którzy nie przychodzą.',
				'Rząd po rzędzie: co działa, potem co przeszkadza, potem co pomoże.',
			],
			lanes: ['Język', 'Wejście', 'Sprzęt', 'Czas', 'Zaufanie'],
			rows: ['Działa dobrze', 'Przeszkadza', 'Może być łatwiej'],
			examples: [
				'Parter i ławka przy drzwiach',
				'W piśmie sześć razy „wierzyciel”',
				'Jedna sobota w miesiącu na targu',
			],
		},
		ask: {
			title: 'Zapytać, nie zgadywać',
			prompts: ['Komu to się przyda, a nie przychodzi? Gdzie ich spotkamy?', 'Co nam mówią?'],
			examples: ['W warsztacie: „Myślałem, że zabieracie auto”'],
		},
		highest: {
			title: 'Najwyższe progi',
			prompts: ['Które dwa zatrzymują najwięcej ludzi?', 'Co leży pod spodem?'],
			examples: ['Wstyd: poczekalnię widać z ulicy'],
			caption: 'Zajrzyjcie głębiej',
		},
		easier: {
			title: 'Obniżamy je',
			prompts: ['Co zmienimy w tym miesiącu i kto to zrobi?', 'Na co potrzebna jest czyjaś zgoda?'],
			examples: ['Od 1 marca boczne drzwi są otwarte. Pilnuje Sara'],
		},
	},
	method: {
		when: 'Gdy usługa jest, ale mało kto przychodzi, albo gdy ktoś mówi „do tych ludzi trudno dotrzeć”.',
		steps: [
			'W parach próbujemy się dostać: ktoś dzwoni na głośniku, ktoś klika, ktoś idzie. Zapiszcie, co się dzieje, najpierw to, co było łatwe.',
			'Teraz każda osoba sama wypełnia dwa pierwsze rzędy: co działa dobrze i co przeszkadza. Jedna rzecz na karteczce.',
			'Czytamy karteczki, łączymy podobne i wypełniamy trzeci rząd: jak może być łatwiej?',
			'Na razie tylko zgadywaliśmy. Kto wie lepiej? Zapiszcie, gdzie ich spotkamy i co nam powiedzieli. O to, czego nie wiemy, pójdziemy zapytać.',
			'Które dwa progi zatrzymują najwięcej ludzi? Przy każdym pytajcie „dlaczego tak jest?”, aż dojdziecie do zasady, nawyku albo lęku.',
			'Co możemy zmienić w tym miesiącu, nikogo nie pytając? Kto to zrobi? Potem zapiszcie, na co potrzebna jest zgoda i czyja.',
		],
		tips: [
			'Gdy karteczka mówi o ludziach („nie czytają”), zapytaj: co robi nasza usługa, że tak jest?',
			'Zaproś, za zapłatą lub z podziękowaniem, jedną osobę, która kiedyś zrezygnowała z usługi. Niech mówi pierwsza.',
			'Nikt jeszcze nie pytał? Zatrzymajcie się po „Zapytać, nie zgadywać”, idźcie zapytać i dokończcie tablicę za tydzień.',
		],
		care: 'Niektórych z nas kiedyś tu odprawiono. Nikt nie musi opowiadać o sobie. Pracownicy nie są winni zasad, których nie ustalali.',
		question: 'Co ułatwia Ci przyjście do nas, a co je utrudnia?',
		thanks: 'Dziękujemy. Twoja karteczka jest już na tablicy. To usługa musi się zmienić, nie Ty.',
	},
}
