import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Estonian. */
export const retrospectiveEt: TemplateTexts<RetrospectiveZone> = {
	title: 'Vaatame tagasi',
	purpose: 'Vaadake, kuidas te koos töötasite, ja valige üks asi, mida järgmine kord teisiti teha.',
	drawing:
		'Kividega tee viib aasast ja kaljust mööda teelahkmele, mille kohal on pilv. Ees istub seltskond tekil, kõrval lahtine kaart ja üks silt, mis näitab edasi.',
	zones: {
		keep: {
			title: 'Jätame alles',
			prompts: ['Mis andis jõudu?', 'Mida peaksime jälle tegema?'],
			examples: ['Iga sedel loeti ette'],
		},
		bumps: {
			title: 'Konarused',
			prompts: ['Kus me komistasime?', 'Öelge, mis juhtus, mitte kelle süü see oli.'],
			examples: ['Tagumises reas ei olnud ekraan loetav'],
		},
		puzzles: {
			title: 'Mõistatused',
			prompts: ['Millest me veel aru ei saa?'],
			examples: ['Miks õhtusest vahetusest keegi ei tulnud?'],
		},
		heard: {
			title: 'Kas meid kuuldi',
			prompts: ['Mis tegi osalemise lihtsaks?', 'Mis raskeks? Palun ilma nimedeta.'],
			examples: ['Lihtne: enne juttu oli aega kirjutada'],
		},
		ideas: {
			title: 'Mida proovida',
			prompts: ['Mis väikest asja võiksime teha teisiti?'],
			examples: ['Paus iga poole tunni järel'],
		},
		chosen: {
			title: 'Järgmine kord',
			prompts: ['Üks asi.', 'Kes selle eest hoolitseb?'],
			examples: ['Toolid ringis. Hoolitsevad Aune ja Rein'],
		},
	},
	method: {
		when: 'Kohtumise lõpus, kui kavatsete veel koos töötada.',
		steps: [
			'Vaatame, kuidas me töötame, mitte seda, kes me oleme. Keegi ei pea kirjutama.',
			'Kirjutage omaette, üks asi igale sedelile. Alustage sellest, mis peaks alles jääma.',
			'Lugege sedelid ette ja pange kokku, mis kokku kuulub.',
			'Vaadake kogu kohtumist: mis tegi osalemise lihtsaks ja mis raskeks?',
			'Pakkuge väikesi muudatusi ja valige üks. Kes selle eest hoolitseb?',
		],
		tips: [
			'Piirduge kahekümne minutiga. Lühike tagasivaade iga kord annab rohkem kui pikk kord aastas.',
			'Alustage järgmist kohtumist sellest, mille valisite: kas see aitas?',
		],
		care: 'Tagasivaade võib muutuda süüdistamiseks. Kui sedel osutab inimesele, küsige rühmalt, kuidas öelda seda tööviisi kohta.',
		question: 'Mis on üks asi, mida peaksime järgmine kord teisiti tegema?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
	},
}
