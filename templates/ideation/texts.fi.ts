import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Finnish. */
export const ideationFi: TemplateTexts<IdeationZone> = {
	title: 'Ideapelto',
	purpose: 'Keksikää nopeasti monta ideaa, jatkakaa toistenne ajatuksia ja pitäkää oudotkin elossa.',
	drawing:
		'Aurinko kynnetyn pellon vieressä, pellon reunalla taimia; edessä siemeniä kuljettava tuulenpuuska, marjapensas ja laatikko, jossa kasvaa kolme tainta.',
	zones: {
		question: {
			title: 'Kysymyksemme',
			prompts: ['Mihin yhteen kysymykseen vastaamme tänään?', 'Ymmärrätkö sen toisin? Kirjoita miten.'],
			examples: ['Miten autoton naapuri saa ruokaostokset kotiin?'],
			caption: 'Yksi yhteinen kysymys',
		},
		alone: {
			title: 'Ensin yksin',
			prompts: [
				'Mitä voisimme kokeilla? Yksi idea joka lapulle.',
				'Kirjoita hiljaa. Huonotkin ideat kelpaavat.',
			],
			examples: ['Ostoskasseille hylly huoltoasemalle'],
		},
		build: {
			title: 'Jatka siitä',
			prompts: ['Ota jonkun toisen idea ja jatka: ”Joo, ja sitten …”'],
			examples: ['Joo, ja ohi ajava ottaa kassin kyytiin'],
		},
		fresh: {
			title: 'Tuorein silmin',
			prompts: [
				'Kuka on ratkaissut tämän muualla: leipomo, seura, toinen maa?',
				'Miten saisimme tämän paljon huonommaksi? Kääntäkää se.',
			],
			lanes: ['Lainaa muualta', 'Pahenna ja käännä sitten'],
			examples: ['Kirjastoauto käy joka kolmas tiistai', 'Kaikki pitää tilata viikkoa ennen'],
		},
		families: {
			title: 'Ideaperheet',
			prompts: ['Mitkä ideat kuuluvat yhteen? Siirtäkää ne vierekkäin.', 'Antakaa joka perheelle nimi.'],
			examples: ['Perhe: matkalla muutenkin'],
		},
		seedlings: {
			title: 'Taimet kasvamaan',
			prompts: ['Mitä kokeilemme ensin? Enintään kolme ideaa.', 'Pitäkää mukana yksi outo.'],
			lanes: ['Ensimmäinen taimi', 'Toinen taimi', 'Outo taimi'],
			examples: ['Kassihylly kokeeksi kahdeksi viikoksi'],
		},
	},
	method: {
		when: 'Teillä on yksi selvä kysymys, ja haluatte monta erilaista ideaa ennen kuin valitsette.',
		steps: [
			'Luetaan kysymys ääneen. Ymmärtääkö joku sen toisin? Kirjoittakaa sekin.',
			'Kirjoittakaa yksin ja hiljaa, yksi idea joka lapulle. Huonotkin ideat kelpaavat.',
			'Nyt näytämme laput. Lukekaa ensin hiljaa, jatkakaa sitten jonkun toisen ideaa: ”Joo, ja sitten …”',
			'Lainatkaa ensin: kuka on ratkaissut tämän muualla? Pahentakaa sitten tahallaan ja kääntäkää se.',
			'Siirtäkää yhteen kuuluvat ideat vierekkäin ja antakaa joka perheelle nimi.',
			'Äänestäkää hiljaa ja nimettömästi: minkä ideoiden haluaisitte kasvavan?',
			'Istuttakaa enintään kolme tainta. Yksi niistä saa olla outo.',
		],
		tips: [
			'Kirjoita kysymys isolla ja pidä se näkyvissä. Siihen palataan.',
			'Jos kaikki jatkavat saman ihmisen ideoita, pyydä jokaista valitsemaan lappu, jota kukaan ei ole vielä jatkanut.',
			'Haluaako joku mieluummin puhua tai piirtää? Kirjoita hänen puolestaan, hänen omin sanoin.',
		],
		care: 'Jos idealle nauretaan, se jää usein viimeiseksi. Sopikaa, ettei kukaan arvostele ennen äänestystä.',
		question: 'Yksi idea, vaikka pieni: mitä voisimme kokeilla?',
		thanks: 'Kiitos. Ideasi on nyt taululla, ja muut voivat jatkaa siitä.',
	},
}
