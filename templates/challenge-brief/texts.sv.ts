import type { ChallengeBriefZone } from '#templates/challenge-brief/template'
import type { TemplateTexts } from '#templates/Template'

/** The challenge brief in Swedish. */
export const challengeBriefSv: TemplateTexts<ChallengeBriefZone> = {
	title: 'Vår utmaning',
	purpose:
		'Beskriv ett gemensamt problem så väl att främlingar vill hjälpa till, utan att gömma en lösning i det.',
	drawing:
		'En anslagstavla med ett litet tak: på den en stor affisch med trappsteg nedåt, uppsträckta händer och remsor att riva av, och tre kort fästa bredvid.',
	zones: {
		now: {
			title: 'Vad som händer i dag',
			prompts: ['En scen, berättad så att vi ser den.', 'När är det, var, och vilka är där?'],
			examples: ['Fredag 15.10, snöblask. Tolv elever i en trappuppgång'],
		},
		who: {
			title: 'Vems problem är det?',
			prompts: ['Vem märker av det?', 'Vem kan besluta om det?'],
			lanes: ['Märker det varje dag', 'Beslutar om det'],
			examples: ['Tolvåringar', 'Skolnämnden'],
		},
		strengths: {
			title: 'Det vi kan bygga på',
			prompts: ['Vem eller vad gör det redan lättare?'],
			examples: ['Hon i kiosken kan namnet på allihop'],
		},
		tried: {
			title: 'Redan provat',
			prompts: ['Vad hjälpte ett tag?', 'Vad gjorde det värre?'],
			examples: ['Stolar på biblioteket: bra fram till tysta timmen'],
		},
		why: {
			title: 'Varför finns det kvar?',
			prompts: [
				'Fråga varför gång på gång, från vänster till höger.',
				'Stanna vid en regel eller vana som vi kan rå på.',
			],
			lanes: ['1. Varför?', '2. Varför?', '3. Varför?', '4. Varför?', '5. Varför?'],
			examples: [
				'Skolan låser dörrarna klockan tre',
				'Då går vaktmästaren hem',
				'Bara personal får ha nyckel',
			],
		},
		limits: {
			title: 'Öppet och bestämt',
			prompts: ['Vad kan vi ändra, och vad inte?', 'Till när?'],
			lanes: ['Öppet', 'Bestämt'],
			examples: ['Vem som får ha nyckel', 'Inga nya lokaler i år'],
		},
		sentence: {
			title: 'I en mening',
			prompts: ['En rad är en mening. Gör sedan en av alla.', 'Stryk det som redan är en lösning.'],
			lanes: ['Hur kan (vem)', '(göra vad)', 'trots att (vad)', 'före (när)'],
			examples: ['tolvåringar', 'vara tillsammans i värmen', 'skolan låser klockan tre', 'höstlovet'],
		},
		sign: {
			title: 'Så märker vi det',
			prompts: ['Vad kommer folk själva att se eller säga?'],
			examples: ['Föräldrarna vet igen var alla är'],
		},
	},
	method: {
		when: 'Ni har hört berättelser och sett siffror, och nu ska andra vara med, till exempel på ett hackathon.',
		steps: [
			'Någon som lever med det berättar en scen. De andra skriver vad de ser framför sig.',
			'I tysthet, var för sig: vems problem är det, vad hjälper redan, och vad har man provat?',
			'Ta den starkaste orsaken och fråga varför, upp till fem gånger. Stanna vid en regel eller vana som vi kan rå på.',
			'Vad är öppet, vad är bestämt, och hur länge?',
			'Skriv meningar, en på varje rad, och läs dem högt. Gör sedan en av dem, och stryk varje ord som redan är en lösning.',
			'Enas om ett tecken som folk själva skulle märka.',
		],
		tips: [
			'Är svaret på er mening ”köp den” eller ”ja”, så gömmer sig en lösning kvar i den.',
			'Läs scenen för någon som inte var med. Ser de den framför sig?',
			'Tre ärliga varför är bättre än fem.',
		],
		care: 'Scenen tillhör dem som lever i den: fråga om ni får berätta den. Leta orsaker i regler och vanor, inte i människor.',
		question: 'Vilken enda sak här borde inte få vara som den är?',
		thanks: 'Tack. Det hjälper oss att börja med rätt sak.',
	},
}
