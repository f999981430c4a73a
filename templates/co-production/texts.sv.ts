import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Planera', 'Hitta dit', 'Göra', 'Se tillbaka'] as const
const hands = ['Invånare', 'Tillsammans', 'Personal'] as const

/** The co-production board in Swedish. */
export const coProductionSv: TemplateTexts<CoProductionZone> = {
	title: 'Samproduktion: vem gör vad?',
	purpose:
		'Se vem som gör vilken del av en tjänst. Hitta de delar som invånare och personal hellre gör ihop.',
	drawing:
		'Två långa bord. Vid det övre håller en invånare och en anställd var sin skål, vid det nedre håller de en skål tillsammans. Bredvid står en korg och en disk.',
	zones: {
		service: {
			title: 'Tjänsten',
			prompts: ['Vilken tjänst, och för vem?', 'Vad ska bli bättre för dem?'],
			examples: ['Lunch för pensionärer i byskolan'],
			caption: 'I vems skor?',
		},
		bring: {
			title: 'Det vi har med oss',
			prompts: ['Vad är du bra på och gör gärna?', 'Både invånare och personal.'],
			examples: ['Erik bakar, och vet vilka som bor ensamma'],
		},
		today: {
			title: 'Vem gör vad i dag',
			prompts: ['Vilka delar har tjänsten, och vem gör dem?', 'Också det arbete som ingen ser.'],
			lanes: parts,
			rows: hands,
			examples: ['Grannar tipsar varandra, ingen bad dem', 'Menyn bestäms i centralköket, varje juni'],
		},
		could: {
			title: 'Vem kan göra vad',
			prompts: ['Vilka delar gör vi hellre själva, eller ihop?', 'Ta bara det du vill göra.'],
			lanes: parts,
			rows: hands,
			examples: ['Gästerna frågar gästerna hur det var', 'Kock och gäster planerar menyn varje månad'],
		},
		fair: {
			title: 'Så blir det rättvist',
			prompts: ['Vad måste avlönad personal göra?', 'Vad behöver de som hjälper till: lön, kurs, vila?'],
			examples: ['Allergier: kocken ansvarar', 'Fri lunch för dem som serverar'],
		},
		try: {
			title: 'Vi provar först',
			prompts: ['Vilken enda del gör vi på ett nytt sätt?', 'Vem med vem, och till när?'],
			examples: ['Menygrupp i mars: kocken, Erik, två gäster'],
		},
	},
	method: {
		when: 'När en tjänst ska göras med människor, inte bara för dem, och ingen än vet vad det betyder en måndagsmorgon.',
		steps: [
			'Vi enas om en tjänst, och om dem vars liv den ska göra bättre. En mening räcker.',
			'Alla skriver var för sig vad de är bra på och gör gärna. En titel räknas inte, en kunskap gör det.',
			'Nu fyller vi den första tabellen, så som det är i dag. Vi letar efter arbete som ingen ser: ringa, vänta, muntra upp.',
			'Nu den andra tabellen, så som det kan bli. Flytta en del bara om den som ska göra den är här och vill.',
			'Vad måste avlönad personal göra, enligt lag eller för säkerheten? Vad behöver alla andra för att göra sin del bra?',
			'Vi väljer en del för ett första försök. Två namn, en invånare och en i personalen, och en dag då vi ser tillbaka.',
		],
		tips: [
			'Fråga också om ”Planera” och ”Se tillbaka”. Om invånarna bara får bära är det inte delat.',
			'En tom rad är värd att prata om. Fråga varför den är tom innan ni fyller den.',
			'Så lämnar man över en del: ”Vill du?” Aldrig: ”Du kan väl.”',
		],
		care: 'Arbete som flyttas till invånarna får inte vara en dold nedskärning. Ingen får mindre hjälp för att de inte kan eller vill vara med, och personalen får tala öppet om sina jobb.',
		question: 'Vad i den här tjänsten vill du göra själv, eller tillsammans med oss?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Ingen kräver att du står fast vid det.',
	},
}
