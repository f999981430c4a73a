import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Gaat goed', 'Gaat wel', 'Nog niet'] as const

/** The compass check in Dutch. */
export const ethicalCompassCheckNl: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Check met het ethisch kompas',
	purpose: 'Houd een plan of bijeenkomst tegen vier richtingen, samen met wie het raakt. Verander één ding.',
	drawing:
		'Een kompasroos met vier grote punten, noord, oost, zuid en west, op een ronde schijf. Een lange naald ligt er dwars over en draait om het midden.',
	zones: {
		power: {
			title: 'Noord: wiens stem telt',
			prompts: ['Wie kan hier nee tegen zeggen, en telt dat?', 'Wat beslissen mensen hier met ons?'],
			lanes: how,
			examples: ['Huurders mogen de proef na een maand stoppen'],
		},
		equity: {
			title: 'Oost: eerlijk voor allen',
			prompts: ['Wie gaf meer om hier te zijn: tijd, geld, moed?', 'Wie was stiller dan die wilde?'],
			lanes: how,
			examples: ['Elke keer een tolk', 'Ouders betaalden zelf een oppas'],
		},
		open: {
			title: 'Zuid: open en zichtbaar',
			prompts: ['Kan iedereen zien hoe we besloten, en waarom?', 'Wat laten we liever niet zien?'],
			lanes: how,
			examples: ['Het verslag kwam een maand te laat'],
		},
		empathy: {
			title: 'West: naar wie we luisteren',
			prompts: ['Door wie gingen we anders denken?', 'Over wie praten we nog alleen?'],
			lanes: how,
			examples: ['Nog geen verzorgende uit de nacht gesproken'],
		},
		stakes: {
			title: 'Wat het voor ieder betekent',
			prompts: ['Wat kan ieder hierbij winnen of verliezen?', 'Wie heeft het geld en de invloed?'],
			examples: [
				'Gezinnen winnen een vrije avond',
				'Chauffeurs verliezen hun oude rooster',
				'De gemeente heeft het geld',
			],
		},
		needle: {
			title: 'Waar de naald heen wijst',
			prompts: ['Welk ene ding veranderen we voordat we verdergaan?'],
			lanes: ['Wat we veranderen', 'Wie erop let', 'Wanneer klaar'],
			examples: ['Ook een stem voor de huurders', 'Omar en Liesbeth', 'Bij het overleg in mei'],
		},
	},
	method: {
		when: 'Voordat een plan openbaar wordt, halverwege, en voordat een project eindigt.',
		steps: [
			'Noem het plan of de bijeenkomst waar we naar kijken. Neem één alledaags voorbeeld mee door de vier richtingen.',
			'Schrijf in stilte bij alle vier de richtingen. Zet elk briefje waar het hoort: gaat goed, gaat wel, of nog niet.',
			'Lees eerst wat goed gaat. Ga dan naar de richting waar de meeste briefjes rechts liggen.',
			'Wat betekent het voor ieder van ons? Wie er het meest door geraakt wordt, spreekt eerst.',
			'Spreek één verandering af, wie erop let en wanneer die klaar is. Zet haar in het besluitenregister.',
		],
		tips: [
			'Zijn de mensen die het plan raakt er niet? Dat is je eerste briefje. Nodig hen uit en kom weer bij elkaar.',
			'Vraag liever “wat gebeurde er?” dan “wie deed het?”.',
			'Eén verandering die er komt, is meer waard dan tien die genoteerd zijn.',
		],
		care: 'Kijk naar het beeld van de hele groep. Vraag niet wie een briefje schreef, en tel niet per rol als een rol maar één persoon heeft.',
		question:
			'De laatste keer dat je deze dienst gebruikte of op een bijeenkomst erover was: hoeveel telde jouw stem?',
		thanks: 'Dank je wel. Je antwoord staat op het bord, zonder naam.',
	},
}
