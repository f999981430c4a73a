import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Polish. */
export const decideTogetherPl: TemplateTexts<DecideTogetherZone> = {
	title: 'Decydujemy razem',
	purpose: 'Wybierajcie jawnie, traktujcie sprzeciw jak prezent i zapiszcie, co postanawiacie i dlaczego.',
	drawing:
		'Okrągły stół widziany z góry, siedem osób i jedno wolne krzesło, które mówi w dymku. Poniżej kamień, załatane płótno i zwój z pieczęcią.',
	zones: {
		options: {
			title: 'Możliwości',
			prompts: [
				'Co możemy zrobić? Jedna możliwość na karteczce.',
				'Co jest dobrego w tym, by nic nie zmieniać?',
			],
			examples: ['Otworzyć salę gimnastyczną w piątki', 'Zostawić tak, jak jest'],
			caption: 'Którą drogą idziemy?',
		},
		absent: {
			title: 'Dotyczy, ale nie ma ich tu',
			prompts: ['Czyje życie to zmieni?', 'Co by powiedzieli i kto ich zapyta?'],
			examples: ['Ludzie z nocnej zmiany. Adam pyta w poniedziałek'],
		},
		field: {
			title: 'Ważne? Wykonalne?',
			prompts: [
				'Połóżcie każdą możliwość na jej miejscu.',
				'Zaczynają osoby, których to dotyczy. Inni pytają, potem przesuwają.',
			],
			lanes: ['Trudne', 'Wymaga pracy', 'Łatwe już teraz'],
			rows: ['Bardzo ważne', 'Ważne', 'Mniej ważne'],
			examples: ['Sala gimnastyczna, co drugi piątek'],
		},
		objections: {
			title: 'Poważny sprzeciw',
			prompts: ['Czy to komuś zaszkodzi? Komu i jak?', 'Po jednym lub żadnego. Gust się nie liczy.'],
			examples: ['Na salę nie da się wjechać wózkiem'],
		},
		proposal: {
			title: 'Poprawiona propozycja',
			prompts: ['Co zmienić, by nikomu nie szkodziła?', 'Napiszcie, na co możecie się zgodzić.'],
			examples: ['Stołówka, dopóki sala nie ma podjazdu'],
		},
		decided: {
			title: 'Postanowione',
			prompts: ['Jedna decyzja w rzędzie. Czy ktoś obcy ją zrozumie?', 'Kiedy do niej wrócimy?'],
			lanes: ['Robimy', 'bo', 'Kto, na kiedy, kiedy wracamy'],
			examples: [
				'Do maja w piątki otwieramy stołówkę',
				'Młodzi nie mają dokąd pójść w cieple',
				'Klucz ma Zosia. Wracamy do tego 2 czerwca',
			],
		},
	},
	method: {
		when: 'Zbliża się wybór, który zmieni życie ludzi nieobecnych w sali.',
		steps: [
			'Powiedzcie na głos, o czym tu decydujemy, kogo to wiąże i czego już nie da się zmienić.',
			'Zapiszcie możliwości, jedną na karteczce. Zostawić tak, jak jest, to też możliwość.',
			'Kogo to dotyczy, a nie ma go tutaj? Napiszcie, co te osoby by powiedziały i kto je zapyta.',
			'Ułóżcie możliwości na polu. Zaczynają osoby, których sprawa dotyczy.',
			'Zagłosujcie anonimowo, żeby zobaczyć nastroje. To jeszcze nie decyzja.',
			'Posłuchajcie się po kolei: każda osoba może zgłosić jeden poważny sprzeciw albo żadnego. Zapiszcie go i podziękujcie.',
			'Zmieniajcie propozycję, aż nikt nie ma już poważnego sprzeciwu.',
			'Zapiszcie, co robimy, dlaczego, kto to zrobi i którego dnia do tego wrócimy. Kto powie o tym nieobecnym?',
		],
		tips: [
			'Powiedz przed spotkaniem, jak zapadnie decyzja. Nie zmieniaj tej zasady w trakcie.',
			'Nie da się tego dziś naprawić? Ustalcie małą próbę z datą albo powiedzcie otwarcie, że sprawa zostaje otwarta.',
			'Przepisz postanowienie do rejestru decyzji, żeby mogły je przeczytać osoby nieobecne.',
		],
		care: 'Głosowanie pokazuje tylko nastroje. Osoby, których wsparcie zależy od tej decyzji, mogą bać się sprzeciwu: niech można go napisać anonimowo.',
		question: 'Przeczytaj propozycję obok pytania. Czy możesz się na nią zgodzić?',
		thanks: 'Dziękujemy. Twoja odpowiedź jest już przy propozycji. Przeczytamy ją, zanim zdecydujemy.',
		choices: ['Tak, chętnie', 'Tak, mogę się zgodzić', 'Nie, to by zaszkodziło', 'Jeszcze nie wiem'],
	},
}
