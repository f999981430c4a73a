import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Swedish. */
export const evaluationDesignSv: TemplateTexts<EvaluationDesignZone> = {
	title: 'Hur vet vi det?',
	purpose:
		'Kom överens innan ni börjar: vad visar att det hjälper eller skadar, vem bedömer, när, och vad följer?',
	drawing:
		'En trädgård med sol, ett gammalt träd och tre människor vid ett bord; på gräset en ring av fyra årstider med flaggor, bredvid ett hus med tre fönster och en öppen dörr.',
	zones: {
		better: {
			title: 'Det som blir bättre',
			prompts: ['Om det går bra, vad är annorlunda en vanlig dag?', 'För vem?'],
			examples: ['Jag går ut på onsdagar, regn eller inte'],
		},
		keep: {
			title: 'Det som inte får bli sämre',
			prompts: ['Vad är redan bra och måste förbli det?', 'Vem kan förlora på det vi gör?'],
			examples: ['Det gamla bänkgänget har kvar sitt hörn'],
		},
		signs: {
			title: 'Våra tecken',
			prompts: [
				'Vad skulle ni se eller höra? Få tecken, men viktiga.',
				'Hur tar vi reda på det utan att bli till besvär?',
			],
			lanes: ['De som använder det', 'De som arbetar där', 'Platsen vi bor på'],
			rows: ['Det hjälper', 'Det skadar', 'Så tar vi reda på det'],
			examples: [
				'Folk går ut ihop, utan oss',
				'Lena ringer samtalen på sin lediga dag',
				'En fråga vid grinden, ett ansikte att trycka på',
			],
		},
		judges: {
			title: 'Vem som bedömer',
			prompts: ['Vem säger om det är tillräckligt bra?', 'Och om de ser olika på det?'],
			examples: ['Två som går, en sköterska, en från kommunen'],
		},
		when: {
			title: 'När vi tittar',
			prompts: ['Vilken dag, var, och vem samlar oss?'],
			lanes: ['Före start', 'På vägen', 'Ett år senare'],
			examples: ['Första veckan varje månad, efter promenaden'],
		},
		use: {
			title: 'Vad som följer',
			prompts: [
				'Vem får ändra eller stoppa, efter vilka tecken?',
				'Vem får veta vad vi kom fram till, och hur?',
			],
			examples: ['Under fem deltagare: vi frågar varför före stopp'],
		},
	},
	method: {
		when: 'I början av ett försök, med alla som ska leva med resultatet, och inte när pengarna är slut.',
		steps: [
			'Alla avslutar var för sig: ”Om det går bra, så kommer en vanlig dag …” Vi läser upp, de som använder tjänsten först.',
			'Vad är redan bra och får inte bli sämre? Vem kan förlora på det vi gör? Skriv det också.',
			'Vad visar oss att det hjälper eller skadar? Fyll din egen kolumn först. Välj sedan ett eller två tecken i varje kolumn, och det enklaste sättet att ta reda på det.',
			'Vem bedömer? Minst en som använder det, en som arbetar där och en som betalar. Tycker de olika skrivs båda ner.',
			'När tittar vi? Något måste vi veta före starten, annars kan vi inte jämföra.',
			'Vad följer av det vi ser? Bestäm nu vem som får ändra eller stoppa, och vem som får veta.',
		],
		tips: [
			'En berättelse och en siffra hör ihop: siffran säger hur många, berättelsen säger varför.',
			'Fråga om varje tecken: skulle vi göra något annorlunda om vi visste? Om inte, ta bort det.',
			'Den som får betalt för resultatet säger sist vad som räknas som bra.',
		],
		care: 'Det kan göra ont att bli mätt. Vi ser på tjänsten och aldrig på enskilda, ingen måste svara, och det vi samlar visas först för dem det gäller.',
		question: 'Om det här går bra för dig, vad märker du först?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Den hjälper oss att titta på det som är viktigt.',
	},
}
