import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Dutch. */
export const coEvaluationNl: TemplateTexts<CoEvaluationZone> = {
	title: 'Is het beter geworden?',
	purpose: 'Iedereen die meedeed, kijkt wat er is veranderd, voor wie, en wat we volgende week doen.',
	drawing:
		'Een moestuinbak met vier planten van ongelijke hoogte en een meetlint erachter, tussen een wolk, een boom, een kruiwagen en een nestkast.',
	zones: {
		pulse: {
			title: 'Je eerste antwoord',
			prompts: [
				'Hielp het? Telde je stem? Zou je weer komen?',
				'Bij elk een woord of gezichtje. Geen namen.',
			],
			examples: ['Hielp: ja. Telde: een beetje. Weer: ja'],
		},
		signs: {
			title: 'Hoe we het merken',
			prompts: ['Hoe merken we dat het beter is?', 'Waar waren we de vorige keer, en nu?'],
			examples: ['In mei stonden er zes buiten te wachten. Nu twee'],
		},
		stories: {
			title: 'Wat er anders werd',
			prompts: ['Vertel één klein moment.', 'Vraag eerst of je het mag vertellen.'],
			examples: ['“Ze vroegen welke dag mij past. Voor het eerst.”'],
		},
		whom: {
			title: 'Beter voor wie?',
			prompts: [
				'Voor wie is het beter, en welke kracht hielp?',
				'Voor wie niet? Kijk naar de verschillen tussen groepen.',
			],
			lanes: ['Wie het gebruikt', 'Familie en buren', 'Wie er werkt', 'Wie beslist'],
			rows: ['Beter', 'Niet beter, of zwaarder', 'Weten we niet'],
			examples: [
				'Brood op zaterdag, dankzij de scouting',
				'Chauffeurs: langere dagen, geen pauze',
				'Niemand vroeg het de opa’s en oma’s',
			],
		},
		change: {
			title: 'Volgende week anders',
			prompts: ['Welk ene ding veranderen we?', 'Wie doet het, en op welke dag?'],
			examples: ['Twee chauffeurs op vrijdag. Marja vraagt het'],
		},
		tell: {
			title: 'Vertel het',
			prompts: ['Wie moet dit horen? Wie vertelt het?'],
			examples: ['Het volgende dorp. Joris belt ze'],
		},
	},
	method: {
		when: 'Elke vier tot zes weken zolang we iets proberen, en aan het eind.',
		steps: [
			'Voordat iemand iets zegt: hielp het, telde je stem, zou je weer komen? Schrijf zonder naam.',
			'Lees de antwoorden. Hoe zijn ze naast de vorige keer, en waaraan merken we dat het beter is?',
			'Zoek iemand met een andere rol. Vertel elkaar één klein moment waarop iets veranderde.',
			'Schrijf alleen: wat werd beter, wat niet, en wat weten we niet? Zet het onder de mensen over wie het gaat.',
			'Zoek het grootste verschil tussen twee groepen. Praat daarover.',
			'Kies één ding dat volgende week anders gaat, en wie het buiten vertelt.',
		],
		tips: [
			'Stel elke keer dezelfde drie vragen. Dan zie je verandering.',
			'Een leeg vak is ook een uitkomst: vraag met wie je kunt gaan praten.',
			'Meer dan twaalf mensen? Open een tweede bord en vergelijk de verschillen.',
		],
		care: 'Het is moeilijk om te zeggen dat iets pijn doet. Wie voor het resultaat wordt betaald, spreekt als laatste en bedankt ervoor.',
		question: 'Is er voor jou iets beter geworden sinds we begonnen?',
		thanks: 'Dank je wel. Je antwoord staat nu op het bord. Met je code zie je later wat ermee gebeurde.',
	},
}
