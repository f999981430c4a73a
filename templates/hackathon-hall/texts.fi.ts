import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Finnish. */
export const hackathonHallFi: TemplateTexts<HackathonHallZone> = {
	title: 'Hackathonin aula',
	purpose:
		'Koko tapahtuman yhteinen aula: missä kaikki ovat, mitä tapahtuu seuraavaksi ja miten ideoille käy.',
	drawing:
		'Talon pohjapiirros: yläseinällä päivät ja yöt, neuvontatiski, aula, matto ja tuolit piirissä, esirippujen reunustama lava sekä ulkona puutarha.',
	zones: {
		programme: {
			title: 'Ohjelma',
			prompts: ['Mitä tapahtuu, milloin ja missä?', 'Kaikki on avointa kaikille.'],
			lanes: ['Ensimmäinen päivä', 'Toinen päivä', 'Kolmas päivä'],
			examples: ['17.30 tervetuloa, koulun sali', '15.00 ensimmäinen välipysäkki', '14.30 esitykset'],
		},
		help: {
			title: 'Apu ja lepo',
			prompts: ['Kuka auttaa missä ja milloin?', 'Väsyttää, harmittaa, ei kuunneltu? Tule hengähtämään.'],
			lanes: ['Mentorit ja auttajat', 'Hengähdyspaikka'],
			examples: ['Lakiasiat: Nora, toisen päivän aamu', 'Hiljainen huone: luokka 4, siellä on teetä'],
		},
		challenges: {
			title: 'Haasteseinä',
			prompts: ['Mihin arjen pulmaan tiimin pitäisi tarttua?', 'Kenen arkea se on, ja kuka siitä vastaa?'],
			examples: ['Pieni koulu: miten oppilas pääsee puheterapiaan?'],
		},
		people: {
			title: 'Etsin tiimiä',
			prompts: ['Mitä tuot mukanasi, ja mikä on sinulle tärkeää?', 'Etunimi riittää.'],
			examples: ['Ali: laitan ruokaa sadalle hengelle', 'Kaija: käytän pyörätuolia, tunnen luiskat'],
		},
		teams: {
			title: 'Tiimit',
			prompts: [
				'Mikä tiiminne nimi on, ja missä on sen taulu?',
				'Kuka puuttuu: arjen kokija, työntekijä, päättäjä?',
			],
			examples: ['Tiimi Puhe: tarvitaan vanhempi ja joku kunnasta'],
		},
		rest: {
			title: 'Lepäävät ideat',
			prompts: ['Millä haasteella ei vielä ole tiimiä?', 'Se säilyy täällä ja voi herätä myöhemmin.'],
			examples: ['Valot hiihtoladulle: uudestaan ensi syksynä'],
		},
		checkpoints: {
			title: 'Välipysäkit',
			prompts: ['Joka tiimi kertoo kolmessa minuutissa. Saa olla jumissakin.', 'Mitä tarvitsette muilta?'],
			lanes: ['Ensimmäinen: keitä kuulitte?', 'Toinen: kuka kokeili?'],
			examples: ['Tiimi Puhe: kaksi oppilasta ja opettaja', 'Tiimi Puhe: yksi perhe videopuhelulla'],
		},
		pitches: {
			title: 'Esitykset',
			prompts: ['Joka tiimille yksi lappu, järjestys arvotaan.', 'Mikä auttaisi ideaa elämään?'],
			lanes: ['Esitysjärjestys', 'Mikä auttaisi'],
			examples: ['1 Tiimi Puhe', 'Kirjasto lainaa huonetta tiistaisin'],
		},
		after: {
			title: '30 ja 90 päivän päästä',
			prompts: ['Kuka jatkaa, ja kuka avaa ovia?', 'Minä päivänä soitatte toisillenne?'],
			lanes: ['30 päivän päästä', '90 päivän päästä'],
			examples: ['Tiimi Puhe soittaa koulutoimeen 12.5.'],
		},
	},
	method: {
		when: 'Sosiaaliseen hackathoniin, haasteiden keruusta 90 päivän päähän asti, paikan päällä tai etänä.',
		steps: [
			'Tervetuloa. Luetaan yhteinen sopimus, kirjoitetaan ensimmäinen lappu ja katsotaan, missä voi hengähtää.',
			'Haasteen tuojat kertovat, kaksi minuuttia kukin: mitä tapahtuu ja kenelle?',
			'Kävelkää ja jutelkaa. Mene haasteen luo, joka on sinulle tärkeä, ja etsikää ne, jotka puuttuvat.',
			'Haasteet, joilla ei ole tiimiä, siirtyvät lepääviin ideoihin. Ne säilyvät ja voivat herätä myöhemmin.',
			'Ensimmäinen tunti tiimeissä, omilla tauluilla. Puhutaan vain ihmisistä ja ongelmasta.',
			'Ensimmäinen välipysäkki, kolme minuuttia tiimiä kohti: keitä kuulitte, ja mikä yllätti?',
			'Toinen välipysäkki, kolme minuuttia tiimiä kohti: kuka kokeili, ja mitä muutitte?',
			'Arpokaa järjestys. Joka tiimi esittää viisi minuuttia ja saa kolme kysymystä.',
			'Kaikki äänestävät nimettömästi. Sanokaa ja kirjoittakaa sitten, mikä auttaisi kutakin ideaa elämään.',
			'Joka tiimi, ei vain voittaja, sopii puhelun 30 päivän päähän: ketkä, milloin ja kuka avaa ovia.',
		],
		tips: [
			'Tässä on laskettu vain yhteinen aika, noin kuusi ja puoli tuntia. Tiimien työtunnit ovat niiden välissä.',
			'Useimmat hackathonin ideat pysähtyvät, kun väki lähtee kotiin. Sopikaa 30 päivän puhelu ennen lähtöä.',
			'Etsi jo ennen tapahtumaa jokaiselle haasteelle joku, joka vastaa siitä tapahtuman jälkeenkin.',
		],
		care: 'Tunteet nousevat, kun ongelma on oma. Pitäkää yksi rauhallinen ihminen vapaana hengähdyspaikassa, ja jakakaa päivät illoiksi, jos vauhti sulkee ihmisiä pois.',
		question: 'Mihin arjen pulmaan tiimin pitäisi tarttua?',
		thanks: 'Kiitos. Pulmasi on nyt haasteseinällä, ja jokin tiimi voi tarttua siihen.',
	},
}
