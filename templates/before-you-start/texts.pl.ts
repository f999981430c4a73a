import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Polish. */
export const beforeYouStartPl: TemplateTexts<BeforeYouStartZone> = {
	title: 'Zanim zaczniecie: sześć pytań',
	purpose: 'Ustalcie, gdzie jesteście, czego chcecie i co macie, zanim poprosicie kogoś o jego czas.',
	drawing:
		'Wzgórze z flagą na zboczu i gwiazdą na niebie; poniżej zielona ziemia z kamieniami, torbą na drogę i bramą.',
	zones: {
		context: {
			title: 'Gdzie jesteśmy?',
			prompts: ['Co się teraz dzieje wokół tej usługi?', 'Kto już nad nią pracuje?'],
			examples: ['Autobus do przychodni jeździ tylko do maja', 'Dwa kluby mają wspólne auto'],
		},
		aim: {
			title: 'Po co?',
			prompts: ['Co ma być inaczej za rok?', 'Co możemy osiągnąć tylko razem?'],
			examples: ['Mieszkańcy ustalają z nami godziny wizyt'],
		},
		values: {
			title: 'Czego się trzymamy?',
			prompts: ['Czego nie odpuścimy, gdy będzie trudno?', 'Po czym inni to zauważą?'],
			examples: ['Nikt nie opowiada swojej historii dwa razy'],
		},
		assets: {
			title: 'Co mamy?',
			prompts: ['Jakie umiejętności i miejsca tu są?', 'Kto się nimi podzieli?'],
			examples: ['Świetlica wiejska, rano wolna', 'Pielęgniarka, do której i tak wszyscy dzwonią'],
		},
		barriers: {
			title: 'Co przeszkadza?',
			prompts: [
				'Przepisy, pieniądze, odległość, nawyki, lęk: co nas hamuje?',
				'Połóżcie każdą karteczkę tam, gdzie pasuje.',
			],
			lanes: ['Możemy to zmienić', 'Nie możemy', 'Jeszcze nie wiemy'],
			examples: ['Spotykamy się tylko w godzinach pracy', 'Nowe pieniądze najwcześniej jesienią'],
		},
		methods: {
			title: 'Jak możemy działać?',
			prompts: ['Gdzie i jak ludzie chcieliby się spotkać?', 'Od jak małej próby możemy zacząć?'],
			examples: ['Kawa na targu i jedno pytanie'],
		},
		verdict: {
			title: 'Czy to już czas?',
			prompts: [
				'Co musi być jasne, zanim zaprosimy ludzi?',
				'Po jednej karteczce: gdzie Waszym zdaniem jesteśmy.',
			],
			lanes: ['Gotowe', 'Prawie', 'Jeszcze nie'],
			examples: ['Gdy wójt powie, co jest już ustalone'],
		},
	},
	method: {
		when: 'Na pierwszym spotkaniu organizacyjnym albo gdy trwający projekt zgubił wątek.',
		steps: [
			'Powiedzcie jednym zdaniem, po co się spotykamy. Przeczytajcie na głos naszą obietnicę i to, co jest już ustalone.',
			'Piszcie po cichu: gdzie jesteśmy i po co? Jedna myśl na jednej karteczce.',
			'Przeczytajcie karteczki na głos i połączcie te, które do siebie pasują. Co Was zaskoczyło?',
			'Znów piszcie po cichu: czego się trzymamy i co już mamy?',
			'Przejdźcie przez mocne strony. Dopiszcie osobę lub miejsce, jeśli ktoś chce się czymś podzielić.',
			'Teraz to, co przeszkadza. Porozmawiajcie o każdej karteczce i połóżcie ją tam, gdzie pasuje.',
			'Zbierzcie sposoby na spotkanie. Wybierzcie jeden mały pierwszy krok, który nie wymaga pieniędzy.',
			'Po jednej karteczce: czy to już czas? Zapiszcie, co postanawiamy i kiedy sprawdzimy to znowu.',
		],
		tips: [
			'Jeśli w sali są tylko osoby, które planują, zapytaj wcześniej dwie osoby korzystające z usługi, co trzeba wiedzieć o ich codzienności.',
			'Zostańcie przy tym, co macie, aż ta lista będzie dłuższa niż lista przeszkód.',
			'„Jeszcze nie” to dobry wynik. Oszczędza czas innych ludzi.',
		],
		care: 'Powiedzcie na głos i zapiszcie, jakie są granice, także te nieprzyjemne. Granica, która wychodzi na jaw później, odbiera zaufanie.',
		question: 'Co powinniśmy wiedzieć o Twojej codzienności, zanim coś zaplanujemy?',
		thanks: 'Dziękujemy. Twoja karteczka jest na tablicy, od której zaczyna się planowanie.',
	},
}
