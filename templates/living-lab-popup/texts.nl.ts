import type { LivingLabPopupZone } from '#templates/living-lab-popup/template'
import type { TemplateTexts } from '#templates/Template'

/** The pop-up board in Dutch. */
export const livingLabPopupNl: TemplateTexts<LivingLabPopupZone> = {
	title: 'Living lab: pop-up',
	purpose: 'Eén vraag aan mensen waar ze toch al zijn: op het plein, in de bibliotheek, in de bus.',
	drawing:
		'Een marktkraam met gestreepte luifel, een bordje en een toonbank; van het dak loopt een lijn met grote vlaggetjes naar een lantaarn, en op de stoep staan een papieren tas en een bord.',
	zones: {
		question: {
			title: 'Vraag',
			prompts: ['Hooguit 12 woorden.', 'Snapt een kind het?'],
			examples: ['Wat brengt jou in november naar dit park?'],
		},
		good: {
			title: 'Wat hier goed is',
			prompts: ['Wat vind je fijn aan deze plek of dienst?'],
			examples: ['De schakers bij de kiosk'],
		},
		answers: {
			title: 'Wat het beter zou maken',
			prompts: [
				'Wat zou jij zeggen? Een paar woorden is genoeg.',
				'Lees wat anderen zeiden. Wat voeg jij toe?',
			],
			examples: ['Een afdak en een warme bank', 'Muziek, maar niet hard'],
		},
		help: {
			title: 'Ik doe graag mee',
			prompts: ['Wat zou je graag met ons doen?', 'Geen telefoonnummer hier: neem een kaartje.'],
			examples: ['Ik kan mijn accordeon meenemen'],
		},
		noticed: {
			title: 'Wat ons opviel',
			prompts: ['Begeleiders: wie bleef staan, wie liep door?', 'Niets wat laat zien wie iemand is.'],
			examples: ['Veel kinderwagens. Niemand op weg naar het werk'],
		},
		sentences: {
			title: 'Drie die blijven',
			prompts: ['Welke drie antwoorden nemen we mee, woord voor woord?'],
			examples: ['“Ik kom als mijn hond ook mag komen.”'],
		},
		told: {
			title: 'Wat we deden',
			prompts: ['Wat kwam ervan? Toon het hier binnen twee weken.'],
			examples: ['De bank staat nu in de zon'],
		},
	},
	method: {
		when: 'Als je veel mensen wilt horen, en vooral wie nooit naar bijeenkomsten komt.',
		steps: [
			'De begeleiders zetten klaar: twee tablets, een scherm met de antwoorden, stoelen, schaduw, en papier voor wie graag een pen heeft. Probeer het één keer zonder netwerk.',
			'Spreek af hoe je mensen aanspreekt: groet, stel de vraag, wacht. Typ je voor iemand? Typ dan woord voor woord.',
			'Open. Eén van jullie praat met mensen, een ander leest nieuwe antwoorden voor. Vraag ook wat hier goed is.',
			'Af en toe, steeds een paar minuten: wie is er nog niet geweest? Verplaats de kraam naar waar zij zijn.',
			'Sluit af. Leg antwoorden bij elkaar, voeg de papieren briefjes toe en kies drie zinnen om mee te nemen.',
			'Spreek af wat je hier binnen twee weken laat zien, waar, en wie dat doet.',
		],
		tips: [
			'Ga naast de tafel staan, niet erachter. Iets te doen voor kinderen geeft ouders vijf minuten.',
			'Zet twee of drie echte antwoorden op het bord voor je opent. Niemand wil de eerste zijn.',
			'Mensen zonder scherm zitten niet in de weg: schrijf voor hen, of zet een doos neer voor papier.',
		],
		care: 'Foto’s en stemmen alleen als mensen ja zeiden. Kinderen antwoorden met een volwassene erbij. De tablet vergeet ieder voordat de volgende komt.',
		question: 'Wat zou deze plek of dienst voor jou beter maken?',
		thanks: 'Dank je wel. Je antwoord staat nu op het bord. Met je code zie je later wat ermee gebeurde.',
	},
}
