import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Kavandamine', 'Leidmine', 'Tegemine', 'Tagasivaade'] as const
const hands = ['Elanikud', 'Koos', 'Töötajad'] as const

/** The co-production board in Estonian. */
export const coProductionEt: TemplateTexts<CoProductionZone> = {
	title: 'Koos tegemine: kes teeb mida?',
	purpose:
		'Vaadake, kes millist teenuse osa teeb. Leidke osad, mida elanikud ja töötajad teeksid pigem koos.',
	drawing:
		'Kaks pikka lauda. Ülemise ääres hoiavad elanik ja töötaja kumbki oma kaussi, alumise ääres üht kaussi koos. Kõrval on korv ja lett.',
	zones: {
		service: {
			title: 'Teenus',
			prompts: ['Mis teenus ja kelle jaoks?', 'Mis peaks nende jaoks paranema?'],
			examples: ['Pensionäride lõuna külakoolis'],
			caption: 'Kelle saabastes?',
		},
		bring: {
			title: 'Mida me kaasa toome',
			prompts: ['Mida oskate ja teete hea meelega?', 'Nii elanikud kui ka töötajad.'],
			examples: ['Endel küpsetab ja teab, kes elab üksi'],
		},
		today: {
			title: 'Kes teeb mida täna',
			prompts: ['Mis osad teenusel on ja kes neid teeb?', 'Ka see töö, mida keegi ei näe.'],
			lanes: parts,
			rows: hands,
			examples: ['Naabrid räägivad edasi, keegi ei palunud', 'Menüü pannakse linnas paika, igal juunil'],
		},
		could: {
			title: 'Kes võiks teha mida',
			prompts: ['Mida teeksime pigem ise või koos?', 'Võtke ainult see, mida teha tahate.'],
			lanes: parts,
			rows: hands,
			examples: ['Külaline küsib külaliselt, kuidas oli', 'Kokk ja külalised teevad menüü iga kuu'],
		},
		fair: {
			title: 'Et oleks õiglane',
			prompts: ['Mis peab jääma palgalistele?', 'Mida vajavad abilised: tasu, koolitust, puhkust?'],
			examples: ['Allergiad: nende eest vastutab kokk', 'Tasuta lõuna neile, kes serveerivad'],
		},
		try: {
			title: 'Esimene proov',
			prompts: ['Mis ühe osa teeme uutmoodi?', 'Kes kellega ja mis ajani?'],
			examples: ['Menüüring märtsis: kokk, Endel, kaks külalist'],
		},
	},
	method: {
		when: 'Kui teenust tahetakse teha koos inimestega, mitte ainult nende jaoks, aga keegi ei tea veel, mida see esmaspäeva hommikul tähendab.',
		steps: [
			'Lepime kokku ühe teenuse ja inimesed, kelle elu see peaks paremaks tegema. Ühest lausest piisab.',
			'Igaüks kirjutab omaette, mida ta oskab ja teeb hea meelega. Amet ei loe, oskus loeb.',
			'Nüüd täidame esimese tabeli nii, nagu on täna. Otsime tööd, mida keegi ei näe: helistamist, ootamist, julgustamist.',
			'Nüüd teine tabel, nii nagu võiks olla. Tõstke osa ümber ainult siis, kui selle tegija on siin ja tahab seda.',
			'Mis peab seaduse või ohutuse pärast jääma palgalistele? Mida vajavad teised, et oma osa hästi teha?',
			'Valime ühe osa esimeseks prooviks. Kaks nime, üks elanik ja üks töötaja, ja päev, mil tagasi vaadata.',
		],
		tips: [
			'Küsige ka kavandamise ja tagasivaate kohta. Kui elanikele jääb ainult tassimine, ei ole see jagatud.',
			'Tühjast reast tasub rääkida. Küsige, miks see on tühi, enne kui seda täidate.',
			'Hea viis osa edasi anda: „Kas sa tahaksid?“ Mitte kunagi: „Sa võiksid.“',
		],
		care: 'Elanike kätte läinud töö ei tohi olla varjatud kärbe. Keegi ei saa vähem teenust, kui ta ei saa või ei taha osaleda, ja töötajad võivad oma tööst avameelselt rääkida.',
		question: 'Mida tahaksid selles teenuses ise või koos meiega teha?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. See ei kohusta sind millekski.',
	},
}
