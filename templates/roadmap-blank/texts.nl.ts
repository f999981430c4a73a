import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Dutch. */
export const roadmapBlankNl: TemplateTexts<RoadmapBlankZone> = {
	title: 'Routekaart in eigen woorden',
	purpose: 'Maak je eigen kaart van samenwerken, in je eigen taal, uit wat je zelf hebt meegemaakt.',
	drawing:
		'Een open nachthemel met losse sterren en drie vage ringen. Twee mensen kijken ernaar met een telescoop vanaf een heuvel.',
	zones: {
		stars: {
			title: 'Onze sterren',
			prompts: [
				'Wanneer ging samenwerken goed? Wanneer niet?',
				'Eén moment per briefje. Een ster mag hier blijven, zonder thuis.',
			],
			examples: ['We bouwden de schommels op één zondag', 'Opa tekende de kaart', 'Niemand zei ons de datum'],
		},
		words: {
			title: 'Onze woorden ervoor',
			prompts: ['Hoe noem je het als een gemeente en haar inwoners samen iets bouwen?'],
			examples: ['Samen doen', 'Een burendag, maar dan voor de huisarts'],
		},
		one: {
			title: 'Eerste sterrenbeeld',
			prompts: ['Welke sterren horen bij elkaar?', 'Schrijf hun naam op het eerste briefje.'],
			examples: ['Naam: Vele handen'],
		},
		two: {
			title: 'Tweede sterrenbeeld',
			prompts: ['Welke andere sterren horen bij elkaar?', 'Schrijf hun naam op het eerste briefje.'],
		},
		three: {
			title: 'Derde sterrenbeeld',
			prompts: ['Is er een derde groep? Leeg laten mag.', 'Schrijf hun naam op het eerste briefje.'],
		},
	},
	method: {
		when: 'Als een groep een andere taal spreekt, als kinderen of jongeren het voortouw nemen, of als de kant-en-klare koppen niet passen.',
		steps: [
			'Kijk één minuut naar de routekaart die al af is, en sluit haar dan. Die van jullie mag er heel anders uitzien.',
			'Schrijf in stilte sterren: momenten waarop samenwerken goed ging, en momenten waarop het niet goed ging.',
			'Hoe zeg je het tegen de buren? Verzamel de woorden die je echt gebruikt, in elke taal in de kamer.',
			'Zet sterren die bij elkaar horen in een sterrenbeeld en geef het een naam. Wat nergens past, mag blijven waar het is.',
			'Lees je kaart voor. Kies de woorden die je vanaf nu gebruikt, en de ster waar je mee begint.',
		],
		tips: [
			'Twee sterrenbeelden zijn genoeg. Een vierde kan in de vrije ruimte naast het bord.',
			'Zijn er twee namen? Houd ze allebei een week.',
			'Kinderen kunnen hun sterren tekenen. Een tekening telt net zo zwaar als een zin.',
		],
		care: 'Een moeilijk moment is van wie het meemaakte. Die zegt of het op de kaart komt, en er komen geen namen van anderen bij.',
		question: 'Hoe zou jij het noemen als een gemeente en haar inwoners samen een dienst maken?',
		thanks: 'Dank je wel. Je woorden staan op het bord waar we de onze kiezen.',
	},
}
