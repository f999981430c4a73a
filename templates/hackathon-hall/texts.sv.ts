import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Swedish. */
export const hackathonHallSv: TemplateTexts<HackathonHallZone> = {
	title: 'Hackathonhallen',
	purpose:
		'En gemensam entré för hela evenemanget: var alla är, vad som kommer sedan och vad varje idé leder till.',
	drawing:
		'En planritning av ett hus: dagar och nätter längs övre väggen, en hjälpdisk, en foajé, en matta med stolar i ring, en scen med ridåer och en trädgård utanför.',
	zones: {
		programme: {
			title: 'Program',
			prompts: ['Vad händer när, och var?', 'Allt här är öppet för alla.'],
			lanes: ['Första dagen', 'Andra dagen', 'Tredje dagen'],
			examples: ['17.30 välkomna till skolans aula', '15.00 första avstämningen', '14.30 presentationer'],
		},
		help: {
			title: 'Hjälp och omtanke',
			prompts: ['Vem hjälper med vad, och när?', 'Trött, ledsen, inte hörd? Kom till lugna hörnan.'],
			lanes: ['Mentorer och hjälpare', 'Lugna hörnan'],
			examples: ['Frågor om lagar: Nora, andra förmiddagen', 'Tyst rum: klassrum 4, där finns te'],
		},
		challenges: {
			title: 'Utmaningarna',
			prompts: [
				'Vilket problem i vardagen bör ett team arbeta med?',
				'Vem lever med det, och vem ansvarar för det?',
			],
			examples: ['Små skolor: hur får eleverna träffa en logoped?'],
		},
		people: {
			title: 'Söker team',
			prompts: ['Vad har du med dig, och vad brinner du för?', 'Ett förnamn räcker.'],
			examples: ['Ali: jag lagar mat för hundra', 'Karin: har rullstol och kan varje ramp'],
		},
		teams: {
			title: 'Team',
			prompts: [
				'Vad heter ert team, och var är dess tavla?',
				'Vem saknas: lever med det, arbetar i det, beslutar om det?',
			],
			examples: ['Team Tal: söker en förälder och någon från kommunen'],
		},
		rest: {
			title: 'Idéer som vilar',
			prompts: ['Vilken utmaning har inget team än?', 'Den sparas här och kan vakna senare.'],
			examples: ['Ljus i skidspåret: igen nästa höst'],
		},
		checkpoints: {
			title: 'Avstämningar',
			prompts: ['Varje team får tre minuter. Att sitta fast går bra.', 'Vad behöver ni av de andra?'],
			lanes: ['Första: vem hörde ni?', 'Andra: vem provade?'],
			examples: ['Team Tal: två elever och en lärare', 'Team Tal: en familj, via videosamtal'],
		},
		pitches: {
			title: 'Presentationer',
			prompts: ['En lapp per team, i den ordning ni lottat fram.', 'Vad skulle hjälpa varje idé att leva?'],
			lanes: ['Ordningen', 'Vad som skulle hjälpa'],
			examples: ['1 Team Tal', 'Biblioteket lånar ut ett rum på tisdagar'],
		},
		after: {
			title: '30 och 90 dagar senare',
			prompts: ['Vem fortsätter, och vem öppnar dörrar?', 'Vilken dag ringer ni varandra?'],
			lanes: ['Efter 30 dagar', 'Efter 90 dagar'],
			examples: ['Team Tal ringer skolkontoret den 12 maj'],
		},
	},
	method: {
		when: 'Från att ni söker utmaningar till 90 dagar efter ett socialt hackathon, på plats, på skärm eller båda.',
		steps: [
			'Välkomna. Vi läser vår överenskommelse, lägger till en första lapp och ser var lugna hörnan är.',
			'De som har en utmaning med sig berättar på två minuter var: vad händer, och för vem?',
			'Gå och prata. Gå till den utmaning som ligger er närmast, och leta efter dem som saknas.',
			'Utmaningar utan team flyttas till idéerna som vilar. De sparas och kan vakna senare.',
			'Första timmen i teamen, på era teamtavlor. Prata bara om människor och problemet.',
			'Första avstämningen, tre minuter per team: vem hörde ni, och vad förvånade er?',
			'Andra avstämningen, tre minuter per team: vem provade, och vad ändrade ni?',
			'Lotta ordningen. Varje team visar i fem minuter och får tre frågor.',
			'Alla röstar utan namn. Säg och skriv sedan vad som skulle hjälpa varje idé att leva.',
			'Varje team, inte bara vinnarna, bestämmer sitt samtal efter 30 dagar: vem, när, och vem som öppnar dörrar.',
		],
		tips: [
			'Här räknas bara tiden tillsammans, ungefär sex och en halv timme. Timmarna i teamen ligger emellan.',
			'De flesta idéer från hackathon tar slut när folk åker hem. Bestäm samtalet efter 30 dagar innan någon går.',
			'Hitta för varje utmaning någon som ansvarar för den efteråt, innan evenemanget börjar.',
		],
		care: 'Känslorna är starka när problemet är ens eget. Ha en lugn person ledig för lugna hörnan, och dela upp dagarna på kvällar om takten stänger någon ute.',
		question: 'Vilket problem i vardagen bör ett team arbeta med?',
		thanks: 'Tack. Ditt problem finns bland utmaningarna nu, och ett team kan ta upp det.',
	},
}
