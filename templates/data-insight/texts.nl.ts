import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Dutch. */
export const dataInsightNl: TemplateTexts<DataInsightZone> = {
	title: 'Cijfers en verhalen',
	purpose:
		'Leg cijfers, wat er openbaar wordt gezegd en wat mensen je vertellen naast elkaar. Zie wat klopt, wat botst en wie ontbreekt.',
	drawing:
		'Een regenwolk naast een groene heuvelrug. Drie beken in verschillende kleuren stromen naar één meer dat aan één kant droogstaat; op de oever staan een peilschaal en een bord.',
	zones: {
		ask: {
			title: 'Wat we willen weten',
			prompts: ['Eerst vragen, dan pas cijfers.', 'Wat zouden we anders doen als we het wisten?'],
			examples: ['Wie eet er alleen, en sinds wanneer?'],
		},
		numbers: {
			title: 'Cijfers',
			prompts: ['Wat wordt geteld? Met bron, jaar en plaats.', 'Laat groepen onder de tien weg.'],
			lanes: ['Open data', 'Van onszelf'],
			examples: ['412 mensen boven 75 wonen alleen (gemeente, 2025)', '64 lunches per week in het dorpshuis'],
		},
		posts: {
			title: 'In het openbaar',
			prompts: ['Wat staat er online en in de krant?', 'In eigen woorden, zonder namen.'],
			examples: ['Velen vragen of de lunch voor iedereen is'],
		},
		told: {
			title: 'Wat mensen ons vertellen',
			prompts: ['Wat vertelden mensen ons zelf?', 'Wat werkt goed voor hen?'],
			examples: ['“Het eten is goed. Ik kan het blad niet tillen.”'],
		},
		compare: {
			title: 'Naast elkaar',
			prompts: ['Zeggen cijfers, berichten en verhalen hetzelfde?', 'Wie ontbreekt overal?'],
			lanes: ['Het klopt', 'Het botst', 'Niemand weet het'],
			examples: [
				'Op donderdag is het vol',
				'“Weinig vraag” en “Ik durfde niet te komen”',
				'Mensen zonder telefoon',
			],
		},
		sure: {
			title: 'Hoe zeker is het?',
			prompts: ['Is het oud, eenzijdig, door iemand betaald?'],
			examples: ['Daar schrijven vooral mensen onder de 40'],
		},
		so: {
			title: 'En dus?',
			prompts: ['Eén rij, één gedachte, van links naar rechts.', 'Wie kan ons zeggen of het klopt?'],
			lanes: ['We zien', 'Misschien is dat', 'We toetsen het zo'],
			examples: [
				'In de winter komen er weinig',
				'Het plein is glad',
				'Donderdag lopen we er met twee van hen heen',
			],
		},
	},
	method: {
		when: 'Je wilt iets begrijpen voordat je begint, of zien wat ervan kwam.',
		steps: [
			'Schrijf je vragen op voordat iemand een tabel opent.',
			'In tweetallen: breng elk één bron mee, en zeg waar die vandaan komt en uit welk jaar.',
			'Leg ernaast wat mensen ons vertelden. Ook wat voor hen goed werkt, hoort hier.',
			'Wat klopt, wat botst, en wie ontbreekt overal? Schrijf op hoe zeker we zijn.',
			'Schrijf op één rij: wat we zien, wat het misschien betekent, en hoe we dat met mensen toetsen.',
		],
		tips: [
			'Lees elk cijfer voor als een zin met mensen erin. “64 lunches” wordt “dertien mensen op elke werkdag”.',
			'Botsen een cijfer en een verhaal? Zoek geen winnaar. Vraag wat elk ervan kan zien.',
			'Eén goed cijfer per tweetal is genoeg.',
		],
		care: 'Geen beelden uit besloten groepen, geen gebruikersnamen, geen zin die een zoekmachine terugvindt. Een cijfer onder de tien kan naar één persoon wijzen: laat het weg.',
		question: 'We hebben cijfers over deze plek. Wat laten ze niet zien?',
		thanks: 'Dank je wel. Dat had geen tabel ons kunnen vertellen.',
	},
}
