import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Dutch. */
export const livedExperienceStoriesNl: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Verhalen uit ons leven',
	purpose:
		'Luister naar wie het heeft meegemaakt. Zij zeggen eerst wat ertoe doet. Daarna leer je er samen van.',
	drawing:
		'Vier kleden liggen rond een vuur. Uit elk kleed loopt een draad naar een rivier, en een boot draagt het laatste blad als zeil.',
	zones: {
		agreement: {
			title: 'Hoever een verhaal mag gaan',
			prompts: ['De verteller kiest, per verhaal.', 'Hoe neem je een verhaal later terug?'],
			lanes: ['Iedereen mag het horen', 'Vraag mij eerst', 'Het blijft in deze kamer'],
			examples: ['De buschauffeur die wachtte', 'De elf telefoontjes', 'Alles over mijn kinderen'],
		},
		moments: {
			title: 'Momenten',
			prompts: [
				'Welk moment met deze dienst weet je nog?',
				'Schrijf het, teken het of laat iemand het opschrijven.',
			],
			examples: ['“Hij wachtte tot ik binnen was met mijn tassen.”', '“Ik heb die week elf keer gebeld.”'],
		},
		point: {
			title: 'Waar het mij om gaat',
			prompts: ['Alleen de verteller schrijft hier.', 'Wat wil je dat wij erin zien?'],
			examples: ['Ze waren aardig. Ik zocht één nummer dat opneemt'],
		},
		heard: {
			title: 'Wat ons bijblijft',
			prompts: ['Welk moment zie je nog voor je?', 'Geen advies, geen uitleg.'],
			examples: ['Al die brieven, in een koektrommel'],
		},
		threads: {
			title: 'Draden tussen verhalen',
			prompts: ['Wat komt terug, en wat hoor je maar één keer?', 'Laat dat ene verhaal niet verdwijnen.'],
			lanes: ['In meer verhalen', 'Eén keer, en het telt'],
			examples: ['Eén mens die de weg wist, hielp', 'Niemand vroeg het de broer'],
		},
		change: {
			title: 'Waar het gehoord moet worden',
			prompts: ['Welk gesprek moet er nu komen?', 'Vindt de verteller het goed?'],
			lanes: ['Welk verhaal', 'Wie hoort het, wanneer', 'Wie gaat mee'],
			examples: [
				'De elf telefoontjes, voorgelezen',
				'Gemeenteraad, 4 juni',
				'De verteller en een wijkzuster',
			],
		},
	},
	method: {
		when: 'Voordat je zegt wat het probleem is, en als een besluit gaat over mensen die er niet bij zijn.',
		steps: [
			'Lees voor hoever een verhaal mag gaan. Elke verteller kiest zelf, mag later anders kiezen en mag een verhaal altijd terugnemen.',
			'Ga in tweetallen zitten met wie iets vergelijkbaars kent. De een vertelt, de ander luistert en schrijft alleen op wat de verteller wil.',
			'Wie vertelde, schrijft op waar het in het verhaal om gaat. De anderen wachten.',
			'Wie luisterde, schrijft op wat bijblijft. Geen advies, geen uitleg.',
			'Zoek samen wat in meer verhalen terugkomt. Bewaak het verhaal dat maar één keer is verteld.',
			'Spreek af wie welk verhaal moet horen, en wie er meegaat. De verteller zegt eerst ja.',
		],
		tips: [
			'Begin met een klein verhaal van jezelf. Dan denkt niemand dat het groot moet zijn.',
			'Zorg voor een stille kamer, en voor iemand die tijd heeft om daar te praten.',
			'Heeft een verhaal meer tijd nodig? Geef die. Haal de tijd weg bij de draden.',
		],
		care: 'Niemand hoeft te vertellen. Geen namen van anderen, geen gezichten of stemmen zonder hun ja. Een verhaal dat wordt teruggenomen, gaat van het bord en uit alles wat je ervan maakte.',
		question: 'Vertel over één moment met deze dienst dat je nog weet.',
		thanks: 'Dank je wel dat je dit aan ons toevertrouwt.',
	},
}
