import type { CosmosParticipationChangeZone } from '#templates/cosmos-participation-change/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS board about taking part and change, in Dutch. */
export const cosmosParticipationChangeNl: TemplateTexts<CosmosParticipationChangeZone> = {
	title: 'COSMOS: wie doet mee, en hoe leren we',
	purpose: 'Zie wie meepraat waar een dienst vorm krijgt, wie ontbreekt en hoe het werk leert.',
	drawing:
		'Een zaal van boven met vijf ronde tafels, sommige stoelen bezet en andere leeg; een tekstballon, twee lussen, een onweerswolk en een nieuwe stoel.',
	zones: {
		asked: {
			title: 'Gevraagd, en gehoord?',
			prompts: ['Wanneer vroeg iemand jou naar deze dienst?', 'Wat kwam ervan?'],
			examples: ['Bij de lunch gevraagd. Nu is er ’s avonds soep'],
		},
		tables: {
			title: 'Wie zit aan welke tafel',
			prompts: [
				'Wie doet waaraan mee? Schrijf op elk briefje een rol of een groep.',
				'Aan welke tafels zit wie met deze dienst leeft?',
			],
			lanes: ['Wat we belangrijk vinden', 'Plannen en geld', 'Dagelijks werk', 'Ermee leven', 'Rechtzetten'],
			rows: ['Doet mee', 'Heeft het laatste woord', 'Ontbreekt'],
			examples: ['Twee koks, de chauffeur', 'Afdeling financiën, in juni', 'Mensen die alleen eten'],
		},
		loops: {
			title: 'Hoe we leren',
			prompts: [
				'Wat tellen we, en wanneer zagen we iets met nieuwe ogen?',
				'Zoek bij elk een echt voorbeeld.',
			],
			lanes: ['Het goed doen', 'Wat ons doet stilstaan', 'Het goede doen'],
			examples: [
				'96 van 100 maaltijden op tijd',
				'Een dochter vraagt: wie eet er met haar?',
				'We zeggen “gezelschap”, niet “porties”',
			],
		},
		feelings: {
			title: 'Sterke gevoelens',
			prompts: ['Wanneer riep iemand, liep weg of deed alles alleen?', 'Wat zei ons dat?'],
			examples: ['De kok liep weg. Niemand had het haar verteld'],
		},
		seat: {
			title: 'Dit gaat anders',
			prompts: ['Eén nieuwe stoel, één nieuwe gewoonte: vanaf welke dag?'],
			examples: ['Twee gasten bij de begroting, 12 mei', 'Elke laatste vrijdag een uur om na te denken'],
		},
	},
	method: {
		when: 'Na het dienstmodel, of halverwege een proef.',
		steps: [
			'Schrijf alleen: wanneer vroeg iemand jou naar deze dienst, en wat kwam ervan?',
			'Ga van tafel naar tafel. Zet elke rol waar mensen nu echt zitten: wie doet mee, en wie heeft het laatste woord?',
			'Doe een stap terug. Wie leeft met de dienst, waar zitten zij, en wie ontbreekt?',
			'Zoek echte voorbeelden. Wat tellen we? Wat liet ons stilstaan en nadenken? Wat zien we sindsdien anders?',
			'Denk aan momenten van sterk gevoel, zonder namen. Wat zeiden ze ons over het werk?',
			'Kies één stoel die erbij komt en één gewoonte die verandert, elk met een datum.',
		],
		tips: [
			'Heb je het dienstmodel al gemaakt? Neem de rollen daarvan mee naar de tafels.',
			'Schrijf op hoe het is, niet hoe het op papier staat. Vraag eerst wie het meeste dagelijkse werk doet.',
		],
		care: 'Iemand kan hier merken dat zijn of haar stem niet telde. Praat over stoelen, niet over personen, en neem de tijd.',
		question: 'Heeft iemand je ooit gevraagd mee te beslissen over deze dienst?',
		thanks: 'Dank je wel. Je antwoord staat nu op het bord. Met je code zie je later wat ermee gebeurde.',
		choices: [
			'Ja, en het telde mee',
			'Ja, maar er kwam niets van',
			'Nee, maar ik zou het wel willen',
			'Nee, en dat hoeft ook niet',
		],
	},
}
