import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Dutch. */
export const beforeYouStartNl: TemplateTexts<BeforeYouStartZone> = {
	title: 'Voor je begint: zes vragen',
	purpose: 'Spreek af waar je staat, wat je wilt en wat er al is, voordat je anderen om hun tijd vraagt.',
	drawing:
		'Een heuvel met een vlag op de helling en een ster aan de hemel; daaronder groene grond met rotsen, een tas om mee te nemen en een poort.',
	zones: {
		context: {
			title: 'Waar staan we?',
			prompts: ['Wat gebeurt er nu rond deze dienst?', 'Wie is er al mee bezig?'],
			examples: ['De bus naar de huisarts stopt in mei', 'Twee clubs delen een auto'],
		},
		aim: {
			title: 'Waarvoor?',
			prompts: ['Wat moet over een jaar anders zijn?', 'Wat lukt ons alleen samen?'],
			examples: ['Inwoners kiezen samen met ons de bezoektijden'],
		},
		values: {
			title: 'Waar staan we voor?',
			prompts: ['Wat houden we vast als het moeilijk wordt?', 'Hoe merken anderen dat?'],
			examples: ['Niemand vertelt zijn verhaal twee keer'],
		},
		assets: {
			title: 'Wat hebben we al?',
			prompts: ['Welke kennis, plekken, tijd en steun zijn er?', 'Wie wil die delen?'],
			examples: ['Dorpshuis, ’s ochtends vrij', 'Een wijkzuster die iedereen toch al belt'],
		},
		barriers: {
			title: 'Wat zit in de weg?',
			prompts: ['Regels, geld, afstand, gewoonte, angst: wat remt ons?', 'Zet elk briefje waar het hoort.'],
			lanes: ['Kunnen we veranderen', 'Kunnen we niet', 'Weten we nog niet'],
			examples: ['We vergaderen alleen onder kantoortijd', 'Geen nieuw geld voor de herfst'],
		},
		methods: {
			title: 'Hoe kunnen we werken?',
			prompts: ['Waar en hoe komen mensen graag bij elkaar?', 'Wat is het kleinste dat we eerst proberen?'],
			examples: ['Koffie op de markt, één vraag'],
		},
		verdict: {
			title: 'Zijn we zover?',
			prompts: ['Wat moet eerst kloppen, voor we mensen vragen?', 'Ieder één briefje: hoever zijn we?'],
			lanes: ['Ja', 'Bijna', 'Nog niet'],
			examples: ['Als de wethouder zegt wat vaststaat'],
		},
	},
	method: {
		when: 'Bij de eerste bijeenkomst over het plan, of als een lopend project de draad kwijt is.',
		steps: [
			'Zeg in één zin waarom we bij elkaar zijn. Lees onze belofte voor, en wat al vaststaat.',
			'Schrijf in stilte: waar staan we, en waarvoor doen we het? Eén gedachte per briefje.',
			'Lees de briefjes voor en leg bij elkaar wat bij elkaar hoort. Wat verraste je?',
			'Schrijf nog eens in stilte: waar staan we voor, en wat hebben we al?',
			'Loop de sterke punten langs. Zet er een naam of plek bij als iemand iets wil delen.',
			'Nu wat in de weg zit. Bespreek elk briefje en zet het waar het hoort.',
			'Verzamel manieren om elkaar te ontmoeten. Kies één kleine eerste stap die geen geld kost.',
			'Ieder één briefje: zijn we zover? Schrijf op wat we besluiten en wanneer we weer kijken.',
		],
		tips: [
			'Zitten er alleen plannenmakers aan tafel? Vraag dan vooraf twee mensen die de dienst gebruiken wat je over hun dagelijks leven moet weten.',
			'Blijf bij wat er al is, tot die lijst langer is dan wat in de weg zit.',
			'“Nog niet” is een goede uitkomst. Het spaart de tijd van anderen.',
		],
		care: 'Noem de grenzen hardop en schrijf ze op, ook de vervelende. Een grens die later blijkt, kost vertrouwen.',
		question: 'Wat moeten we van je dagelijks leven weten, voordat we iets plannen?',
		thanks: 'Dank je wel. Je briefje hangt op het bord waar het plan begint.',
	},
}
