import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

export const about: MessagesLike<typeof english> = {
	'about.title': 'Mitä yhteiskehittäminen on ja mitä se ei ole',
	'about.intro':
		'Yhteiskehittäminen tarkoittaa, että palvelua muovaavat yhdessä ja tasavertaisina ne, jotka sitä käyttävät, ne, jotka siinä työskentelevät, ja ne, jotka siitä päättävät. Näin tehdään ensimmäisestä kysymyksestä siihen asti, kun arvioidaan, mitä siitä tuli.',
	'about.is_heading': 'Se on',
	'about.is_1': 'Vallan siirtymistä: asioita ei tehdä ihmisille tai heidän puolestaan, vaan heidän kanssaan.',
	'about.is_2': 'Aloittamista siitä, mitä ihmiset osaavat ja mitä jo on, ennen kuin kukaan puhuu ongelmista.',
	'about.is_3':
		'Eläytyvää kuuntelemista ja reilu mahdollisuus jokaiselle tulla kuulluksi, ei vain äänekkäille.',
	'about.is_4': 'Avoimuutta siitä, miten päätetään, kuka päättää ja mitä ei voi muuttaa.',
	'about.is_5': 'Menemistä sinne, missä ihmiset ovat. Vaikeita tavoittaa ovat palvelut, eivät ihmiset.',
	'about.is_6':
		'Työtapa, joka ei tule koskaan valmiiksi: kokeillaan, katsotaan yhdessä, mitä siitä tuli, ja kokeillaan uudelleen.',
	'about.not_heading': 'Se ei ole',
	'about.not_1':
		'Kuulemistilaisuus. Mielipiteitä kannattaa kysyä, mutta se on eri asia, ja sitä pitää kutsua omalla nimellään.',
	'about.not_2': 'Kokous, jossa kaikki on päätetty jo etukäteen.',
	'about.not_3': 'Vain ystävällisyyttä yksittäisille ihmisille tai vain virastojen välistä yhteistyötä.',
	'about.not_4': 'Pikaratkaisu. Se vie aikaa, ja se muuttaa myös niitä, jotka kysyvät.',
	'about.not_5':
		'Työkalu tai alusta. Tekniikka kulkee ihmisten välisten suhteiden rinnalla, mutta ei korvaa niitä.',
	'about.phases_heading': 'Seitsemän ilmausta, ei kiinteää järjestystä',
	'about.phases_text':
		'Niiden avulla löydät taulun ja voit sanoa, missä ryhmä on menossa. Ne eivät ole portaita, eikä kenenkään tarvitse käydä läpi kaikkia.',
	'about.pilots_heading': 'Yksitoista paikkaa, joissa tätä on kokeiltu',
	'about.pilots_text':
		'CoSIE-hankkeen kokeilut kymmenessä maassa. Näiden taulujen taustalla on se, mitä niissä opittiin.',
	'pilot.finland': 'Nuoret ja ammattilaiset: lopulta nuoret kouluttivat ammattilaisia kohtaamaan nuoria.',
	'pilot.sweden': 'Sosiaalipalveluja vammaisille ihmisille. Minne näyttö ei yltänyt, sinne ylsi puhelu.',
	'pilot.estonia':
		'Palveluja vammaisille ihmisille syrjäseuduilla ja ensimmäiset sosiaaliset hackathonit Võrumaalla.',
	'pilot.poland': 'Vanhetaan yhdessä: ikäihmisten yhteisasumista.',
	'pilot.netherlands-work': '”Ei aikaa hukattavaksi”, toinen maan kahdesta kokeilusta.',
	'pilot.netherlands-services': 'Sosiaalipalvelut uuteen muotoon, toinen maan kahdesta kokeilusta.',
	'pilot.uk': 'Palveluja ihmisille, jotka ovat tehneet riskiltään pieniä tai keskisuuria rikoksia.',
	'pilot.italy': 'Lasten lihavuus, josta puhuttiin muun muassa festivaalin pöydissä.',
	'pilot.spain':
		'Taitoja oman toiminnan aloittamiseen ihmisille, jotka ovat olleet pitkään ilman työtä. He hoitivat itse sosiaalisen median kanavia.',
	'pilot.hungary': 'Kotitalouksien omaa tuotantoa kylissä.',
	'pilot.greece': 'Viljelypalstoja kaupungin keskustassa. Täällä kokeiltiin myös tiekarttaa.',
	'about.credits_heading': 'Mistä tämä on peräisin',
	'about.credits_cosie':
		'Menetelmät ovat hankkeesta CoSIE, Co-creation of Service Innovation in Europe (2017–2021). Siinä oli mukana 24 organisaatiota kymmenestä maasta, ja sitä johti Turku University of Applied Sciences.',
	'about.credits_grant':
		'CoSIE on saanut rahoitusta Euroopan unionin Horisontti 2020 -tutkimus- ja innovointiohjelmasta avustussopimuksen nro 770492 mukaisesti.',
	'about.credits_own':
		'Constellate perustuu tähän kokemukseen, mutta se ei ole hankkeen tuote. Taulut ja niiden sanat ovat omiamme, ja niin ovat virheetkin.',
	'about.credits_made': 'Piirtopinta on tldraw, ja Yjs pitää sen kaikilla samanlaisena.',
	'about.credits_link': 'Hankkeen tiekartta ja työkalupakki',
}
