import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Finnish. */
export const difficultMomentsFi: TemplateTexts<DifficultMomentsZone> = {
	title: 'Vaikeat hetket',
	purpose: 'Harjoitelkaa vaikeaa hetkeä yhdessä, ennen kuin se tulee. Sopikaa, mitä silloin tekisitte.',
	drawing:
		'Pieni näyttämö, jolla on esirippu ja neljä erilaista tuolia. Vieressä teline, kello ja avoin ovi; edessä puhekupla, kalenteri ja kirjoitusalusta.',
	zones: {
		scene: {
			title: 'Tilanne',
			prompts: ['Valitkaa yksi tai keksikää oma.'],
			examples: [
				'”Tiedämme, mitä ihmiset haluavat”, vetäjä aloittaa',
				'Isä itkee. Muut katsovat kelloa',
				'Kaksi puhuu, yhdeksän ei',
			],
		},
		chairs: {
			title: 'Istu joka tuoliin',
			prompts: ['Ota tuoli, joka ei ole omasi. Millaista siinä on istua?'],
			lanes: ['Asukas', 'Työntekijä', 'Päättäjä', 'Hiljainen'],
			rows: ['Tuntee', 'Pelkää', 'Tarvitsee'],
			examples: [
				'Olen pieni. Kaikilla muilla on paperit',
				'Että lupaan, mitä en voi pitää',
				'Kaksi minuuttia aikaa kirjoittaa ensin',
			],
		},
		power: {
			title: 'Valta ja riski',
			prompts: ['Kuka voi lähteä, kuka ei? Kuka kirjaa asiat?', 'Mitä voi menettää, ja kuka?'],
			examples: ['Toinen voi lähteä. Toinen tarvitsee päätöksen'],
		},
		words: {
			title: 'Sanat siihen hetkeen',
			prompts: ['Mitä voisit todella sanoa siinä hetkessä?', 'Yksi lyhyt lause, omin sanoin.'],
			examples: ['”Hetkinen. Haluaisin kuulla hänet ensin.”'],
		},
		earlier: {
			title: 'Mikä auttaa jo ennalta',
			prompts: ['Mitä teemme jo hyvin?', 'Kutsu, tila, ohjelma, lupaus: mitä muuta voimme tehdä ajoissa?'],
			examples: ['Soitto edellisenä päivänä: mitä tarvitset?'],
		},
		agreed: {
			title: 'Mistä sovimme',
			prompts: ['Mitä teemme, kun näin käy? Sanokaa se yhdellä lauseella.'],
			examples: ['Kuka tahansa saa pyytää taukoa milloin vain'],
		},
	},
	method: {
		when: 'Kun valmistaudutte yhteiseen työhön, tai riidan jälkeen, kun kaikki tunnistettava on muutettu.',
		steps: [
			'Valitkaa tilanne yhdessä tai keksikää oma. Vaihtakaa nimet ja paikat. Jokainen saa jättää väliin milloin vain.',
			'Ota tuoli, joka ei ole omasi arjessa. Kirjoita yksin: mitä siinä istuva tuntee, pelkää ja tarvitsee?',
			'Katsokaa tilannetta ulkoa. Kenellä on valtaa, ja kuka voi menettää mitä?',
			'Kirjoita lause, jonka voisit todella sanoa. Kokeilkaa sitä ääneen, sitten toista.',
			'Mikä auttaa jo ennalta? Sopikaa lopuksi yksi lause itsellenne.',
		],
		tips: [
			'Vaihtakaa tuoleja: päättäjä oppii eniten asukkaan tuolissa.',
			'Sama lause kuulostaa eri tuoleista erilaiselta. Antakaa kahden kokeilla.',
			'Käykää lopuksi haukkaamassa happea ja vaihtakaa paikkaa. Silloin roolit jäävät huoneeseen.',
		],
		care: 'Älkää koskaan toistako sitä, mitä jollekin paikalla olevalle on oikeasti tapahtunut. ”Ei tätä tilannetta” riittää, syytä ei tarvitse kertoa.',
		question: 'Muistele hetkeä, jolloin sinua ei kuunneltu. Mitä jonkun olisi pitänyt sanoa?',
		thanks: 'Kiitos. Lappusi on nyt taululla. Koodillasi näet myöhemmin, mitä siitä tuli.',
	},
}
