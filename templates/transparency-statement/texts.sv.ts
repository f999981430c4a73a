import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Swedish. */
export const transparencyStatementSv: TemplateTexts<TransparencyStatementZone> = {
	title: 'Öppet besked',
	purpose: 'Berätta med enkla ord vad man kan ändra här, vem som beslutar och när man får svar.',
	drawing:
		'Ett hus av glas med sex stora rutor. Ett fönster står öppet och en ruta är frostad. Människor tittar in, en av dem genom ett förstoringsglas.',
	zones: {
		can: {
			title: 'Det kan ändras',
			prompts: ['Vad är verkligen öppet än?', 'Vad skulle vi ändra om folk bad om det?'],
			examples: ['Öppettiderna', 'Hur ett första besök går till'],
		},
		cannot: {
			title: 'Det kan inte ändras',
			prompts: ['Vad ligger fast?', 'Vem har bestämt det, och till när?'],
			examples: ['Avgiften, tills lagen ändras'],
		},
		who: {
			title: 'Vem beslutar, vem betalar',
			prompts: ['Vem beslutar till slut, och hur?', 'Vem betalar, och vem vinner på det?'],
			examples: ['En grupp, hälften boende, den 3 maj', 'Regionen betalar'],
		},
		kept: {
			title: 'Det vi sparar om dig',
			prompts: ['Vad sparar vi, var, och hur länge?', 'Hur kan du ta tillbaka det?'],
			examples: ['Inga namn. Lappar i ett år, på vår egen server'],
		},
		back: {
			title: 'När du får svar',
			prompts: ['Vilken dag, var, och av vem?'],
			examples: ['Före 30 juni, på bibliotekets vägg, av Anna'],
		},
		unclear: {
			title: 'Ännu oklart',
			prompts: ['Vad är svårt att förstå eller att tro på?', 'Låt någon utifrån fråga.'],
			examples: ['Vad händer om gruppen inte kommer överens?'],
		},
	},
	method: {
		when: 'Innan ni bjuder in någon, och varje gång något i det ändras.',
		steps: [
			'Tänk på en person som ni vill bjuda in. Vad skulle den personen fråga först?',
			'Skriv vad som kan ändras, vad som inte kan det, och vem som beslutar och betalar. En tolvåring ska förstå varje lapp.',
			'Skriv vad vi sparar och när folk får svar. Ett datum är bättre än ”snart”.',
			'Nu läser någon som inte har skrivit det högt och säger vad som är oklart. De andra lyssnar och förklarar inte.',
			'Skriv om de lappar som väckte frågor. Lägg sedan de tre viktigaste raderna i sessionens löfte.',
		],
		tips: [
			'Hitta den som ska läsa i fjärde steget i förväg: en granne, en lärling, en kollega från kafeterian.',
			'Skriv lika tydligt vad som inte kan ändras som vad som kan det. Gränser förlåts lättare än överraskningar.',
			'När ett datum spricker, säg det samma dag, där löftet står.',
		],
		care: 'Är inget verkligen öppet, kalla det inte samskapande. Kalla det information, och bespara folk arbetet.',
		question: 'Du har läst vad vi lovar. Vad är fortfarande oklart eller svårt att tro på?',
		thanks: 'Tack. Din lapp finns på tavlan, bredvid det vi lovar.',
	},
}
