import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Dutch. */
export const checkInAgreementNl: TemplateTexts<CheckInAgreementZone> = {
	title: 'Check-in en onze afspraken',
	purpose: 'Kom binnen als mens, niet als functie, en spreek in eigen woorden af hoe je met elkaar omgaat.',
	drawing:
		'Een jas en een tas hangen aan een kapstok in de gang. Eronder staan een ronde tafel met een kop en een blad met ieders teken.',
	zones: {
		arrive: {
			title: 'Hoe ik hier zit',
			prompts: ['Hoe is het vandaag met je? Een woord of tekening is genoeg.'],
			examples: ['Benieuwd, weinig slaap', 'Gekomen met twee bussen'],
		},
		bring: {
			title: 'Wat ik meebreng',
			prompts: ['Wat weet je uit het leven dat vandaag kan helpen?', 'Titels zijn niet nodig.'],
			examples: ['Twaalf jaar nachtdienst', 'Ik ken elk bankje in dit park'],
		},
		access: {
			title: 'Wat het makkelijker maakt',
			prompts: [
				'Wat helpt jou om vandaag mee te doen?',
				'Pauzes, grotere letters, een andere taal, iemand die typt?',
			],
			examples: ['Lees de briefjes graag voor', 'Ik moet om vier uur weg'],
		},
		agree: {
			title: 'Hoe we met elkaar omgaan',
			prompts: ['Wat heb je van anderen nodig om vrij te praten?', 'Wat doen we als het niet lukt?'],
			examples: ['Laat elkaar uitpraten', 'Wat je hier hoort, blijft hier', 'Overslaan mag'],
		},
	},
	method: {
		when: 'Aan het begin van elke bijeenkomst, en opnieuw als er mensen bij komen.',
		steps: [
			'Ieder plakt één briefje: hoe zit je erbij vandaag? Meer hoef je niet te kunnen.',
			'Schrijf in stilte: wat breng je mee, en wat maakt het voor jou makkelijker?',
			'Luister naar elkaar, in elke volgorde. Geen commentaar, alleen dank je wel.',
			'Kijk wat het makkelijker maakt. Doe meteen wat meteen kan.',
			'Verzamel zinnen voor onze afspraken en voeg samen wat hetzelfde zegt. Houd over waar iedereen mee kan leven.',
		],
		tips: [
			'Schrijf zelf het eerste briefje, en maak het een eerlijk briefje.',
			'Is de groep groot? Laat mensen het in tweetallen vertellen, zodat ieder één keer heeft gesproken.',
			'Zet de afspraken ook op het volgende bord, en vraag wie later komt wat er nog mist.',
		],
		care: 'Overslaan mag altijd, en je naam of functie weglaten ook. Vraag niemand waarom iets nodig is.',
		question: 'Wat helpt jou om vrij te praten in een bijeenkomst?',
		thanks: 'Dank je wel. Je briefje hangt op het bord waar de groep afspraken maakt.',
	},
}
