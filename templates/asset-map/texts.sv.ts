import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Swedish. */
export const assetMapSv: TemplateTexts<AssetMapZone> = {
	title: 'Karta över styrkor',
	purpose: 'Visa vad människor och platser här redan kan ge, och koppla ihop det som aldrig har mötts.',
	drawing:
		'En by sedd snett uppifrån: tre hus i rad, en klubbstuga, en butik, en trädgård, ett gammalt träd och stigar som möts på torget.',
	zones: {
		people: {
			title: 'Vi som är här',
			prompts: ['Vad är du bra på?', 'Vad är den som sitter bredvid dig bra på?'],
			lanes: ['Jag vet', 'Jag kan', 'Jag bryr mig om'],
			examples: [
				'Vem som bor var på ön',
				'Få i gång vilken gammal traktor som helst',
				'Att inget barn äter lunch ensamt',
			],
		},
		groups: {
			title: 'Grupper och föreningar',
			prompts: ['Vilka träffas ändå: körer, lag, chattar, grannar?', 'Vad är de bra på tillsammans?'],
			examples: ['Trapphusets chatt: 40 hem, svar på några minuter'],
		},
		organisations: {
			title: 'Tjänster och företag',
			prompts: ['Vem kan låna ut eller ge något litet?'],
			examples: ['Biblioteket lånar ut symaskiner'],
		},
		places: {
			title: 'Platser och saker',
			prompts: ['Vilka rum, trädgårdar, bilar och verktyg finns?', 'När använder ingen dem?'],
			examples: ['Kyrkans sal, tom på tisdagar'],
		},
		stories: {
			title: 'Det vi har klarat förut',
			prompts: ['Vad har folk här gjort tillsammans?', 'Vad berättar de äldsta?'],
			examples: ['Vintern då vi själva höll vägen öppen'],
		},
		links: {
			title: 'Nya kopplingar',
			prompts: ['Vilka saker har aldrig mötts?', 'Skriv dem sida vid sida: vad blir det?'],
			lanes: ['Det här', 'och det här', 'blir det här'],
			examples: ['Kyrkans sal på tisdagar', 'Bibliotekets symaskiner', 'Lagarkväll, den första i mars'],
		},
	},
	method: {
		when: 'Innan ni pratar om problem, eller när ett projekt bara ser det som saknas.',
		steps: [
			'Vänd dig till den som sitter till vänster. Fråga vad personen är bra på, och skriv det om du får.',
			'Gå igenom de fem fälten i tysthet. Små saker räknas: en nyckel, en skåpbil, en bra telefonröst.',
			'Gå längs kartan och läs den högt. Vad saknas?',
			'Koppla ihop två eller tre saker som aldrig har mötts. En rad var: det här, och det här, blir det här.',
			'Rösta på den koppling som vi provar inom en månad. Vem ringer det första samtalet?',
		],
		tips: [
			'När någon säger ”inget särskilt”, fråga vad grannarna brukar ringa om.',
			'Problem dyker upp ändå. Skriv dem bredvid kartan och fortsätt med styrkorna.',
			'Ge tid åt att läsa högt. Några hör för första gången att de finns på en karta över styrkor.',
		],
		care: 'Fråga innan du skriver ner någon annans styrka. Alla vill inte bli ombedda om tjänster.',
		question: 'Vad är du bra på, eller delar du gärna med dig av där du bor?',
		thanks: 'Tack. Din styrka hör hemma på den här kartan.',
	},
}
