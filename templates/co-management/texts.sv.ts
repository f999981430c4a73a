import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Swedish. */
export const coManagementSv: TemplateTexts<CoManagementZone> = {
	title: 'Dela på nycklarna',
	purpose: 'Kom överens om vem som gör vad, beslutar och har medlen, så att det lever efter workshoppen.',
	drawing:
		'En våg med tre skålar på en sockel: i den vänstra en verktygslåda, i den högra en kista. Bredvid en korg med äpplen och en duk som fångar det som faller.',
	zones: {
		tasks: {
			title: 'Det som måste göras',
			prompts: ['Vad måste göras om och om igen?', 'Också småjobb, och det som ingen ser.'],
			examples: ['Öppna lokalen klockan sex', 'Svara på meddelanden'],
		},
		glad: {
			title: 'Det jag gärna gör',
			prompts: ['Vad vill du ta dig an?', 'Hur ofta? Så lite som passar dig.'],
			examples: ['Baka första söndagen i månaden'],
		},
		holders: {
			title: 'Vem håller i vad',
			prompts: [
				'En uppgift i taget: vem gör den, beslutar, har pengar och nycklar?',
				'Jämför de tre raderna. Är det rättvist delat?',
			],
			lanes: ['Invånare', 'Tillsammans', 'Organisation'],
			rows: ['Gör jobbet', 'Beslutar', 'Har pengar och nycklar'],
			examples: [
				'Trädgården: Karin och vaktmästaren',
				'Odlingsplanen: vi alla, i april',
				'Odlingspengarna: än så länge hos kommunen',
			],
		},
		means: {
			title: 'Det som behövs',
			prompts: ['Vad behöver var och en för uppgiften?', 'Nycklar, pengar, försäkring, kurs, lön?'],
			examples: ['Någon betalar de frivilligas mobilräkning'],
		},
		risks: {
			title: 'Om det går fel',
			prompts: ['Vad kan hända, och vem tar hand om det?', 'Ingen lämnas ensam med en risk.'],
			examples: ['Is på gången: kommunen har kvar ansvaret'],
		},
		rules: {
			title: 'Så fortsätter vi',
			prompts: ['Vad kommer vi överens om, så att det håller?'],
			lanes: ['Träffas och besluta', 'Lämna över', 'Titta igen'],
			examples: ['Första måndagen, en röst var', 'Den som slutar visar nästa', 'Prov till slutet av maj'],
		},
	},
	method: {
		when: 'När något nytt fungerar och ska leva vidare utan projekt.',
		steps: [
			'Skriv var för sig: vad måste göras, även i det tysta? Och vad gör du gärna själv?',
			'Ta en uppgift i taget. Man erbjuder sig, ingen blir utsedd. Vem gör den, vem beslutar, vem har pengar och nycklar?',
			'Se på de delade uppgifterna. Vad behöver var och en för att göra dem bra?',
			'Vad kan gå fel? Skriv för varje risk vem som tar hand om den.',
			'Kom överens om hur ni träffas, hur ni lämnar över och vilken dag ni tittar på allt igen.',
		],
		tips: [
			'Låt en uppgift vara ledig om ingen vill ha den. Det är ärligt, och kanske behövs den inte.',
			'Peka på raderna: ligger arbetet till vänster och pengarna till höger, prata om det först.',
		],
		care: 'Arbete utan inflytande och utan medel är bara billigare. Till delat arbete hör delad makt och delade pengar.',
		question: 'Finns det en liten uppgift här som du gärna gör då och då?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
	},
}
