import type { SharedVisionZone } from '#templates/shared-vision/template'
import type { TemplateTexts } from '#templates/Template'

/** The shared vision board in Estonian. */
export const sharedVisionEt: TemplateTexts<SharedVisionZone> = {
	title: 'Ühine siht',
	purpose:
		'Uurige koos, milline näeks välja hea ja kelle jaoks. Erinevused võivad jääda, ükski pilt ei lähe kaotsi.',
	drawing:
		'Vaade künkalt: vana puu, tõusev päike, kolme aknaga vaatetorn, hargnev rada ja silt künka tipus; kõrval tärkavad taimed ja kastekann.',
	zones: {
		keep: {
			title: 'Mida hoiame',
			prompts: ['Mis siin juba hea on?', 'Mis ei tohi kaduma minna?'],
			examples: ['Lugemissaal: keegi ei küsi, miks sa seal oled'],
		},
		'good-day': {
			title: 'Hea päev viie aasta pärast',
			prompts: ['On tavaline teisipäev ja see läheb hästi.', 'Mis toimub ja kes on kohal?'],
			examples: ['Lähen jala õe juurde, ta teab mu nime', 'Pärast kooli on suppi ja mõni täiskasvanu'],
		},
		value: {
			title: 'Kellele on sellest hea?',
			prompts: ['Mida igaüks meist sellest päevast saaks?'],
			lanes: ['Mina ja mu lähedased', 'Kes seal töötavad', 'Meie kõik, ka hiljem'],
			examples: ['Pühapäeval ei söö keegi üksi'],
		},
		differ: {
			title: 'Kus me erineme',
			prompts: ['Kus lähevad meie pildid lahku?', 'Kirjutage mõlemad. Täna ei pea järele andma.'],
			examples: ['Vaikne lugemissaal või elav kohtumispaik?'],
		},
		vision: {
			title: 'Meie siht',
			prompts: ['Üks või kaks lauset, millest laps aru saab.', 'Kes ennast selles veel ei näe?'],
			examples: ['Üks avatud uks, üks pikk laud, aega üksteisele'],
			caption: 'Kuhu tahame jõuda?',
		},
		signs: {
			title: 'Esimesed märgid',
			prompts: ['Mis väike asi näitaks teed?', 'Kes märkaks seda esimesena?'],
			examples: ['Kevadeks põlevad tuled kahel õhtul nädalas'],
		},
		give: {
			title: 'Mida anname',
			prompts: ['Mida teete selle nimel hea meelega?', 'Väikesest piisab. Täna võib ka vahele jätta.'],
			examples: ['Saan neljapäeviti ukse lahti teha'],
		},
	},
	method: {
		when: 'Enne plaane ja projekte, kui enamik tunneb, et midagi peaks muutuma, aga suund ei ole veel selge.',
		steps: [
			'Alustame sellest, mis siin hea on. Kirjutage igale sedelile üks asi ja rääkige teistele selle kohta lühike lugu.',
			'Mõelge tavalisele päevale viie aasta pärast. Kirjutage või joonistage see omaette. Siis loeme kõik päevad ette.',
			'Milleks iga päev hea on? Öelge seda enda, seal töötajate ja pärast meid tulijate jaoks.',
			'Kus lähevad pildid lahku? Kirjutage mõlemad pooled üles, et mõlemad jääksid nähtavaks.',
			'Kirjutage kolmekesi üks või kaks lihtsat lauset. Lugege need ette ja ühendage see, mis meid kõnetab. Siis küsige, keda neis veel ei ole, ja muutke neid.',
			'Mis on esimene väike märk? Siis kirjutage, kui soovite, mida te hea meelega teete.',
		],
		tips: [
			'Pange igasse kolmesesse rühma kokku need, kes teenust kasutavad, teevad ja selle eest maksavad.',
			'Kui sõnad lähevad suureks, küsige: mida näeks naaber, kes mööda läheb?',
			'Jätke erinevused tahvlile. Siht, mis neid varjab, ei püsi.',
		],
		care: 'Tulevik on mõne jaoks raske teema. Keegi ei pea oma elust rääkima ja mure loeb sama palju kui unistus.',
		question: 'On tavaline päev siin viie aasta pärast ja see läheb hästi. Mis toimub?',
		thanks: 'Aitäh. Sinu hea päev on nüüd tahvlil, teiste omade kõrval.',
	},
}
