import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Swedish. */
export const checkInAgreementSv: TemplateTexts<CheckInAgreementZone> = {
	title: 'Incheckning och överenskommelse',
	purpose: 'Kom som människor, inte som titlar, och bestäm med egna ord hur ni är mot varandra.',
	drawing:
		'En kappa och en väska hänger i en hall. Nedanför står ett runt bord med en kopp och ett papper med allas märken.',
	zones: {
		arrive: {
			title: 'Så kommer jag hit',
			prompts: ['Hur är det med dig i dag? Ett ord eller en bild räcker.'],
			examples: ['Nyfiken, har sovit lite', 'Tog två bussar hit'],
		},
		bring: {
			title: 'Jag bidrar med',
			prompts: ['Vad vet du från livet som kan hjälpa i dag?', 'Inga titlar behövs.'],
			examples: ['Tolv år på nattskift', 'Jag kan varje bänk i parken'],
		},
		access: {
			title: 'Det gör det lättare',
			prompts: [
				'Vad skulle hjälpa dig att vara med i dag?',
				'Pauser, större text, ett annat språk, någon som skriver?',
			],
			examples: ['Läs gärna lapparna högt', 'Jag måste gå klockan fyra'],
		},
		agree: {
			title: 'Så är vi mot varandra',
			prompts: ['Vad behöver du för att kunna tala fritt?', 'Vad gör vi när det inte fungerar?'],
			examples: ['Låt folk tala till punkt', 'Det som sägs här stannar här', 'Det går bra att stå över'],
		},
	},
	method: {
		when: 'I början av vilket möte som helst, och igen när nya kommer med.',
		steps: [
			'Alla lägger till en lapp: hur kommer du hit i dag? Svårare än så är det inte att delta.',
			'Skriv i tysthet: vad har du med dig, och vad skulle göra det lättare för dig?',
			'Lyssna på varandra, i vilken ordning ni vill. Inga kommentarer, bara tack.',
			'Se på det som gör det lättare. Gör genast det som går att göra genast.',
			'Samla meningar till vår överenskommelse och slå ihop de som säger samma sak. Behåll det som alla kan leva med.',
		],
		tips: [
			'Skriv den första lappen själv, och gör den ärlig.',
			'I en stor grupp: lyssna två och två, så att alla har talat en gång.',
			'Kopiera överenskommelsen till nästa tavla, och fråga dem som kommer senare vad som saknas.',
		],
		care: 'Det går alltid bra att stå över, och att inte säga namn och roll. Fråga ingen varför de behöver det de behöver.',
		question: 'Vad hjälper dig att tala fritt på ett möte?',
		thanks: 'Tack. Din lapp finns på tavlan där gruppen gör sin överenskommelse.',
	},
}
