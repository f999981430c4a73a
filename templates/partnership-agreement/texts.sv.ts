import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Swedish. */
export const partnershipAgreementSv: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Vår överenskommelse',
	purpose:
		'Bestäm med enkla ord vad var och en bidrar med och beslutar, och hur ni är oense och skiljs som vänner.',
	drawing:
		'Ett bord sett uppifrån med någon vid var och en av de fyra sidorna. På det ligger fyra underlägg, öppna böcker och reglerna; runt om en matta, ett paraply, en öppen dörr och en skrivplatta.',
	zones: {
		aim: {
			title: 'Det vi gör ihop',
			prompts: ['Vad blir bättre, och för vem?', 'En mening räcker.'],
			examples: ['En lagarverkstad där unga lär av gamla rävar'],
			caption: 'Vart vill vi?',
		},
		deal: {
			title: 'Bidra, hoppas, besluta',
			prompts: [
				'Skriv i din egen kolumn först: kunskap, tid, lokaler, pengar, förtroende.',
				'Sedan: vad hoppas ni få, och vad beslutar ni om, ensamma eller med andra?',
			],
			lanes: ['Invånare', 'Föreningar', 'Företag', 'Det offentliga'],
			rows: ['Bidrar med', 'Hoppas på', 'Beslutar om'],
			examples: [
				'Byalaget: en lokal, ledig på tisdagar',
				'Cykelverkstaden: lärlingar om två år',
				'Vad som lagas, och till vilket pris',
			],
		},
		open: {
			title: 'Öppna böcker',
			prompts: ['Vem betalar, vem får betalt, vem jobbar gratis?', 'Var kan alla se det?'],
			examples: ['Räkenskaperna hänger på väggen vid kaffet'],
		},
		rules: {
			title: 'Så beslutar vi',
			prompts: ['Hur ofta träffas vi, och när?', 'Hur blir en tyst röst hörd?'],
			examples: ['Efter 17, så att de som jobbar kan komma'],
		},
		storm: {
			title: 'När det blir svårt',
			prompts: ['Vad kan komma emellan oss?', 'Vem pratar med vem, och hur snart?'],
			examples: ['Lovat, inte gjort: vi ringer samma vecka, ingen mejl'],
		},
		part: {
			title: 'Så skiljs vi åt',
			prompts: ['Hur lämnar en av oss, utan skuld?', 'Vad händer med folk, pengar, nycklar, data?'],
			examples: ['En månads varsel. Verktygen stannar i byn'],
		},
		sign: {
			title: 'Överens tills vidare',
			prompts: ['Ditt märke, och det du måste fråga om.', 'När tittar vi på det igen?'],
			examples: ['L., för byalaget. Frågar styrelsen på måndag'],
		},
	},
	method: {
		when: 'När invånare, föreningar, företag och det offentliga vill göra något ihop, innan pengar eller god vilja går åt.',
		steps: [
			'Vad gör vi ihop? Alla avslutar meningen ”Det är värt det om …”, sedan gör vi en mening av allt.',
			'Skriv i din egen kolumn, för dig själv: vad du bidrar med och hoppas på. Erfarenhet och lokalt förtroende räknas lika mycket som pengar.',
			'Invånarna läser sina först. Sedan fyller vi sista raden: vem beslutar om vad, och vad beslutar vi ihop?',
			'Vi pratar öppet om pengar och arbete: vem betalar, vem får betalt, vem ger tid, och var kan alla se det?',
			'När och var träffas vi, och hur beslutar vi? Tänk på dem med barn, skift eller lång väg.',
			'Vad kan komma emellan oss, och vad gör vi då? Och hur får en av oss lämna?',
			'Läs allt högt. De som håller med sätter sitt märke. ”Jag måste fråga hemma” är ett bra svar. Bestäm dagen då ni tittar igen.',
		],
		tips: [
			'En partner utan budget går först och skriver under sist.',
			'Jämför ”Bidrar med” med ”Beslutar om”. Den som bidrar med mycket och inte beslutar om något är hjälpreda, inte partner.',
			'Det här är en överenskommelse mellan människor. Kräver lagen ett avtal, låt det skrivas utifrån de här lapparna.',
		],
		care: 'Alla kan inte säga nej till den som betalar dem. Ingen skriver under i rummet som hellre sover på saken, och ingen måste säga varför.',
		question: 'Vad skulle göra det lätt för dig att ha inflytande här?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Där kommer vi överens om hur vi beslutar.',
	},
}
