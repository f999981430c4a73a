import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Estonian. */
export const livedExperienceStoriesEt: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Läbielatud lood',
	purpose:
		'Kuulake lugusid neilt, kes on need läbi elanud. Nemad ütlevad esimesena, mis on tähtis, siis õpite koos.',
	drawing:
		'Neli vaipa lebab lõkke ümber. Igast vaibast jookseb lõng jõkke ja paat kannab viimast lehte purjena.',
	zones: {
		agreement: {
			title: 'Kui kaugele lugu võib minna',
			prompts: ['Iga jutustaja valib, lugu loo haaval.', 'Kuidas saab loo hiljem tagasi võtta?'],
			lanes: ['Igaüks võib kuulda', 'Küsige enne minult', 'Jääb siia ruumi'],
			examples: ['Bussijuht, kes ootas', 'Üksteist kõnet', 'Kõik, mis puudutab lapsi'],
		},
		moments: {
			title: 'Hetked',
			prompts: [
				'Milline hetk selle teenusega on teil meeles?',
				'Kirjutage, joonistage või paluge kellelgi kirja panna.',
			],
			examples: ['„Ta ootas, kuni sain kottidega tuppa.“', '„Helistasin sel nädalal üksteist korda.“'],
		},
		point: {
			title: 'Minu loo mõte',
			prompts: ['Siia kirjutab ainult jutustaja.', 'Mida peaksime sinu loos nägema?'],
			examples: ['Nad olid lahked. Vajasin üht numbrit, kus vastatakse'],
		},
		heard: {
			title: 'Mis jäi meelde',
			prompts: ['Mis hetk on teil veel silme ees?', 'Ei nõuandeid ega selgitusi.'],
			examples: ['Kõik kirjad küpsisekarbis'],
		},
		threads: {
			title: 'Lugude ühised niidid',
			prompts: ['Mis kordub ja mida räägiti ainult üks kord?', 'Ärge laske üksikul lool kaduma minna.'],
			lanes: ['Mitmes loos', 'Ainult korra, aga tähtis'],
			examples: ['Aitas see, kes teadis teed', 'Keegi ei küsinud vennalt'],
		},
		change: {
			title: 'Kus seda peab kuulma',
			prompts: ['Milline jutuajamine peab nüüd toimuma?', 'Kas jutustaja on nõus?'],
			lanes: ['Milline lugu', 'Kes ja millal kuuleb', 'Kes läheb kaasa'],
			examples: ['Üksteist kõnet ette lugeda', 'Vallavolikogu, 4. juuni', 'Jutustaja ja õde'],
		},
	},
	method: {
		when: 'Enne kui ütlete, milles probleem on, ja alati siis, kui otsustate inimeste üle, keda ruumis ei ole.',
		steps: [
			'Lugege ette, kui kaugele lugu võib minna. Iga jutustaja valib ise, võib valikut muuta ja loo igal ajal tagasi võtta.',
			'Istuge paaris kellegagi, kes teab sarnaseid asju. Üks räägib, teine kuulab ja kirjutab üles ainult selle, mida jutustaja soovib.',
			'Need, kes rääkisid, kirjutavad oma loo mõtte. Teised ootavad.',
			'Need, kes kuulasid, kirjutavad, mis jäi meelde. Ei nõuandeid ega selgitusi.',
			'Otsige koos, mis kordub mitmes loos. Hoidke seda, mida räägiti ainult üks kord.',
			'Leppige kokku, kes peab millist lugu kuulma ja kes läheb kaasa. Kõigepealt peab jutustaja nõus olema.',
		],
		tips: [
			'Alustage enda väikesest loost. Siis ei arva keegi, et lugu peab olema suur.',
			'Leidke vaikne ruum ja keegi, kellel on aega seal istuda ja juttu ajada.',
			'Kui lugu vajab rohkem aega, andke seda. Võtke aeg ühiste niitide arvelt.',
		],
		care: 'Keegi ei pea rääkima. Teiste inimeste nimesid, nägusid ega hääli ei kasutata ilma nende loata. Tagasi võetud lugu kaob tahvlilt ja kõigest, mis te sellest tegite.',
		question: 'Räägi meile ühest hetkest selle teenusega, mis on sul meeles.',
		thanks: 'Aitäh, et usaldasid selle meile.',
	},
}
