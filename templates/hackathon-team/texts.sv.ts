import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Swedish. */
export const hackathonTeamSv: TemplateTexts<HackathonTeamZone> = {
	title: 'Tavla för hackathonteam',
	purpose:
		'Ett teams väg från utmaning till presentation. Mentorer och den som kommer senare ser genast var ni är.',
	drawing:
		'En väg genom landskapet som svänger två gånger: förbi en pratbubbla, ett träd fullt av idéer, en stor frukt och en väska, med skyltar emellan, till en scen med ridåer.',
	zones: {
		team: {
			title: 'Team',
			prompts: [
				'Vad heter vi, och vad är var och en bra på?',
				'Vem lever med det, arbetar med det, beslutar om det?',
			],
			examples: ['Jonas kör skolbussen och kan varje hållplats'],
		},
		challenge: {
			title: 'Utmaning',
			prompts: ['Vad vill vi lösa, i en mening?', 'Vems är den, och vad går inte att ändra?'],
			examples: ['Hur kommer nattarbetare hem utan bil?'],
			caption: 'Vart vill vi?',
		},
		heard: {
			title: 'Dem har vi lyssnat på',
			prompts: ['Vem berättade vad, och vad förvånade oss?', 'Minst två personer utanför teamet.'],
			examples: ['Föraren: ”Alla ringer klockan åtta”'],
		},
		root: {
			title: 'Problemets kärna',
			prompts: ['Vad handlar det egentligen om?', 'Stanna vid problemet en stund.'],
			examples: ['Ingen får ensam bestämma om sista bussen'],
			caption: 'Titta under ytan',
		},
		ideas: {
			title: 'Idéer',
			prompts: ['Vad skulle vi kunna prova?', 'Skriv många först, och ordna dem sedan i grupper.'],
			examples: ['En taxi för fem, från sjukhuset klockan tio'],
		},
		chosen: {
			title: 'Vår idé',
			prompts: ['För vem provar vi vad?', 'Hur skiljer det sig från i dag?'],
			examples: ['För nattpersonal: en plats bokas med sms'],
		},
		proto: {
			title: 'Prototyp',
			prompts: ['Vad kan man röra vid, se eller spela upp redan i kväll?'],
			examples: ['Sex köksstolar är bussen'],
			caption: 'Enkelt räcker',
		},
		tried: {
			title: 'Vilka har provat',
			prompts: ['Vem provade, och vad hände?', 'Vad ändrar vi nu?'],
			examples: ['Tre sköterskor: två väntade vid fel dörr'],
		},
		means: {
			title: 'Det här behövs',
			prompts: ['Vilka människor, saker och pengar behöver vi?', 'Vem måste säga ja?'],
			examples: ['3 000 kronor till nycklar, ja från skolan'],
		},
		first30: {
			title: 'Första 30 dagarna',
			prompts: ['Tre steg: vem gör vad, och till när?'],
			lanes: ['Första steget', 'Andra steget', 'Tredje steget'],
			examples: ['Annika ringer bussbolaget på måndag'],
		},
		mentor: {
			title: 'Mentorerna frågar',
			prompts: ['Vilken fråga hjälper teamet?', 'Hellre frågor än svar.'],
			examples: ['Vem betalar när projektet är slut?'],
		},
		pitch: {
			title: 'Presentation',
			prompts: ['Fem minuter: vad visar vi?', 'Ingen måste prata.'],
			lanes: ['Läget, 1 min', 'Idé, 2 min', 'Provat, 1 min', 'Önskan, 1 min'],
			examples: ['Två kvällsbussar på prov till maj'],
		},
	},
	method: {
		when: 'På ett hackathon, en tavla för varje team, från utmaning till presentation.',
		steps: [
			'Säg vad ni heter och vad var och en är bra på. Vem saknas? Kom överens om hur ni arbetar ihop.',
			'Skriv utmaningen i en mening. Ring eller besök sedan två personer utanför teamet och lyssna.',
			'Avstämning: vad handlar problemet egentligen om? Stanna där innan ni letar efter svar.',
			'Skriv många idéer, först var för sig och sedan tillsammans. Välj en, och säg hur den skiljer sig från i dag.',
			'Bygg något enkelt. Prova det med folk utanför teamet, och ändra det de snubblar på.',
			'Vad och vilka behövs, och vem måste säga ja? Planera de tre första stegen, med namn och datum.',
			'Sätt ihop presentationen och öva med en mentor. Svara sedan på mentorns frågor.',
		],
		tips: [
			'Tiderna är ungefärliga. Ta paus när folk är trötta: ett utvilat team är snabbare.',
			'Fråga de tysta vad de skulle ändra, och ge dem tid att skriva det först.',
			'Kommer en mentor med svar? Fråga efter frågan bakom svaret, och skriv ner den.',
		],
		care: 'Ingen måste presentera, allra minst den som lever med problemet. Fråga innan ni berättar någons historia på en scen.',
		question: 'Känner du till problemet? Vad får teamet inte missa?',
		thanks: 'Tack. Din lapp ligger hos dem som teamet har lyssnat på.',
	},
}
