import type { EngagementPlannerZone } from '#templates/engagement-planner/template'
import type { TemplateTexts } from '#templates/Template'

/** The engagement planner in Swedish. */
export const engagementPlannerSv: TemplateTexts<EngagementPlannerZone> = {
	title: 'Gå dit folk är',
	purpose:
		'Planera för tre grupper var ni möter dem, vad ni frågar, hur lite det kräver och vad de får tillbaka.',
	drawing:
		'En gata. Överst människor bakom en mur, ett stånd med markis och ett kontor med pelare och trappa; nederst ett hus med tre dörrar, ett dukat bord och en rad hållplatser.',
	zones: {
		groups: {
			title: 'Vilka är inte här än?',
			prompts: ['Vilka grupper har vi aldrig mött?', 'En grupp per lapp, med deras eget ord för sig.'],
			examples: ['Nattstädare på sjukhuset'],
		},
		places: {
			title: 'Där de redan är',
			prompts: ['Var och när träffas de, också på nätet?', 'Vem litar de på där?'],
			examples: ['Tvättstugan i hus C, söndag kväll'],
		},
		hurdles: {
			title: 'Varför vi är svåra att nå',
			prompts: ['Vilka av våra tider, ord, blanketter, avstånd?', 'Vad har hänt förut?'],
			examples: ['Våra brev säger bara ”svara på nätet”'],
		},
		plan: {
			title: 'Så möter vi dem',
			prompts: ['Välj tre grupper, en kolumn för varje.', 'Vad är lätt att svara på, och vad kommer sedan?'],
			lanes: ['Första gruppen', 'Andra gruppen', 'Tredje gruppen'],
			rows: ['Vilka, var, när', 'På två minuter', 'För den som vill mer'],
			examples: [
				'Papporna i ishallen',
				'Lördag klockan 9, bordet i kafeterian',
				'En fråga på en surfplatta: välj ett ansikte',
				'Planerar en träningskväll med oss',
			],
		},
		back: {
			title: 'Det de får tillbaka',
			prompts: ['Hur ersätter vi deras tid?', 'När och hur hör vi av oss?'],
			examples: ['Soppa, taxi hem och ett brev före 1 juni'],
		},
		weeks: {
			title: 'Första fyra veckorna',
			prompts: ['Vem av oss går vart, och vilken dag?'],
			lanes: ['Vecka 1', 'Vecka 2', 'Vecka 3', 'Vecka 4'],
			examples: ['Lör 9.00, Sara och Omar till ishallen'],
		},
	},
	method: {
		when: 'Ni vet ungefär vilka som berörs, och ingen inbjudan har gått ut än.',
		steps: [
			'Inga människor är svåra att nå. En del tjänster är det. Berätta för varandra om en tjänst som ni höll er borta från, och varför.',
			'Skriv de grupper som vi bör höra, först dem vi aldrig har mött. Använd det ord de själva skulle använda.',
			'Var är de här människorna ändå, vilken tid, och vem litar de på där?',
			'Nu ärligt om oss själva: vad gör det svårt för dem att komma till oss?',
			'Välj tre grupper. Hitta för varje en plats och en tid, en fråga som tar två minuter och något för den som vill mer.',
			'Kom överens om vad man får tillbaka för sin tid. Lägg sedan in de första besöken i veckorna.',
		],
		tips: [
			'Någon från en av grupperna bör vara här. Om inte, ring en av dem under den här timmen.',
			'När det står ”på nätet” på varje lapp, fråga vem som inte har mobil, och vem som inte har skäl att lita på länken.',
			'Två besök som blir av är värda mer än tio på en lista.',
		],
		care: 'Skriv grupper och roller, aldrig namn på privatpersoner. En lista över människor kan skada även när den är välment.',
		question: 'Var kan vi träffa dig utan att det blir extra besvär för dig?',
		thanks: 'Tack. Det hjälper oss att komma till dig, i stället för att be dig komma till oss.',
	},
}
