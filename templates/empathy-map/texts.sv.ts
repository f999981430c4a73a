import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Swedish. */
export const empathyMapSv: TemplateTexts<EmpathyMapZone> = {
	title: 'Empatikarta',
	purpose:
		'Skilj på det som någon sa och gjorde och det ni bara gissar. Välj sedan vad ni frågar nästa gång.',
	drawing:
		'Ett stort huvud utan ansikte med två moln inuti; en pratbubbla vid munnen, ett kort i handen, en tavla på väggen, ett hus och ett träd med en anslagstavla.',
	zones: {
		who: {
			title: 'Vem är det?',
			prompts: ['En person, en stund.', 'Ingen verklig person får kännas igen.'],
			examples: ['Göran, 71, bokar tid för en synkontroll'],
		},
		says: {
			title: 'Säger',
			prompts: ['Vilka ord hörde vi verkligen?'],
			examples: ['”Jag kan komma när det är mindre folk.”'],
		},
		does: {
			title: 'Gör',
			prompts: ['Vad såg vi med egna ögon?'],
			examples: ['Läser skylten två gånger, lägger undan glasögonen'],
		},
		around: {
			title: 'Ser och hör',
			prompts: ['Vad finns omkring: rum, skärm, prat, familj?'],
			examples: ['En skärm med nummer, ingen i luckan'],
		},
		strong: {
			title: 'Styrkor och hopp',
			prompts: ['Vad är personen bra på?', 'Vad ger personen kraft?'],
			examples: ['Har lagat båtmotorer i fyrtio år'],
		},
		thinks: {
			title: 'Tänker kanske',
			prompts: ['Bara en gissning: sätt frågetecken efter.'],
			examples: ['Tror de att jag är trög?'],
		},
		feels: {
			title: 'Känner kanske',
			prompts: ['Vilken känsla, och var i kroppen?', 'Också en gissning: sätt frågetecken efter.'],
			examples: ['Stressad? Tryck över bröstet?'],
		},
		ask: {
			title: 'Fråga nästa gång',
			prompts: ['Vilka två gissningar prövar vi?', 'Vem frågar vi, och var?'],
			lanes: ['Vår gissning', 'Så frågar vi'],
			examples: ['Stressar skärmen honom?', 'Vid kiosken, tre personer: ”Vad skulle hjälpa?”'],
		},
	},
	method: {
		when: 'Direkt efter ett samtal, en berättelse eller ett besök, medan ni fortfarande hör rösten.',
		steps: [
			'Välj en person och en stund. Är det en verklig person, ändra det som kan avslöja vem det är.',
			'I tysthet, var för sig: vad sa och gjorde personen, och vad fanns omkring? Bara det vi märkte.',
			'Vad är personen bra på, och vad hoppas personen på?',
			'Gissa nu: vad tänker och känner personen kanske? Varje gissning slutar med ett frågetecken.',
			'Välj två gissningar. Kom överens om vem ni frågar, och hur.',
		],
		tips: [
			'När gissningarna kommer snabbare än ord och handlingar, gå tillbaka: vad hörde vi verkligen?',
			'Bäst av allt är om personen själv är här och rättar kartan.',
			'Två gissningar som är fel är ett bra resultat. Ni hade dem i huvudet förut, utan att se det.',
		],
		care: 'Prata som om personen satt bredvid er. En gissning om sjukdom eller familj hör inte hemma här.',
		question: 'Hur kände du dig när du gick från oss i dag?',
		thanks: 'Tack. Vi frågar dig hellre än gissar.',
	},
}
