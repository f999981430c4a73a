import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Swedish. */
export const cosmosParticipationChangeSv: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: vilka är med, och hur lär vi oss',
	purpose: 'Se vem som har inflytande där tjänsten formas, vem som saknas och hur arbetet lär sig.',
	drawing:
		'Ett rum uppifrån med fem runda bord, en del stolar upptagna och andra tomma; en pratbubbla, två slingor, ett åskmoln och en ny stol.',
	zones: {
		asked: {
			title: 'Tillfrågad, och hörd?',
			prompts: ['När blev du frågad om den här tjänsten?', 'Vad ledde det till?'],
			examples: ['Frågad vid lunchen. Nu finns soppa på kvällen'],
		},
		tables: {
			title: 'Vem sitter vid vilket bord',
			prompts: [
				'Vem är med i vad? Skriv en roll eller en grupp på varje lapp.',
				'Vid vilka bord sitter de som lever med tjänsten?',
			],
			lanes: ['Det som är viktigt', 'Planer och pengar', 'Dagligt arbete', 'Leva med den', 'Rätta till'],
			rows: ['Är med', 'Har sista ordet', 'Saknas'],
			examples: ['Två kockar, chauffören', 'Ekonomikontoret, i juni', 'De som äter ensamma'],
		},
		loops: {
			title: 'Så lär vi oss',
			prompts: [
				'Vad räknar vi, och när såg vi något på ett nytt sätt?',
				'Hitta ett verkligt exempel på varje.',
			],
			lanes: ['Göra saker rätt', 'Det som får oss att stanna', 'Göra rätt saker'],
			examples: [
				'96 av 100 måltider i tid',
				'En dotter frågar: vem äter med mamma?',
				'Vi säger ”sällskap”, inte ”portioner”',
			],
		},
		feelings: {
			title: 'Starka känslor',
			prompts: ['När skrek någon, gick eller gjorde allt ensam?', 'Vad berättade det för oss?'],
			examples: ['Kocken gick ut. Ingen hade sagt något till henne'],
		},
		seat: {
			title: 'Det här ändrar vi',
			prompts: ['En ny stol, en ny vana: från vilken dag?'],
			examples: ['Två gäster i budgetsamtalet, 12 maj', 'En timme för eftertanke, sista fredagen'],
		},
	},
	method: {
		when: 'Efter tjänstemodellen, eller halvvägs genom ett försök.',
		steps: [
			'Skriv var för sig: när blev du frågad om den här tjänsten, och vad ledde det till?',
			'Gå från bord till bord. Lägg varje roll där man verkligen sitter i dag: vem är med, och vem har sista ordet?',
			'Ta ett steg bakåt. Vem lever med tjänsten, var sitter de, och vem saknas?',
			'Hitta verkliga exempel. Vad räknar vi? Vad fick oss att stanna och tänka? Vad ser vi på ett nytt sätt sedan dess?',
			'Minns stunder med starka känslor, utan namn. Vad berättade de för oss om arbetet?',
			'Välj en stol att lägga till och en vana att ändra, med datum för båda.',
		],
		tips: [
			'Har ni redan gjort tjänstemodellen? Ta med rollerna därifrån till borden.',
			'Skriv hur det är, inte hur det är på papperet. Fråga först dem som har mest av det dagliga arbetet.',
		],
		care: 'Någon kan märka här att de inte hade något att säga till om. Prata om stolar, inte om personer, och ge det tid.',
		question: 'Har du någon gång fått vara med och bestämma om den här tjänsten?',
		thanks: 'Tack. Ditt svar finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
		choices: [
			'Ja, och det räknades',
			'Ja, men det ledde ingenstans',
			'Nej, men jag vill gärna',
			'Nej, och det behövs inte',
		],
	},
}
