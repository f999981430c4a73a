import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Swedish. */
export const sharedVisionSv: TemplateTexts<SharedVisionZone> = {
	title: 'Gemensam vision',
	purpose:
		'Ta tillsammans reda på vad som vore bra, och för vem. Ni får tycka olika, och ingen bild går förlorad.',
	drawing:
		'Utsikt från en kulle: ett gammalt träd, solen som går upp, ett utkikstorn med tre fönster, en stig som delar sig och en skylt på toppen; intill groddar och en vattenkanna.',
	zones: {
		keep: {
			title: 'Det vi behåller',
			prompts: ['Vad är redan bra här?', 'Vad får inte gå förlorat?'],
			examples: ['Läsrummet: ingen frågar varför man är där'],
		},
		'good-day': {
			title: 'En bra dag om fem år',
			prompts: ['Det är en vanlig tisdag, och det går bra.', 'Vad händer, och vilka är där?'],
			examples: ['Jag går till sköterskan, hon kan mitt namn', 'Efter skolan finns soppa och en vuxen'],
		},
		value: {
			title: 'Bra för vem?',
			prompts: ['Vad skulle var och en av oss få ut av en sådan dag?'],
			lanes: ['Mina nära och jag', 'De som arbetar där', 'Vi alla, även senare'],
			examples: ['Ingen äter ensam på söndagar'],
		},
		differ: {
			title: 'Där vi tycker olika',
			prompts: ['Var drar våra bilder åt olika håll?', 'Skriv båda. Ingen måste ge sig i dag.'],
			examples: ['Ett tyst läsrum, eller en livlig mötesplats?'],
		},
		vision: {
			title: 'Vår vision',
			prompts: ['En eller två meningar som ett barn förstår.', 'Vem ser inte sig själv i den än?'],
			examples: ['En öppen dörr, ett långt bord, tid för varandra'],
			caption: 'Vart vill vi?',
		},
		signs: {
			title: 'Första tecknen',
			prompts: ['Vilken liten sak skulle visa vägen?', 'Vem skulle märka den först?'],
			examples: ['Till våren lyser det två kvällar i veckan'],
		},
		give: {
			title: 'Det vi ger',
			prompts: ['Vad gör du gärna för att nå dit?', 'Lite räcker. Inget i dag går också bra.'],
			examples: ['Jag kan öppna dörren på torsdagar'],
		},
	},
	method: {
		when: 'Före planer och projekt, när de flesta känner att något bör ändras men ännu inte åt vilket håll.',
		steps: [
			'Vi börjar med det som är bra här. Skriv en sak på varje lapp och berätta en kort historia om den.',
			'Tänk på en vanlig dag om fem år. Skriv eller rita den var för sig. Sedan läser vi alla dagar högt.',
			'Vad är varje dag bra för? Säg det för er själva, för dem som arbetar där och för dem som kommer senare.',
			'Var drar bilderna åt olika håll? Skriv båda sidorna, så att båda syns.',
			'Skriv tre och tre en eller två enkla meningar. Läs dem högt och foga ihop det som talar till oss. Fråga sedan vem som inte finns i dem än, och ändra dem.',
			'Vad blir det första lilla tecknet? Skriv sedan, om du vill, vad du gärna gör.',
		],
		tips: [
			'Blanda folk som använder, sköter och betalar tjänsten i varje grupp om tre.',
			'När orden blir stora, fråga: vad skulle en granne se när hon går förbi?',
			'Låt olikheterna stå kvar på tavlan. En vision som gömmer dem håller inte.',
		],
		care: 'Framtiden är ett svårt ämne för några av oss. Ingen måste prata om sitt eget liv, och en oro räknas lika mycket som en dröm.',
		question: 'Det är en vanlig dag här om fem år, och det går bra. Vad händer?',
		thanks: 'Tack. Din bra dag finns på tavlan nu, bredvid andras.',
	},
}
