import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Swedish. */
export const howMightWeSv: TemplateTexts<HowMightWeZone> = {
	title: 'Hur kan vi?',
	purpose: 'Gör det ni har lärt er till öppna frågor: varken för vida eller ett svar i förklädnad.',
	drawing:
		'En stor tratt över en burk på ett bord. Lappar faller in upptill och droppar lämnar den nedtill. Ett moln och ett paket stannar utanför.',
	zones: {
		strengths: {
			title: 'Styrkor att använda',
			prompts: ['Vad hjälper redan, och vem är bra på det?'],
			examples: ['Grannar håller varandras plats i kön'],
		},
		learned: {
			title: 'Det vi lärde oss',
			prompts: ['Vilket faktum eller vilken mening förvånade?', 'Vilka två saker går inte ihop?'],
			examples: ['Folk köar från sju. Dörren öppnar klockan nio'],
		},
		questions: {
			title: 'Många frågor',
			prompts: [
				'Börja varje lapp med ”Hur kan vi …”. Skriv minst fem.',
				'Hur kan vi behålla det bra, rätta till det dåliga eller vända på det?',
			],
			examples: ['Hur kan vi låta folk vänta hemma och behålla sin tur?'],
		},
		wide: {
			title: 'För vid',
			prompts: ['Ingen kan börja med den på måndag.', 'Hur kan den bli mindre?'],
			examples: ['Hur kan vi få slut på ensamheten?'],
		},
		answer: {
			title: 'Redan ett svar',
			prompts: ['Lösningen finns redan i frågan.', 'Vad är den bra för? Fråga efter det.'],
			examples: ['Hur kan vi bygga en köapp?'],
		},
		chosen: {
			title: 'Frågor vi tar med oss',
			prompts: ['Högst tre. Skulle en granne förstå var och en?', 'De som lever med det väljer den första.'],
			lanes: ['Första frågan', 'Andra frågan', 'Tredje frågan'],
			examples: ['Hur kan vi göra väntan till en bra stund?'],
		},
	},
	method: {
		when: 'Ni har lyssnat och lärt er, och behöver nu en bra fråga innan ni letar idéer.',
		steps: [
			'Läs styrkorna och det ni lärt er högt, en röst för varje lapp. Lägg till det som saknas.',
			'Skriv var för sig och i tysthet. Försök med fem frågor, och börja varje med ”Hur kan vi …”.',
			'Lägg frågor som är för vida eller redan ett svar på sina platser. Rätta till dem sedan tillsammans.',
			'Alla röstar utan namn. De som lever med problemet väljer också en egen fråga.',
			'Flytta högst tre frågor till sista zonen. Läs varje högt: skulle en granne förstå den?',
		],
		tips: [
			'Inga lärdomar än? Ta tio minuter till och be var och en om en stund de minns väl.',
			'En fråga är bra när ni genast kommer på tre helt olika svar.',
			'Kasta inte bort udda frågor. Låt dem ligga: de kan hjälpa senare.',
		],
		care: 'En fråga kan såra när den gör människor till problemet. Fråga om tjänsten, inte om ”besvärliga människor”.',
		question: 'Avsluta meningen: ”Tänk om …”',
		thanks: 'Tack. Din mening finns på tavlan nu, bredvid gruppens frågor.',
	},
}
