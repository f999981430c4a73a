import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Finnish. */
export const beforeYouStartFi: TemplateTexts<BeforeYouStartZone> = {
	title: 'Ennen kuin aloitatte: kuusi kysymystä',
	purpose: 'Sopikaa, missä olette, mitä haluatte ja mitä teillä jo on, ennen kuin pyydätte muilta aikaa.',
	drawing:
		'Kukkula, jonka rinteellä on lippu, ja taivaalla tähti; alla vihreä maa, jossa on kiviä, mukaan otettava laukku ja portti.',
	zones: {
		context: {
			title: 'Missä olemme nyt?',
			prompts: ['Mitä palvelun ympärillä tapahtuu juuri nyt?', 'Kuka tekee jo työtä asian hyväksi?'],
			examples: ['Bussi sairaalaan loppuu toukokuussa', 'Kahdella yhdistyksellä on yhteinen auto'],
		},
		aim: {
			title: 'Mitä varten?',
			prompts: ['Minkä pitäisi olla toisin vuoden päästä?', 'Mihin pääsemme vain yhdessä?'],
			examples: ['Vierailuajat päätetään yhdessä'],
		},
		values: {
			title: 'Mistä pidämme kiinni?',
			prompts: ['Mistä emme luovu, vaikka tulee vaikeaa?', 'Mistä muut huomaavat sen?'],
			examples: ['Kenenkään ei tarvitse kertoa tarinaansa kahdesti'],
		},
		assets: {
			title: 'Mitä meillä jo on?',
			prompts: ['Mitä taitoja, tiloja, aikaa ja luottamusta?', 'Kuka jakaisi niitä muille?'],
			examples: ['Kylätalo on aamuisin vapaa', 'Hoitaja, jolle kaikki soittavat muutenkin'],
		},
		barriers: {
			title: 'Mikä on tiellä?',
			prompts: ['Säännöt, raha, matkat, tavat, pelko: mikä hidastaa?', 'Siirtäkää lappu oikeaan kohtaan.'],
			lanes: ['Tämän voimme muuttaa', 'Tätä emme voi', 'Emme tiedä vielä'],
			examples: ['Tapaamme vain virka-aikaan', 'Uutta rahaa ei tule ennen syksyä'],
		},
		methods: {
			title: 'Miten voisimme toimia?',
			prompts: ['Missä ja miten ihmiset tapaisivat mielellään?', 'Mikä on pienin ensimmäinen kokeilu?'],
			examples: ['Kahvit torilla ja yksi kysymys'],
		},
		verdict: {
			title: 'Olemmeko valmiita?',
			prompts: ['Minkä pitää olla kunnossa, ennen kuin kutsumme muita?', 'Yksi lappu kultakin.'],
			lanes: ['Valmiita', 'Melkein', 'Emme vielä'],
			examples: ['Kun on sanottu, mitä ei voi muuttaa'],
		},
	},
	method: {
		when: 'Ensimmäiseen suunnittelupalaveriin, tai kun hanke on kadottanut suuntansa.',
		steps: [
			'Sanokaa yhdellä lauseella, miksi olemme täällä. Lukekaa ääneen lupauksemme ja se, mikä on jo päätetty.',
			'Kirjoittakaa hiljaa: missä olemme ja mitä varten? Yksi ajatus kullekin lapulle.',
			'Lukekaa laput ääneen ja siirtäkää yhteen kuuluvat vierekkäin. Mikä yllätti?',
			'Kirjoittakaa taas hiljaa: mistä pidämme kiinni ja mitä meillä jo on?',
			'Käykää vahvuudet läpi. Lisätkää nimi tai paikka, jos joku jakaisi ne muille.',
			'Nyt se, mikä on tiellä. Puhukaa jokaisesta lapusta ja siirtäkää se paikalleen.',
			'Kerätkää tapoja kohdata. Valitkaa yksi pieni ensiaskel, joka ei vaadi rahaa.',
			'Yksi lappu kultakin: olemmeko valmiita? Kirjatkaa päätös ja päivä, jolloin katsotte uudelleen.',
		],
		tips: [
			'Jos paikalla on vain suunnittelijoita, kysykää etukäteen kahdelta palvelun käyttäjältä, mitä heidän arjestaan pitäisi tietää.',
			'Pysykää vahvuuksissa, kunnes niitä on enemmän kuin esteitä.',
			'”Emme vielä” on hyvä tulos. Se säästää muiden aikaa.',
		],
		care: 'Sanokaa rajat ääneen ja kirjoittakaa ne näkyviin, ikävätkin. Myöhemmin paljastuva raja vie luottamuksen.',
		question: 'Mitä meidän pitäisi tietää arjestasi, ennen kuin suunnittelemme mitään?',
		thanks: 'Kiitos. Lappusi on taululla, josta suunnittelu alkaa.',
	},
}
