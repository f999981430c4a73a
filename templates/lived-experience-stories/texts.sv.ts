import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Swedish. */
export const livedExperienceStoriesSv: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Det vi har varit med om',
	purpose:
		'Hör berättelser från dem som upplevt dem. De säger först vad som är viktigt, och sedan lär ni er av dem tillsammans.',
	drawing:
		'Fyra mattor ligger runt en eld. Från varje matta går en tråd ut i en flod, och en båt har det sista arket som segel.',
	zones: {
		agreement: {
			title: 'Hur långt får den gå?',
			prompts: ['Den som berättar väljer, en berättelse i taget.', 'Hur kan man ta tillbaka den senare?'],
			lanes: ['Alla får höra den', 'Fråga mig först', 'Stannar i rummet'],
			examples: ['Chauffören som väntade', 'De elva samtalen', 'Allt som rör mina barn'],
		},
		moments: {
			title: 'Stunder',
			prompts: ['Vilken stund med tjänsten minns du?', 'Skriv, rita eller låt någon skriva åt dig.'],
			examples: ['”Han väntade tills jag var inne med kassarna.”', '”Jag ringde elva gånger den veckan.”'],
		},
		point: {
			title: 'Det viktiga för mig',
			prompts: ['Bara den som berättade skriver här.', 'Vad vill du att vi ska se?'],
			examples: ['De var snälla. Jag behövde ett nummer som svarar'],
		},
		heard: {
			title: 'Det som stannade kvar',
			prompts: ['Vilken stund ser ni fortfarande framför er?', 'Inga råd, inga förklaringar.'],
			examples: ['Alla breven, i en kakburk'],
		},
		threads: {
			title: 'Trådar mellan berättelser',
			prompts: ['Vad kommer igen, och vad berättas bara en gång?', 'Tappa inte bort det enstaka.'],
			lanes: ['I flera berättelser', 'Bara en gång, men viktigt'],
			examples: ['En person som kunde vägen hjälpte', 'Ingen frågade brodern'],
		},
		change: {
			title: 'Var den måste höras',
			prompts: ['Vilket samtal måste äga rum nu?', 'Har den som berättade sagt ja?'],
			lanes: ['Vilken berättelse', 'Vem hör den, när', 'Vem följer med'],
			examples: ['De elva samtalen, upplästa', 'Nämnden, 4 juni', 'Den som berättade och en sköterska'],
		},
	},
	method: {
		when: 'Innan ni säger vad problemet är, och varje gång ett beslut gäller människor som inte är i rummet.',
		steps: [
			'Läs högt hur långt en berättelse får gå. Den som berättar väljer, får ändra sig och får ta tillbaka den när som helst.',
			'Sitt två och två med liknande erfarenheter. En berättar, den andra lyssnar och skriver bara det som den som berättar vill.',
			'De som har berättat skriver vad som är viktigt för dem. Alla andra väntar.',
			'De som har lyssnat skriver vad som stannade kvar. Inga råd, inga förklaringar.',
			'Se tillsammans vad som kommer igen i flera berättelser. Skydda det som bara berättades en gång.',
			'Kom överens om vem som måste höra vilken berättelse, och vem som följer med. Den som berättade säger ja först.',
		],
		tips: [
			'Börja med en liten berättelse från dig själv. Då tror ingen att den måste vara stor.',
			'Ha ett lugnt rum, och någon som har tid att sitta där och prata.',
			'När en berättelse behöver längre tid, ge den det. Ta tiden från trådarna.',
		],
		care: 'Ingen måste berätta. Inga namn på andra, inga ansikten eller röster utan deras ja. En berättelse som tas tillbaka försvinner från tavlan och från allt ni har gjort av den.',
		question: 'Berätta om en stund med den här tjänsten som du minns.',
		thanks: 'Tack för att du anförtrodde oss den.',
	},
}
