import type { DataInsightZone } from '#templates/data-insight/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for numbers and stories in Estonian. */
export const dataInsightEt: TemplateTexts<DataInsightZone> = {
	title: 'Arvud ja lood',
	purpose:
		'Pange kõrvuti arvud, avalik jutt ja see, mida inimesed teile räägivad. Vaadake, kus need klapivad, kus mitte ja kes on puudu.',
	drawing:
		'Vihmapilv rohelise seljaku kõrval. Kolm eri värvi oja voolavad alla ühte järve, mille üks ots on ära kuivanud; kaldal on veemõõdulatt ja silt.',
	zones: {
		ask: {
			title: 'Mida tahame teada',
			prompts: ['Enne küsimused, siis arvud.', 'Mida teeksime teisiti, kui teaksime?'],
			examples: ['Kes sööb lõunat üksi ja mis ajast?'],
		},
		numbers: {
			title: 'Arvud',
			prompts: ['Mida loetakse? Lisage allikas, aasta, koht.', 'Jätke välja alla kümne inimesega rühmad.'],
			lanes: ['Avaandmed', 'Meie omad'],
			examples: ['412 üle 75-aastast elab üksi (vald, 2025)', 'Rahvamajas 64 lõunat nädalas'],
		},
		posts: {
			title: 'Avalikult öeldud',
			prompts: ['Mida räägitakse netis ja vallalehes?', 'Oma sõnadega, ilma nimedeta.'],
			examples: ['Paljud küsivad, kas lõuna on kõigile'],
		},
		told: {
			title: 'Mida meile räägitakse',
			prompts: ['Mida on inimesed meile ise rääkinud?', 'Mis neil hästi toimib?'],
			examples: ['„Toit on hea. Kandikut kanda ei jaksa.“'],
		},
		compare: {
			title: 'Kõrvuti',
			prompts: ['Kas arvud, jutt ja lood ütlevad sama?', 'Kes on neist kõigist puudu?'],
			lanes: ['Klapivad', 'Ei klapi', 'Keegi ei tea'],
			examples: ['Neljapäev on täis', '„Vähesed tahavad“ ja „ma ei julgenud tulla“', 'Telefonita inimesed'],
		},
		sure: {
			title: 'Kui kindlad oleme?',
			prompts: ['Kas see on vana, ühekülgne, tellitud?'],
			examples: ['Kirjutavad enamasti alla 40-aastased'],
		},
		so: {
			title: 'Mis sellest?',
			prompts: ['Üks rida, üks mõte, vasakult paremale.', 'Kes oskab öelda, kas see on tõsi?'],
			lanes: ['Me näeme', 'See võib tähendada', 'Kuidas kontrollime'],
			examples: ['Talvel tuleb vähe', 'Õu on jääs', 'Neljapäeval käime seal koos kahega neist'],
		},
	},
	method: {
		when: 'Tahate mingist asjast enne alustamist aru saada või näha, mis sellest on saanud.',
		steps: [
			'Kirjutage oma küsimused üles, enne kui keegi ühtki tabelit avab.',
			'Paarides: tooge kumbki üks allikas ja öelge, kust ja mis aastast see on.',
			'Pange kõrvale, mida inimesed on meile rääkinud. Siia käib ka see, mis hästi toimib.',
			'Kus need klapivad, kus mitte, kes on kõigist puudu? Kirjutage üles, kui kindlad me oleme.',
			'Kirjutage ritta: mida näeme, mida see võib tähendada ja kuidas seda koos inimestega kontrollime.',
		],
		tips: [
			'Lugege iga arv ette lausena, milles on inimesed. „64 lõunast“ saab „kolmteist inimest igal argipäeval“.',
			'Kui arv ja lugu ei klapi, ärge otsige võitjat. Küsige, mida kumbki neist näeb.',
			'Igale paarile piisab ühest heast arvust.',
		],
		care: 'Ei pilte kinnistest rühmadest, ei kasutajanimesid ega lauseid, mille otsing üles leiaks. Kümnest väiksem arv võib osutada inimesele: jätke see välja.',
		question: 'Meil on selle koha kohta arvud. Mida need ei näita?',
		thanks: 'Aitäh. Ükski tabel poleks seda meile öelnud.',
	},
}
