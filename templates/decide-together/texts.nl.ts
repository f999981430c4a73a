import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Dutch. */
export const decideTogetherNl: TemplateTexts<DecideTogetherZone> = {
	title: 'Samen besluiten',
	purpose: 'Kies in het openbaar, zie een bezwaar als een cadeau en schrijf op wat je besluit en waarom.',
	drawing:
		'Een ronde tafel van boven gezien, met zeven mensen en één lege stoel, die in een ballon spreekt. Eronder een steen, een verstelde lap en een rol met een zegel.',
	zones: {
		options: {
			title: 'Mogelijkheden',
			prompts: ['Wat kunnen we doen? Eén mogelijkheid per briefje.', 'Wat is er goed aan niets veranderen?'],
			examples: ['De gymzaal open op vrijdagavond', 'Laten zoals het is'],
			caption: 'Welke kant gaan we op?',
		},
		absent: {
			title: 'Betrokken, niet hier',
			prompts: ['Wiens leven verandert hierdoor?', 'Wat zouden zij zeggen, en wie vraagt het?'],
			examples: ['Ploegendienst in de fabriek. Teun vraagt het'],
		},
		field: {
			title: 'Doet het ertoe? Kan het?',
			prompts: [
				'Zet elke mogelijkheid op haar plek.',
				'Wie ermee leeft, legt als eerste. De anderen vragen, en schuiven dan.',
			],
			lanes: ['Lastig te doen', 'Kost wat werk', 'Kan nu al'],
			rows: ['Telt zwaar', 'Telt', 'Telt weinig'],
			examples: ['De gymzaal, om de week op vrijdag'],
		},
		objections: {
			title: 'Ernstige bezwaren',
			prompts: ['Doet dit iemand kwaad? Wie, en hoe?', 'Ieder één of geen. Smaak telt hier niet.'],
			examples: ['Een rolstoel kan de gymzaal niet in'],
		},
		proposal: {
			title: 'Verbeterd voorstel',
			prompts: ['Wat passen we aan, zodat het niemand schaadt?', 'Schrijf waar je mee kunt leven.'],
			examples: ['De kantine, tot er een helling is bij de gymzaal'],
		},
		decided: {
			title: 'Besloten',
			prompts: ['Eén besluit per rij. Begrijpt een vreemde het?', 'Wanneer kijken we er weer naar?'],
			lanes: ['We gaan', 'omdat', 'Wie, wanneer, weer kijken'],
			examples: [
				'De kantine op vrijdag openen tot mei',
				'Jongeren hebben geen warme plek',
				'Sanne heeft de sleutel. Op 2 juni kijken we weer',
			],
		},
	},
	method: {
		when: 'Er moet worden gekozen, en dat verandert het leven van mensen die er niet bij zijn.',
		steps: [
			'Zeg hardop wat we hier besluiten, voor wie het geldt en wat niet meer kan veranderen.',
			'Schrijf de mogelijkheden op, één per briefje. Laten zoals het is telt ook mee.',
			'Wie raakt het, en is niet hier? Schrijf op wat zij zouden zeggen, en wie het hun vraagt.',
			'Zet de mogelijkheden in het veld. Wie ermee leeft, legt als eerste.',
			'Stem zonder naam om de stemming te zien. Dit is nog niet het besluit.',
			'Hoor elkaar in een ronde: ieder noemt één ernstig bezwaar, of geen. Schrijf het op en zeg dank je wel.',
			'Pas het voorstel aan tot niemand meer een ernstig bezwaar heeft.',
			'Schrijf op wat we doen, waarom, wie het doet en op welke dag we weer kijken. Wie vertelt het aan wie er niet bij is?',
		],
		tips: [
			'Vertel voor de bijeenkomst hoe er wordt besloten. Verander die regel niet onderweg.',
			'Lukt het vandaag niet? Besluit dan tot een kleine proef met een datum, of zeg eerlijk dat het open blijft.',
			'Zet het besluit in het besluitenregister, zodat ook wie er niet was het kan lezen.',
		],
		care: 'Een stemming laat alleen zien hoe we erbij zitten. Wie hulp krijgt die van het besluit afhangt, durft misschien geen bezwaar te maken. Laat bezwaren zonder naam opschrijven.',
		question: 'Lees het voorstel naast deze vraag. Kun je ermee leven?',
		thanks: 'Dank je wel. Je antwoord staat nu bij het voorstel. We lezen het voordat we besluiten.',
		choices: ['Ja, graag', 'Ja, ik kan ermee leven', 'Nee, dit doet kwaad', 'Ik weet het nog niet'],
	},
}
