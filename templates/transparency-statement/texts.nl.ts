import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Dutch. */
export const transparencyStatementNl: TemplateTexts<TransparencyStatementZone> = {
	title: 'Open over wat kan',
	purpose:
		'Vertel in gewone woorden wat mensen hier kunnen veranderen, wie beslist en wanneer ze bericht krijgen.',
	drawing:
		'Een huis van glas met zes grote ruiten. Eén raam staat open en één ruit is mat. Mensen kijken naar binnen, iemand met een vergrootglas.',
	zones: {
		can: {
			title: 'Wat kan veranderen',
			prompts: ['Wat is echt nog open?', 'Wat veranderen we als mensen erom vragen?'],
			examples: ['De openingstijden', 'Hoe een eerste bezoek gaat'],
		},
		cannot: {
			title: 'Wat niet kan veranderen',
			prompts: ['Wat ligt vast?', 'Door wie, en tot wanneer?'],
			examples: ['De eigen bijdrage, tot de wet verandert'],
		},
		who: {
			title: 'Wie beslist, wie betaalt',
			prompts: ['Wie beslist uiteindelijk, en hoe?', 'Wie betaalt, en wie heeft er voordeel van?'],
			examples: ['Een groep, de helft bewoners, op 3 mei', 'De provincie betaalt'],
		},
		kept: {
			title: 'Wat we bewaren',
			prompts: ['Wat bewaren we, waar en hoelang?', 'Hoe kun je het terugnemen?'],
			examples: ['Geen namen. Briefjes één jaar, op onze eigen server'],
		},
		back: {
			title: 'Wanneer je bericht krijgt',
			prompts: ['Voor welke dag, waar en van wie?'],
			examples: ['Voor 30 juni, aan de muur van de bieb, van Anna'],
		},
		unclear: {
			title: 'Nog onduidelijk',
			prompts: ['Wat is moeilijk te begrijpen of te geloven?', 'Laat iemand van buiten vragen.'],
			examples: ['En als de groep het niet eens wordt?'],
		},
	},
	method: {
		when: 'Voordat je iemand uitnodigt, en steeds als er iets in verandert.',
		steps: [
			'Denk aan één persoon die je wilt uitnodigen. Wat zou die als eerste vragen?',
			'Schrijf wat kan veranderen, wat niet, en wie beslist en betaalt. Een kind van twaalf moet elk briefje begrijpen.',
			'Schrijf wat we bewaren en wanneer mensen bericht krijgen. Een datum is beter dan “binnenkort”.',
			'Nu leest iemand voor die het niet schreef, en zegt wat onduidelijk is. De anderen luisteren en leggen niets uit.',
			'Verbeter de briefjes die vragen opriepen. Zet dan de drie belangrijkste regels in de belofte van de sessie.',
		],
		tips: [
			'Zoek vooraf wie bij de vierde stap leest: een buur, een leerling, iemand uit de kantine.',
			'Schrijf net zo duidelijk wat niet kan als wat wel kan. Mensen vergeven grenzen eerder dan verrassingen.',
			'Haal je een datum niet? Zeg dat op dezelfde dag, op de plek waar de belofte staat.',
		],
		care: 'Is er niets echt open? Noem het dan geen co-creatie. Noem het informatie, en bespaar mensen het werk.',
		question: 'Je hebt gelezen wat we beloven. Wat is nog onduidelijk of moeilijk te geloven?',
		thanks: 'Dank je wel. Je briefje hangt op het bord, naast wat we beloven.',
	},
}
