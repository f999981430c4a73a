import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Swedish. */
export const personaSv: TemplateTexts<PersonaZone> = {
	title: 'Persona',
	purpose:
		'Beskriv en trovärdig person utifrån verkliga berättelser, styrkorna först, att tänka med när personen inte är i rummet.',
	drawing:
		'En människa med tomt ansikte och namnskylt; en pratbubbla från munnen, ett tankemoln, ett fönster med sol och måne, tre grannar och en disk.',
	zones: {
		name: {
			title: 'Namn och ansikte',
			prompts: ['Ett påhittat namn, ålder och bostadsort.', 'Ingen verklig person får kännas igen.'],
			examples: ['Lena, 58, sista huset på grusvägen'],
		},
		day: {
			title: 'En vanlig dag',
			prompts: ['Vad händer, och med vem?'],
			lanes: ['Morgon', 'Dag', 'Kväll och natt'],
			examples: ['7.00 matar hönsen, kollar bussappen, ingen täckning'],
		},
		quote: {
			title: 'Med egna ord',
			prompts: ['En mening som ni verkligen har hört.', 'Ändra den så att ingen vet vem som sa den.'],
			examples: ['”Alla är vänliga. De ställer bara aldrig samma fråga.”'],
		},
		strong: {
			title: 'Starka sidor',
			prompts: ['Vad klarar personen varje vecka som andra inte skulle klara?'],
			examples: ['Ordnar skjuts åt nio grannar'],
		},
		want: {
			title: 'Önskningar och oro',
			prompts: ['Vad är viktigt för personen?', 'Vad håller personen vaken?'],
			examples: ['Att bo kvar i sitt eget hus', 'Att ramla på natten'],
		},
		people: {
			title: 'Människor omkring',
			prompts: ['Vem hjälper personen?', 'Vem får personens hjälp?'],
			examples: ['Systern ringer varje söndag'],
		},
		service: {
			title: 'Med vår tjänst',
			prompts: ['Vad fungerar, vad gör ont, vad undviker personen?'],
			examples: ['Öppnar aldrig e-tjänsten'],
		},
	},
	method: {
		when: 'När ni har samlat verkliga berättelser, och aldrig i stället för dem.',
		steps: [
			'Säg vilka berättelser personen är vävd av. Ingen i berättelserna får kännas igen.',
			'Ge personen ett påhittat namn. Fyll sedan dagen och de egna orden, från röster ni verkligen har hört.',
			'Vad är personen bra på? Stanna här tills ni har mer än ni trodde.',
			'Först nu: vad vill personen, och vad oroar?',
			'Vem finns omkring, och hur går det med vår tjänst?',
			'Läs hela personen högt. Skulle någon som lever så nicka eller skratta? Fråga en av dem.',
		],
		tips: [
			'Någon i rummet kanske lever så här. Låt dem rätta tavlan först.',
			'När ni gissar, sätt ett frågetecken på lappen.',
			'En detalj från en vanlig dag säger mer än ett genomsnitt.',
		],
		care: 'Blanda flera berättelser, så att ingen hittar sig själv eller en granne på tavlan.',
		question: 'Avsluta meningen: en vanlig dag är det svåraste med att få hjälp att …',
		thanks: 'Tack. Dina ord hjälper oss att beskriva en person som känns sann.',
	},
}
