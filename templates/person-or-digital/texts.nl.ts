import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Dutch. */
export const personOrDigitalNl: TemplateTexts<PersonOrDigitalZone> = {
	title: 'Mens of digitaal?',
	purpose: 'Zie waar techniek mensen dichter bij elkaar brengt, en waar ze geen mens mag vervangen.',
	drawing:
		'Een rivier tussen twee groene oevers: links twee mensen onder een tekstballon, rechts een grote telefoon, ertussen een overdekte brug en daaronder een zeilboot en een loopbrug in aanbouw.',
	zones: {
		bond: {
			title: 'Een mens telde',
			prompts: ['Wanneer maakte een mens het verschil?', 'Wat deed die, dat geen scherm kon?'],
			examples: ['De zuster zag dat ik niet sliep, en ging zitten'],
		},
		helped: {
			title: 'Techniek hielp',
			prompts: ['Wanneer maakte ze iets makkelijker of nader?', 'Wat was daar goed aan?'],
			examples: ['Een sms: “Ik ben wat later, ik kom om tien uur”'],
		},
		moments: {
			title: 'Moment voor moment',
			prompts: [
				'Denk aan één dienst. Wat gebeurt er op elk moment?',
				'Waar hoort het: bij een mens, bij allebei, of digitaal?',
			],
			lanes: ['Binnenkomen', 'Gehoord worden', 'Het oplossen', 'In contact blijven'],
			rows: ['Een mens', 'Allebei', 'Digitaal'],
			examples: [
				'Eerste gesprek thuis, aan de keukentafel',
				'Formulier op een tablet, samen ingevuld',
				'Een foto van de genezen voet, van thuis gestuurd',
			],
		},
		human: {
			title: 'Altijd een mens',
			prompts: ['Waar moet altijd een mens bij zijn?', 'Wat mag een machine nooit beslissen?'],
			examples: ['Slecht nieuws: nooit in een app, nooit ’s nachts'],
		},
		without: {
			title: 'Zonder scherm',
			prompts: ['Wie heeft geen apparaat, bereik, code of moed?', 'Hoe krijgen zij het net zo goed?'],
			examples: ['Geen bereik achter de dijk', 'Eén nummer, zelfde prijs, een mens neemt op'],
		},
		time: {
			title: 'Tijd die we winnen',
			prompts: ['Spaart techniek tijd? Waar gaat die heen?', 'Wie zorgt daarvoor?'],
			examples: ['Tien minuten minder typen: tien minuten aan bed'],
		},
		try: {
			title: 'We proberen',
			prompts: ['Wat proberen we eerst, en met wie?', 'Hoe kom je terug bij een mens?'],
			examples: ['Beeldbellen op vrijdag met vier adressen, een maand'],
			caption: 'Probeer eerst op papier',
		},
	},
	method: {
		when: 'Voordat iets digitaal wordt, of als het dat al is en mensen iemand missen om mee te praten.',
		steps: [
			'Ieder schrijft alleen: één keer dat een mens het verschil maakte, één keer dat techniek hielp. Dan lezen we ze voor.',
			'We nemen één dienst, moment voor moment. Zet elk briefje waar het hoort: bij een mens, bij allebei, of digitaal. Zijn we het oneens, dan schrijven we het twee keer.',
			'Waar moet altijd een mens bij zijn? Schrijf het als een gewone belofte die iedereen kan nagaan.',
			'Wie is er zonder scherm, om welke reden ook? Hoe krijgen zij hetzelfde, net zo snel en net zo goed?',
			'Spaart techniek tijd, waar gaat die dan heen? Naar mensen, als we dat nu zeggen.',
			'We kiezen één kleine proef. Er hoort een weg terug naar een mens bij, die een vreemde in tien seconden vindt.',
		],
		tips: [
			'Dit is niet jong tegen oud. Vraag wie het op een goede dag fijn vindt, en wie het op een slechte dag nog kan.',
			'Voor sommigen is het scherm vriendelijker: geen trap, geen wachtkamer, geen blikken. Laat dat ook gezegd worden.',
			'Wie de techniek verkoopt of beheert, luistert tijdens de eerste twee stappen.',
		],
		care: 'Niemand hoeft te zeggen waarom iemand geen apparaat gebruikt: geld, ogen, lezen, angst of gewoon niet willen. “Ik heb liever een mens” is reden genoeg.',
		question: 'Waar wil je altijd een mens kunnen bereiken, en niet alleen een scherm?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord.',
	},
}
