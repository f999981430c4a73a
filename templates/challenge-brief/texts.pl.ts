import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Polish. */
export const challengeBriefPl: TemplateTexts<ChallengeBriefZone> = {
	title: 'Nasze wyzwanie',
	purpose:
		'Opiszcie wspólny problem tak dobrze, żeby obcy ludzie chcieli pomóc. Bez ukrytego w nim rozwiązania.',
	drawing:
		'Tablica ogłoszeń z małym daszkiem: na niej duży plakat ze schodkami w dół, podniesionymi rękami i paskami do oderwania, a obok trzy przypięte kartki.',
	zones: {
		now: {
			title: 'Co się dzieje dziś',
			prompts: ['Jedna scena, którą da się zobaczyć.', 'Kiedy, gdzie i kto tam jest?'],
			examples: ['Piątek 15:10, plucha. Dwanaścioro uczniów na klatce'],
		},
		who: {
			title: 'Czyj to problem?',
			prompts: ['Kto go odczuwa?', 'Kto może o nim decydować?'],
			lanes: ['Odczuwa co dzień', 'Decyduje'],
			examples: ['Dwunastolatki', 'Dyrekcja szkoły'],
		},
		strengths: {
			title: 'Na czym budować',
			prompts: ['Kto lub co już to ułatwia?'],
			examples: ['Pani z kiosku zna ich wszystkich po imieniu'],
		},
		tried: {
			title: 'Już próbowano',
			prompts: ['Co pomogło na chwilę?', 'Co pogorszyło sprawę?'],
			examples: ['Krzesła w bibliotece: dobrze, aż musi być cicho'],
		},
		why: {
			title: 'Dlaczego to trwa?',
			prompts: [
				'Pytajcie „dlaczego” raz po raz, od lewej do prawej.',
				'Stańcie przy zasadzie lub nawyku, który da się ruszyć.',
			],
			lanes: ['1. Dlaczego?', '2. Dlaczego?', '3. Dlaczego?', '4. Dlaczego?', '5. Dlaczego?'],
			examples: [
				'Szkołę zamyka się o trzeciej',
				'Woźny idzie wtedy do domu',
				'Klucz mogą mieć tylko pracownicy',
			],
		},
		limits: {
			title: 'Otwarte i ustalone',
			prompts: ['Co możemy zmienić, a czego nie?', 'Do kiedy?'],
			lanes: ['Otwarte', 'Ustalone'],
			examples: ['Kto może mieć klucz', 'W tym roku żadnych nowych sal'],
		},
		sentence: {
			title: 'W jednym zdaniu',
			prompts: ['Rząd to zdanie. Potem złóżcie z nich jedno.', 'Skreślcie gotowe rozwiązania.'],
			lanes: ['Jak (kto) może', '(zrobić co)', 'chociaż (co)', 'do (kiedy)'],
			examples: ['dwunastolatki', 'być razem w cieple', 'szkołę zamyka się o trzeciej', 'ferii zimowych'],
		},
		sign: {
			title: 'Po czym poznamy',
			prompts: ['Co ludzie sami zobaczą lub powiedzą?'],
			examples: ['Rodzice znów wiedzą, gdzie kto jest'],
		},
	},
	method: {
		when: 'Znacie już historie i liczby, a teraz mają dołączyć inni, na przykład na hackathonie.',
		steps: [
			'Osoba, której to dotyczy, opowiada jedną scenę. Inni zapisują, co widzą.',
			'Po cichu, osobno: czyj to problem, co już pomaga i czego próbowano?',
			'Weźcie najsilniejszą przyczynę i zapytajcie „dlaczego”, najwyżej pięć razy. Zatrzymajcie się przy zasadzie lub nawyku, który da się ruszyć.',
			'Co jest otwarte, co ustalone i do kiedy?',
			'Piszcie zdania, po jednym w rzędzie, i czytajcie je na głos. Potem złóżcie z nich jedno i skreślcie każde słowo, które już jest rozwiązaniem.',
			'Ustalcie jeden znak, który ludzie sami zauważą.',
		],
		tips: [
			'Jeśli odpowiedź na Wasze zdanie brzmi „kupić” albo „tak”, nadal kryje się w nim rozwiązanie.',
			'Przeczytaj scenę komuś, kogo tam nie było. Czy ją widzi?',
			'Trzy szczere „dlaczego” są lepsze niż pięć.',
		],
		care: 'Scena należy do osób, które w niej żyją: zapytajcie, czy wolno ją opowiedzieć. Szukajcie przyczyn w zasadach i nawykach, nie w ludziach.',
		question: 'Jaka jedna rzecz nie powinna tu zostać taka, jaka jest?',
		thanks: 'Dziękujemy. To pomaga nam zacząć od tego, co ważne.',
	},
}
