import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Swedish. */
export const beforeYouStartSv: TemplateTexts<BeforeYouStartZone> = {
	title: 'Innan ni börjar: sex frågor',
	purpose: 'Kom överens om var ni står, vad ni vill och vad ni har, innan ni ber någon om deras tid.',
	drawing:
		'En kulle med en flagga på sluttningen och en stjärna på himlen; nedanför grön mark med stenar, en väska att ta med och en grind.',
	zones: {
		context: {
			title: 'Var står vi?',
			prompts: ['Vad händer runt den här tjänsten just nu?', 'Vem arbetar redan med det?'],
			examples: ['Bussen till vårdcentralen dras in i maj', 'Två föreningar delar på en bil'],
		},
		aim: {
			title: 'Vad vill vi?',
			prompts: ['Vad ska vara annorlunda om ett år?', 'Vad når vi bara tillsammans?'],
			examples: ['Invånarna bestämmer besökstiderna med oss'],
		},
		values: {
			title: 'Vad står vi för?',
			prompts: ['Vad håller vi fast vid när det blir svårt?', 'Hur skulle andra märka det?'],
			examples: ['Ingen ska behöva berätta samma sak två gånger'],
		},
		assets: {
			title: 'Vad har vi?',
			prompts: ['Vilka kunskaper, platser och band finns?', 'Vem delar med sig?'],
			examples: ['Bygdegården, ledig på förmiddagarna', 'En sköterska som alla ändå ringer'],
		},
		barriers: {
			title: 'Vad är i vägen?',
			prompts: [
				'Regler, pengar, avstånd, vanor, rädsla: vad bromsar oss?',
				'Lägg varje lapp där den hör hemma.',
			],
			lanes: ['Vi kan ändra det', 'Vi kan inte', 'Vi vet inte än'],
			examples: ['Vi träffas bara på kontorstid', 'Inga nya pengar före hösten'],
		},
		methods: {
			title: 'Hur kan vi arbeta?',
			prompts: ['Var och hur vill folk träffas?', 'Vad är det minsta vi kan prova först?'],
			examples: ['Kaffe på torget och en enda fråga'],
		},
		verdict: {
			title: 'Är vi redo?',
			prompts: ['Vad måste vara klart innan vi bjuder in?', 'En lapp var, där ni tycker att vi är.'],
			lanes: ['Redo', 'Nästan', 'Inte än'],
			examples: ['När kommunen har sagt vad som ligger fast'],
		},
	},
	method: {
		when: 'På det första planeringsmötet, eller när ett projekt har tappat tråden.',
		steps: [
			'Säg i en mening varför vi träffas. Läs upp vårt löfte, och vad som redan är bestämt.',
			'Skriv i tysthet: var står vi, och vad vill vi? En tanke på varje lapp.',
			'Läs lapparna högt och lägg ihop det som hör ihop. Vad förvånade er?',
			'Skriv i tysthet igen: vad står vi för, och vad har vi redan?',
			'Gå igenom det vi har. Skriv till ett namn eller en plats när någon vill dela med sig.',
			'Nu det som är i vägen. Prata om varje lapp och lägg den där den hör hemma.',
			'Samla sätt att träffas. Välj ett litet första steg som inte behöver någon budget.',
			'En lapp var: är vi redo? Skriv vad vi beslutar och när vi tittar på det igen.',
		],
		tips: [
			'Finns bara planerare i rummet? Fråga i förväg två personer som använder tjänsten vad ni bör veta om deras vardag.',
			'Stanna vid det ni har tills det är mer än det som är i vägen.',
			'”Inte än” är ett bra resultat. Det sparar andras tid.',
		],
		care: 'Säg gränserna högt och skriv ner dem, även de obekväma. En gräns som kommer fram senare kostar förtroende.',
		question: 'Vad bör vi veta om din vardag innan vi planerar något?',
		thanks: 'Tack. Din lapp finns på tavlan där planeringen börjar.',
	},
}
