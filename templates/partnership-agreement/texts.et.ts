import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Estonian. */
export const partnershipAgreementEt: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Partnerluslepe',
	purpose:
		'Leppige lihtsate sõnadega kokku, mida iga partner toob ja otsustab ning kuidas vaielda ja sõpradena lahku minna.',
	drawing:
		'Laud ülalt vaadatuna, igal neljal küljel istub keegi. Laual on neli linikut, avatud raamatud ja reeglid, ümber vaip, vihmavari, avatud uks ja kirjutusalus.',
	zones: {
		aim: {
			title: 'Mida me koos teeme',
			prompts: ['Mis läheb paremaks ja kelle jaoks?', 'Ühest lausest piisab.'],
			examples: ['Parandusõhtu, kus noored õpivad vanadelt meistritelt'],
			caption: 'Kuhu tahame jõuda?',
		},
		deal: {
			title: 'Toob, loodab, otsustab',
			prompts: [
				'Kirjutage enne oma veergu: oskused, aeg, ruumid, raha, usaldus.',
				'Siis: mida loodate saada ja mida otsustate, üksi või teistega?',
			],
			lanes: ['Elanikud', 'Ühendused', 'Ettevõtted', 'Avalik sektor'],
			rows: ['Toob', 'Loodab', 'Otsustab'],
			examples: [
				'Külaselts: saal, teisipäeviti vaba',
				'Rattapood: kahe aasta pärast õpilased',
				'Mida ja mis hinnaga parandame',
			],
		},
		open: {
			title: 'Avatud raamatud',
			prompts: ['Kes maksab, kes saab tasu, kes töötab tasuta?', 'Kus kõik seda näevad?'],
			examples: ['Arved on seinal kohvimasina juures'],
		},
		rules: {
			title: 'Kuidas otsustame',
			prompts: ['Kui tihti ja millal kohtume?', 'Kuidas vaikne hääl kuuldavaks saab?'],
			examples: ['Pärast kella 17, et ka töölkäijad jõuaksid'],
		},
		storm: {
			title: 'Kui läheb raskeks',
			prompts: ['Mis võiks meid tülli ajada?', 'Kes kellega räägib ja kui kiiresti?'],
			examples: ['Lubatud, aga tegemata: helistame samal nädalal'],
		},
		part: {
			title: 'Kuidas lahku läheme',
			prompts: ['Kuidas saab keegi süüdistuseta lahkuda?', 'Mis saab rahast, võtmetest, andmetest?'],
			examples: ['Ütleme kuu ette. Tööriistad jäävad külla'],
		},
		sign: {
			title: 'Praegu kokku lepitud',
			prompts: ['Teie märk ja see, mida peate veel küsima.', 'Millal vaatame uuesti?'],
			examples: ['L., külaselts. Küsib esmaspäeval juhatuselt'],
		},
	},
	method: {
		when: 'Kui elanikud, ühendused, ettevõtted ja avalik sektor tahavad midagi koos teha, enne kui kulub raha või hea tahe.',
		steps: [
			'Mida me koos teeme? Igaüks lõpetab lause „See tasub end ära, kui …“, siis teeme neist ühe.',
			'Kirjutage oma veergu omaette, mida toote ja mida loodate. Kogemus ja kohalik usaldus loevad sama palju kui raha.',
			'Elanikud loevad oma read esimesena. Siis täidame viimase rea: kes mida otsustab ja mida otsustame koos?',
			'Räägime rahast ja tööst avatult: kes maksab, kes saab tasu, kes annab aega ja kus kõik seda näevad.',
			'Millal ja kus kohtume ning kuidas otsustame? Mõelge neile, kellel on lapsed, vahetused või pikk tee.',
			'Mis võiks meid tülli ajada ja mida siis teeme? Ja kuidas saab keegi meist lahkuda?',
			'Lugege kõik ette. Kes on nõus, paneb oma märgi. „Pean kodus küsima“ on hea vastus. Leppige kokku päev, mil uuesti vaadata.',
		],
		tips: [
			'Eelarveta partner alustab esimesena ja kirjutab alla viimasena.',
			'Võrrelge ridu „Toob“ ja „Otsustab“. Kes toob palju, aga ei otsusta midagi, on abiline, mitte partner.',
			'See on kokkulepe inimeste vahel. Kui seadus nõuab lepingut, laske see nende sedelite järgi kirjutada.',
		],
		care: 'Kõik ei saa öelda ei sellele, kes neile maksab. Kes tahab enne öö üle mõelda, ei pea ruumis alla kirjutama ega põhjust ütlema.',
		question: 'Mis teeks sinul selles kaasarääkimise lihtsaks?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil, kus lepime kokku, kuidas otsustada.',
	},
}
