import type { TemplateTexts } from '#templates/Template'
import type { WhatComesFirstZone } from '#templates/what-comes-first/template'

/** The board about priorities in Swedish. */
export const whatComesFirstSv: TemplateTexts<WhatComesFirstZone> = {
	title: 'Vad kommer först?',
	purpose:
		'Allt går inte på en gång. De som använder tjänsten bestämmer ordningen, och vi säger öppet vad som får vänta.',
	drawing:
		'En station. Ovanför resenärer med en pratbubbla, en avgångstavla och en gungbräda; nedanför ett tåg med tre vagnar, ett väntskjul med en bänk och en kalender.',
	zones: {
		matters: {
			title: 'Det som är viktigt',
			prompts: ['Vad skulle göra din vanliga vecka lättare?', 'De som använder tjänsten läser sina först.'],
			examples: ['Att hämta min son utan att springa'],
		},
		options: {
			title: 'Det vi kan göra',
			prompts: ['En sak per lapp. Vad finns att bygga på?', 'Vad krävs: pengar, folk, tid?'],
			examples: ['Förskolan öppen till 18, en till varje kväll'],
		},
		pull: {
			title: 'Vad det kostar oss',
			prompts: ['Om det blir mer av det här, vad blir det mindre av?', 'För vem är det bra, för vem svårt?'],
			lanes: ['Mer av det här', 'Mindre av det där'],
			examples: ['Öppet till 18 varje dag', 'Färre vuxna tidigt på morgonen'],
		},
		order: {
			title: 'Vår ordning',
			prompts: ['Vad kommer först, och vems vecka ändras?', 'Vem får vänta på det?'],
			lanes: ['Nu', 'Sedan', 'Senare'],
			rows: ['Vad', 'Eftersom', 'Vem väntar'],
			examples: [
				'Två sena kvällar i veckan',
				'De som jobbar skift sa: två räcker',
				'Familjer som kommer klockan sex',
			],
		},
		wait: {
			title: 'För dem som väntar',
			prompts: ['Vad kan de få under tiden?', 'Vem berättar, och ger skälet?'],
			examples: ['En grannlista för morgnar. Ulla ringer varje familj'],
		},
		again: {
			title: 'När vi tittar igen',
			prompts: ['Vad skulle ändra vår ordning?', 'Vilken dag träffas vi om det?'],
			examples: ['Om tre familjer ber om morgnar: i maj'],
		},
	},
	method: {
		when: 'När det finns fler bra idéer än pengar, tid eller händer, och valet inte bör göras bakom stängda dörrar.',
		steps: [
			'Alla skriver var för sig vad som skulle göra en vanlig vecka lättare. De som använder tjänsten läser sina först.',
			'Vad kan vi göra åt det? En sak på varje lapp. Den som vet skriver till vad som krävs, i enkla siffror.',
			'Ta lapparna en och en: om det blir mer av det här, vad blir det mindre av, och vem märker det?',
			'De som använder tjänsten lägger lapparna under nu, sedan och senare. De andra säger vad som går, och frågar. Skriv varför, och vem som väntar.',
			'Se på dem som väntar. Vad kan de få under tiden, och vem säger det ärligt till dem?',
			'Vad skulle få oss att ändra ordningen? Bestäm dagen då vi tittar igen.',
		],
		tips: [
			'Säg innan ni börjar vad som redan är bestämt, hur mycket pengar som finns och vem som har sista ordet.',
			'Högst tre lappar under ”Nu”. Om allt kommer först kommer inget först.',
			'De som får vänta är ofta inte i rummet. Ställ fram en tom stol åt dem, och fråga då och då vad de skulle säga.',
		],
		care: 'Behov är ingen tävling. Ingen måste visa hur illa de har det för att få komma först, och den största gruppen har inte alltid det största behovet.',
		question: 'Vad bör komma först här, och vad kan vänta?',
		thanks: 'Tack. Din lapp finns på tavlan nu, bland andras.',
	},
}
