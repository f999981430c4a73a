import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

export const exports: MessagesLike<typeof english> = {
	'export.heading': 'Ota taulu mukaan',
	'export.text': 'Jokainen, joka näkee taulun, saa tehdä niin. Tiedostot tehdään sinun laitteellasi.',
	'export.what': 'Mitä',
	'export.whole': 'Koko taulu',
	'export.zone': 'Yksi alue',
	'export.selection': {
		one: 'Valittu: {count} kohde',
		other: 'Valittu: {count} kohdetta',
	},
	'export.as': 'Missä muodossa',
	'export.png': 'Kuva',
	'export.png_hint': 'PNG. Suuri taulu tulee osina.',
	'export.svg': 'Piirros',
	'export.svg_hint': 'SVG, terävä kaikissa koissa.',
	'export.pdf': 'Paperi',
	'export.pdf_hint': 'PDF tulostamiseen ja hakuun, A4–A0.',
	'export.docx': 'Asiakirja',
	'export.docx_hint': 'Laput Wordiin alue kerrallaan.',
	'export.csv': 'Taulukko',
	'export.csv_hint': 'Laput CSV-tiedostona taulukko-ohjelmaan.',
	'export.md': 'Pelkkä teksti',
	'export.md_hint': 'Laput Markdown-muodossa.',
	'export.tldr': 'Taulutiedosto',
	'export.tldr_hint': 'Avautuu missä tahansa tldraw’ssa.',
	'export.paper': 'Paperikoko',
	'export.download': 'Lataa',
	'export.working': 'Tiedostoa tehdään…',
	'export.progress': 'Kuinka paljon tiedostosta on valmiina',
	'export.cancel': 'Peru',
	'export.done': 'Tiedosto on latauksissasi: {name}',
	'export.empty': 'Mukaan otettavaa ei ole vielä.',
	'export.failed': 'Tiedostoa ei voitu tehdä. Yritä uudelleen tai valitse toinen muoto.',
	'export.outside': 'Alueiden ulkopuolella',
	'export.column_number': 'Numero',
	'export.column_zone': 'Alue',
	'export.column_tone': 'Laji',
	'export.column_text': 'Lappu',

	'import.offer': 'Onko sinulla taulu tiedostona?',
	'import.open': 'Tuo tiedosto',
	'import.heading': 'Tuo tiedosto',
	'import.text':
		'Tiedoston sisältö tulee taulun nykyisen sisällön viereen. Kaikki näkevät sen, ja voit kumota sen.',
	'import.choose': 'Valitse taulutiedosto',
	'import.choose_hint': 'Constellaten tai tldraw’n tiedosto: .tldr tai .json. Voit myös pudottaa sen tähän.',
	'import.working': 'Tiedostoa luetaan…',
	'import.progress': 'Kuinka paljon tiedostosta on luettu',
	'import.done': {
		one: '{count} kohde on nyt taululla. Se on entisen sisällön vieressä ja valittuna.',
		other: '{count} kohdetta on nyt taululla. Ne ovat entisen sisällön vieressä ja valittuina.',
	},
	'import.left_out': {
		one: '{count} kohdetta ei voitu tuoda.',
		other: '{count} kohdetta ei voitu tuoda.',
	},
	'import.left_out_why':
		'Videot, muut verkkosivut, internetin kuvat ja vialliset osat jäävät pois, jotta taulu on kaikille turvallinen.',
	'import.see': 'Katso taululla',
	'import.unreadable':
		'Tämä ei ole taulutiedosto, tai se on vioittunut. Valitse tiedosto, jonka pääte on .tldr tai .json.',
	'import.newer': 'Tiedosto on tehty uudemmalla ohjelmalla, eikä tämä taulu osaa vielä lukea sitä.',
	'import.too_large': {
		one: 'Tiedosto on liian suuri. Taulutiedostossa saa olla {count} Mt eikä liikaa pitkiä piirroksia.',
		other: 'Tiedosto on liian suuri. Taulutiedostossa saa olla {count} Mt eikä liikaa pitkiä piirroksia.',
	},
	'import.empty': 'Tiedostossa ei ole mitään.',
	'import.full': {
		one: 'Tiedosto ei mahdu: taululla on tilaa vielä {count} kohteelle. Avaa tiedosto uudelle taululle.',
		other: 'Tiedosto ei mahdu: taululla on tilaa vielä {count} kohteelle. Avaa tiedosto uudelle taululle.',
	},
	'import.failed': 'Tiedostoa ei voitu tuoda. Taulu on niin kuin se oli.',

	'openfile.heading': 'Avaa tiedosto uutena tauluna',
	'openfile.text': 'Uusi taulu saa tiedoston nimen, ja siirryt sinne.',
	'openfile.failed': 'Tiedostoa ei voitu avata. Yritä uudelleen.',

	'takeall.heading': 'Ota koko istunto mukaan',
	'takeall.text':
		'Yksi tiedosto, jossa on kansio jokaiselle taululle: taulutiedosto, PDF paperille sekä laput asiakirjana, taulukkona ja pelkkänä tekstinä. Se tehdään sinun laitteellasi.',
	'takeall.boards': 'Tiedoston taulut',
	'takeall.waiting': 'Ei vielä',
	'takeall.working': 'Tehdään…',
	'takeall.done': 'Valmis',
	'takeall.missing': 'Ei voitu lukea',
	'takeall.working_hint': 'Tiedostoa tehdään. Pidä tämä sivu auki.',
	'takeall.missing_count': {
		one: '{count} taulua ei voitu lukea, eikä se ole tiedostossa. Yritä myöhemmin uudelleen.',
		other: '{count} taulua ei voitu lukea, eivätkä ne ole tiedostossa. Yritä myöhemmin uudelleen.',
	},
	'takeall.failed': 'Tiedostoa ei voitu tehdä. Yritä uudelleen tai ota taulut mukaan yksi kerrallaan.',

	'language.text':
		'Taulun otsikot, kysymykset ja esimerkit vaihtuvat kaikille. Lappuja ei käännetä, ja se, mitä ihmiset ovat muuttaneet, jää ennalleen.',
	'language.own': 'Omien painikkeittesi kieli ei vaihdu.',
	'language.change': 'Vaihda kieli',
	'language.now': 'Taulun kieli on nyt: {language}.',
	'language.left': {
		one: '{count} teksti jää niin kuin ihmiset sen kirjoittivat.',
		other: '{count} tekstiä jää niin kuin ihmiset ne kirjoittivat.',
	},
	'language.put_back': 'Palauta entinen',
	'language.no_template': 'Enää ei tiedetä, mistä pohjasta tämä taulu alkoi. Sen tekstit jäävät ennalleen.',
}
