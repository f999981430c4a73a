import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Finnish. */
export const stakeholderSnowballFi: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Ihmisten kartta: kuka vielä?',
	purpose:
		'Katsokaa, kenen elämästä on kyse, kuka on lähellä ja kuka päättää kauempana. Sitten jokainen vinkkaa, ketä vielä pitäisi kuulla.',
	drawing:
		'Renkaita keskipisteen ympärillä, niillä ihmisiä ja siteitä; uloimmassa renkaassa avoin ovi ja sen ulkopuolella lumipallo, joka kasvaa vieriessään.',
	zones: {
		lives: {
			title: 'Elää sen kanssa',
			prompts: ['Kenen elämästä on kyse?', 'Tähän vain ihmisiä, ei organisaatioita.'],
			examples: ['Nuori, joka pitää huolta äidistään'],
		},
		close: {
			title: 'Tapaa heitä joka viikko',
			prompts: ['Kuka on heidän tukenaan, palkalla tai ilman?'],
			examples: ['Naapuri, joka kantaa polttopuut sisään'],
		},
		afar: {
			title: 'Kauempana',
			prompts: ['Kuka tekee säännöt tai maksaa?', 'Kenen arjessa se tuntuu?'],
			examples: ['Toimisto, joka päättää aukioloajat', 'Perheet, jotka asuvat vieressä'],
		},
		ties: {
			title: 'Siteet',
			prompts: ['Piirtäkää viivoja lapusta lappuun.', 'Mikä on vahva, heikko tai yksisuuntainen?'],
			examples: ['Vahva: terveydenhoitaja ja vanhempien ryhmä', 'Yhteen suuntaan: toimiston kirjeet'],
		},
		door: {
			title: 'Kuka avaa oven?',
			prompts: ['Lisätkää kaksi ryhmää, joita muut eivät tunne.', 'Kuka voi esitellä meidät?'],
			examples: ['Pilkkijät. Kioskin myyjä tuntee heidät'],
		},
		missing: {
			title: 'Ketä ei ole kuultu',
			prompts: ['Missä kohdassa kartta on tyhjä?', 'Kuka puhuu nyt heidän puolestaan?'],
			examples: ['Lapset, joiden koulu vaihtuu usein'],
		},
		calls: {
			title: 'Tällä viikolla',
			prompts: ['Kuka meistä ottaa yhteyttä keneen, ja miten?'],
			examples: ['Riitta soittaa kyläkauppaan tiistaina'],
		},
	},
	method: {
		when: 'Olette alussa, tai kuulette aina samoja ääniä. Kartta voi olla auki koko työn ajan.',
		steps: [
			'Aloittakaa ihmisistä, joiden elämästä on kyse. Tähän ei laiteta organisaatioita.',
			'Jokainen miettii itse: kuka tapaa heitä joka viikko? Kuka päättää asiasta tai tuntee sen kauempana?',
			'Piirtäkää viivoja lappujen väliin. Ensin vahvat siteet, sitten ne, jotka ovat heikkoja tai kulkevat yhteen suuntaan.',
			'Jokainen lisää kaksi ryhmää, joita muut eivät tunne, ja sen, kuka voisi esitellä meidät.',
			'Missä kartta on vielä tyhjä? Kirjoittakaa, ketä ei ole kuultu. Sopikaa, kuka ottaa yhteyttä keneen tällä viikolla.',
		],
		tips: [
			'Lähettäkää linkki jokaiselle, jonka kanssa puhutte seuraavaksi, ja pyytäkää kaksi lisää. Niin lumipallo kasvaa.',
			'Ryhmä, jota kukaan täällä ei tunne, on hyvä löytö. Sanokaa se ääneen.',
			'Kysykää niiltä, joiden elämästä on kyse, mitä lappuja he siirtäisivät lähemmäs tai kauemmas.',
		],
		care: 'Taululle ryhmiä ja rooleja. Yksityisten ihmisten nimet kuuluvat suljettuun listaan, ja vain heidän luvallaan.',
		question: 'Keneltä meidän pitäisi vielä kysyä tästä? Ryhmä tai rooli, ei nimiä.',
		thanks: 'Kiitos. Jos haluat, lähetä tämä linkki heille eteenpäin.',
	},
}
