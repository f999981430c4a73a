import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Dutch. */
export const empathyMapNl: TemplateTexts<EmpathyMapZone> = {
	title: 'Empathiekaart',
	purpose:
		'Houd uit elkaar wat iemand zei en deed en wat je alleen vermoedt. Beslis dan wat je de volgende keer vraagt.',
	drawing:
		'Een groot hoofd zonder gezicht met twee wolken erin; een tekstballon bij de mond, een kaart in de hand, een schilderij, een huis en een boom met een prikbord.',
	zones: {
		who: {
			title: 'Wie is het?',
			prompts: ['Eén persoon, één moment.', 'Niemand mag herkenbaar zijn.'],
			examples: ['Joop, 71, wil een afspraak voor een oogtest'],
		},
		says: {
			title: 'Zegt',
			prompts: ['Welke woorden hoorden we echt?'],
			examples: ['“Ik kom wel terug als het minder druk is.”'],
		},
		does: {
			title: 'Doet',
			prompts: ['Wat zagen we met eigen ogen?'],
			examples: ['Leest het bord twee keer, bergt zijn bril op'],
		},
		around: {
			title: 'Ziet en hoort',
			prompts: ['Wat is er rondom: kamer, scherm, gesprek, familie?'],
			examples: ['Een scherm met nummers, niemand aan de balie'],
		},
		strong: {
			title: 'Kracht en hoop',
			prompts: ['Waar is deze persoon goed in?', 'Wat geeft energie?'],
			examples: ['Repareert al veertig jaar bootmotoren'],
		},
		thinks: {
			title: 'Denkt misschien',
			prompts: ['Alleen een vermoeden: zet er een vraagteken achter.'],
			examples: ['Vinden ze mij langzaam?'],
		},
		feels: {
			title: 'Voelt misschien',
			prompts: ['Welk gevoel, en waar in het lichaam?', 'Ook een vermoeden: met een vraagteken.'],
			examples: ['Gehaast? Druk op de borst?'],
		},
		ask: {
			title: 'Volgende keer vragen',
			prompts: ['Welke twee vermoedens toetsen we?', 'Wie vragen we het, en waar?'],
			lanes: ['Ons vermoeden', 'Hoe we het vragen'],
			examples: ['Jaagt het scherm hem op?', 'Bij de kiosk, drie mensen: “Wat zou helpen?”'],
		},
	},
	method: {
		when: 'Meteen na een gesprek, een verhaal of een bezoek, als je de stem nog hoort.',
		steps: [
			'Kies één persoon en één moment. Is het een echte persoon? Verander dan wat iemand herkenbaar maakt.',
			'In stilte, ieder voor zich: wat zei en deed deze persoon, en wat was er rondom? Alleen wat we hebben gemerkt.',
			'Waar is deze persoon goed in, en waar hoopt hij of zij op?',
			'Nu mag je raden: wat denkt en voelt deze persoon misschien? Achter elk vermoeden staat een vraagteken.',
			'Kies twee vermoedens. Spreek af wie je het gaat vragen, en hoe.',
		],
		tips: [
			'Komen er meer vermoedens dan woorden en daden? Ga terug: wat hebben we echt gehoord?',
			'Het mooist is als de persoon er zelf is en de kaart verbetert.',
			'Twee vermoedens die niet kloppen, zijn een goede uitkomst. Ze zaten al in je hoofd, maar je zag ze niet.',
		],
		care: 'Praat alsof de persoon naast je zit. Een vermoeden over ziekte of familie hoort hier niet.',
		question: 'Hoe voelde je je toen je vandaag bij ons wegging?',
		thanks: 'Dank je wel. We vragen het liever dan dat we raden.',
	},
}
