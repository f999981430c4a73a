import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Swedish. */
export const difficultMomentsSv: TemplateTexts<DifficultMomentsZone> = {
	title: 'Svåra stunder',
	purpose: 'Öva på en svår stund tillsammans innan den kommer, och kom överens om vad ni gör då.',
	drawing:
		'En liten scen med ridå och fyra olika stolar. Bredvid ett staffli, en klocka och en öppen dörr; framför en pratbubbla, en kalender och en skrivplatta.',
	zones: {
		scene: {
			title: 'Scenen',
			prompts: ['Välj en, eller hitta på en.'],
			examples: [
				'”Vi vet vad folk vill”, börjar värden',
				'En pappa gråter. Alla tittar på klockan',
				'Två pratar, nio gör det inte',
			],
		},
		chairs: {
			title: 'Sitt i varje stol',
			prompts: ['Ta en stol som inte är din. Hur är det att sitta där?'],
			lanes: ['En invånare', 'Möter invånare', 'Den som beslutar', 'Den tysta'],
			rows: ['Känner', 'Är rädd för', 'Behöver'],
			examples: [
				'Liten. Alla andra har papper',
				'Att jag lovar det jag inte kan hålla',
				'Två minuter att skriva innan jag pratar',
			],
		},
		power: {
			title: 'Makt och risk',
			prompts: ['Vem kan gå, och vem kan inte? Vem antecknar?', 'Vad står på spel, och för vem?'],
			examples: ['Han kan gå hem. Hon behöver beslutet'],
		},
		words: {
			title: 'Ord att säga',
			prompts: ['Vad skulle du verkligen kunna säga då?', 'En kort mening, med egna ord.'],
			examples: ['”Vänta lite. Jag vill gärna höra henne först.”'],
		},
		earlier: {
			title: 'Det som hjälper i förväg',
			prompts: ['Vad gör vi redan bra?', 'Inbjudan, rum, dagordning, löfte: vad mer kan vi göra tidigare?'],
			examples: ['Ett samtal dagen före: vad behöver du?'],
		},
		agreed: {
			title: 'Det vi enas om',
			prompts: ['Vad gör vi när det händer? Säg det i en mening.'],
			examples: ['Vem som helst får be om paus när som helst'],
		},
	},
	method: {
		when: 'När ni förbereder er för att arbeta ihop, eller efter en konflikt, med allt ändrat som visar vem det var.',
		steps: [
			'Välj en scen tillsammans, eller hitta på en. Byt namn och platser. Alla får stå över när som helst.',
			'Ta en stol som inte är din i vardagen. Skriv var för sig: vad känner personen, är rädd för och behöver?',
			'Se på scenen utifrån. Vem har makt i den, och vem riskerar vad?',
			'Skriv en mening som du verkligen skulle kunna säga. Prova den högt, och prova sedan en annan.',
			'Vad hjälper i förväg? Enas sedan om en mening för er själva.',
		],
		tips: [
			'Byt stolar: den som beslutar lär sig mest i invånarens stol.',
			'Samma mening låter olika från varje stol. Låt två personer prova den.',
			'Sluta med frisk luft och nya platser, så att rollerna stannar i rummet.',
		],
		care: 'Spela aldrig upp det som verkligen har hänt någon här. Det räcker att säga ”inte den här scenen”, utan skäl.',
		question: 'Tänk på en gång då ingen lyssnade på dig. Vad borde någon ha sagt?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
	},
}
