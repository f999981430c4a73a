import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Hör talas om den',
	'Kommer in',
	'Första mötet',
	'Använder tjänsten',
	'Mellan besöken',
	'Slutar eller stannar',
] as const

/** The journey map in Swedish. */
export const journeyMapSv: TemplateTexts<JourneyZone> = {
	title: 'Användarresa: i dag och i morgon',
	purpose: 'Följ en person genom en tjänst så som den är i dag. Rita sedan hur vägen borde gå.',
	zones: {
		person: {
			title: 'Vems resa',
			prompts: ['En person: en persona, eller en sann berättelse ni får berätta.', 'Vad är personen bra på?'],
			examples: ['Lena, 58. Det börjar när ryggen säger ifrån'],
			caption: 'I den andras skor',
		},
		today: {
			title: 'I dag',
			prompts: ['Vad gör personen, steg för steg?', 'Vilka människor, brev, skärmar och rum möter personen?'],
			lanes: steps,
			rows: ['Gör', 'Möter'],
			examples: ['Grannen nämner den i affären', 'Blankett på sex sidor'],
		},
		feels: {
			title: 'Så känns det',
			prompts: [
				'Rita en linje med pennan, från steg till steg.',
				'De som har upplevt det ritar. De andra lyssnar.',
			],
			lanes: steps,
			rows: ['Bra stund', 'Svår stund'],
			examples: ['Vilse: tredje luckan i dag'],
		},
		lows: {
			title: 'Värsta stunderna',
			prompts: ['Var sjunker linjen, och varför?', 'Välj de två som ni rättar till först.'],
			examples: ['Berättar samma sak för en tredje person'],
		},
		tomorrow: {
			title: 'I morgon',
			prompts: [
				'Samma steg, fast bättre: vad skulle personen säga efteråt?',
				'Vad måste ändras: regler, kunskaper, platser, verktyg eller pengar?',
			],
			lanes: steps,
			rows: ['Så kan det gå till', 'Det här måste ändras'],
			examples: ['Ett samtal, de fyller i resten', 'Personalen får skriva under åt den som ringer'],
		},
		lift: {
			title: 'Första lyftet',
			prompts: ['Vilken svår stund lyfter vi först?', 'Vem provar det nästa vecka?'],
			examples: ['Ringa upp samma dag. Elin provar från måndag'],
		},
	},
}
