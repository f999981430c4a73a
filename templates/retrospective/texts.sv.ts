import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Swedish. */
export const retrospectiveSv: TemplateTexts<RetrospectiveZone> = {
	title: 'Se tillbaka',
	purpose: 'Se på hur ni arbetade tillsammans, och välj en sak att göra på ett annat sätt nästa gång.',
	drawing:
		'En väg med stenar går förbi en äng och en klippa till ett vägskäl under ett moln. Framför den en grupp på en filt, en utvikt karta och en enda skylt som pekar framåt.',
	zones: {
		keep: {
			title: 'Behåll',
			prompts: ['Vad gav er kraft?', 'Vad ska vi göra igen?'],
			examples: ['Varje lapp lästes högt'],
		},
		bumps: {
			title: 'Gropar',
			prompts: ['Var snubblade vi?', 'Säg vad som hände, inte vems fel det var.'],
			examples: ['Ingen på sista raden kunde läsa skärmen'],
		},
		puzzles: {
			title: 'Gåtor',
			prompts: ['Vad förstår vi inte än?'],
			examples: ['Varför kom ingen från kvällspasset?'],
		},
		heard: {
			title: 'Att bli hörd',
			prompts: ['Vad gjorde det lätt att vara med?', 'Vad gjorde det svårt? Inga namn, tack.'],
			examples: ['Lätt: tid att skriva innan vi pratade'],
		},
		ideas: {
			title: 'Det vi kan prova',
			prompts: ['Vilken liten sak kan vi göra på ett annat sätt?'],
			examples: ['En paus varje halvtimme'],
		},
		chosen: {
			title: 'Nästa gång',
			prompts: ['En sak.', 'Vem sköter det?'],
			examples: ['Stolar i ring. Ulla och Ben ordnar det'],
		},
	},
	method: {
		when: 'I slutet av ett möte, när ni ska arbeta tillsammans igen.',
		steps: [
			'Vi ser på hur vi arbetar, inte på vilka vi är. Ingen måste skriva.',
			'Skriv var för sig, en sak på varje lapp. Börja med det som ska vara kvar.',
			'Läs lapparna högt, och lägg ihop det som hör ihop.',
			'Se på hela mötet: vad gjorde det lätt att vara med, och vad gjorde det svårt?',
			'Föreslå små ändringar och välj en. Vem sköter det?',
		],
		tips: [
			'Håll er till tjugo minuter. En kort tillbakablick varje gång gör mer än en lång en gång om året.',
			'Börja nästa möte med det ni valde: hjälpte det?',
		],
		care: 'En tillbakablick kan bli anklagelser. Pekar en lapp ut en person, fråga gruppen hur man kan säga det om arbetssättet.',
		question: 'Vilken enda sak bör vi göra på ett annat sätt nästa gång?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
	},
}
