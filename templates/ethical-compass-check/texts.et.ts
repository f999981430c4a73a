import type { EthicalCompassCheckZone } from '#templates/ethical-compass-check/template'
import type { TemplateTexts } from '#templates/Template'

const how = ['Läheb hästi', 'Nii ja naa', 'Veel mitte'] as const

/** The compass check in Estonian. */
export const ethicalCompassCheckEt: TemplateTexts<EthicalCompassCheckZone> = {
	title: 'Eetilise kompassi kontroll',
	purpose:
		'Vaadake plaani või kohtumist nelja ilmakaare järgi koos nendega, keda see puudutab. Muutke üht asja.',
	drawing:
		'Kompassiroos nelja suure tipuga: põhi, ida, lõuna ja lääs. Üle ümmarguse ketta on pikk nõel, mis pöörleb ümber keskkoha.',
	zones: {
		power: {
			title: 'Põhi: kelle sõna loeb',
			prompts: ['Kes saaks sellele ei öelda ja kas see loeks?', 'Mida inimesed siin koos meiega otsustavad?'],
			lanes: how,
			examples: ['Üürnikud saavad proovi kuu pärast peatada'],
		},
		equity: {
			title: 'Ida: õiglane kõigile',
			prompts: ['Kes andis tulekuks rohkem: aega, raha, julgust?', 'Kes oli vaiksem, kui tahtis?'],
			lanes: how,
			examples: ['Tõlk on iga kord', 'Vanemad maksid lapsehoidjale'],
		},
		open: {
			title: 'Lõuna: kõik on näha',
			prompts: ['Kas igaüks näeks, kuidas ja miks otsustasime?', 'Mida me pigem ei näitaks?'],
			lanes: how,
			examples: ['Protokoll ilmus kuu aega hiljem'],
		},
		empathy: {
			title: 'Lääs: keda kuulame',
			prompts: ['Kes on meie meelt muutnud?', 'Kellest me ikka veel ainult räägime?'],
			lanes: how,
			examples: ['Me pole kohanud ühtki öist hooldajat'],
		},
		stakes: {
			title: 'Mida see igaühele tähendab',
			prompts: ['Mida võib igaüks võita või kaotada?', 'Kelle käes on raha ja mõju?'],
			examples: ['Pered võidavad vaba õhtu', 'Juhid kaotavad vanad vahetused', 'Raha on vallal'],
		},
		needle: {
			title: 'Kuhu nõel näitab',
			prompts: ['Mis on see üks asi, mida enne jätkamist muudame?'],
			lanes: ['Mida muudame', 'Kes hoolitseb', 'Mis ajaks'],
			examples: ['Ka üürnikele hääl', 'Oleg ja Liis', 'Mai koosolekuks'],
		},
	},
	method: {
		when: 'Enne plaani avalikustamist, poole peal ja enne projekti lõppu.',
		steps: [
			'Nimetage plaan või kohtumine, mida vaatame. Viige üks igapäevane näide läbi kõigi nelja ilmakaare.',
			'Kirjutage vaikselt kõigi nelja ilmakaare juurde. Pange iga sedel õigesse kohta: läheb hästi, nii ja naa või veel mitte.',
			'Lugege kõigepealt, mis läheb hästi. Siis minge ilmakaare juurde, kus enamik sedeleid on paremal.',
			'Mida see igaühele meist tähendab? Esimesena räägivad need, kelle elu see kõige rohkem puudutab.',
			'Leppige kokku üks muudatus, kes selle eest hoolitseb ja mis ajaks. Pange see otsuste loendisse.',
		],
		tips: [
			'Kui neid, keda plaan puudutab, ruumis ei ole, on see teie esimene sedel. Kutsuge nad ja kohtuge uuesti.',
			'Küsige pigem „mis juhtus?“ kui „kes seda tegi?“.',
			'Üks tehtud muudatus on rohkem väärt kui kümme kirja pandut.',
		],
		care: 'Vaadake kogu rühma pilti. Ärge küsige, kes sedeli kirjutas, ja ärge loendage rollide kaupa, kui rollis on üks inimene.',
		question: 'Kui sa viimati seda teenust kasutasid või selle koosolekul käisid, kui palju sinu sõna luges?',
		thanks: 'Aitäh. Sinu vastus on tahvlil, ilma nimeta.',
	},
}
