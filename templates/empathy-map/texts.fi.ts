import type { EmpathyMapZone } from '#templates/empathy-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The empathy map in Finnish. */
export const empathyMapFi: TemplateTexts<EmpathyMapZone> = {
	title: 'Empatiakartta',
	purpose:
		'Pitäkää erillään se, mitä joku sanoi ja teki, ja se, mitä vain arvaatte. Päättäkää sitten, mitä kysytte ensi kerralla.',
	drawing:
		'Iso pää ilman kasvoja, sen sisällä kaksi pilveä. Suusta nousee puhekupla, kädessä on kortti; ympärillä kuva seinällä, talo sekä puu, jossa on ilmoitustaulu.',
	zones: {
		who: {
			title: 'Kuka hän on?',
			prompts: ['Yksi ihminen, yksi hetki.', 'Ketään oikeaa ihmistä ei saa tunnistaa.'],
			examples: ['Jorma, 71, varaa aikaa optikolle'],
		},
		says: {
			title: 'Sanoo',
			prompts: ['Mitä sanoja todella kuulimme?'],
			examples: ['”Voin tulla takaisin, kun on väljempää.”'],
		},
		does: {
			title: 'Tekee',
			prompts: ['Mitä näimme omin silmin?'],
			examples: ['Lukee kyltin kahdesti, panee lasit taskuun'],
		},
		around: {
			title: 'Näkee ja kuulee',
			prompts: ['Mitä ympärillä on: tila, ruutu, puhe, perhe?'],
			examples: ['Ruudulla numeroita, tiskillä ei ketään'],
		},
		strong: {
			title: 'Vahvuudet ja toiveet',
			prompts: ['Missä hän on hyvä?', 'Mistä hän saa voimaa?'],
			examples: ['Korjannut venemoottoreita neljäkymmentä vuotta'],
		},
		thinks: {
			title: 'Ehkä ajattelee',
			prompts: ['Vain arvaus: loppuun kysymysmerkki.'],
			examples: ['Luulevatko he minua hitaaksi?'],
		},
		feels: {
			title: 'Ehkä tuntee',
			prompts: ['Mikä tunne, ja missä kohtaa kehoa?', 'Tämäkin on arvaus: kysymysmerkki loppuun.'],
			examples: ['Kiire? Puristaako rinnasta?'],
		},
		ask: {
			title: 'Ensi kerralla kysymme',
			prompts: ['Mitkä kaksi arvausta tarkistamme?', 'Keneltä kysymme, ja missä?'],
			lanes: ['Arvauksemme', 'Näin kysymme'],
			examples: ['Ruutu saa hänet hätäilemään?', 'Kioskilla kolmelta: ”Mikä auttaisi?”'],
		},
	},
	method: {
		when: 'Heti keskustelun, tarinan tai käynnin jälkeen, kun ääni on vielä korvissa.',
		steps: [
			'Valitkaa yksi ihminen ja yksi hetki. Jos hän on oikea ihminen, muuttakaa se, mistä hänet voisi tunnistaa.',
			'Hiljaa, jokainen itse: mitä hän sanoi ja teki, ja mitä hänen ympärillään oli? Vain se, minkä huomasimme.',
			'Missä hän on hyvä, ja mitä hän toivoo?',
			'Nyt saa arvata: mitä hän ehkä ajattelee ja tuntee? Jokainen arvaus päättyy kysymysmerkkiin.',
			'Valitkaa kaksi arvausta. Sopikaa, miten kysytte ja keneltä.',
		],
		tips: [
			'Jos arvauksia tulee enemmän kuin sanoja ja tekoja, palatkaa alkuun: mitä todella kuulimme?',
			'Parasta on, jos ihminen itse on paikalla ja korjaa karttaa.',
			'Kaksi väärää arvausta on hyvä tulos. Ne olivat mielessänne jo ennen, mutta piilossa.',
		],
		care: 'Puhukaa niin kuin hän istuisi vieressänne. Arvaukset sairauksista tai perheasioista eivät kuulu tänne.',
		question: 'Miltä sinusta tuntui, kun lähdit tänään luotamme?',
		thanks: 'Kiitos. Kysymme mieluummin kuin arvaamme.',
	},
}
