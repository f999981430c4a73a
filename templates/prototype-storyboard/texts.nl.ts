import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Dutch. */
export const prototypeStoryboardNl: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Prototype in beeldverhaal',
	purpose: 'Speel je idee door in zes plaatjes, maak een slordige versie en probeer die met drie mensen.',
	drawing:
		'Een filmstrook met zes lege beelden en een filmklapper; daaronder een werkbank met een kartonnen huis, een schaar, drie mensen, een lamp en drie laden.',
	zones: {
		begins: {
			title: 'Het verhaal begint',
			prompts: [
				'Teken één plaatje in elke strook. Poppetjes zijn prima.',
				'Of schrijf een briefje: wie, waar, wat gebeurt er?',
			],
			lanes: ['1 Het leven ervoor', '2 Ze horen ervan', '3 De eerste keer'],
			examples: ['De broodrooster is stuk. De winkel zegt: koop nieuw'],
		},
		turns: {
			title: 'Het verhaal keert',
			prompts: ['Teken wat er anders is dan nu.', 'Wat gaat mis, en wie helpt dan?'],
			lanes: ['4 Wat nieuw is', '5 Wat misgaat', '6 Wat ze thuis vertellen'],
			examples: ['Een leerling en een oud-monteur maken hem', 'De goede schroef is er niet'],
		},
		believe: {
			title: 'Wij denken dat',
			prompts: ['Wat gebeurt er als mensen het proberen?', 'Waaraan zien we dat we het mis hebben?'],
			examples: ['Er komen vijf mensen. Mis bij minder dan twee'],
		},
		rough: {
			title: 'Slordige versie',
			prompts: ['Wat hebben we bij de hand om het te maken?', 'Wat kun je vandaag aanraken of naspelen?'],
			examples: ['Twee tafels en een bordje in de bibliotheek'],
			caption: 'Papier en plakband',
		},
		tried: {
			title: 'Geprobeerd met',
			prompts: ['Welke drie mensen van buiten het team?', 'Wat deden en zeiden ze?'],
			examples: ['Aaltje, brengt boeken terug: vroeg wat het kost'],
		},
		learned: {
			title: 'Wat we leerden',
			prompts: ['Wat blijft, wat gaat weg?', 'Kies één verandering voor de volgende versie.'],
			lanes: ['Houden', 'Weglaten', 'Nu veranderen'],
			examples: ['De koffie: mensen bleven praten'],
		},
	},
	method: {
		when: 'Je hebt een idee gekozen en wilt zien of het standhoudt voordat iemand ervoor betaalt.',
		steps: [
			'Vertel elkaar het idee in twee zinnen. Bedoelt iedereen hetzelfde?',
			'Teken samen de zes plaatjes, of vertel ze terwijl iemand tekent. Poppetjes zijn prima.',
			'Schrijf op wat je denkt dat er gebeurt, en waaraan je zou zien dat je het mis hebt.',
			'Maak de slordigste versie die mensen kunnen aanraken of naspelen: papier, stoelen, een bordje op een deur.',
			'Ga het proberen met drie mensen van buiten het team. Kijk meer dan je uitlegt.',
			'Zet wat je zag bij houden, weglaten of nu veranderen. Kies maar één verandering.',
		],
		tips: [
			'Durft niemand te tekenen? Teken zelf het eerste poppetje, en niet te mooi.',
			'In een videogesprek: speel het na. Eén speelt de dienst, één de bezoeker, de anderen schrijven.',
			'Neem plakband, papier en een doos met rommeltjes mee. Bij slordig werk durven mensen eerlijk te zijn.',
		],
		care: 'Zeg tegen wie het probeert dat je het idee test en niet de persoon, en dat stoppen altijd mag.',
		question: 'Kijk naar de plaatjes. Waar zou jij vastlopen?',
		thanks: 'Dank je wel. Je briefje hangt nu bij de plaatjes, waar de groep zoekt wat er mis kan gaan.',
	},
}
