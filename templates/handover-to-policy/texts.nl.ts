import type { HandoverToPolicyZone } from '#templates/handover-to-policy/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that hands findings over to those who decide, in Dutch. */
export const handoverToPolicyNl: TemplateTexts<HandoverToPolicyZone> = {
	title: 'Van bevinding naar besluit',
	purpose:
		'Maak van wat we samen ontdekten een regel, een strategie of een begroting, en één pagina voor wie beslist.',
	drawing:
		'Van twee heuvels en een rots lopen drie beken naar een meer, één ervan langs stenen; een rivier loopt door naar een groot vel papier dat twee handen omhooghouden.',
	zones: {
		worked: {
			title: 'Wat werkte',
			prompts: ['Wat probeerden we dat een week beter maakte?', 'Door wiens kracht werkte het?'],
			examples: ['De hele maand dezelfde hulp: ze kende ook de hond'],
		},
		found: {
			title: 'Wat we ontdekten',
			prompts: ['Wat weten we nu, en van wie?', 'Wat weten we nog niet?'],
			examples: [
				'“Ik hoef niet meer uit te leggen waar de kopjes staan”',
				'9 van 12 adressen: minder gemiste bezoeken',
			],
		},
		stuck: {
			title: 'Wat het tegenhoudt',
			prompts: ['Waar liep het vast?', 'Welke regel, gewoonte of geldnood zit eronder?'],
			examples: ['Routes gaan uit van minuten, niet van mensen'],
			caption: 'Kijk eronder',
		},
		change: {
			title: 'Wat er moet veranderen',
			prompts: [
				'Welke woorden of getallen worden anders?',
				'Wie beslist erover, en wanneer ligt het weer op tafel?',
			],
			lanes: ['Regel', 'Strategie', 'Begroting'],
			rows: ['Verandering', 'Wie beslist', 'Wanneer'],
			examples: ['Hoogstens drie hulpen per adres', 'Raadscommissie zorg', 'Voor het nieuwe contract in mei'],
		},
		page: {
			title: 'Onze ene pagina',
			prompts: [
				'Korte zinnen. Iemand leest ze tussen twee vergaderingen.',
				'We lezen de pagina aan ons allen voor, voordat ze weggaat.',
			],
			lanes: ['Waar mensen mee leven', 'Wat we probeerden', 'Wat we vragen'],
			examples: ['Zet “hoogstens drie hulpen” in het contract'],
		},
		carry: {
			title: 'Wie het brengt',
			prompts: [
				'Twee namen: één die het beleeft, één die er werkt.',
				'Wanneer willen we antwoord, en van wie?',
			],
			examples: ['Karin en Mo, 12 april. Antwoord voor de zomer'],
		},
	},
	method: {
		when: 'Als een proef of een reeks workshops iets heeft laten zien, en dat moet doorleven in regels, plannen en geld.',
		steps: [
			'We beginnen met wat werkte. Noem de mensen die het met hun kennis of tijd mogelijk maakten, als zij dat willen.',
			'Ieder schrijft alleen op wat we nu weten, en van wie. Dan markeren we wat zeker is, wat waarschijnlijk is en wat open is.',
			'Waar liep het vast? Vraag “waarom?” tot je bij een regel, een gewoonte of een post op de begroting komt.',
			'Wat zou anders moeten: een regel, een strategie, een begroting? Zoek uit wie beslist en wanneer het aan de orde komt. “Dat weten we niet” is een taak, geen schande.',
			'In drie groepen schrijven we de drie delen van de pagina. Een van ons speelt een druk raadslid en vraagt: waarom, wat kost het, en als we niets doen?',
			'Wie brengt het: één die het beleeft en één die er werkt? Voor wanneer willen we antwoord, en hoe bereikt het ons allemaal?',
		],
		tips: [
			'Vraag voor het laatste half uur iemand die beslist, als lezer met vragen en niet als rechter.',
			'Laat de woorden van wie het beleefde zoals ze zijn. In gladde zinnen verdwijnen de mensen.',
			'Vraag om één ding. Voor tien wensen word je bedankt, en dan zijn ze vergeten.',
		],
		care: 'Een verhaal komt alleen op de pagina als de verteller deze pagina en deze lezers goedvindt. Op een kleine plek is een detail al een naam.',
		question: 'Wat moeten beslissers hierover weten uit jouw eigen leven?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Op wat we doorgeven, staat je naam niet.',
	},
}
