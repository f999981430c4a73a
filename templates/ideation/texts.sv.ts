import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Swedish. */
export const ideationSv: TemplateTexts<IdeationZone> = {
	title: 'Idéfältet',
	purpose: 'Hitta många idéer snabbt, bygg vidare på varandras och låt de udda leva.',
	drawing:
		'En sol intill en plöjd åker med plantor längs kanten; framför den en vindpust som bär frön, en buske med bär och en låda med tre småplantor.',
	zones: {
		question: {
			title: 'Vår fråga',
			prompts: ['Vilken enda fråga svarar vi på i dag?', 'Läser du den på ett annat sätt? Skriv hur.'],
			examples: ['Hur kan grannar utan bil få hem sin mat?'],
			caption: 'En fråga för alla',
		},
		alone: {
			title: 'Ensam först',
			prompts: ['Vad kunde vi prova? En idé på varje lapp.', 'Skriv i tysthet. Dåliga idéer är välkomna.'],
			examples: ['En hylla för matkassar på bensinmacken'],
		},
		build: {
			title: 'Bygg vidare',
			prompts: ['Ta någon annans idé och fortsätt: ”Ja, och …”'],
			examples: ['Ja, och den som kör förbi tar med en kasse'],
		},
		fresh: {
			title: 'Nya ögon',
			prompts: [
				'Vem har löst det någon annanstans: ett bageri, en klubb, ett annat land?',
				'Hur kunde vi göra det mycket värre? Vänd nu på det.',
			],
			lanes: ['Låna det', 'Gör det värre, vänd sedan'],
			examples: ['Bokbussen stannar var tredje tisdag', 'Alla måste beställa en vecka före'],
		},
		families: {
			title: 'Idéfamiljer',
			prompts: ['Vilka idéer hör ihop? Lägg dem bredvid varandra.', 'Ge varje familj ett namn.'],
			examples: ['Familj: ändå på väg'],
		},
		seedlings: {
			title: 'Plantor att odla',
			prompts: ['Vilka idéer provar vi först? Högst tre.', 'Behåll en udda idé.'],
			lanes: ['Första plantan', 'Andra plantan', 'Den udda'],
			examples: ['Prova kasshyllan i två veckor'],
		},
	},
	method: {
		when: 'Ni har en tydlig fråga och vill ha många olika idéer innan ni väljer.',
		steps: [
			'Läs frågan högt. Läser någon den på ett annat sätt? Skriv det också.',
			'Skriv var för sig och i tysthet, en idé på varje lapp. Dåliga idéer är välkomna.',
			'Nu visar vi lapparna. Läs först i tysthet, bygg sedan vidare på någon annans idé: ”Ja, och …”',
			'Låna först: vem har löst det någon annanstans? Gör det sedan värre med flit, och vänd på det.',
			'Lägg idéer som hör ihop bredvid varandra, och ge varje familj ett namn.',
			'Rösta i tysthet och utan namn: vilka idéer vill ni se växa?',
			'Plantera högst tre plantor. En av dem får vara den udda.',
		],
		tips: [
			'Skriv frågan stort och låt den stå kvar på skärmen. Man kommer tillbaka till den.',
			'Får en enda persons idéer alla ”Ja, och …”? Be alla bygga vidare på en lapp som inte har fått något än.',
			'Vill någon hellre prata eller rita? Skriv åt dem, med deras egna ord.',
		],
		care: 'En idé som någon skrattar åt är ofta den sista från den personen. Kom överens om att ingen dömer före omröstningen.',
		question: 'En idé, hur liten som helst: vad kunde vi prova?',
		thanks: 'Tack. Din idé finns på tavlan nu, och andra kan bygga vidare på den.',
	},
}
