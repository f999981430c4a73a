import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Estonian. */
export const personaEt: TemplateTexts<PersonaZone> = {
	title: 'Persoona',
	purpose:
		'Kirjeldage üht usutavat inimest päris lugude põhjal, kõigepealt tugevused. Nii on ta mõtetes kaasas ka siis, kui teda ruumis ei ole.',
	drawing:
		'Tühja näoga inimene nimesildiga; suust tõuseb jutumull. Ümber on mõttepilv, aken päikese ja kuuga, kolm naabrit ja teeninduslett.',
	zones: {
		name: {
			title: 'Nimi ja nägu',
			prompts: ['Väljamõeldud nimi, vanus ja elukoht.', 'Ükski päris inimene ei tohi olla äratuntav.'],
			examples: ['Merike, 58, viimane maja kruusatee ääres'],
		},
		day: {
			title: 'Tavaline päev',
			prompts: ['Mis toimub ja kellega koos?'],
			lanes: ['Hommik', 'Päev', 'Õhtu ja öö'],
			examples: ['7.00 söödab kanu, vaatab bussiaegu, levi ei ole'],
		},
		quote: {
			title: 'Oma sõnadega',
			prompts: ['Lause, mida olete päriselt kuulnud.', 'Muutke seda nii, et ütlejat ei saa ära tunda.'],
			examples: ['„Kõik on lahked. Aga igaüks küsib midagi muud.“'],
		},
		strong: {
			title: 'Tugevused',
			prompts: ['Millega saab ta igal nädalal hakkama, kuigi teised ei saaks?'],
			examples: ['Korraldab üheksale naabrile küüdi'],
		},
		want: {
			title: 'Soovid ja mured',
			prompts: ['Mis on talle tähtis?', 'Mis ei lase tal magada?'],
			examples: ['Elada edasi oma majas', 'Öösel kukkumine'],
		},
		people: {
			title: 'Inimesed ümber',
			prompts: ['Kes teda aitab?', 'Keda tema aitab?'],
			examples: ['Õde helistab igal pühapäeval'],
		},
		service: {
			title: 'Meie teenusega',
			prompts: ['Mis toimib, mis teeb haiget, mida ta väldib?'],
			examples: ['Ei ava kunagi e-teenust'],
		},
	},
	method: {
		when: 'Kui olete kogunud päris lugusid, mitte kunagi nende asemel.',
		steps: [
			'Öelge, millistest lugudest see inimene kokku pannakse. Lugude inimesi ei tohi ära tunda.',
			'Andke inimesele väljamõeldud nimi. Siis täitke tema päev ja sõnad häälte põhjal, mida päriselt kuulsite.',
			'Milles see inimene hea on? Jääge siia, kuni teil on rohkem, kui arvasite.',
			'Alles nüüd: mida ta tahab ja mis talle muret teeb?',
			'Kes on tema ümber ja kuidas ta meie teenusega läbi saab?',
			'Lugege kogu inimene ette. Kas see, kes nii elab, noogutaks või naeraks? Küsige mõnelt.',
		],
		tips: [
			'Võib-olla elab keegi siin ruumis just nii. Laske temal esimesena tahvlit parandada.',
			'Kui oletate, pange sedelile küsimärk.',
			'Üks pisiasi tavalisest päevast ütleb rohkem kui keskmine.',
		],
		care: 'Segage kokku mitu lugu, et keegi ei leiaks tahvlilt ennast ega naabrit.',
		question: 'Lõpeta lause: tavalisel päeval on abi saamise juures kõige raskem see, et …',
		thanks: 'Aitäh. Sinu sõnad aitavad meil kirjeldada inimest, kes on usutav.',
	},
}
