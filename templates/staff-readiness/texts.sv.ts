import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Swedish. */
export const staffReadinessSv: TemplateTexts<StaffReadinessZone> = {
	title: 'Redo att dela? Personal på alla nivåer',
	purpose: 'Ta reda på vad var och en behöver för att arbeta med invånare, och få en regel ur vägen.',
	drawing:
		'Ett hus i tre våningar i genomskärning, med trappor och ytterdörren på mellanvåningen; en pratbubbla, en öppen bok, en mur och ett block därifrån.',
	zones: {
		levels: {
			title: 'Från min plats',
			prompts: ['Skriv på din egen rad, en sak per lapp.', 'Alla svarar på samma fem.'],
			lanes: ['Behåller gärna', 'Börjar gärna med', 'Kan lämna över', 'Är orolig för', 'Behöver av andra'],
			rows: ['Möter invånare', 'Leder ett team', 'Beslutar'],
			examples: [
				'Tid för kaffe på hembesök',
				'Att familjer skriver planen med mig',
				'Att få skulden om ett försök går fel',
				'Två timmar i receptionen',
			],
		},
		questions: {
			title: 'Frågor till varandra',
			prompts: ['Läs en annan rad. Vad vill du fråga?', 'En fråga, inget svar.'],
			examples: ['Vad skulle hjälpa dig att prova på fredag?'],
		},
		skills: {
			title: 'Det vi kan',
			prompts: ['Lyssna, vara värd, enkla ord, släppa taget: vem kan?', 'Vem vill lära sig det?'],
			lanes: ['Jag kan visa andra', 'Jag vill lära mig'],
			examples: ['Teckenspråk: Eva', 'Att vara tyst längre'],
		},
		rules: {
			title: 'Regler i vägen',
			prompts: ['Vilken regel, blankett eller vana hindrar oss?', 'När var den senast i vägen?'],
			examples: ['Tio minuter per besök', 'Inga sms till dem vi hjälper'],
		},
		trial: {
			title: 'En regel vilar',
			prompts: ['Vilken regel lyfter vi bort på prov?'],
			lanes: ['Det vi lyfter bort', 'Vem säger ja', 'Till när'],
			examples: ['Tio minuter, på tisdagar', 'Chefen på vårdcentralen', 'Slutet av mars'],
		},
	},
	method: {
		when: 'Inne i en organisation, innan invånare bjuds in för första gången.',
		steps: [
			'Lova varandra: inget som sägs här räknas i ett medarbetarsamtal. Säg vem som läser tavlan.',
			'Skriv i tysthet på din egen rad. Börja med det du gärna behåller.',
			'Läs de andra raderna och ställ en fråga var. Den som får frågan får svara nu, senare eller inte alls.',
			'Vad kan någon visa andra, och vad vill ni lära er? Para ihop dem som passar.',
			'Samla de regler, blanketter och vanor som är i vägen för oss.',
			'Välj en regel som vilar ett tag. Skriv vem som säger ja och till när.',
		],
		tips: [
			'Börja läsa på raden för dem som möter invånare.',
			'Se till att någon som kan säga ja till att lyfta bort en regel är i rummet, och vet det i förväg.',
			'Har en rad bara en person? Ta bort raderna och låt alla skriva var de vill.',
		],
		care: 'Här talar folk inför sina egna chefer. Lapparna har inga namn, och ingen ombeds förklara sin.',
		question: 'Du som arbetar här: vilken regel eller blankett är i vägen när du arbetar med människor?',
		thanks: 'Tack. Din lapp finns på tavlan där vi väljer en regel att lyfta bort.',
	},
}
