import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Swedish. */
export const personalizationSv: TemplateTexts<PersonalizationZone> = {
	title: 'En tjänst som passar',
	purpose: 'Ta reda på vad människor kan forma efter sina egna liv, och vad som är lika för alla.',
	drawing:
		'En stor skjorta på ett skräddarbord, med sydda sömmar, ficka, sax och måttband. Bredvid hänger tre plagg på en stång, med en prislapp.',
	zones: {
		lives: {
			title: 'Tre olika liv',
			prompts: [
				'Vilka är de? Hitta på dem, eller ta dem ur berättelser ni får berätta.',
				'Låt sista raden vara tom tills del 4 är klar.',
			],
			lanes: ['Första personen', 'Andra personen', 'Tredje personen'],
			rows: ['Vem, och bra på vad', 'Det som inte passar', 'Det de skulle välja'],
			examples: [
				'Nils, bagare, jobbar natt. Känner hela gatan',
				'Kontoret är öppet medan han sover',
				'Ett samtal klockan sex på morgonen',
			],
		},
		same: {
			title: 'Lika för alla',
			prompts: ['Vad får inte bero på vem du är?', 'Rättigheter, trygghet, pris: en kort lista.'],
			examples: ['Ett svar inom tre dagar'],
		},
		person: {
			title: 'Det en person kan välja',
			prompts: ['Vad kan folk välja själva?', 'Tid, plats, takt, språk, vem som hjälper?'],
			examples: ['Första samtalet på promenad, inte på kontor'],
		},
		place: {
			title: 'Det en plats kan besluta',
			prompts: ['Vad kan varje by, skola eller team besluta?', 'Vad är de bra på där?'],
			examples: ['Lanthandeln lämnar ut nycklarna'],
		},
		costs: {
			title: 'Vad det kostar',
			prompts: ['Vad blir svårare: tid, pengar, integritet, rättvisa?', 'För vem?'],
			examples: ['Den som ropar högst får de bästa tiderna'],
		},
		offer: {
			title: 'Val från måndag',
			prompts: ['Skriv varje val som en fråga som personalen kan ställa.', 'Märk två att börja med.'],
			examples: ['”Var vill du träffas?”'],
		},
	},
	method: {
		when: 'När en tjänst fungerar för de flesta, men inte för allas liv.',
		steps: [
			'Tänk på tre personer med mycket olika liv. Vilka är de, vad är de bra på, och vad passar inte?',
			'Skriv vad som måste vara lika för alla. Prata tills listan är kort.',
			'Skriv var för sig: vad kan en person välja, och vad kan en plats besluta?',
			'Gå tillbaka till era tre personer. Vad skulle var och en välja? Fyll sista raden.',
			'Säg ärligt vad det kostar. Välj sedan två saker som folk kan välja från måndag.',
		],
		tips: [
			'Fråga om varje ”lika för alla”: vem skyddas av det? Om ingen, kanske det går att tänja.',
			'Säger någon i rummet ”det där är jag”, lyssna först. De påhittade personerna kan vänta.',
		],
		care: 'Ett val är rättvist bara om alla får veta att det finns. Fråga vem som inte skulle våga be om det, och hur personalen kan erbjuda det.',
		question: 'Om du kunde ändra en sak så att det här passar ditt liv, vad skulle det vara?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
	},
}
