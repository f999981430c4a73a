import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Estonian. */
export const roadmapBlankEt: TemplateTexts<RoadmapBlankZone> = {
	title: 'Teekaart oma sõnadega',
	purpose: 'Tehke koostööst oma kaart, oma keeles ja sellest, mida olete läbi elanud.',
	drawing:
		'Avatud öötaevas lahtiste tähtede ja kolme hõreda ringiga. Kaks inimest vaatavad seda künkalt teleskoobiga.',
	zones: {
		stars: {
			title: 'Meie tähed',
			prompts: [
				'Millal läks koos töötamine hästi? Millal mitte?',
				'Üks hetk igale sedelile. Täht võib siia ka kodutuks jääda.',
			],
			examples: [
				'Ehitasime kiiged ühe pühapäevaga',
				'Vanaisa joonistas kaardi',
				'Keegi ei öelnud meile kuupäeva',
			],
		},
		words: {
			title: 'Meie sõnad selle jaoks',
			prompts: ['Kuidas nimetate seda, kui vald ja rahvas midagi koos ehitavad?'],
			examples: ['Koos tegemine', 'Talgud, aga perearsti heaks'],
		},
		one: {
			title: 'Esimene tähtkuju',
			prompts: ['Millised tähed kuuluvad kokku?', 'Kirjutage nende nimi esimesele sedelile.'],
			examples: ['Nimi: Palju käsi'],
		},
		two: {
			title: 'Teine tähtkuju',
			prompts: ['Millised teised tähed kuuluvad kokku?', 'Kirjutage nende nimi esimesele sedelile.'],
		},
		three: {
			title: 'Kolmas tähtkuju',
			prompts: ['Kas on kolmas rühm? See võib tühjaks jääda.', 'Kirjutage nende nimi esimesele sedelile.'],
		},
	},
	method: {
		when: 'Kui rühm räägib teist keelt, kui juhivad lapsed või noored või kui valmis pealkirjad ei sobi.',
		steps: [
			'Vaadake valmis teekaarti üks minut ja pange see kinni. Teie oma võib välja näha hoopis teistsugune.',
			'Kirjutage vaikselt tähti: hetki, mil koos töötamine läks hästi, ja hetki, mil mitte.',
			'Kuidas ütleksite seda naabrile? Koguge sõnu, mida päriselt kasutate, kõigis ruumis kõneldavates keeltes.',
			'Viige kokkukuuluvad tähed ühte tähtkujju ja andke sellele nimi. Mis kuhugi ei sobi, võib jääda oma kohale.',
			'Lugege oma kaart ette. Valige sõnad, mida edaspidi kasutate, ja täht, millest alustate.',
		],
		tips: [
			'Kahest tähtkujust piisab, neljas mahub tahvli kõrvale vabale kohale.',
			'Kui kaks nime võistlevad, jätke mõlemad nädalaks alles.',
			'Lapsed võivad oma tähed joonistada. Joonistus loeb sama palju kui lause.',
		],
		care: 'Raske hetk kuulub sellele, kes selle läbi elas. Tema ütleb, kas see läheb kaardile, ja teiste nimesid sinna ei panda.',
		question: 'Kuidas nimetaksid sina seda, kui vald ja rahvas teenust koos ehitavad?',
		thanks: 'Aitäh. Sinu sõnad on tahvlil, kus valime oma sõnu.',
	},
}
