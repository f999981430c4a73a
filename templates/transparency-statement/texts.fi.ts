import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Finnish. */
export const transparencyStatementFi: TemplateTexts<TransparencyStatementZone> = {
	title: 'Avoimin kortein',
	purpose: 'Kertokaa selvästi, mihin tässä voi vaikuttaa, kuka päättää ja milloin tuloksista kuulee.',
	drawing:
		'Lasitalo, jossa on kuusi isoa ruutua. Yksi ikkuna on auki ja yksi ruutu on himmeä. Ihmiset katsovat sisään, yksi suurennuslasilla.',
	zones: {
		can: {
			title: 'Mikä voi muuttua',
			prompts: ['Mikä on oikeasti vielä auki?', 'Minkä muuttaisimme, jos sitä toivotaan?'],
			examples: ['Aukioloajat', 'Miten ensikäynti sujuu'],
		},
		cannot: {
			title: 'Mikä ei voi muuttua',
			prompts: ['Mikä on jo päätetty?', 'Kuka sen päätti, ja mihin asti se on voimassa?'],
			examples: ['Maksu, kunnes laki muuttuu'],
		},
		who: {
			title: 'Kuka päättää ja maksaa',
			prompts: ['Kuka päättää lopuksi, ja millä tavalla?', 'Kuka maksaa, ja kuka hyötyisi?'],
			examples: ['Ryhmä, josta puolet asukkaita, 3. toukokuuta', 'Kunta maksaa'],
		},
		kept: {
			title: 'Mitä sinusta jää talteen',
			prompts: ['Mitä säilytämme, missä ja kuinka kauan?', 'Miten voit poistaa omasi?'],
			examples: ['Ei nimiä. Laput vuoden omalla palvelimella'],
		},
		back: {
			title: 'Milloin kuulet meistä',
			prompts: ['Mihin päivään mennessä, missä ja keneltä?'],
			examples: ['Viimeistään 30.6. kirjaston seinällä, Annalta'],
		},
		unclear: {
			title: 'Vielä epäselvää',
			prompts: ['Mitä on vaikea ymmärtää tai uskoa?', 'Antakaa ulkopuolisen kysyä.'],
			examples: ['Entä jos ryhmä ei pääse sopuun?'],
		},
	},
	method: {
		when: 'Ennen kuin kutsutte ketään, ja aina kun jokin näistä asioista muuttuu.',
		steps: [
			'Ajatelkaa yhtä ihmistä, jonka haluatte mukaan. Mitä hän kysyisi ensin?',
			'Kirjoittakaa, mikä voi muuttua, mikä ei, ja kuka päättää ja maksaa. Niin, että 12-vuotias ymmärtää joka lapun.',
			'Kirjoittakaa, mitä säilytämme ja milloin tuloksista kuulee. Päivämäärä on parempi kuin ”pian”.',
			'Nyt joku, joka ei ollut mukana, lukee ääneen ja sanoo, mikä on epäselvää. Muut kuuntelevat eivätkä selitä.',
			'Korjatkaa laput, jotka herättivät kysymyksiä. Viekää sitten kolme tärkeintä riviä istunnon lupaukseen.',
		],
		tips: [
			'Sovi lukijasta etukäteen: naapuri, harjoittelija tai joku kahvion väestä.',
			'Kirjoittakaa se, mikä ei voi muuttua, yhtä selvästi kuin se, mikä voi. Rajat annetaan anteeksi helpommin kuin yllätykset.',
			'Kun aikataulu venyy, kertokaa se samana päivänä siellä, missä lupaus on.',
		],
		care: 'Jos mikään ei ole oikeasti auki, älkää puhuko yhteiskehittämisestä. Sanokaa, että tiedotatte, ja säästäkää ihmisten vaivaa.',
		question: 'Luit, mitä lupaamme. Mikä on vielä epäselvää tai vaikea uskoa?',
		thanks: 'Kiitos. Lappusi on taululla lupaustemme vieressä.',
	},
}
