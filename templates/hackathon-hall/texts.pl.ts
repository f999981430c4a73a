import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Polish. */
export const hackathonHallPl: TemplateTexts<HackathonHallZone> = {
	title: 'Hol hackathonu',
	purpose:
		'Jeden hol dla całego wydarzenia: gdzie kto jest, co będzie dalej i co się dzieje z każdym pomysłem.',
	drawing:
		'Plan domu: dni i noce wzdłuż górnej ściany, punkt pomocy, hol, dywan z kręgiem krzeseł, scena z kurtynami i ogród na zewnątrz.',
	zones: {
		programme: {
			title: 'Program',
			prompts: ['Co, kiedy i gdzie się dzieje?', 'Wszystko jest tu otwarte dla wszystkich.'],
			lanes: ['Pierwszy dzień', 'Drugi dzień', 'Trzeci dzień'],
			examples: ['17:30 powitanie w auli szkoły', '15:00 pierwszy punkt kontrolny', '14:30 prezentacje'],
		},
		help: {
			title: 'Pomoc i kącik wytchnienia',
			prompts: ['Kto w czym pomaga i kiedy?', 'Zmęczenie, złość, nikt nie słucha? Zapraszamy do kącika.'],
			lanes: ['Mentorzy i pomoc', 'Kącik wytchnienia'],
			examples: ['Pytania o prawo: Nora, drugiego dnia rano', 'Cichy pokój: klasa 4, jest herbata'],
		},
		challenges: {
			title: 'Ściana wyzwań',
			prompts: [
				'Nad jakim codziennym problemem ma pracować zespół?',
				'Kto zna go z życia i kto za niego odpowiada?',
			],
			examples: ['Małe szkoły: jak uczniowie mają trafić do logopedy?'],
		},
		people: {
			title: 'Szukam zespołu',
			prompts: ['Co wnosicie i co leży Wam na sercu?', 'Wystarczy imię.'],
			examples: ['Ali: gotuję dla stu osób', 'Kaja: jeżdżę na wózku i znam każdy podjazd'],
		},
		teams: {
			title: 'Zespoły',
			prompts: [
				'Jak nazywa się Wasz zespół i gdzie ma tablicę?',
				'Kogo brakuje: zna to z życia, z pracy, decyduje?',
			],
			examples: ['Zespół Mowa: szuka rodzica i kogoś z gminy'],
		},
		rest: {
			title: 'Pomysły, które czekają',
			prompts: ['Które wyzwanie nie ma jeszcze zespołu?', 'Tu jest bezpieczne i może się obudzić później.'],
			examples: ['Światło na trasie biegowej: znów jesienią'],
		},
		checkpoints: {
			title: 'Punkty kontrolne',
			prompts: ['Każdy zespół ma trzy minuty. Utknąć też można.', 'Czego potrzebujecie od innych?'],
			lanes: ['Pierwszy: kogo słuchaliście?', 'Drugi: kto próbował?'],
			examples: ['Zespół Mowa: dwoje uczniów i nauczycielka', 'Zespół Mowa: jedna rodzina, przez wideo'],
		},
		pitches: {
			title: 'Prezentacje',
			prompts: [
				'Jedna karteczka na zespół, w wylosowanej kolejności.',
				'Co pomoże każdemu pomysłowi żyć dalej?',
			],
			lanes: ['Kolejność prezentacji', 'Co pomoże'],
			examples: ['1 Zespół Mowa', 'Biblioteka daje salę we wtorki'],
		},
		after: {
			title: '30 i 90 dni później',
			prompts: ['Kto działa dalej, a kto otwiera drzwi?', 'Którego dnia do siebie dzwonicie?'],
			lanes: ['Po 30 dniach', 'Po 90 dniach'],
			examples: ['Zespół Mowa dzwoni 12 maja do kuratorium'],
		},
	},
	method: {
		when: 'Od zbierania wyzwań do 90 dni po hackathonie społecznym, na miejscu, na ekranie albo tak i tak.',
		steps: [
			'Witamy. Czytamy naszą umowę, dodajemy pierwszą karteczkę i sprawdzamy, gdzie jest kącik wytchnienia.',
			'Osoby, które przynoszą wyzwanie, opowiadają o nim po dwie minuty: co się dzieje i komu?',
			'Chodźcie i rozmawiajcie. Idźcie do wyzwania, które jest Wam bliskie, i szukajcie ludzi, których brakuje.',
			'Wyzwania bez zespołu przechodzą do pomysłów, które czekają. Nie giną i mogą się obudzić później.',
			'Pierwsza godzina w zespołach, na Waszych tablicach. Mówcie tylko o ludziach i o problemie.',
			'Pierwszy punkt kontrolny, trzy minuty na zespół: kogo słuchaliście i co Was zaskoczyło?',
			'Drugi punkt kontrolny, trzy minuty na zespół: kto próbował i co się zmieniło?',
			'Wylosujcie kolejność. Każdy zespół ma pięć minut i słucha trzech pytań.',
			'Wszyscy głosują anonimowo. Potem powiedzcie i napiszcie, co pomoże każdemu pomysłowi żyć dalej.',
			'Każdy zespół, nie tylko zwycięski, ustala rozmowę po 30 dniach: kto, kiedy i kto otwiera drzwi.',
		],
		tips: [
			'Liczymy tu tylko wspólny czas, około sześciu i pół godziny. Godziny w zespołach są pomiędzy.',
			'Większość pomysłów z hackathonów kończy się, gdy ludzie jadą do domu. Ustal rozmowę po 30 dniach, zanim ktokolwiek wyjdzie.',
			'Jeszcze przed wydarzeniem znajdź dla każdego wyzwania kogoś, kto potem za nie odpowiada.',
		],
		care: 'Gdy problem jest własny, emocje są silne. Niech jedna spokojna osoba czeka w kąciku wytchnienia. Podziel dni na wieczory, jeśli tempo kogoś wyklucza.',
		question: 'Nad jakim codziennym problemem ma pracować zespół?',
		thanks: 'Dziękujemy. Twój problem wisi już na ścianie wyzwań i może się nim zająć zespół.',
	},
}
