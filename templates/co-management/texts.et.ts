import type { CoManagementZone } from '#templates/co-management/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about sharing the keys, in Estonian. */
export const coManagementEt: TemplateTexts<CoManagementZone> = {
	title: 'Jagame võtmeid',
	purpose:
		'Leppige kokku, kes teeb mida, kes otsustab ja kelle käes on vahendid, et asi jätkuks ka pärast töötuba.',
	drawing:
		'Alusel seisab kolme kausiga kaal: vasakus kausis tööriistakast, paremas kirst. Kõrval on korv õuntega ja riie, mis kukkuja kinni püüab.',
	zones: {
		tasks: {
			title: 'Mida on vaja teha',
			prompts: ['Mida tuleb ikka ja jälle teha?', 'Ka väikesed tööd ja need, mida keegi ei näe.'],
			examples: ['Saal kell kuus lahti teha', 'Sõnumitele vastata'],
		},
		glad: {
			title: 'Mida teeksin hea meelega',
			prompts: ['Mida tahaksite enda peale võtta?', 'Kui tihti? Nii vähe, kui teile sobib.'],
			examples: ['Küpsetan kuu esimesel pühapäeval'],
		},
		holders: {
			title: 'Mis on kelle käes',
			prompts: [
				'Üks töö korraga: kes teeb, kes otsustab, kellel on raha ja võtmed?',
				'Võrrelge kolme rida. Kas jaotus on õiglane?',
			],
			lanes: ['Elanikud', 'Koos', 'Asutus'],
			rows: ['Teeb töö', 'Otsustab', 'Raha, võtmed'],
			examples: ['Aed: Kaja ja majahoidja', 'Aia plaan: meie kõik, aprillis', 'Aia raha: veel vallamajas'],
		},
		means: {
			title: 'Mida selleks vaja on',
			prompts: ['Mida igaüks oma tööks vajab?', 'Võtmed, raha, kindlustus, koolitus, tasu?'],
			examples: ['Keegi maksab vabatahtlike telefoniarve'],
		},
		risks: {
			title: 'Kui läheb valesti',
			prompts: ['Mis võib juhtuda ja kes siis aitab?', 'Kedagi ei jäeta riskiga üksi.'],
			examples: ['Libe tee: vastutab edasi vald'],
		},
		rules: {
			title: 'Kuidas edasi läheme',
			prompts: ['Milles lepime kokku, et see püsiks?'],
			lanes: ['Kohtume, otsustame', 'Anname üle', 'Vaatame üle'],
			examples: ['Esmaspäev, igaühel üks hääl', 'Lahkuja õpetab järgmist', 'Proovime mai lõpuni'],
		},
	},
	method: {
		when: 'Kui midagi uut toimib ja peab edasi kestma ilma projektita.',
		steps: [
			'Kirjutage omaette: mida on vaja teha, ka märkamatult? Ja mida teeksite ise hea meelega?',
			'Võtke ette üks töö teise järel. Inimesed pakuvad end ise, kedagi ei määrata. Kes teeb, kes otsustab, kellel on raha ja võtmed?',
			'Vaadake ühiseid töid. Mida igaüks vajab, et tööd hästi teha?',
			'Mis võib valesti minna? Kirjutage iga riski juurde, kes siis aitab.',
			'Leppige kokku, kuidas kohtute, kuidas töid üle annate ja mis päeval selle kõik uuesti üle vaatate.',
		],
		tips: [
			'Kui keegi tööd ei taha, jätke see lahti. Lahtine töö on aus ja võib-olla ei olegi seda vaja.',
			'Näidake ridu: kui töö on vasakul ja raha paremal, rääkige kõigepealt sellest.',
		],
		care: 'Töö ilma sõnaõiguse ja vahenditeta on lihtsalt odavam. Koos jagatud tööga tuleb jagatud võim ja raha.',
		question: 'Kas siin on mõni väike töö, mida teeksid vahel hea meelega?',
		thanks: 'Aitäh. Sinu sedel on nüüd tahvlil. Oma koodiga näed hiljem, mis sellest sai.',
	},
}
