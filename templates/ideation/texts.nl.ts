import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Dutch. */
export const ideationNl: TemplateTexts<IdeationZone> = {
	title: 'Ideeënveld',
	purpose: 'Vind snel veel ideeën, bouw voort op elkaar en geef ook vreemde ideeën een kans.',
	drawing:
		'Een zon naast een geploegde akker met kiemplantjes langs de rand; ervoor een windvlaag die zaden meevoert, een struik met bessen en een bak met drie jonge plantjes.',
	zones: {
		question: {
			title: 'Onze vraag',
			prompts: ['Op welke ene vraag zoeken we vandaag antwoord?', 'Lees je de vraag anders? Schrijf op hoe.'],
			examples: ['Hoe komen buren zonder auto aan hun boodschappen?'],
			caption: 'Eén vraag voor allen',
		},
		alone: {
			title: 'Eerst alleen',
			prompts: [
				'Wat kunnen we proberen? Eén idee per briefje.',
				'Schrijf in stilte. Slechte ideeën mogen ook.',
			],
			examples: ['Een plank voor boodschappen bij het tankstation'],
		},
		build: {
			title: 'Bouw erop voort',
			prompts: ['Pak het idee van een ander en ga door: “Ja, en …”'],
			examples: ['Ja, en wie langsrijdt, neemt een tas mee'],
		},
		fresh: {
			title: 'Frisse blik',
			prompts: [
				'Wie loste dit elders op: een bakker, een club, een ander land?',
				'Hoe maken we het veel erger? Draai dat nu om.',
			],
			lanes: ['Leen het', 'Maak het erger, draai het om'],
			examples: ['De bibliobus stopt elke derde dinsdag', 'Iedereen moet een week vooruit bestellen'],
		},
		families: {
			title: 'Families van ideeën',
			prompts: ['Welke ideeën horen bij elkaar? Zet ze naast elkaar.', 'Geef elke familie een naam.'],
			examples: ['Familie: toch al onderweg'],
		},
		seedlings: {
			title: 'Zaailingen',
			prompts: ['Welke ideeën proberen we eerst? Hoogstens drie.', 'Bewaar één vreemd idee.'],
			lanes: ['Eerste zaailing', 'Tweede zaailing', 'De vreemde'],
			examples: ['Twee weken proberen met een tassenplank'],
		},
	},
	method: {
		when: 'Je hebt één heldere vraag en wilt veel verschillende ideeën voordat je kiest.',
		steps: [
			'We lezen de vraag voor. Leest iemand hem anders? Schrijf dat ook op.',
			'Schrijf alleen en in stilte, één idee per briefje. Slechte ideeën mogen ook.',
			'Nu laten we de briefjes zien. Lees eerst in stilte en bouw dan voort op het idee van een ander: “Ja, en …”',
			'Leen eerst: wie heeft dit elders opgelost? Maak het dan met opzet erger en draai dat om.',
			'Zet ideeën die bij elkaar horen naast elkaar en geef elke familie een naam.',
			'Stem in stilte en zonder naam: welke ideeën wil je zien groeien?',
			'Plant hoogstens drie zaailingen. Eén daarvan mag de vreemde zijn.',
		],
		tips: [
			'Schrijf de vraag groot op en laat hem in beeld. Mensen kijken er steeds naar terug.',
			'Gaat elk “Ja, en …” naar de ideeën van één persoon? Vraag dan iedereen om een briefje te kiezen dat er nog geen heeft.',
			'Praat of tekent iemand liever? Schrijf het op in hun eigen woorden.',
		],
		care: 'Een idee waar om gelachen wordt, is vaak het laatste van die persoon. Spreek af dat niemand voor de stemming oordeelt.',
		question: 'Eén idee, hoe klein ook: wat kunnen we proberen?',
		thanks: 'Dank je wel. Je idee staat nu op het bord en anderen kunnen erop voortbouwen.',
	},
}
