import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Går bra', 'Sådär', 'Inte än'] as const

/** The compass check in Swedish. */
export const ethicalCompassCheckSv: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Etisk kompass: avstämning',
	purpose: 'Håll en plan eller ett möte mot fyra väderstreck, tillsammans med dem det berör. Ändra en sak.',
	drawing:
		'En kompassros med fyra stora uddar, norr, öster, söder och väster, på en rund tavla. En lång nål ligger tvärs över och vrider sig kring mitten.',
	zones: {
		power: {
			title: 'Norr: vems ord räknas',
			prompts: ['Vem kunde säga nej, och skulle det räknas?', 'Vad beslutar man här tillsammans med oss?'],
			lanes: how,
			examples: ['Hyresgästerna kan stoppa provet efter en månad'],
		},
		equity: {
			title: 'Öster: rättvist för alla',
			prompts: ['Vem gav mer för att vara här: tid, pengar, mod?', 'Vem var tystare än de ville vara?'],
			lanes: how,
			examples: ['En tolk varje gång', 'Föräldrar betalade barnvakt för att komma'],
		},
		open: {
			title: 'Söder: öppet för alla',
			prompts: ['Kan alla se hur vi beslutade, och varför?', 'Vad vill vi helst inte visa?'],
			lanes: how,
			examples: ['Protokollet kom en månad för sent'],
		},
		empathy: {
			title: 'Väster: vem vi lyssnar på',
			prompts: ['Vem har fått oss att ändra oss?', 'Vem pratar vi fortfarande bara om?'],
			lanes: how,
			examples: ['Vi har inte träffat någon i nattpersonalen'],
		},
		stakes: {
			title: 'Vad det betyder för var och en',
			prompts: ['Vad kan var och en av oss vinna eller förlora?', 'Vem har pengarna och inflytandet?'],
			examples: [
				'Familjerna vinner en ledig kväll',
				'Förarna förlorar sina gamla pass',
				'Kommunen har pengarna',
			],
		},
		needle: {
			title: 'Dit nålen pekar',
			prompts: ['Vilken enda sak ändrar vi innan vi går vidare?'],
			lanes: ['Det vi ändrar', 'Vem som sköter det', 'Till när'],
			examples: ['Rösträtt även för hyresgästerna', 'Omar och Lisa', 'På majmötet'],
		},
	},
	method: {
		when: 'Innan en plan blir offentlig, halvvägs, och innan ett projekt tar slut.',
		steps: [
			'Säg vilken plan eller vilket möte vi tittar på. Ta ett exempel ur vardagen genom de fyra väderstrecken.',
			'Skriv i tysthet i alla fyra väderstrecken. Lägg varje lapp där den hör hemma: går bra, sådär eller inte än.',
			'Läs först det som går bra. Gå sedan till det väderstreck där flest lappar ligger till höger.',
			'Vad betyder det för var och en av oss? De vars liv det rör mest talar först.',
			'Kom överens om en ändring, vem som sköter den och till när. Skriv in den i beslutsregistret.',
		],
		tips: [
			'Är de som planen rör inte i rummet? Då är det er första lapp. Bjud in dem och träffas igen.',
			'Fråga hellre ”vad hände?” än ”vem gjorde det?”.',
			'En ändring som blir av är värd mer än tio som antecknas.',
		],
		care: 'Se på hela gruppens bild. Fråga inte vem som skrev en lapp, och räkna inte per roll när en roll bara har en person.',
		question: 'När du senast använde tjänsten eller var på ett möte om den, hur mycket räknades ditt ord?',
		thanks: 'Tack. Ditt svar finns på tavlan, utan namn.',
	},
}
