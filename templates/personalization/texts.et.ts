import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Estonian. */
export const personalizationEt: TemplateTexts<PersonalizationZone> = {
	title: 'Teenus, mis sobib',
	purpose: 'Uurige, mida saavad inimesed oma elu järgi kujundada ja mis jääb kõigile samaks.',
	drawing:
		'Suur särk rätsepa laual: tepitud õmblused, tasku, käärid ja mõõdulint. Kõrval ripub stangel kolm rõivaeset ja hinnasilt.',
	zones: {
		lives: {
			title: 'Kolm erinevat elu',
			prompts: [
				'Kes nad on? Mõelge välja või võtke lugudest, mida tohite rääkida.',
				'Jätke viimane rida vabaks, kuni 4. osa on tehtud.',
			],
			lanes: ['Esimene inimene', 'Teine inimene', 'Kolmas inimene'],
			rows: ['Kes, milles hea', 'Mis ei sobi', 'Mida valiks'],
			examples: [
				'Nils, pagar, töötab öösiti. Tunneb kogu tänavat',
				'Kontor on lahti, kui tema magab',
				'Jutuajamine kell kuus hommikul',
			],
		},
		same: {
			title: 'Kõigile sama',
			prompts: ['Mis ei tohi sõltuda sellest, kes te olete?', 'Õigused, ohutus, hind: lühike loend.'],
			examples: ['Vastus kolme päeva jooksul'],
		},
		person: {
			title: 'Mida inimene saab valida',
			prompts: ['Mida võiksid inimesed ise valida?', 'Aeg, koht, tempo, keel, kes aitab?'],
			examples: ['Esimene jutt jalutades, mitte kontoris'],
		},
		place: {
			title: 'Mida koht saab otsustada',
			prompts: ['Mida võiks otsustada küla, kool või meeskond?', 'Milles nad seal head on?'],
			examples: ['Võtmed annab külapood'],
		},
		costs: {
			title: 'Mis see maksab',
			prompts: ['Mis läheb raskemaks: aeg, raha, privaatsus, õiglus?', 'Kelle jaoks?'],
			examples: ['Kes küsib valjemini, saab parema aja'],
		},
		offer: {
			title: 'Valikud esmaspäevast',
			prompts: ['Kirjutage valik küsimusena, mida töötaja saab küsida.', 'Märkige kaks, millest alustada.'],
			examples: ['„Kus sa tahaksid kohtuda?“'],
		},
	},
	method: {
		when: 'Kui teenus toimib enamikule, aga mitte igaühe elus.',
		steps: [
			'Mõelge kolmele inimesele, kelle elu on väga erinev. Kes nad on, milles nad head on ja mis neile ei sobi?',
			'Kirjutage üles, mis peab olema kõigile sama. Arutage, kuni loend on lühike.',
			'Kirjutage omaette: mida võiks valida inimene ja mida otsustada koht?',
			'Minge tagasi oma kolme inimese juurde. Mida igaüks neist valiks? Täitke viimane rida.',
			'Öelge ausalt, mis see maksab. Siis valige kaks asja, mida inimesed saavad esmaspäevast valida.',
		],
		tips: [
			'Küsige iga „kõigile sama“ kohta: keda see kaitseb? Kui mitte kedagi, saab seda ehk painutada.',
			'Kui keegi ruumis ütleb „see oleksin mina“, kuulake enne teda. Väljamõeldud inimesed võivad oodata.',
		],
		care: 'Valik on õiglane ainult siis, kui kõik sellest kuulevad. Mõelge, kes ei julgeks küsida ja kuidas töötajad saavad seda pakkuda.',
		question: 'Kui saaksid muuta üht asja, et see sinu eluga sobiks, siis mida?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
	},
}
