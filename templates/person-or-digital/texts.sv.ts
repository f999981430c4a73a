import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Swedish. */
export const personOrDigitalSv: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Människa eller digitalt?',
	purpose: 'Se var tekniken för människor närmare varandra, och var den inte får ta en människas plats.',
	drawing:
		'En älv mellan två gröna stränder: till vänster två människor under en pratbubbla, till höger en stor telefon, mellan dem en bro med tak och nedanför en segelbåt och en halvfärdig spång.',
	zones: {
		bond: {
			title: 'En människa var viktig',
			prompts: ['När var det en människa som betydde mest?', 'Vad gjorde personen som ingen skärm kunde?'],
			examples: ['Sköterskan såg att jag inte sovit, och satte sig'],
		},
		helped: {
			title: 'Tekniken hjälpte',
			prompts: ['När blev det lättare eller närmare?', 'Vad var bra med det?'],
			examples: ['Ett sms: ”Är sen, kommer klockan tio”'],
		},
		moments: {
			title: 'Stund för stund',
			prompts: [
				'Tänk på en tjänst. Vad händer i varje stund?',
				'Var hör det hemma: hos en människa, båda eller digitalt?',
			],
			lanes: ['Komma in', 'Bli hörd', 'Ordna saken', 'Hålla kontakt'],
			rows: ['En människa', 'Båda', 'Digitalt'],
			examples: [
				'Första samtalet hemma, vid köksbordet',
				'Blankett på surfplatta, ifylld sida vid sida',
				'Bild på den läkta foten, skickad hemifrån',
			],
		},
		human: {
			title: 'Alltid en människa',
			prompts: ['Var måste alltid en människa vara med?', 'Vad får en maskin aldrig besluta?'],
			examples: ['Dåliga besked: aldrig i en app, aldrig på natten'],
		},
		without: {
			title: 'Utan skärm',
			prompts: ['Vem saknar mobil, täckning, kod eller ork?', 'Hur får de det lika bra?'],
			examples: ['Ingen täckning bakom åsen', 'Ett nummer, samma pris, en människa svarar'],
		},
		time: {
			title: 'Tid vi vinner',
			prompts: ['Sparar tekniken tid, vart går den?', 'Vem ser till det?'],
			examples: ['Tio minuter mindre att skriva: tio vid sängen'],
		},
		try: {
			title: 'Vi provar',
			prompts: ['Vad provar vi först, och med vilka?', 'Hur kommer man tillbaka till en människa?'],
			examples: ['Videosamtal på fredagar med fyra hem, i en månad'],
			caption: 'Prova med papper först',
		},
	},
	method: {
		when: 'Innan något blir digitalt, eller när det redan är det och folk saknar någon att prata med.',
		steps: [
			'Alla skriver var för sig: en gång då en människa gjorde skillnad, en gång då tekniken hjälpte. Sedan läser vi högt.',
			'Vi tar en tjänst, stund för stund. Lägg varje lapp där den hör hemma: hos en människa, båda eller digitalt. Är vi oense skriver vi två lappar.',
			'Var måste alltid en människa vara med? Skriv det som ett enkelt löfte som vem som helst kan kontrollera.',
			'Vem är utan skärm, av vilket skäl som helst? Hur får var och en samma sak, lika snabbt och lika bra?',
			'Sparar tekniken tid, vart ska den gå? Till människor, om vi säger det nu.',
			'Vi väljer ett litet försök. Det behöver en väg tillbaka till en människa som en främling hittar på tio sekunder.',
		],
		tips: [
			'Det här är inte ung mot gammal. Fråga vem som gillar det en bra dag, och vem som klarar det en dålig.',
			'För en del är skärmen den snällare vägen: inga trappor, inget väntrum, inga blickar. Låt det bli sagt.',
			'Den som säljer eller sköter tekniken lyssnar under de två första stegen.',
		],
		care: 'Ingen måste säga varför de inte använder en apparat: pengar, syn, läsning, rädsla eller att man helt enkelt inte vill. ”Jag vill hellre ha en människa” är skäl nog.',
		question: 'Var vill du alltid kunna nå en människa, och inte bara en skärm?',
		thanks: 'Tack. Din lapp finns på tavlan nu.',
	},
}
