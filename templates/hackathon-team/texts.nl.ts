import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Dutch. */
export const hackathonTeamNl: TemplateTexts<HackathonTeamZone> = {
	title: 'Bord van het hackathonteam',
	purpose:
		'De weg van één team, van uitdaging tot presentatie. Mentoren en laatkomers zien meteen hoever jullie zijn.',
	drawing:
		'Een weg die twee keer draait: langs borden, een spreekballon, een boom vol ideeën, een grote vrucht en een tas loopt hij naar een podium met gordijnen.',
	zones: {
		team: {
			title: 'Team',
			prompts: [
				'Hoe heten we, en waar is ieder van ons goed in?',
				'Wie maakt het mee, werkt ermee, beslist erover?',
			],
			examples: ['Bas rijdt de buurtbus en kent elke halte'],
		},
		challenge: {
			title: 'Uitdaging',
			prompts: ['Wat willen we oplossen, in één zin?', 'Van wie is het, en wat ligt vast?'],
			examples: ['Hoe kom je na de nachtdienst thuis zonder auto?'],
			caption: 'Waar willen we heen?',
		},
		heard: {
			title: 'Naar wie we luisterden',
			prompts: ['Wie vertelde ons wat, en wat verraste ons?', 'Minstens twee mensen van buiten het team.'],
			examples: ['Chauffeur: “Ze bellen allemaal om acht uur”'],
		},
		root: {
			title: 'Het probleem eronder',
			prompts: ['Waar gaat het echt om?', 'Blijf nog even bij het probleem.'],
			examples: ['Niemand mag alleen over de laatste bus beslissen'],
			caption: 'Kijk onder het oppervlak',
		},
		ideas: {
			title: 'Ideeën',
			prompts: ['Wat kunnen we proberen?', 'Schrijf er eerst veel op. Zet daarna bij elkaar wat past.'],
			examples: ['Eén taxi voor vijf, om tien uur bij het ziekenhuis'],
		},
		chosen: {
			title: 'Ons idee',
			prompts: ['Wat proberen we, en voor wie?', 'Wat is er anders dan nu?'],
			examples: ['Voor de nachtdienst: een plek bestellen per sms'],
		},
		proto: {
			title: 'Prototype',
			prompts: ['Wat kunnen mensen vanavond aanraken, zien of naspelen?'],
			examples: ['Zes keukenstoelen zijn de bus'],
			caption: 'Slordig mag',
		},
		tried: {
			title: 'Met wie geprobeerd',
			prompts: ['Wie probeerde het, en wat gebeurde er?', 'Wat veranderen we nu?'],
			examples: ['Drie verplegers: twee stonden bij de verkeerde deur'],
		},
		means: {
			title: 'Wat er nodig is',
			prompts: ['Welke mensen, welke spullen en hoeveel geld zijn er nodig?', 'Wie moet er ja zeggen?'],
			examples: ['300 euro voor sleutels, de school zegt ja'],
		},
		first30: {
			title: 'Eerste 30 dagen',
			prompts: ['Drie stappen: wie doet wat, en wanneer?'],
			lanes: ['Eerste stap', 'Tweede stap', 'Derde stap'],
			examples: ['Lotte belt maandag het busbedrijf'],
		},
		mentor: {
			title: 'Mentoren vragen',
			prompts: ['Welke vraag helpt het team?', 'Liever vragen dan antwoorden.'],
			examples: ['Wie betaalt er als het project stopt?'],
		},
		pitch: {
			title: 'Presentatie',
			prompts: ['Vijf minuten: wat laten we zien?', 'Niemand hoeft te spreken.'],
			lanes: ['Situatie, 1 min', 'Idee, 2 min', 'Proef, 1 min', 'Oproep, 1 min'],
			examples: ['Twee avondbussen op proef tot mei'],
		},
	},
	method: {
		when: 'Bij een hackathon: één bord per team, van uitdaging tot presentatie.',
		steps: [
			'Zeg hoe je heet en waar je goed in bent. Wie ontbreekt er? Spreek af hoe jullie samenwerken.',
			'Schrijf de uitdaging in één zin. Bel of bezoek dan twee mensen van buiten het team en luister.',
			'Tussenstop: waar gaat het probleem echt om? Blijf daarbij voordat je naar antwoorden zoekt.',
			'Schrijf veel ideeën op, eerst alleen en dan samen. Kies er één, en zeg wat er anders is dan nu.',
			'Maak iets slordigs. Probeer het met mensen van buiten het team, en verander waar ze over struikelen.',
			'Wat en wie zijn er nodig, en wie moet er ja zeggen? Plan de eerste drie stappen, met namen en data.',
			'Zet de presentatie in elkaar en oefen met een mentor. Beantwoord daarna de vragen van de mentor.',
		],
		tips: [
			'De tijden zijn een richtlijn. Pauzeer als mensen moe zijn: een uitgerust team is sneller.',
			'Vraag stille mensen wat zij zouden veranderen, en laat hen het eerst opschrijven.',
			'Komt een mentor met antwoorden? Vraag naar de vraag erachter, en schrijf die op.',
		],
		care: 'Niemand hoeft te presenteren, en zeker niet wie met het probleem leeft. Vraag het voordat je iemands verhaal op een podium vertelt.',
		question: 'Ken je dit probleem? Wat mag het team niet vergeten?',
		thanks: 'Dank je wel. Je briefje hangt bij de mensen naar wie het team luisterde.',
	},
}
