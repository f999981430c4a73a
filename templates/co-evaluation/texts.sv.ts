import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Swedish. */
export const coEvaluationSv: TemplateTexts<CoEvaluationZone> = {
	title: 'Har det blivit bättre?',
	purpose: 'Alla som deltog ser vad som har förändrats, för vem, och vad ni gör nästa vecka.',
	drawing:
		'En odlingslåda med fyra olika höga växter och ett måttband bakom dem, mellan ett moln, ett träd, en skottkärra och en fågelholk.',
	zones: {
		pulse: {
			title: 'Ditt första svar',
			prompts: [
				'Hjälpte det? Räknades ditt ord? Kommer du igen?',
				'Ett ord eller ett ansikte var. Inga namn.',
			],
			examples: ['Hjälpte: ja. Räknades: lite. Igen: ja'],
		},
		signs: {
			title: 'Våra tecken på bättre',
			prompts: ['Hur märker vi att det är bättre?', 'Var var vi förra gången, och var är vi nu?'],
			examples: ['I maj väntade sex personer ute. Nu två'],
		},
		stories: {
			title: 'Förändring för någon',
			prompts: ['Berätta om en liten stund.', 'Fråga först om du får berätta den.'],
			examples: ['”De frågade vilken dag som passar. För första gången.”'],
		},
		whom: {
			title: 'Bättre för vem?',
			prompts: [
				'För vem är det bättre, och vilken styrka hjälpte?',
				'För vem är det inte det? Se på gapen mellan grupperna.',
			],
			lanes: ['De som använder det', 'Familj, grannar', 'De som arbetar där', 'De som beslutar'],
			rows: ['Bättre', 'Inte bättre, eller svårare', 'Vi vet inte'],
			examples: [
				'Bröd på lördagar, tack vare scouterna',
				'Förarna: längre dagar, ingen rast',
				'Ingen har frågat mor- och farföräldrarna',
			],
		},
		change: {
			title: 'Ändra nästa vecka',
			prompts: ['Vilken enda sak ändrar vi?', 'Vem gör det, och vilken dag?'],
			examples: ['Två förare på fredagar. Maria frågar på tisdag'],
		},
		tell: {
			title: 'Berätta vidare',
			prompts: ['Vem måste få veta? Vem berättar?'],
			examples: ['Nästa by. Jocke ringer dem'],
		},
	},
	method: {
		when: 'Var fjärde till sjätte vecka medan något provas, och i slutet.',
		steps: [
			'Innan någon pratar: hjälpte det, räknades ditt ord, skulle du komma igen? Skriv utan namn.',
			'Läs svaren. Hur är de jämfört med förra gången, och vilka är våra tecken på bättre?',
			'Hitta någon med en annan roll. Berätta för varandra om en liten stund då något förändrades.',
			'Skriv var för sig: vad blev bättre, vad blev det inte, och vad vet vi inte? Lägg det under dem det gäller.',
			'Leta efter det största gapet mellan två grupper. Prata om det.',
			'Välj en sak att ändra nästa vecka, och säg vem som berättar för dem utanför.',
		],
		tips: [
			'Ställ samma tre frågor varje gång, så att ni ser en förändring.',
			'En tom ruta är också ett resultat: fråga vem ni kan gå och prata med.',
			'Fler än ett dussin personer? Öppna en tavla till, och jämför gapen.',
		],
		care: 'Det är svårt att säga att något gjorde ont. Den som får betalt för resultatet talar sist, och tackar.',
		question: 'Sedan vi började: har något blivit bättre för dig?',
		thanks: 'Tack. Ditt svar finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
	},
}
