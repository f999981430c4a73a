import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Dutch. */
export const staffReadinessNl: TemplateTexts<StaffReadinessZone> = {
	title: 'Klaar om te delen? Van balie tot top',
	purpose: 'Ontdek wat ieder nodig heeft om met inwoners te werken, en haal één regel uit de weg.',
	drawing:
		'Een opengewerkt huis van drie verdiepingen, met trappen en de voordeur op de middelste; een tekstballon, een open boek, een muur en een blok daaruit.',
	zones: {
		levels: {
			title: 'Vanaf mijn plek',
			prompts: ['Schrijf in je eigen rij, één ding per briefje.', 'Iedereen beantwoordt dezelfde vijf.'],
			lanes: [
				'Houd ik graag',
				'Begin ik graag',
				'Geef ik uit handen',
				'Baart me zorgen',
				'Nodig van anderen',
			],
			rows: ['Met cliënten', 'Leidt een team', 'Beslist'],
			examples: [
				'Tijd voor koffie bij een huisbezoek',
				'Gezinnen schrijven het plan met mij',
				'De schuld als een proef mislukt',
				'Twee uur aan de balie',
			],
		},
		questions: {
			title: 'Vragen aan elkaar',
			prompts: ['Lees een andere rij. Wat wil je vragen?', 'Een vraag, geen antwoord.'],
			examples: ['Wat helpt je om het vrijdag te proberen?'],
		},
		skills: {
			title: 'Wat we kunnen',
			prompts: ['Luisteren, ontvangen, gewone taal, loslaten: wie kan het?', 'Wie wil het leren?'],
			lanes: ['Kan ik laten zien', 'Wil ik leren'],
			examples: ['Gebarentaal: Eva', 'Langer stil blijven'],
		},
		rules: {
			title: 'Regels in de weg',
			prompts: ['Welke regel, formulier of gewoonte hindert ons?', 'Wanneer was dat voor het laatst?'],
			examples: ['Tien minuten per bezoek', 'Geen sms’jes aan cliënten'],
		},
		trial: {
			title: 'Eén regel rust',
			prompts: ['Welke regel laten we op proef los?'],
			lanes: ['Wat we loslaten', 'Wie zegt ja', 'Tot wanneer'],
			examples: ['Tien minuten, op dinsdag', 'Hoofd van de praktijk', 'Eind maart'],
		},
	},
	method: {
		when: 'Binnen een organisatie, voordat inwoners voor het eerst worden uitgenodigd.',
		steps: [
			'Beloof elkaar: niets wat hier wordt gezegd, telt in een beoordeling. Zeg wie het bord leest.',
			'Schrijf in stilte in je eigen rij. Begin met wat je graag houdt.',
			'Lees de andere rijen en stel bij elk één vraag. Wie de vraag krijgt, mag nu, later of niet antwoorden.',
			'Wat kan iemand laten zien, en wat wil je leren? Breng bij elkaar wie bij elkaar past.',
			'Verzamel de regels, formulieren en gewoonten die ons in de weg zitten.',
			'Kies één regel die een tijd rust. Schrijf op wie ja zegt en tot wanneer.',
		],
		tips: [
			'Begin met lezen in de rij van wie met cliënten werkt.',
			'Zorg dat er iemand bij is die ja kan zeggen tegen het loslaten van een regel, en dat vooraf weet.',
			'Heeft een rij maar één persoon? Laat de rijen dan los en laat ieder schrijven waar die wil.',
		],
		care: 'Mensen praten hier waar hun eigen baas bij is. Op briefjes staan geen namen, en niemand hoeft een briefje uit te leggen.',
		question: 'Je werkt hier: welke regel of welk formulier zit in de weg als je met mensen werkt?',
		thanks: 'Dank je wel. Je briefje hangt op het bord waar we een regel kiezen om los te laten.',
	},
}
