import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Estonian. */
export const prototypeStoryboardEt: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Prototüübi pildilugu',
	purpose: 'Mängige idee kuue pildiga läbi, ehitage lihtne proov ja katsetage seda kolme inimesega.',
	drawing:
		'Filmilint kuue tühja pildiga ja klapptahvel; all tööpink papist maja, kääride ja lambiga, selle taga kolm inimest ja ees kolm sahtlit.',
	zones: {
		begins: {
			title: 'Lugu algab',
			prompts: [
				'Joonistage igasse ribasse üks pilt. Kriipsujukud sobivad.',
				'Või kirjutage sedel: kes, kus, mis toimub?',
			],
			lanes: ['1 Elu enne seda', '2 Nad kuulevad sellest', '3 Esimene kord'],
			examples: ['Röster on katki. Poes öeldakse: ostke uus'],
		},
		turns: {
			title: 'Lugu pöördub',
			prompts: ['Joonistage, mis on teisiti kui täna.', 'Mis ei õnnestu ja kes siis aitab?'],
			lanes: ['4 Mis on uut', '5 Mis läheb valesti', '6 Mida kodus räägitakse'],
			examples: ['Õpilane ja vana meister parandavad selle', 'Õiget kruvi ei ole'],
		},
		believe: {
			title: 'Me usume, et',
			prompts: ['Mis juhtub, kui inimesed seda proovivad?', 'Mis näitaks, et me eksime?'],
			examples: ['Tuleb viis inimest. Eksime, kui alla kahe'],
		},
		rough: {
			title: 'Lihtne proov',
			prompts: ['Millest saame selle kohe ehitada?', 'Mida saab täna katsuda või läbi mängida?'],
			examples: ['Kaks lauda ja silt raamatukogu koridoris'],
			caption: 'Paber ja teip sobivad',
		},
		tried: {
			title: 'Kellega proovisime',
			prompts: ['Kes kolm väljastpoolt meeskonda proovivad?', 'Mida nad tegid ja ütlesid?'],
			examples: ['Aili, tõi raamatuid: küsis, mis see maksab'],
		},
		learned: {
			title: 'Mida õppisime',
			prompts: ['Mis jääb, mis läheb?', 'Valige järgmiseks prooviks üks muudatus.'],
			lanes: ['Alles', 'Välja', 'Muuta'],
			examples: ['Kohv: inimesed jäid ja rääkisid'],
		},
	},
	method: {
		when: 'Olete idee valinud ja tahate näha, kas see kannab, enne kui keegi selle eest maksab.',
		steps: [
			'Rääkige üksteisele idee kahe lausega. Kas kõik mõtlevad sama?',
			'Joonistage kuus pilti koos või rääkige, kuni keegi joonistab. Kriipsujukud sobivad.',
			'Kirjutage, mis teie arvates juhtub ja mis näitaks, et te eksite.',
			'Ehitage kõige lihtsam proov, mida saab katsuda või läbi mängida: paber, toolid, silt uksel.',
			'Minge ja proovige seda kolme inimesega väljastpoolt meeskonda. Vaadake rohkem, kui seletate.',
			'Pange nähtu kolme ossa: alles, välja ja muuta. Valige ainult üks muudatus.',
		],
		tips: [
			'Keegi ei julge joonistada? Joonistage esimene kriipsujuku ise ja mitte liiga hästi.',
			'Kõnes mängige see läbi: üks on teenus, teine külastaja, ülejäänud kirjutavad.',
			'Võtke kaasa teipi, paberit ja karp igasugu asjadega. Lihtne asi kutsub ausaid sõnu.',
		],
		care: 'Öelge proovijatele, et proovite ideed, mitte neid, ja et nad võivad igal ajal lõpetada.',
		question: 'Vaata pilte. Kus sa kinni jääksid?',
		thanks: 'Aitäh. Sinu sedel on nüüd piltide kõrval, kus rühm otsib, mis võib valesti minna.',
	},
}
