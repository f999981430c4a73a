import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Polish. */
export const staffReadinessPl: TemplateTexts<StaffReadinessZone> = {
	title: 'Gotowi się dzielić? Cały personel',
	purpose:
		'Sprawdźcie, czego każde z nas potrzebuje, by pracować z mieszkańcami, i usuńcie z drogi jedną zasadę.',
	drawing:
		'Przekrój trzypiętrowego domu ze schodami i drzwiami na środkowym piętrze; dymek, otwarta książka, mur i wyjęty z niego blok.',
	zones: {
		levels: {
			title: 'Z mojego miejsca pracy',
			prompts: [
				'Piszcie we własnym rzędzie, jedna rzecz na karteczce.',
				'Wszyscy odpowiadają na tych samych pięć.',
			],
			lanes: ['Chcę zachować', 'Chcę zacząć', 'Mogę oddać', 'Martwi mnie', 'Czego chcę od innych'],
			rows: ['Z klientami', 'Kieruję zespołem', 'Decyduję'],
			examples: [
				'Czas na kawę podczas wizyt w domu',
				'Rodziny piszą plan razem ze mną',
				'Wina, gdy próba się nie uda',
				'Dwie godziny w okienku',
			],
		},
		questions: {
			title: 'Pytania do siebie',
			prompts: ['Przeczytajcie inny rząd. O co chcecie zapytać?', 'Pytanie, nie odpowiedź.'],
			examples: ['Co pomoże Ci wypróbować to w piątek?'],
		},
		skills: {
			title: 'Co umiemy',
			prompts: ['Słuchać, prowadzić, mówić prosto, oddawać: kto umie?', 'Kto chce się tego nauczyć?'],
			lanes: ['Mogę pokazać', 'Chcę się nauczyć'],
			examples: ['Język migowy: Ewa', 'Milczeć dłużej'],
		},
		rules: {
			title: 'Zasady na drodze',
			prompts: ['Jaka zasada, druk lub nawyk nam przeszkadza?', 'Kiedy ostatnio?'],
			examples: ['Dziesięć minut na wizytę', 'Żadnych SMS-ów do klientów'],
		},
		trial: {
			title: 'Jedna zasada odpoczywa',
			prompts: ['Którą zasadę zawieszamy na próbę?'],
			lanes: ['Co zawieszamy', 'Kto się zgadza', 'Do kiedy'],
			examples: ['Dziesięć minut, we wtorki', 'Kierowniczka przychodni', 'Koniec marca'],
		},
	},
	method: {
		when: 'Wewnątrz instytucji, zanim pierwszy raz zaprosi mieszkańców.',
		steps: [
			'Obiecajcie sobie: nic, co tu padnie, nie liczy się w ocenie pracy. Powiedzcie, kto czyta tablicę.',
			'Piszcie po cichu we własnym rzędzie. Zacznijcie od tego, co chcecie zachować.',
			'Przeczytajcie inne rzędy i zadajcie po jednym pytaniu. Zapytana osoba może odpowiedzieć teraz, później albo wcale.',
			'Co kto może pokazać innym, a czego chcecie się nauczyć? Połączcie w pary osoby, które do siebie pasują.',
			'Zbierzcie zasady, druki i nawyki, które nam przeszkadzają.',
			'Wybierzcie jedną zasadę, która na jakiś czas odpoczywa. Zapiszcie, kto się zgadza i do kiedy.',
		],
		tips: [
			'Zacznijcie czytać od rzędu osób, które pracują z klientami.',
			'Zadbaj, by w sali był ktoś, kto może zawiesić zasadę, i by wiedział o tym wcześniej.',
			'Jeśli w rzędzie jest tylko jedna osoba, zrezygnuj z rzędów i niech każdy pisze, gdzie chce.',
		],
		care: 'Ludzie mówią tu przy swoich przełożonych. Karteczki są bez nazwisk i nikt nie musi tłumaczyć swojej.',
		question: 'Pracujesz tutaj: jaka zasada lub jaki druk przeszkadza w pracy z ludźmi?',
		thanks: 'Dziękujemy. Twoja karteczka jest na tablicy, na której wybieramy zasadę do zawieszenia.',
	},
}
