import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Dutch. */
export const personalizationNl: TemplateTexts<PersonalizationZone> = {
	title: 'Een dienst die past',
	purpose: 'Ontdek wat mensen zelf passend kunnen maken bij hun leven, en wat voor iedereen gelijk blijft.',
	drawing:
		'Een groot shirt op een kleermakerstafel, met gestikte naden, een zak, een schaar en een meetlint. Ernaast drie kledingstukken aan een rek, met een prijskaartje.',
	zones: {
		lives: {
			title: 'Drie verschillende levens',
			prompts: [
				'Wie zijn het? Verzin hen, of neem verhalen die je mag vertellen.',
				'Laat de laatste rij vrij tot deel 4 klaar is.',
			],
			lanes: ['Eerste persoon', 'Tweede persoon', 'Derde persoon'],
			rows: ['Wie het is, en goed in wat', 'Wat niet past', 'Wat zij zouden kiezen'],
			examples: [
				'Niels, bakker, werkt ’s nachts. Kent de hele straat',
				'Het loket is open terwijl hij slaapt',
				'Een gesprek om zes uur ’s ochtends',
			],
		},
		same: {
			title: 'Voor iedereen gelijk',
			prompts: ['Wat mag niet afhangen van wie je bent?', 'Rechten, veiligheid, prijs: een korte lijst.'],
			examples: ['Antwoord binnen drie dagen'],
		},
		person: {
			title: 'Wat een mens kan kiezen',
			prompts: ['Wat kunnen mensen zelf kiezen?', 'Tijd, plek, tempo, taal, wie helpt?'],
			examples: ['Eerste gesprek op een wandeling, niet op kantoor'],
		},
		place: {
			title: 'Wat een plek kan bepalen',
			prompts: ['Wat kan elk dorp, elke school of elk team bepalen?', 'Waar zijn ze daar goed in?'],
			examples: ['De dorpswinkel geeft de sleutels uit'],
		},
		costs: {
			title: 'Wat het kost',
			prompts: ['Wat wordt lastiger: tijd, geld, privacy, eerlijkheid?', 'Voor wie?'],
			examples: ['Wie het hardst roept, krijgt de beste tijden'],
		},
		offer: {
			title: 'Keuzes vanaf maandag',
			prompts: ['Maak van elke keuze een vraag om te stellen.', 'Markeer er twee om mee te starten.'],
			examples: ['“Waar wil je afspreken?”'],
		},
	},
	method: {
		when: 'Als een dienst voor de meeste mensen werkt, maar niet bij ieders leven past.',
		steps: [
			'Denk aan drie mensen met een heel verschillend leven. Wie zijn het, waar zijn ze goed in, en wat past niet?',
			'Schrijf op wat voor iedereen gelijk moet zijn. Praat tot de lijst kort is.',
			'Schrijf alleen: wat kan een mens kiezen, en wat kan een plek bepalen?',
			'Ga terug naar je drie mensen. Wat zou ieder van hen kiezen? Vul de laatste rij.',
			'Zeg eerlijk wat het kost. Kies dan twee dingen die mensen vanaf maandag kunnen kiezen.',
		],
		tips: [
			'Vraag bij elk “voor iedereen gelijk”: wie wordt daardoor beschermd? Is het niemand, dan kan het misschien buigen.',
			'Zegt iemand in de groep “dat ben ik”? Luister daar eerst naar. De verzonnen mensen kunnen wachten.',
		],
		care: 'Een keuze is pas eerlijk als iedereen ervan hoort. Vraag wie het niet zou durven vragen, en hoe medewerkers de keuze kunnen aanbieden.',
		question: 'Als je één ding mocht veranderen zodat dit bij jouw leven past, wat zou dat zijn?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Met je code zie je later wat ermee gebeurde.',
	},
}
