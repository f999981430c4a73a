import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Swedish. */
export const handoverToPolicySv: TemplateTexts<HandoverToPolicyZone> = {
	title: 'Från lärdomar till beslut',
	purpose:
		'Gör det ni lärt er till en regel, en strategi eller en budget, och till en sida för dem som beslutar.',
	drawing:
		'Från två kullar och en klippa rinner tre bäckar ner i en sjö, en av dem förbi stenar; en å fortsätter in i ett stort papper som två händer håller upp.',
	zones: {
		worked: {
			title: 'Det gick bra',
			prompts: ['Vad provade vi som gjorde en vecka bättre?', 'Vems styrka fick det att fungera?'],
			examples: ['Samma hjälp hela månaden: hon kände hunden också'],
		},
		found: {
			title: 'Det vi kom fram till',
			prompts: ['Vad vet vi nu, och av vem?', 'Vad vet vi fortfarande inte?'],
			examples: ['”Jag slutade förklara var kopparna står”', '9 av 12 hem: färre missade besök'],
		},
		stuck: {
			title: 'Det som håller emot',
			prompts: ['Var tog det stopp?', 'Vilken regel, vana eller brist på pengar ligger under?'],
			examples: ['Rutterna planeras efter minuter, inte människor'],
			caption: 'Titta under ytan',
		},
		change: {
			title: 'Det som måste ändras',
			prompts: [
				'Vilka ord eller siffror skulle vara annorlunda?',
				'Vem beslutar om det, och när tas det upp nästa gång?',
			],
			lanes: ['Regel', 'Strategi', 'Budget'],
			rows: ['Ändring', 'Vem beslutar', 'När'],
			examples: ['Högst tre personer per hem', 'Nämnden för omsorg', 'Före det nya avtalet i maj'],
		},
		page: {
			title: 'Vår enda sida',
			prompts: [
				'Korta meningar. Någon läser den mellan två möten.',
				'Sidan läses upp för oss alla innan den skickas.',
			],
			lanes: ['Vad folk lever med', 'Vad vi provade', 'Vad vi ber om'],
			examples: ['Skriv in ”högst tre personer” i avtalet'],
		},
		carry: {
			title: 'Vem som bär den',
			prompts: [
				'Två namn: en som lever i det, en som arbetar där.',
				'När vill vi ha svar, och vem berättar för oss?',
			],
			examples: ['Karin och Mo, 12 april. Svar före midsommar'],
		},
	},
	method: {
		when: 'När ett försök eller en rad workshoppar har visat något som bör leva vidare i regler, planer och pengar.',
		steps: [
			'Vi börjar med det som fungerade. Nämn dem vars kunskap eller tid gjorde det möjligt, om de vill bli nämnda.',
			'Alla skriver var för sig vad vi vet nu, och av vem. Sedan märker vi vad som är säkert, troligt och öppet.',
			'Var tog det stopp? Fråga ”varför?” tills ni kommer till en regel, en vana eller en rad i en budget.',
			'Vad skulle behöva ändras: en regel, en strategi, en budget? Ta reda på vem som beslutar och när det tas upp. ”Vi vet inte” är en uppgift, ingen skam.',
			'I tre grupper skriver vi sidans tre delar. En av oss spelar en upptagen politiker och frågar: varför, vad kostar det, vad händer om vi inget gör?',
			'Vilka lämnar över den, en som lever i det och en som arbetar där? När vill vi ha svar, och hur når det oss alla?',
		],
		tips: [
			'Bjud in någon som beslutar till den sista halvtimmen, som läsare med frågor och inte som domare.',
			'Låt orden från dem som har upplevt det vara som de är. Putsade meningar tappar sina människor.',
			'Be om en sak. Tio önskningar är lätta att tacka för och glömma.',
		],
		care: 'Berättelser får stå på sidan bara om de som berättat säger ja till just den sidan och de läsarna. På en liten ort är en detalj ett namn.',
		question: 'Vad bör de som beslutar veta om det här från ditt eget liv?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Det vi lämnar över har inte ditt namn på sig.',
	},
}
