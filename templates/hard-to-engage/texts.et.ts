import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Estonian. */
export const hardToEngageEt: TemplateTexts<HardToEngageZone> = {
	title: 'Raske ligi pääseda?',
	purpose:
		'Ükski inimene ei ole kättesaamatu. Vaadake, mis teeb meie juurde tulemise raskeks, ja tehke lävi madalamaks.',
	drawing:
		'Viie uksega maja esikülg. Mõne ukseni viivad kõrged astmed, teisteni kaldtee. Õues on teadetetahvel ja keegi, kes räägib, milline on tee sisse.',
	zones: {
		walk: {
			title: 'Proovige sisse saada',
			prompts: ['Helistage, klõpsake või minge nagu esimest korda.', 'Mis oli lihtne? Kus jäite kinni?'],
			examples: ['Helistasin kell 9: 40 minutit muusikat'],
			caption: 'Uue tulijana',
		},
		check: {
			title: 'Viis teed sisse',
			prompts: [
				'Vaadake teenust, mitte inimesi, kes ei tule.',
				'Rida-realt: enne see, mis toimib, siis mis segab, siis mis aitaks.',
			],
			lanes: ['Keel', 'Ligipääs', 'Seade', 'Aeg', 'Usaldus'],
			rows: ['Toimib hästi', 'Segab', 'Lihtsamaks'],
			examples: [
				'Esimene korrus ja pink ukse kõrval',
				'Kirjas on kuus korda „võlausaldaja“',
				'Üks laupäev kuus turul',
			],
		},
		ask: {
			title: 'Küsige, ärge oletage',
			prompts: ['Kes võiks tulla, aga ei tule? Kus nendega kohtume?', 'Mida nad meile räägivad?'],
			examples: ['Töökojas: „Arvasin, et võtate auto ära“'],
		},
		highest: {
			title: 'Kõige kõrgemad läved',
			prompts: ['Mis kaks peatavad enamiku?', 'Mis on selle all?'],
			examples: ['Häbi: ooteruum paistab tänavale'],
			caption: 'Vaadake alla',
		},
		easier: {
			title: 'Teeme läve madalamaks',
			prompts: ['Mida sel kuul muudame ja kes teeb?', 'Mis vajab kellegi teise nõusolekut?'],
			examples: ['1. märtsist on külguks lahti. Sirje hoolitseb'],
		},
	},
	method: {
		when: 'Kui teenus on olemas, aga vähesed tulevad, või kui keegi ütleb „need inimesed on raskesti kättesaadavad“.',
		steps: [
			'Proovime paarides sisse saada: kes helistab valjuhääldiga, kes klõpsab, kes läheb kohale. Kirjutage üles, mis juhtub, esimesena see, mis oli lihtne.',
			'Nüüd täidab igaüks omaette kaks esimest rida: mis toimib hästi ja mis segab. Üks asi sedelil.',
			'Loeme sedelid, paneme sarnased kokku ja täidame kolmanda rea: mis teeks lihtsamaks?',
			'Seni oleme oletanud. Kes teab paremini? Kirjutage, kus nendega kohtume ja mida nad on meile öelnud. Mida me ei tea, seda läheme küsima.',
			'Mis kaks läve peatavad enamiku? Küsige kummagi kohta „miks see nii on?“, kuni jõuate reegli, harjumuse või hirmuni.',
			'Mida saame sel kuul muuta ilma luba küsimata? Kes seda teeb? Siis kirjutage, mis vajab nõusolekut ja kelle oma.',
		],
		tips: [
			'Kui sedel räägib inimestest („nad ei loe“), küsige: mida meie teenus teeb, et see nii on?',
			'Kutsuge keegi, kes kord teenusest loobus, tasu või tänukingiga. Laske temal esimesena rääkida.',
			'Kas keegi pole veel küsinud? Siis peatuge pärast osa „Küsige, ärge oletage“, minge küsima ja lõpetage tahvel järgmisel nädalal.',
		],
		care: 'Mõni meist on siit ära saadetud. Keegi ei pea oma juhtumit rääkima. Töötajad ei ole süüdi reeglites, mida nad ise ei teinud.',
		question: 'Mis teeb sinul meie teenuse juurde tulemise lihtsaks või raskeks?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. Muutuma peab teenus, mitte sina.',
	},
}
