import type { ServiceBlueprintZone } from '#templates/service-blueprint/template'
import type { TemplateTexts } from '#templates/Template'

const steps = ['Enne', 'Saabumine', 'Koos', 'Pärast', 'Nädalaid hiljem'] as const

/** The service blueprint in Estonian. */
export const serviceBlueprintEt: TemplateTexts<ServiceBlueprintZone> = {
	title: 'Teenuse tööjoonis',
	purpose:
		'Vaadake, mida inimesed kohtavad ja mis peab selle taga toimuma. Siis leidke osad, mida saaksite jagada.',
	drawing:
		'Lava läbilõikes: inimesed rambivalguse ees, töötajad laval, eesriie ja selle taga lavatagune; põranda all talad ja naabrid, kes seda kannavad.',
	zones: {
		scene: {
			title: 'Üks olukord',
			prompts: ['Kes on see inimene ja mida ta saab ise teha?', 'Kus see algab ja lõpeb?'],
			examples: ['Oskar, 81, tuleb reedel haiglast koju'],
			caption: 'Uksest ukseni',
		},
		seen: {
			title: 'Mida inimene kohtab',
			prompts: [
				'Mida ta näeb, kuuleb või hoiab: kirjad, sildid, ekraanid, hääled?',
				'Mida ta igal sammul teeb? Kasutage tema oma sõnu.',
			],
			lanes: steps,
			rows: ['Märkab', 'Teeb'],
			examples: ['Väga väikeses kirjas kiri', 'Ootab taksot külgukse juures'],
		},
		work: {
			title: 'Mida meie teeme',
			prompts: [
				'Mida teeme koos inimesega, silmast silma või telefonis?',
				'Mida teeme, mida ta kunagi ei näe? Küsige tegijatelt.',
			],
			lanes: steps,
			rows: ['Nähtav', 'Nähtamatu'],
			examples: ['Õde loeb ravimite nimekirja ette', 'Koduhooldus lepib kokku esimese külastuse'],
		},
		marks: {
			title: 'Mis peab vastu, kus puruneb',
			prompts: ['Mis toimib hästi ja peab alles jääma?', 'Kus keegi ootab, küsib uuesti või jääb kinni?'],
			lanes: ['Peab vastu', 'Puruneb'],
			examples: ['Sama õde helistab laupäeval', 'Nimekiri trükitakse kaks korda'],
		},
		carried: {
			title: 'Kes ja mis seda kannab',
			prompts: [
				'Mis inimesed, partnerid, reeglid, vahendid ja raha seda sammu hoiavad?',
				'Mida võiksid naabrid, seltsid või inimene ise teha või kontrollida?',
			],
			lanes: steps,
			rows: ['Kannab täna', 'Saaks jagada'],
			examples: ['Apteek on kella kuueni lahti', 'Naaber kütab maja soojaks'],
		},
		shared: {
			title: 'Seda jagame esimesena',
			prompts: ['Mis osa jagame ja kellega?', 'Mida nad meilt vajavad, et seda hästi teha?'],
			examples: ['Reedel soe maja: kogudus ja koduhooldus'],
		},
	},
	method: {
		when: 'Idee peab saama teenuseks, mis toimib tavalisel päeval, või teenuses on praod, mida keegi tervikuna ei näe.',
		steps: [
			'Valige üks inimene ja üks olukord. Kus see algab ja kus lõpeb?',
			'Käige viis sammu läbi. Mida inimene märkab ja mida ta teeb?',
			'Mida teeme inimese nähes ja mida tema eest varjul? Küsige neilt, kes seda tööd teevad.',
			'Öelge kõigepealt, mis peab vastu. Siis märkige, kus puruneb, ja hääletage nimeta, mida parandada.',
			'Kes ja mis kannab täna iga sammu? Mida saaks jagada elanike või partneritega?',
			'Valige, mida ja kellega esimesena jagate. Kirjutage, mida nad teilt vajavad, et seda hästi teha.',
		],
		tips: [
			'Kutsuge keegi, kelle tööd ei nähta: majahoidja, telefonile vastaja, autojuht.',
			'Jääge ühe olukorra juurde. Teine olukord on teine tahvel.',
			'Ka tühi ruut on leid. Küsige: kas siin ei toimu midagi või me ei tea?',
		],
		care: 'Purunemine on süsteemi, mitte kolleegi viga: kirjutage, mis juhtub, mitte kes seda tegi. Ja ärge paluge naabritelt tasuta tööd, mille eest kellelegi varem maksti.',
		question: 'Kas töötad selle teenuse heaks? Mida sa teed, mida keegi ei näe?',
		thanks: 'Aitäh. Sinu sedel teeb selle töö tahvlil nähtavaks.',
	},
}
