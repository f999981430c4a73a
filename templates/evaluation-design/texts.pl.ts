import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Polish. */
export const evaluationDesignPl: TemplateTexts<EvaluationDesignZone> = {
	title: 'Po czym to poznamy?',
	purpose:
		'Ustalcie na początku, co pokaże, że to pomaga lub szkodzi, kto ocenia, kiedy i co z tego wyniknie.',
	drawing:
		'Ogród ze słońcem, starym drzewem i trzema osobami przy stole; na trawniku krąg czterech pór roku z chorągiewkami, obok dom z trzema oknami i otwartymi drzwiami.',
	zones: {
		better: {
			title: 'Co będzie lepsze',
			prompts: ['Jeśli się uda, co będzie inaczej w zwykły dzień?', 'Dla kogo?'],
			examples: ['W środy wychodzę z domu, w deszcz też'],
		},
		keep: {
			title: 'Co nie może się pogorszyć',
			prompts: ['Co już jest dobre i ma takie zostać?', 'Kto może stracić przez to, co robimy?'],
			examples: ['Grupa z ławki ma nadal swój kąt'],
		},
		signs: {
			title: 'Co nam to pokaże',
			prompts: [
				'Co zobaczycie lub usłyszycie? Mało znaków, ale ważnych.',
				'Jak to sprawdzimy, by nikogo nie obciążać?',
			],
			lanes: ['Kto korzysta', 'Kto tu pracuje', 'Miejsce, gdzie żyjemy'],
			rows: ['Pomaga', 'Szkodzi', 'Jak to sprawdzimy'],
			examples: [
				'Ludzie spacerują razem, bez nas',
				'Lena dzwoni do ludzi w wolny dzień',
				'Jedno pytanie przy bramie, buźka do dotknięcia',
			],
		},
		judges: {
			title: 'Kto ocenia',
			prompts: ['Kto mówi, czy jest dość dobrze?', 'A jeśli widzą to różnie?'],
			examples: ['Dwoje spacerowiczów, pielęgniarka, ktoś z gminy'],
		},
		when: {
			title: 'Kiedy sprawdzamy',
			prompts: ['Którego dnia, gdzie i kto nas zwoła?'],
			lanes: ['Przed startem', 'Po drodze', 'Rok później'],
			examples: ['Pierwszy tydzień miesiąca, po spacerze'],
		},
		use: {
			title: 'Co z tego wyniknie',
			prompts: ['Kto może to zmienić lub przerwać i po jakich znakach?', 'Kto usłyszy wyniki i jak?'],
			examples: ['Mniej niż pięć osób: pytamy, zanim skończymy'],
		},
	},
	method: {
		when: 'Na początku próby, razem ze wszystkimi, którzy będą żyć z jej wynikiem, a nie wtedy, gdy pieniądze są już wydane.',
		steps: [
			'Każda osoba kończy zdanie sama: „Jeśli się uda, to w zwykły dzień …”. Czytamy je, najpierw te od osób, które korzystają z usługi.',
			'Co już jest dobre i nie może się pogorszyć? Kto może stracić przez to, co robimy? To też zapiszcie.',
			'Co pokaże, że to pomaga albo szkodzi? Najpierw wypełnijcie swoją kolumnę. Potem wybierzcie: jeden lub dwa znaki w każdej kolumnie i najlżejszy sposób, by je sprawdzić.',
			'Kto ocenia? Co najmniej jedna osoba, która korzysta, jedna, która tu pracuje, i jedna, która płaci. Jeśli widzą to różnie, zapisujemy oba zdania.',
			'Kiedy sprawdzamy? Coś trzeba wiedzieć jeszcze przed startem, inaczej nie będzie z czym porównać.',
			'Co wyniknie z tego, co zobaczymy? Ustalcie teraz, kto może to zmienić lub przerwać i kto się o tym dowie.',
		],
		tips: [
			'Historia i liczba idą w parze: liczba mówi, ile, a historia mówi, dlaczego.',
			'Przy każdym znaku zapytaj: czy zrobimy coś inaczej, gdy to będziemy wiedzieć? Jeśli nie, pomińcie go.',
			'Kto bierze pieniądze za wynik, ten mówi na końcu, co znaczy „dobrze”.',
		],
		care: 'Bycie mierzonym może boleć. Patrzymy na usługę, nigdy na pojedyncze osoby, nikt nie musi odpowiadać, a to, co zbierzemy, najpierw pokazujemy tym, których dotyczy.',
		question: 'Jeśli to się dla Ciebie uda, po czym poznasz to najpierw?',
		thanks: 'Dziękujemy. Twoja karteczka jest już na tablicy. Pomaga nam patrzeć na to, co ważne.',
	},
}
