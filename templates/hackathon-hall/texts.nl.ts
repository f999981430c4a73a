import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Dutch. */
export const hackathonHallNl: TemplateTexts<HackathonHallZone> = {
	title: 'Hal van de hackathon',
	purpose: 'Eén hal voor het hele evenement: waar iedereen is, wat er komt, en wat er van elk idee wordt.',
	drawing:
		'De plattegrond van een huis: dagen en nachten langs de bovenmuur, een hulpbalie, een hal, een kleed met stoelen in een kring, een podium met gordijnen en buiten een tuin.',
	zones: {
		programme: {
			title: 'Programma',
			prompts: ['Wat is er wanneer, en waar?', 'Alles hier is open voor iedereen.'],
			lanes: ['Eerste dag', 'Tweede dag', 'Derde dag'],
			examples: ['17.30 welkom in de aula', '15.00 eerste tussenstop', '14.30 presentaties'],
		},
		help: {
			title: 'Hulp en rusthoek',
			prompts: ['Wie helpt waarmee, en wanneer?', 'Moe, van slag, niet gehoord? Kom naar de rusthoek.'],
			lanes: ['Mentoren en helpers', 'Rusthoek'],
			examples: ['Vragen over de wet: Nora, tweede ochtend', 'Stille kamer: lokaal 4, er is thee'],
		},
		challenges: {
			title: 'Muur met uitdagingen',
			prompts: ['Aan welk alledaags probleem moet een team werken?', 'Wie leeft ermee, en wie gaat erover?'],
			examples: ['Kleine scholen: hoe komen leerlingen bij een logopedist?'],
		},
		people: {
			title: 'Zoekt een team',
			prompts: ['Wat breng je mee, en wat gaat je aan het hart?', 'Een voornaam is genoeg.'],
			examples: ['Ali: ik kook voor honderd', 'Katja: ik zit in een rolstoel en ken elke helling'],
		},
		teams: {
			title: 'Teams',
			prompts: [
				'Hoe heet je team, en waar is het bord?',
				'Wie ontbreekt: leeft ermee, werkt er, beslist erover?',
			],
			examples: ['Team Praten zoekt een ouder en iemand van de gemeente'],
		},
		rest: {
			title: 'Ideeën die rusten',
			prompts: ['Welke uitdaging heeft nog geen team?', 'Hier blijft ze bewaard voor later.'],
			examples: ['Licht op het fietspad: volgende herfst weer'],
		},
		checkpoints: {
			title: 'Tussenstops',
			prompts: ['Elk team vertelt drie minuten. Vastzitten mag ook.', 'Wat heb je van de anderen nodig?'],
			lanes: ['Eerst: wie heb je gehoord?', 'Dan: wie probeerde het?'],
			examples: ['Team Praten: twee leerlingen en een juf', 'Team Praten: één gezin, via video'],
		},
		pitches: {
			title: 'Presentaties',
			prompts: ['Eén briefje per team, in de volgorde van het lot.', 'Wat helpt elk idee om te leven?'],
			lanes: ['Volgorde', 'Wat zou helpen'],
			examples: ['1 Team Praten', 'De bibliotheek leent op dinsdag een zaal uit'],
		},
		after: {
			title: '30 en 90 dagen later',
			prompts: ['Wie gaat door, en wie opent deuren?', 'Op welke dag bel je elkaar?'],
			lanes: ['Na 30 dagen', 'Na 90 dagen'],
			examples: ['Team Praten belt 12 mei het schoolbestuur'],
		},
	},
	method: {
		when: 'Vanaf de oproep voor uitdagingen tot 90 dagen na een sociale hackathon, op locatie, op het scherm of allebei.',
		steps: [
			'Welkom. We lezen onze afspraken, plakken een eerste briefje en kijken waar de rusthoek is.',
			'Wie een uitdaging meebrengt, vertelt er twee minuten over: wat gebeurt er, en met wie?',
			'Loop rond en praat. Ga naar de uitdaging die je aan het hart gaat en zoek wie er nog ontbreekt.',
			'Uitdagingen zonder team gaan naar de ideeën die rusten. Ze blijven bewaard en komen later misschien weer tot leven.',
			'Het eerste uur in de teams, op het bord van je team. Praat alleen over mensen en het probleem.',
			'Eerste tussenstop, drie minuten per team: wie heb je gehoord, en wat verraste je?',
			'Tweede tussenstop, drie minuten per team: wie probeerde het, en wat heb je veranderd?',
			'Het lot bepaalt de volgorde. Elk team presenteert vijf minuten en krijgt drie vragen.',
			'Iedereen stemt zonder naam. Zeg en schrijf dan wat elk idee zou helpen om te leven.',
			'Elk team, niet alleen de winnaars, legt het telefoontje na 30 dagen vast: wie, wanneer, en wie opent deuren.',
		],
		tips: [
			'Alleen de tijd samen telt hier mee, ongeveer zesenhalf uur. De uren in de teams komen ertussen.',
			'De meeste ideeën stoppen als iedereen naar huis gaat. Leg het telefoontje na 30 dagen vast voordat iemand weggaat.',
			'Zoek voor elke uitdaging iemand die er na het evenement over gaat, en doe dat voordat het begint.',
		],
		care: 'Gevoelens lopen hoog op als het probleem van jezelf is. Houd één rustig iemand vrij voor de rusthoek, en verdeel de dagen over avonden als het tempo mensen buitensluit.',
		question: 'Aan welk alledaags probleem moet een team werken?',
		thanks: 'Dank je wel. Je probleem hangt nu aan de muur, en een team kan het oppakken.',
	},
}
