import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Dutch. */
export const evaluationDesignNl: TemplateTexts<EvaluationDesignZone> = {
	title: 'Hoe weten we het straks?',
	purpose:
		'Spreek vooraf af: waaraan zie je dat het helpt of schaadt, wie oordeelt, wanneer, en wat volgt eruit.',
	drawing:
		'Een tuin met zon, een oude boom en drie mensen aan een tafel; op het gras een ring van vier seizoenen met vlaggetjes, ernaast een huis met drie ramen en een open deur.',
	zones: {
		better: {
			title: 'Wat beter wordt',
			prompts: ['Als dit lukt, wat is er dan anders op een gewone dag?', 'Voor wie?'],
			examples: ['Ik ga op woensdag naar buiten, regen of niet'],
		},
		keep: {
			title: 'Wat niet slechter mag',
			prompts: ['Wat is al goed en moet zo blijven?', 'Wie kan verliezen door wat we doen?'],
			examples: ['De groep van het bankje houdt zijn hoek'],
		},
		signs: {
			title: 'Waaraan we het zien',
			prompts: [
				'Wat zou je zien of horen? Weinig tekenen, wel die ertoe doen.',
				'Hoe komen we erachter zonder tot last te zijn?',
			],
			lanes: ['Wie het gebruikt', 'Wie er werkt', 'Waar we wonen'],
			rows: ['Het helpt', 'Het schaadt', 'Zo weten we het'],
			examples: [
				'Mensen lopen samen, zonder ons',
				'Lena belt op haar vrije dag',
				'Eén vraag bij het hek, tik een gezichtje aan',
			],
		},
		judges: {
			title: 'Wie oordeelt',
			prompts: ['Wie zegt of het goed genoeg is?', 'En als zij het anders zien?'],
			examples: ['Twee wandelaars, een wijkzuster, iemand van de gemeente'],
		},
		when: {
			title: 'Wanneer we kijken',
			prompts: ['Welke dag, waar, en wie roept ons bij elkaar?'],
			lanes: ['Voor de start', 'Onderweg', 'Een jaar later'],
			examples: ['Eerste week van de maand, na de wandeling'],
		},
		use: {
			title: 'Wat eruit volgt',
			prompts: [
				'Wie mag het veranderen of stoppen, en na welke tekenen?',
				'Wie hoort wat we vonden, en hoe?',
			],
			examples: ['Minder dan vijf wandelaars: eerst vragen waarom'],
		},
	},
	method: {
		when: 'Bij de start van een proef, samen met iedereen die met het resultaat moet leven, en niet als het geld al op is.',
		steps: [
			'Ieder maakt alleen de zin af: “Als dit lukt, dan op een gewone dag …” We lezen ze voor, eerst van wie de dienst gebruikt.',
			'Wat is al goed en mag niet slechter worden? Wie kan verliezen door wat we doen? Schrijf dat ook op.',
			'Waaraan zien we dat het helpt, of schaadt? Vul eerst je eigen kolom. Kies dan: één of twee tekenen per kolom, en de lichtste manier om erachter te komen.',
			'Wie oordeelt? Minstens één die het gebruikt, één die er werkt en één die betaalt. Zijn ze het oneens, dan schrijven we beide op.',
			'Wanneer kijken we? Iets moeten we al voor de start weten, anders kunnen we niet vergelijken.',
			'Wat volgt uit wat we zien? Spreek nu af wie het mag veranderen of stoppen, en wie het te horen krijgt.',
		],
		tips: [
			'Een verhaal en een cijfer horen bij elkaar: het cijfer zegt hoeveel, het verhaal zegt waarom.',
			'Vraag bij elk teken: zouden we iets anders doen als we het wisten? Zo niet, laat het weg.',
			'Wie voor het resultaat wordt betaald, zegt als laatste wat goed is.',
		],
		care: 'Gemeten worden kan pijn doen. We kijken naar de dienst en nooit naar één persoon, niemand hoeft te antwoorden, en wat we verzamelen laten we eerst zien aan de mensen om wie het gaat.',
		question: 'Als dit voor jou goed gaat, wat merk je dan het eerst?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Het helpt ons te kijken naar wat ertoe doet.',
	},
}
