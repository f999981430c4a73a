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
	drawing:
		'Ett landskap med en slingrande väg: kullar överst, en sjö i mitten med ett regnmoln och en stege, och nederst en äng där vägen slutar vid en flagga.',
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
	method: {
		when: 'Tjänsten finns redan, eller något går förlorat på vägen från ett kontor till nästa.',
		steps: [
			'Välj en person och vad personen är bra på. Börja där det börjar i personens liv, inte vid vårt skrivbord.',
			'Gå från steg till steg: vad gör personen, och vem eller vad möter personen?',
			'De som har upplevt det ritar linjen för hur det känns. Alla andra är tysta och ser på.',
			'Var och en för sig: vilka stunder är värst? Märk de två som vi rättar till först.',
			'Rita de stegen så som de borde gå. Vad skulle personen säga efteråt?',
			'Skriv under vad som måste ändras: en regel, en kunskap, en plats, ett verktyg, pengar. Bestäm sedan det första lyftet och vem som provar.',
		],
		tips: [
			'Har ingen här upplevt det? Stanna vid linjen och hitta någon som har. En gissad linje hjälper ingen.',
			'Två väl ritade steg räcker för i morgon. De andra kan vara som de är.',
			'Fråga vid varje överlämning: vem får berätta allt igen här?',
		],
		care: 'Linjen tillhör dem som har upplevt det. Ingen rättar den, och ingen måste förklara den.',
		question: 'Tänk på ditt senaste besök eller samtal hos oss. Vilken stund var svårast?',
		thanks: 'Tack. Vi börjar med de svåraste stunderna.',
	},
}
