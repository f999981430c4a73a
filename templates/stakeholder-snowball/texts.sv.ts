import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Swedish. */
export const stakeholderSnowballSv: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Karta över människor: vem mer?',
	purpose:
		'Se vems liv det gäller, vem som står nära och vem som beslutar på avstånd. Sedan pekar alla vidare till nästa röst.',
	drawing:
		'Ringar runt en mitt med människor på och band emellan; i den yttersta ringen en öppen dörr och utanför en snöboll som växer när den rullar.',
	zones: {
		lives: {
			title: 'Lever med det',
			prompts: ['Vems liv gäller det?', 'Bara människor här, ingen organisation.'],
			examples: ['Tonåring som tar hand om sin mamma'],
		},
		close: {
			title: 'Träffar dem varje vecka',
			prompts: ['Vem finns där för dem, med eller utan lön?'],
			examples: ['Grannen som bär in veden'],
		},
		afar: {
			title: 'Längre bort',
			prompts: ['Vem sätter reglerna eller betalar?', 'Vem märker av det?'],
			examples: ['Kontoret som bestämmer öppettiderna', 'Familjerna som bor vägg i vägg'],
		},
		ties: {
			title: 'Band mellan dem',
			prompts: ['Dra linjer från lapp till lapp.', 'Vilka är starka, svaga eller enkelriktade?'],
			examples: ['Starkt: skolsköterskan och föräldrachatten', 'Enkelriktat: breven från kontoret'],
		},
		door: {
			title: 'Vem öppnar dörren?',
			prompts: ['Lägg till två grupper som de andra inte känner.', 'Vem kan presentera oss?'],
			examples: ['Isfiskarna. Hon i kiosken känner dem'],
		},
		missing: {
			title: 'Inte hörda än',
			prompts: ['Var är vår karta tom?', 'Vem talar i deras ställe i dag?'],
			examples: ['Barn som ofta byter skola'],
		},
		calls: {
			title: 'Den här veckan',
			prompts: ['Vem av oss hör av sig till vilken grupp?'],
			examples: ['Birgitta ringer lanthandeln på tisdag'],
		},
	},
	method: {
		when: 'Ni är i början, eller ni hör alltid samma röster. Låt kartan vara öppen medan arbetet pågår.',
		steps: [
			'Börja med dem vars liv det gäller. Ingen organisation får stå här.',
			'Var och en för sig: vem träffar dem varje vecka? Vem beslutar eller märker av det längre bort?',
			'Dra linjer mellan lapparna. Först de starka banden, sedan de svaga och de enkelriktade.',
			'Alla lägger till två grupper som de andra inte känner, och vem som kan presentera oss.',
			'Var är kartan fortfarande tom? Skriv vem som inte är hörd. Kom överens om vem som hör av sig till vilken grupp den här veckan.',
		],
		tips: [
			'Skicka länken till alla ni pratar med härnäst, och låt dem lägga till två till. Så växer snöbollen.',
			'En grupp som ingen här känner är ett bra fynd. Säg det.',
			'Fråga dem vars liv det gäller vilka lappar de vill flytta närmare eller längre bort.',
		],
		care: 'Grupper och roller på tavlan. Namn på privatpersoner hör hemma i en stängd lista, och bara om de har sagt ja.',
		question: 'Vem mer bör vi fråga om det här? En grupp eller en roll, tack, inga namn.',
		thanks: 'Tack. Skicka gärna länken vidare till dem.',
	},
}
