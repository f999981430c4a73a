import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Estonian. */
export const beforeYouStartEt: TemplateTexts<BeforeYouStartZone> = {
	title: 'Enne alustamist: kuus küsimust',
	purpose: 'Leppige kokku, kus te olete, mida tahate ja mis teil on, enne kui teistelt aega palute.',
	drawing:
		'Küngas, mille nõlval on lipp, ja taevas täht; all roheline maa kivide, kaasavõetava koti ja väravaga.',
	zones: {
		context: {
			title: 'Kus me oleme?',
			prompts: ['Mis selle teenuse ümber praegu toimub?', 'Kes sellega juba tegeleb?'],
			examples: ['Maist ei käi buss enam perearsti juurde', 'Kahel seltsil on ühine auto'],
		},
		aim: {
			title: 'Mille nimel?',
			prompts: ['Mis peaks aasta pärast teisiti olema?', 'Milleni jõuame ainult koos?'],
			examples: ['Inimesed valivad vastuvõtuajad koos meiega'],
		},
		values: {
			title: 'Millest me lähtume?',
			prompts: ['Millest hoiame kinni ka siis, kui on raske?', 'Kuidas teised seda märkaksid?'],
			examples: ['Keegi ei pea oma lugu kaks korda rääkima'],
		},
		assets: {
			title: 'Mis meil on?',
			prompts: ['Mis oskused, kohad, aeg ja usaldus on olemas?', 'Kes neid jagaks?'],
			examples: ['Rahvamaja on hommikuti vaba', 'Õde, kellele kõik niikuinii helistavad'],
		},
		barriers: {
			title: 'Mis on ees?',
			prompts: [
				'Reeglid, raha, kaugus, harjumused, hirm: mis meid pidurdab?',
				'Pange iga sedel õigesse kohta.',
			],
			lanes: ['Saame muuta', 'Ei saa muuta', 'Me veel ei tea'],
			examples: ['Kohtume ainult tööajal', 'Enne sügist raha ei tule'],
		},
		methods: {
			title: 'Kuidas töötada?',
			prompts: ['Kus ja kuidas inimesed tahaksid kohtuda?', 'Mis on kõige väiksem asi, mida proovida?'],
			examples: ['Kohv turul ja üks küsimus'],
		},
		verdict: {
			title: 'Kas oleme valmis?',
			prompts: ['Mis peab paigas olema, enne kui kutsume?', 'Igaühelt üks sedel: kus me tema meelest oleme?'],
			lanes: ['Valmis', 'Peaaegu', 'Veel mitte'],
			examples: ['Kui vallavanem on öelnud, mis on kindel'],
		},
	},
	method: {
		when: 'Esimesel kavandamise koosolekul või siis, kui pooleliolev projekt on sihi kaotanud.',
		steps: [
			'Öelge ühe lausega, miks me kohtume. Lugege ette meie lubadus ja see, mis on juba kindel.',
			'Kirjutage vaikselt: kus me oleme ja mille nimel? Üks mõte igale sedelile.',
			'Lugege sedelid ette ja pange kokku, mis kokku kuulub. Mis teid üllatas?',
			'Kirjutage jälle vaikselt: millest me lähtume ja mis meil juba on?',
			'Vaadake tugevused läbi. Lisage nimi või koht, kui keegi on valmis jagama.',
			'Nüüd see, mis on ees. Rääkige igast sedelist ja pange see õigesse kohta.',
			'Koguge kohtumise viise. Valige üks väike esimene samm, mis ei vaja eelarvet.',
			'Igaühelt üks sedel: kas oleme valmis? Kirjutage üles, mida otsustate ja millal uuesti vaatate.',
		],
		tips: [
			'Kui ruumis on ainult kavandajad, küsige enne kahelt teenuse kasutajalt, mida peaksite nende igapäevaelust teadma.',
			'Jääge selle juurde, mis teil on, kuni seda on rohkem kui takistusi.',
			'„Veel mitte“ on hea tulemus. See säästab teiste aega.',
		],
		care: 'Öelge piirid välja ja kirjutage need üles, ka ebameeldivad. Piir, mis selgub hiljem, vähendab usaldust.',
		question: 'Mida peaksime sinu igapäevaelust teadma, enne kui midagi kavandame?',
		thanks: 'Aitäh. Sinu sedel on tahvlil, kus kavandamine algab.',
	},
}
