import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Dutch. */
export const cosmosServiceModelNl: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: wie doet hier wat',
	purpose: 'Beantwoord korte vragen en zie je dienst als een plaatje waarop iedereen iets kan aanwijzen.',
	drawing:
		'Twee platforms boven elkaar op een fundament van boomstammen en steen; ernaast een tussenvloer met een ladder, erboven een wolk, eronder huizen.',
	zones: {
		why: {
			title: 'Waarom het er is',
			prompts: ['Wat gebeurde er, en wie had het nodig?', 'Wat houden we vast, ook als het moeilijk wordt?'],
			lanes: ['Waarom het begon', 'Waar we voor staan'],
			examples: ['De laatste winkel met een koffiehoek ging dicht', 'Niemand eet door de week alleen'],
		},
		begins: {
			title: 'Wie begint en stuurt',
			prompts: ['Wie zette het in gang?', 'Wie zegt waarvoor het is?'],
			lanes: ['Begon ermee', 'Bepaalt het doel'],
			examples: ['Twee oma’s en de schoolkok', 'De dorpsraad, één keer per jaar'],
		},
		shapes: {
			title: 'Wie plant en regelt',
			prompts: [
				'Wie beslist hoe het werkt? Ook wie het gebruikt?',
				'Wie zorgt voor spullen, scholing, open deuren?',
			],
			lanes: ['Ontwerpt het', 'Zet het op'],
			examples: ['Kok en gasten maken maandag het menu', 'De conciërge verzet de tafels'],
		},
		ground: {
			title: 'Waar het op staat',
			prompts: ['Welk geld, welke tijd, zalen en goede wil?', 'Welke wetten en regels, en wie kan schuiven?'],
			lanes: ['Waar het op draait', 'Wat ons bindt'],
			examples: ['De schoolkeuken is na één uur vrij', 'Regels om eten warm te houden'],
		},
		delivers: {
			title: 'Wie levert en gebruikt',
			prompts: ['Wie is er op een gewone dinsdag?', 'Wie doet mee, en wat brengen ze mee?'],
			lanes: ['Levert het', 'Gebruikt het'],
			examples: ['Leerlingen uit groep 8 brengen de borden', 'Dertig vaste gasten; één brengt bloemen'],
		},
		gains: {
			title: 'Wie wint en oordeelt',
			prompts: [
				'Wie is er nog beter af? Is iemand slechter af?',
				'Wie zegt of het goed is en kan het veranderen?',
			],
			lanes: ['Wint ook', 'Oordeelt en stuurt'],
			examples: ['Ouders: de kinderen kennen hun buren', 'Alleen de penningmeester, aan de cijfers'],
		},
		around: {
			title: 'Wat eromheen is',
			prompts: ['Waar leunt iedereen op, en wat lenen we?', 'Wie telt mee, maar wil iets anders?'],
			lanes: ['Van iedereen', 'Geleende hulp', 'Anderen die tellen'],
			examples: ['Prikbord bij het tankstation', 'Het busje van de kerk', 'Een cateringbedrijf'],
		},
		meets: {
			title: 'Als ze elkaar zien',
			prompts: ['Wanneer en waar praten ze? Trek lijnen tussen hen.', 'Waar is geen lijn?'],
			examples: ['Maandagkoffie: kok, gasten, leerlingen'],
		},
		tells: {
			title: 'Wat het plaatje zegt',
			prompts: ['Wat is sterk? Welke plekken zijn leeg?', 'Wie heeft veel rollen, en wie geen?'],
			examples: ['Gasten plannen mee maar oordelen niet'],
		},
	},
	method: {
		when: 'Meer organisaties en inwoners delen een dienst, en ieder heeft er een ander beeld van.',
		steps: [
			'Noem de dienst in één zin. We beantwoorden korte vragen, ieder op een eigen apparaat of voorgelezen.',
			'Waarom begon het, en waar staan we voor? Schrijf op wat je zelf weet.',
			'Wie begon ermee, bepaalt het doel, ontwerpt het en zet het op? Eén naam of groep per briefje.',
			'Waar staat het op? Eerst waar het op draait, dan wat ons bindt.',
			'Wie levert, wie gebruikt, wie wint er ook bij, en wie oordeelt? Dezelfde naam mag op meer plekken staan.',
			'Kijk om je heen: wat is van iedereen, van wie lenen we hulp, en wie telt er nog mee?',
			'Wanneer en waar zien ze elkaar? Trek lijnen tussen de rollen. Waar is geen lijn?',
			'Lees samen het plaatje. Wat is sterk, wat is leeg, en welke rollen heeft wie de dienst gebruikt?',
		],
		tips: [
			'Noemen twee mensen een ander bij dezelfde rol? Houd beide briefjes: daarvoor ben je hier.',
			'Schrijf liever rollen en groepen dan namen van mensen als het bord voor iedereen open is.',
			'Stuur het plaatje naar wie erop staat maar er niet was. Vraag ieder om de eigen plek te verbeteren.',
		],
		care: 'Mensen zien zwart op wit waar ze staan, of dat ze nergens staan. Laat wie een rol heeft, die in eigen woorden vertellen.',
		question: 'Wat doe jij voor deze dienst, of wat doet de dienst voor jou?',
		thanks: 'Dank je wel. Je antwoord hoort nu bij het plaatje.',
	},
}
