import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Dutch. */
export const sharedVisionNl: TemplateTexts<SharedVisionZone> = {
	title: 'Gedeelde visie',
	purpose:
		'Ontdek samen hoe goed eruitziet, en voor wie. Verschillen mogen blijven, en geen beeld gaat verloren.',
	drawing:
		'Uitzicht vanaf een heuvel: een oude boom, de opgaande zon, een uitkijkpost met drie ramen, paden die uiteengaan en een bord op de top; ernaast kiemplantjes en een gieter.',
	zones: {
		keep: {
			title: 'Wat we houden',
			prompts: ['Wat is hier al goed?', 'Wat mag niet verdwijnen?'],
			examples: ['De leeszaal: niemand vraagt waarom je er bent'],
		},
		'good-day': {
			title: 'Een goede dag, over vijf jaar',
			prompts: ['Het is een gewone dinsdag, en het gaat goed.', 'Wat gebeurt er, en wie is erbij?'],
			examples: ['Ik loop naar de zuster, ze kent mijn naam', 'Na school is er soep en een volwassene'],
		},
		value: {
			title: 'Goed voor wie?',
			prompts: ['Wat zou ieder aan zo’n dag hebben?'],
			lanes: ['Mijn mensen en ik', 'Wie er werkt', 'Wij allen, ook later'],
			examples: ['Niemand eet op zondag alleen'],
		},
		differ: {
			title: 'Waar we verschillen',
			prompts: ['Waar lopen onze beelden uiteen?', 'Schrijf beide op. Niemand hoeft nu toe te geven.'],
			examples: ['Een stille leeszaal, of een levendige plek?'],
		},
		vision: {
			title: 'Onze visie',
			prompts: ['Eén of twee zinnen die een kind begrijpt.', 'Wie ziet zich er nog niet in?'],
			examples: ['Eén open deur, één lange tafel, tijd voor elkaar'],
			caption: 'Waar willen we heen?',
		},
		signs: {
			title: 'Eerste tekenen',
			prompts: ['Welk klein ding wijst de weg?', 'Wie zou het als eerste merken?'],
			examples: ['In de lente is er twee avonden per week licht aan'],
		},
		give: {
			title: 'Wat we geven',
			prompts: ['Wat doe jij er graag voor?', 'Klein is genoeg. Vandaag niets mag ook.'],
			examples: ['Ik kan donderdag de deur opendoen'],
		},
	},
	method: {
		when: 'Voor de plannen en projecten, als de meesten voelen dat er iets moet veranderen maar nog niet welke kant op.',
		steps: [
			'We beginnen met wat hier goed is. Schrijf één ding per briefje en vertel de anderen er een kort verhaal bij.',
			'Denk aan een gewone dag over vijf jaar. Schrijf of teken die alleen. Daarna lezen we alle dagen voor.',
			'Waar is elke dag goed voor? Zeg het voor jezelf, voor wie er werkt, en voor wie later komt.',
			'Waar lopen de beelden uiteen? Schrijf beide kanten op, zodat je ze allebei blijft zien.',
			'Schrijf met z’n drieën één of twee gewone zinnen. Lees ze voor en voeg samen wat ons aanspreekt. Vraag dan wie er nog niet in zit, en pas ze aan.',
			'Wat wordt het eerste kleine teken? Schrijf daarna, als je wilt, wat je er graag voor doet.',
		],
		tips: [
			'Zet in elk groepje van drie mensen bij elkaar die de dienst gebruiken, uitvoeren en betalen.',
			'Worden de woorden groot? Vraag: wat ziet een buurvrouw als ze langsloopt?',
			'Laat de verschillen op het bord staan. Een visie die ze verstopt, houdt geen stand.',
		],
		care: 'De toekomst is voor sommigen een moeilijk onderwerp. Niemand hoeft over het eigen leven te praten, en een zorg telt net zo zwaar als een droom.',
		question: 'Het is hier een gewone dag over vijf jaar, en het gaat goed. Wat gebeurt er?',
		thanks: 'Dank je wel. Je goede dag staat nu op het bord, naast die van anderen.',
	},
}
