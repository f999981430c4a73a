import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Dutch. */
export const retrospectiveNl: TemplateTexts<RetrospectiveZone> = {
	title: 'Terugkijken',
	purpose: 'Kijk hoe je samenwerkte, en kies één ding dat de volgende keer anders gaat.',
	drawing:
		'Een weg met stenen loopt langs een weide en een rots naar een splitsing onder een wolk. Ervoor een groep op een kleed, een opengevouwen kaart en één bord dat vooruit wijst.',
	zones: {
		keep: {
			title: 'Houden',
			prompts: ['Wat gaf je energie?', 'Wat doen we zo weer?'],
			examples: ['Elk briefje werd voorgelezen'],
		},
		bumps: {
			title: 'Hobbels',
			prompts: ['Waar struikelden we?', 'Zeg wat er gebeurde, niet door wie.'],
			examples: ['Op de achterste rij kon niemand het scherm lezen'],
		},
		puzzles: {
			title: 'Raadsels',
			prompts: ['Wat snappen we nog niet?'],
			examples: ['Waarom kwam er niemand van de late dienst?'],
		},
		heard: {
			title: 'Gehoord worden',
			prompts: ['Wat maakte meedoen makkelijk?', 'Wat maakte het moeilijk? Geen namen.'],
			examples: ['Makkelijk: tijd om te schrijven voor we praatten'],
		},
		ideas: {
			title: 'Wat we kunnen proberen',
			prompts: ['Welk klein ding kan anders?'],
			examples: ['Elk half uur een pauze'],
		},
		chosen: {
			title: 'Volgende keer',
			prompts: ['Eén ding.', 'Wie zorgt ervoor?'],
			examples: ['Stoelen in een kring. Ans en Ben doen het'],
		},
	},
	method: {
		when: 'Aan het eind van een bijeenkomst, als jullie weer gaan samenwerken.',
		steps: [
			'We kijken naar hoe we werken, niet naar wie we zijn. Niemand hoeft te schrijven.',
			'Schrijf alleen, één ding per briefje. Begin met wat moet blijven.',
			'Lees de briefjes voor en leg bij elkaar wat bij elkaar hoort.',
			'Kijk naar de hele bijeenkomst: wat maakte meedoen makkelijk, en wat maakte het moeilijk?',
			'Noem kleine veranderingen en kies er één. Wie zorgt ervoor?',
		],
		tips: [
			'Houd het op twintig minuten. Elke keer kort terugkijken doet meer dan één keer per jaar lang.',
			'Begin de volgende bijeenkomst met wat je koos: hielp het?',
		],
		care: 'Terugkijken kan omslaan in verwijten. Wijst een briefje naar één persoon? Vraag de groep hoe je het over de manier van werken kunt zeggen.',
		question: 'Wat moeten we de volgende keer anders doen? Noem één ding.',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Met je code zie je later wat ermee gebeurde.',
	},
}
