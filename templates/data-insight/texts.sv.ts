import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Swedish. */
export const dataInsightSv: TemplateTexts<DataInsightZone> = {
	title: 'Siffror och berättelser',
	purpose:
		'Lägg siffror, det som sägs offentligt och det folk berättar sida vid sida. Se var de stämmer, krockar och vem som saknas.',
	zones: {
		ask: {
			title: 'Det vi vill veta',
			prompts: ['Först frågor, sedan siffror.', 'Vad skulle vi göra annorlunda om vi visste?'],
			examples: ['Vem går till affären, och sedan när?'],
		},
		numbers: {
			title: 'Siffror',
			prompts: ['Vad räknas? Skriv till källa, år, plats.', 'Utelämna grupper på färre än tio.'],
			lanes: ['Öppna data', 'Våra egna'],
			examples: ['En hållplats för 300 hem (kommunen, 2025)', '64 resor med lunchbussen förra veckan'],
		},
		posts: {
			title: 'Sagt offentligt',
			prompts: ['Vad sägs på nätet och i lokaltidningen?', 'Med egna ord, utan namn.'],
			examples: ['Föräldrar skriver att bussen är full klockan åtta'],
		},
		told: {
			title: 'Det folk berättar',
			prompts: ['Vad har folk själva berättat för oss?', 'Vad fungerar bra för dem?'],
			examples: ['”Hållplatsen är nära. Det finns ingen bänk.”'],
		},
		compare: {
			title: 'Sida vid sida',
			prompts: ['Säger siffror, prat och berättelser samma sak?', 'Vilka finns det ingenting alls om?'],
			lanes: ['De stämmer', 'De krockar', 'Ingen vet'],
			examples: ['Morgnarna är fulla', '”Få behöver den” och ”jag slutade vänta”', 'De som saknar telefon'],
		},
		sure: {
			title: 'Hur säkra är vi?',
			prompts: ['Är det gammalt, ensidigt, betalt av någon?'],
			examples: ['Mest folk under 40 skriver där'],
		},
		so: {
			title: 'Vad betyder det?',
			prompts: ['En rad, en tanke, från vänster till höger.', 'Vem frågar vi om det är sant?'],
			lanes: ['Vi ser', 'Det kan betyda', 'Vi prövar det genom att'],
			examples: [
				'Få över 75 på lunchbussen',
				'Det finns ingenstans att sitta',
				'vänta där med dem på torsdag',
			],
		},
	},
	method: {
		when: 'Ni vill förstå en fråga innan ni börjar, eller se vad den ledde till.',
		steps: [
			'Skriv era frågor innan någon öppnar en tabell.',
			'Två och två: ta fram en källa var, och säg varifrån den kommer och vilket år.',
			'Lägg bredvid det som folk har berättat för oss. Det som fungerar för dem hör också hit.',
			'Var stämmer de, var krockar de, vilka finns det inget om? Skriv hur säkra vi är.',
			'Skriv på en rad: vad vi ser, vad det kan betyda och hur vi prövar det med människor.',
		],
		tips: [
			'Läs varje siffra högt som en mening med människor i. ”64 resor” blir ”nio personer, varje dag”.',
			'När en siffra och en berättelse krockar, leta inte efter en vinnare. Fråga vad var och en kan se.',
			'En bra siffra per par räcker.',
		],
		care: 'Inga bilder från slutna grupper, inga användarnamn, ingen mening som går att söka fram. En siffra under tio kan peka ut en person: utelämna den.',
		question: 'Vi har siffror om den här platsen. Vad visar de inte?',
		thanks: 'Tack. Det hade ingen tabell kunnat berätta.',
	},
}
