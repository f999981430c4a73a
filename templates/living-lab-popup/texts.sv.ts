import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Swedish. */
export const livingLabPopupSv: TemplateTexts<LivingLabPopupZone> = {
	title: 'Living lab: pop-up',
	purpose: 'En fråga till folk där de redan är: på torget, på biblioteket, på bussen.',
	drawing:
		'Ett marknadsstånd med randig markis, skylt och disk; från taket går en lina med stora vimplar till en lykta, och på marken står en papperskasse och en skylt.',
	zones: {
		question: {
			title: 'Fråga',
			prompts: ['Högst tolv ord.', 'Skulle ett barn förstå den?'],
			examples: ['Vad skulle locka dig till parken i november?'],
		},
		good: {
			title: 'Det som är bra här',
			prompts: ['Vad tycker du om med platsen eller tjänsten?'],
			examples: ['Schackspelarna vid kiosken'],
		},
		answers: {
			title: 'Det som skulle göra det bättre',
			prompts: ['Vad säger du? Några ord räcker.', 'Läs vad andra har sagt. Vad kan du lägga till?'],
			examples: ['Ett tak och en varm bänk', 'Musik, men inte hög'],
		},
		help: {
			title: 'Jag är gärna med',
			prompts: ['Vad vill du göra tillsammans med oss?', 'Inga telefonnummer här: ta ett kort.'],
			examples: ['Jag kan ta med mitt dragspel'],
		},
		noticed: {
			title: 'Det vi märkte',
			prompts: ['Värdar: vilka stannade, vilka gick förbi?', 'Inget som avslöjar vem någon är.'],
			examples: ['Många barnvagnar. Ingen på väg till jobbet'],
		},
		sentences: {
			title: 'Tre att spara',
			prompts: ['Vilka tre svar tar vi med oss, ord för ord?'],
			examples: ['”Jag kommer om min hund också får.”'],
		},
		told: {
			title: 'Det vi gjorde',
			prompts: ['Vad blev det av det? Visa här inom två veckor.'],
			examples: ['Bänken står i solen nu'],
		},
	},
	method: {
		when: 'När ni vill höra många, och framför allt dem som aldrig kommer på möten.',
		steps: [
			'Värdarna ställer i ordning: två surfplattor, en skärm som visar svaren, stolar, skugga, och papper för den som gillar penna. Prova en gång utan nät.',
			'Kom överens om hur ni möter folk: hälsa, ställ frågan, vänta. Skriver ni åt någon, skriv ord för ord.',
			'Öppna. En av er pratar med folk, en annan läser nya svar högt. Fråga också vad som är bra här.',
			'Då och då, några minuter varje gång: vilka har inte kommit? Flytta ståndet dit de är.',
			'Stäng. Lägg ihop svar, lägg till papperslapparna och välj tre meningar att ta med er.',
			'Kom överens om vad ni visar här inom två veckor, var, och vem som gör det.',
		],
		tips: [
			'Stå bredvid bordet, inte bakom det. Något för barnen att göra ger föräldrarna fem minuter.',
			'Sätt upp två eller tre riktiga svar innan ni öppnar. Ingen vill vara först.',
			'De utan skärm är inte i vägen: skriv åt dem, eller ha en låda för papper.',
		],
		care: 'Bilder och röster bara när folk har sagt ja. Barn svarar med en vuxen bredvid sig. Surfplattan glömmer varje person före nästa.',
		question: 'Vad skulle göra den här platsen eller tjänsten bättre för dig?',
		thanks: 'Tack. Ditt svar finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
	},
}
