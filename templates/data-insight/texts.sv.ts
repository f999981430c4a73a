import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Swedish. */
export const dataInsightSv: TemplateTexts<DataInsightZone> = {
	title: 'Siffror och berättelser',
	purpose:
		'Lägg siffror, det som sägs offentligt och det folk berättar sida vid sida. Se var de stämmer, krockar och vem som saknas.',
	drawing:
		'Ett regnmoln intill en grön ås. Tre bäckar i olika färger rinner ner i samma sjö, som har torkat ut i ena änden; på stranden står en vattenmätare och en skylt.',
	zones: {
		ask: {
			title: 'Det vi vill veta',
			prompts: ['Först frågor, sedan siffror.', 'Vad skulle vi göra annorlunda om vi visste?'],
			examples: ['Vem äter lunch ensam, och sedan när?'],
		},
		numbers: {
			title: 'Siffror',
			prompts: ['Vad räknas? Skriv till källa, år, plats.', 'Utelämna grupper på färre än tio.'],
			lanes: ['Öppna data', 'Våra egna'],
			examples: ['412 över 75 bor ensamma (kommunen, 2025)', '64 luncher i veckan i bygdegården'],
		},
		posts: {
			title: 'Sagt offentligt',
			prompts: ['Vad sägs på nätet och i lokaltidningen?', 'Med egna ord, utan namn.'],
			examples: ['Många undrar om lunchen är för alla'],
		},
		told: {
			title: 'Det folk berättar',
			prompts: ['Vad har folk själva berättat för oss?', 'Vad fungerar bra för dem?'],
			examples: ['”Maten är god. Jag orkar inte bära brickan.”'],
		},
		compare: {
			title: 'Sida vid sida',
			prompts: ['Säger siffror, prat och berättelser samma sak?', 'Vem saknas i dem alla?'],
			lanes: ['De stämmer', 'De krockar', 'Ingen vet'],
			examples: [
				'Torsdagar är fulla',
				'”Få vill ha den” och ”jag vågade inte gå dit”',
				'De som saknar telefon',
			],
		},
		sure: {
			title: 'Hur säkra är vi?',
			prompts: ['Är det gammalt, ensidigt, betalt av någon?'],
			examples: ['Mest folk under 40 skriver där'],
		},
		so: {
			title: 'Vår slutsats',
			prompts: ['En rad, en tanke, från vänster till höger.', 'Vem kan säga oss om det är sant?'],
			lanes: ['Vi ser', 'Det kan betyda', 'Vi prövar det genom att'],
			examples: ['Få kommer på vintern', 'Gården är isig', 'gå dit med två av dem på torsdag'],
		},
	},
	method: {
		when: 'Ni vill förstå en fråga innan ni börjar, eller se vad den ledde till.',
		steps: [
			'Skriv era frågor innan någon öppnar en tabell.',
			'Två och två: ta fram en källa var, och säg varifrån den kommer och vilket år.',
			'Lägg bredvid det som folk har berättat för oss. Det som fungerar för dem hör också hit.',
			'Var stämmer de, var krockar de, vem saknas i dem alla? Skriv hur säkra vi är.',
			'Skriv på en rad: vad vi ser, vad det kan betyda och hur vi prövar det med människor.',
		],
		tips: [
			'Läs varje siffra högt som en mening med människor i. ”64 luncher” blir ”tretton personer varje vardag”.',
			'När en siffra och en berättelse krockar, leta inte efter en vinnare. Fråga vad var och en kan se.',
			'En bra siffra per par räcker.',
		],
		care: 'Inga bilder från slutna grupper, inga användarnamn, ingen mening som går att söka fram. En siffra under tio kan peka ut en person: utelämna den.',
		question: 'Vi har siffror om den här platsen. Vad visar de inte?',
		thanks: 'Tack. Det hade ingen tabell kunnat berätta.',
	},
}
