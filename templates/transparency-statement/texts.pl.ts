import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Polish. */
export const transparencyStatementPl: TemplateTexts<TransparencyStatementZone> = {
	title: 'Karta jawności',
	purpose: 'Powiedzcie ludziom prostymi słowami, co mogą tu zmienić, kto decyduje i kiedy dostaną odpowiedź.',
	drawing:
		'Szklany dom z sześcioma dużymi szybami. Jedno okno jest otwarte, jedna szyba matowa. Ludzie zaglądają do środka, ktoś patrzy przez lupę.',
	zones: {
		can: {
			title: 'Co może się zmienić',
			prompts: ['Co jest naprawdę jeszcze otwarte?', 'Co zmienimy, jeśli ludzie o to poproszą?'],
			examples: ['Godziny otwarcia', 'Jak wygląda pierwsza wizyta'],
		},
		cannot: {
			title: 'Co się nie zmieni',
			prompts: ['Co jest ustalone?', 'Przez kogo i do kiedy?'],
			examples: ['Opłata, dopóki nie zmieni się ustawa'],
		},
		who: {
			title: 'Kto decyduje i płaci',
			prompts: ['Kto na koniec decyduje i jak?', 'Kto płaci, a kto może zyskać?'],
			examples: ['Grupa, w połowie mieszkańcy, 3 czerwca', 'Płaci powiat'],
		},
		kept: {
			title: 'Co o Was przechowujemy',
			prompts: ['Co przechowujemy, gdzie i jak długo?', 'Jak można to wycofać?'],
			examples: ['Bez nazwisk. Karteczki rok, na własnym serwerze'],
		},
		back: {
			title: 'Kiedy będzie odpowiedź',
			prompts: ['Do którego dnia, gdzie i od kogo?'],
			examples: ['Do 30 czerwca, na ścianie biblioteki, od Anny'],
		},
		unclear: {
			title: 'Jeszcze niejasne',
			prompts: ['Co trudno zrozumieć lub w co trudno uwierzyć?', 'Niech pyta ktoś z zewnątrz.'],
			examples: ['A jeśli grupa nie dojdzie do zgody?'],
		},
	},
	method: {
		when: 'Zanim kogokolwiek zaprosicie i zawsze, gdy coś się w tym zmieni.',
		steps: [
			'Pomyślcie o jednej osobie, którą chcecie zaprosić. O co zapyta najpierw?',
			'Napiszcie, co może się zmienić, co nie i kto decyduje i płaci. Każdą karteczkę powinno zrozumieć dwunastoletnie dziecko.',
			'Napiszcie, co przechowujemy i kiedy ludzie dostaną odpowiedź. Data jest lepsza niż „wkrótce”.',
			'Teraz ktoś, kto tego nie pisał, czyta na głos i mówi, co jest niejasne. Inni słuchają i nie tłumaczą.',
			'Poprawcie karteczki, które budzą pytania. Potem przenieście trzy najważniejsze zdania do obietnicy sesji.',
		],
		tips: [
			'Wcześniej znajdź kogoś, kto przeczyta w czwartym kroku: sąsiadkę, stażystę, koleżankę z bufetu.',
			'Napisz to, co się nie zmieni, równie jasno jak to, co może. Ludzie łatwiej wybaczają granice niż niespodzianki.',
			'Gdy termin się przesuwa, powiedz o tym tego samego dnia, tam gdzie jest obietnica.',
		],
		care: 'Jeśli nic nie jest naprawdę otwarte, nie nazywajcie tego współtworzeniem. Nazwijcie to informacją i oszczędźcie ludziom pracy.',
		question: 'Znasz już naszą obietnicę. Co jest jeszcze niejasne albo trudno w to uwierzyć?',
		thanks: 'Dziękujemy. Twoja karteczka jest na tablicy, obok naszej obietnicy.',
	},
}
