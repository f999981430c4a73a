import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Swedish. */
export const decideTogetherSv: TemplateTexts<DecideTogetherZone> = {
	title: 'Besluta tillsammans',
	purpose: 'Välj öppet, ta invändningar som gåvor och skriv ner vad ni beslutade och varför.',
	drawing:
		'Ett runt bord sett uppifrån, med sju personer och en ledig stol, som har en pratbubbla. Nedanför en sten, ett lagat tyg och en rulle med sigill.',
	zones: {
		options: {
			title: 'Alternativ',
			prompts: ['Vad kan vi göra? Ett alternativ per lapp.', 'Vad är bra med att låta det vara?'],
			examples: ['Öppna skolans gympasal på fredagskvällar', 'Låta det vara som det är'],
			caption: 'Vilken väg tar vi?',
		},
		absent: {
			title: 'Berörda, men inte här',
			prompts: ['Vems liv ändras av det här?', 'Vad skulle de säga, och vem frågar dem?'],
			examples: ['Skiftarbetarna på bruket. Tommy frågar på måndag'],
		},
		field: {
			title: 'Är det viktigt? Går det?',
			prompts: [
				'Flytta varje alternativ till sin plats.',
				'De som lever med det börjar. De andra frågar och flyttar sedan.',
			],
			lanes: ['Svårt att göra', 'Kräver en del arbete', 'Lätt att göra nu'],
			rows: ['Mycket viktigt', 'Viktigt', 'Mindre viktigt'],
			examples: ['Gympasalen, varannan fredag'],
		},
		objections: {
			title: 'Allvarliga invändningar',
			prompts: ['Skulle det skada någon? Vem, och hur?', 'En var, eller ingen. Tycke och smak räknas inte.'],
			examples: ['En rullstol kommer inte in i gympasalen'],
		},
		proposal: {
			title: 'Ändrat förslag',
			prompts: ['Hur ändrar vi det så att det inte skadar någon?', 'Skriv vad du kan leva med.'],
			examples: ['Använd matsalen tills gympasalen har en ramp'],
		},
		decided: {
			title: 'Beslutat',
			prompts: ['Ett beslut på varje rad. Skulle en främling förstå det?', 'När tittar vi på det igen?'],
			lanes: ['Vi ska', 'eftersom', 'Vem, när, ny koll'],
			examples: [
				'Öppna matsalen på fredagar till maj',
				'De unga har ingen varm plats att vara på',
				'Sanna har nyckeln. Ny koll 2 juni',
			],
		},
	},
	method: {
		when: 'Ett val är nära, och det ändrar livet för människor som inte är i rummet.',
		steps: [
			'Säg högt vad som beslutas här, vem beslutet binder och vad som inte längre går att ändra.',
			'Skriv alternativen, ett på varje lapp. Att låta det vara som det är räknas också.',
			'Vem är berörd men inte här? Skriv vad de skulle säga, och vem som frågar dem.',
			'Flytta alternativen i fältet. De som lever med frågan lägger ut dem först.',
			'Rösta utan namn för att se stämningen. Det är inte beslutet än.',
			'Gå laget runt: var och en får säga ingen eller en allvarlig invändning. Skriv ner den och säg tack.',
			'Ändra förslaget tills ingen har en allvarlig invändning kvar.',
			'Skriv vad vi ska göra, varför, vem som gör det och dagen då vi tittar igen. Vem berättar för dem som inte är här?',
		],
		tips: [
			'Berätta före mötet hur beslutet ska fattas. Ändra inte regeln under mötet.',
			'Går det inte att lösa i dag? Besluta om ett litet försök med datum, eller säg öppet att frågan är olöst.',
			'Kopiera det ni beslutade till registret, så att de som inte var här kan läsa det.',
		],
		care: 'En omröstning visar bara stämningen. Den vars hjälp hänger på beslutet kan vara rädd att säga emot: låt invändningar skrivas utan namn.',
		question: 'Läs förslaget bredvid frågan. Kan du leva med det?',
		thanks: 'Tack. Ditt svar står bredvid förslaget nu, och vi läser det innan vi beslutar.',
		choices: ['Ja, gärna', 'Ja, jag kan leva med det', 'Nej, det skulle skada', 'Jag vet inte än'],
	},
}
