import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Dutch. */
export const hardToEngageNl: TemplateTexts<HardToEngageZone> = {
	title: 'Lastig om binnen te komen?',
	purpose: 'Geen mens is lastig te bereiken. Kijk wat onze dienst lastig maakt, en verlaag de drempels.',
	drawing:
		'De voorkant van een huis met vijf deuren. Naar de ene leiden hoge treden, naar de andere een helling. Buiten een mededelingenbord en iemand die vertelt hoe je binnenkomt.',
	zones: {
		walk: {
			title: 'Probeer binnen te komen',
			prompts: ['Bel, klik of ga erheen als voor het eerst.', 'Wat ging makkelijk? Waar haakte je af?'],
			examples: ['Om negen uur gebeld: veertig minuten muziek'],
			caption: 'Als nieuwkomer',
		},
		check: {
			title: 'Vijf ingangen',
			prompts: [
				'Kijk naar de dienst, niet naar de mensen die wegblijven.',
				'Rij voor rij: eerst wat werkt, dan wat hindert, dan wat zou helpen.',
			],
			lanes: ['Taal', 'Binnenkomen', 'Apparaat', 'Tijd', 'Vertrouwen'],
			rows: ['Werkt goed', 'Zit in de weg', 'Kan makkelijker'],
			examples: [
				'Begane grond, en een bankje bij de deur',
				'In de brief staat zes keer “schuldeiser”',
				'Eén zaterdag per maand op de markt',
			],
		},
		ask: {
			title: 'Vragen, niet raden',
			prompts: ['Wie zou kunnen komen, maar komt niet? Waar vinden we hen?', 'Wat vertellen ze ons?'],
			examples: ['Bij de garage: “Ik dacht dat jullie de auto afpakken”'],
		},
		highest: {
			title: 'De hoogste drempels',
			prompts: ['Welke twee houden de meesten tegen?', 'Wat zit eronder?'],
			examples: ['Schaamte: de wachtkamer ligt aan de straat'],
			caption: 'Kijk eronder',
		},
		easier: {
			title: 'We verlagen ze',
			prompts: ['Wat veranderen we deze maand, en wie doet het?', 'Waar moet een ander ja op zeggen?'],
			examples: ['Vanaf 1 maart is de zijdeur open. Sara regelt het'],
		},
	},
	method: {
		when: 'Als een dienst er is maar er weinig mensen komen, of als iemand zegt: “deze mensen zijn lastig te bereiken”.',
		steps: [
			'In tweetallen proberen we binnen te komen: sommigen bellen met de luidspreker aan, sommigen klikken, sommigen lopen. Schrijf op wat er gebeurt, eerst wat makkelijk ging.',
			'Nu vult ieder alleen de eerste twee rijen: wat werkt goed, en wat zit in de weg. Eén ding per briefje.',
			'We lezen de briefjes, leggen gelijk bij gelijk en vullen de derde rij: wat zou het makkelijker maken?',
			'Tot nu toe hebben we geraden. Wie weet het beter? Schrijf op waar we hen vinden, en wat ze ons vertelden. Wat we niet weten, gaan we vragen.',
			'Welke twee drempels houden de meeste mensen tegen? Vraag bij elk “waarom is dat zo?” tot je een regel, een gewoonte of een angst vindt.',
			'Wat kunnen we deze maand veranderen zonder iemand te vragen? Wie doet het? Schrijf dan op waar een ja voor nodig is, en van wie.',
		],
		tips: [
			'Gaat een briefje over mensen (“ze lezen niet”)? Vraag: wat doet onze dienst, dat het zo is?',
			'Nodig één persoon uit die ooit op de dienst is afgehaakt, tegen betaling of met een bedankje. Laat die als eerste praten.',
			'Heeft nog niemand het gevraagd? Stop dan na “Vragen, niet raden”, ga het vragen en maak het bord volgende week af.',
		],
		care: 'Sommigen van ons zijn hier weggestuurd. Niemand hoeft over zichzelf te vertellen. Medewerkers hebben geen schuld aan regels die ze niet maakten.',
		question: 'Wat maakt het voor jou makkelijk of moeilijk om naar onze dienst te komen?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. De dienst moet veranderen, niet jij.',
	},
}
