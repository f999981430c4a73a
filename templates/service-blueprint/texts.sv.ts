import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Före', 'Framme', 'Tillsammans', 'Efteråt', 'Veckor senare'] as const

/** The service blueprint in Swedish. */
export const serviceBlueprintSv: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Tjänsteritning',
	purpose: 'Se vad människor möter och vad som måste hända bakom. Hitta sedan de delar som ni kan dela på.',
	drawing:
		'En scen i genomskärning: människor framför rampljusen, personal på scenen, en ridå med utrymmet bakom, och under golvet bjälkar och grannar som bär.',
	zones: {
		scene: {
			title: 'En scen',
			prompts: ['Vem är personen, och vad klarar personen själv?', 'Var börjar och slutar det?'],
			examples: ['Oskar, 81, kommer hem från sjukhuset en fredag'],
			caption: 'Från dörr till dörr',
		},
		seen: {
			title: 'Det personen möter',
			prompts: [
				'Vad ser, hör eller håller personen: brev, skyltar, skärmar, röster?',
				'Vad gör personen i varje steg? Använd personens egna ord.',
			],
			lanes: steps,
			rows: ['Märker', 'Gör'],
			examples: ['Ett brev med mycket liten text', 'Väntar på taxin vid sidodörren'],
		},
		work: {
			title: 'Det vi gör',
			prompts: [
				'Vad gör vi med personen, på plats eller på telefon?',
				'Vad gör vi som personen aldrig ser? Fråga dem som gör det.',
			],
			lanes: steps,
			rows: ['Synligt', 'Osynligt'],
			examples: ['Sköterskan läser medicinlistan högt', 'Hemtjänsten bokar första besöket'],
		},
		marks: {
			title: 'Vad håller, var brister det',
			prompts: ['Vad fungerar bra och ska vara kvar?', 'Var väntar någon, frågar två gånger eller fastnar?'],
			lanes: ['Håller', 'Brister'],
			examples: ['Samma sköterska ringer på lördag', 'Listan skrivs in två gånger'],
		},
		carried: {
			title: 'Vem och vad som bär',
			prompts: [
				'Vilka människor, partner, regler, verktyg och pengar bär upp steget?',
				'Vilken del kan grannar, föreningar eller personen göra, äga eller kontrollera?',
			],
			lanes: steps,
			rows: ['Bär det i dag', 'Kan delas'],
			examples: ['Apoteket har öppet till sex', 'En granne värmer upp huset'],
		},
		shared: {
			title: 'Det delar vi först',
			prompts: ['Vilken del delar vi, och med vem?', 'Vad behöver de av oss för att göra den bra?'],
			examples: ['Varmt hus på fredagar: kyrkan och hemtjänsten'],
		},
	},
	method: {
		when: 'En idé ska bli en tjänst som fungerar en vanlig dag, eller en tjänst har sprickor som ingen ser hela.',
		steps: [
			'Välj en person och en scen. Var börjar den, och var slutar den?',
			'Gå igenom de fem stegen. Vad märker personen, och vad gör personen?',
			'Vad gör vi så att personen ser det, och vad gör vi utom synhåll? Fråga dem som gör jobbet.',
			'Säg först vad som håller. Märk sedan var det brister, och rösta utan namn på vad som ska rättas till.',
			'Vem och vad bär varje steg i dag? Vad kan delas med invånare eller partner?',
			'Välj vad ni delar först, och med vem. Skriv vad de behöver av oss för att göra det bra.',
		],
		tips: [
			'Bjud in någon som gör det arbete som ingen ser: vaktmästaren, telefonisten, föraren.',
			'Håll er till en scen. En scen till är en tavla till.',
			'En tom ruta är en upptäckt. Fråga: händer inget här, eller vet vi inte?',
		],
		care: 'En brist är systemets fel och inte en kollegas: skriv vad som händer, inte vem som gjorde det. Och be inte grannar göra gratis det som någon fick betalt för.',
		question: 'Arbetar du för den här tjänsten? Vad gör du som ingen ser?',
		thanks: 'Tack. Din lapp gör det arbetet synligt på tavlan.',
	},
}
