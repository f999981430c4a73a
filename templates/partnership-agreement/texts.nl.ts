import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Dutch. */
export const partnershipAgreementNl: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Afspraken tussen partners',
	purpose:
		'Spreek in gewone woorden af wat ieder meebrengt en beslist, en hoe je het oneens bent en goed uit elkaar gaat.',
	drawing:
		'Een tafel van boven gezien, met iemand aan elk van de vier zijden. Erop liggen vier placemats, de open boeken en de regels; eromheen een kleed, een paraplu, een open deur en een klembord.',
	zones: {
		aim: {
			title: 'Wat we samen doen',
			prompts: ['Wat wordt beter, en voor wie?', 'Eén zin is genoeg.'],
			examples: ['Een repaircafé waar jongeren leren van oude rotten'],
			caption: 'Waar willen we heen?',
		},
		deal: {
			title: 'Brengen, hopen, beslissen',
			prompts: [
				'Schrijf eerst in je eigen kolom: kennis, tijd, zalen, geld, vertrouwen.',
				'Dan: wat hoop je te krijgen, en wat beslis je, alleen of met anderen?',
			],
			lanes: ['Inwoners', 'Verenigingen', 'Bedrijven', 'Overheid'],
			rows: ['Brengt', 'Hoopt op', 'Beslist'],
			examples: [
				'De dorpsvereniging: een zaal, vrij op dinsdag',
				'De fietsenmaker: over twee jaar leerlingen',
				'Wat er wordt gemaakt, en voor welke prijs',
			],
		},
		open: {
			title: 'Open boeken',
			prompts: ['Wie betaalt, wie wordt betaald, wie werkt gratis?', 'Waar kan iedereen het zien?'],
			examples: ['Het kasboek hangt aan de muur bij de koffie'],
		},
		rules: {
			title: 'Hoe we besluiten',
			prompts: ['Hoe vaak overleggen we, en wanneer?', 'Hoe hoor je ook een stille stem?'],
			examples: ['Na 17 uur, zodat wie werkt kan komen'],
		},
		storm: {
			title: 'Als het moeilijk wordt',
			prompts: ['Wat kan er tussen ons komen?', 'Wie praat met wie, en hoe snel?'],
			examples: ['Beloofd, niet gedaan: bellen, zelfde week, geen mail'],
		},
		part: {
			title: 'Hoe we stoppen',
			prompts: ['Hoe stapt iemand op, zonder verwijt?', 'Wat gebeurt er met mensen, geld, sleutels, data?'],
			examples: ['Eén maand vooraf. Het gereedschap blijft in het dorp'],
		},
		sign: {
			title: 'Voor nu akkoord',
			prompts: ['Je teken, en wat je nog moet vragen.', 'Wanneer kijken we hier weer naar?'],
			examples: ['L., voor de club. Vraagt het bestuur maandag'],
		},
	},
	method: {
		when: 'Als inwoners, verenigingen, bedrijven en overheid samen iets willen doen, voordat er geld of goede wil opgaat.',
		steps: [
			'Wat doen we samen? Ieder maakt de zin af “Het is het waard als …”, en dan maken we er één van.',
			'Schrijf alleen, in je eigen kolom: wat je brengt en waar je op hoopt. Ervaring en vertrouwen in de buurt tellen net zo zwaar als geld.',
			'Inwoners lezen als eerste voor. Dan vullen we de laatste rij: wie beslist wat, en wat beslissen we samen?',
			'We praten open over geld en werk: wie betaalt, wie wordt betaald, wie geeft tijd, en waar kan iedereen dat zien.',
			'Wanneer en waar overleggen we, en hoe besluiten we? Denk aan wie kinderen, wisseldienst of een lange reis heeft.',
			'Wat kan er tussen ons komen, en wat doen we dan? En hoe mag iemand opstappen?',
			'Lees alles voor. Wie akkoord is, zet een teken. “Ik moet het thuis vragen” is een goed antwoord. Kies de dag om weer te kijken.',
		],
		tips: [
			'Een partner zonder geld begint als eerste en tekent als laatste.',
			'Vergelijk “Brengt” met “Beslist”. Wie veel brengt en niets beslist, is een helper en geen partner.',
			'Dit is een afspraak tussen mensen. Wil de wet een contract, laat dat dan uit deze briefjes schrijven.',
		],
		care: 'Niet iedereen kan nee zeggen tegen wie betaalt. Niemand tekent hier die er liever een nacht over slaapt, en niemand hoeft te zeggen waarom.',
		question: 'Wat zou het voor jou makkelijk maken om hierover mee te beslissen?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord waar we afspreken hoe we besluiten.',
	},
}
