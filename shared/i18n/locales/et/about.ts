import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

/** The page on what co-creation is, who has tried it, and where all this comes from. */
export const about: MessagesLike<typeof english> = {
	'about.title': 'Mis koosloome on ja mis see ei ole',
	'about.intro':
		'Koosloome tähendab, et teenust kujundavad koos ja võrdsetena need, kes seda kasutavad, need, kes selles töötavad, ja need, kes selle üle otsustavad. Nii esimesest küsimusest kuni hinnanguni, mis sellest sai.',
	'about.is_heading': 'See on',
	'about.is_1': 'Võimu nihkumine: asju ei tehta inimestele ega nende eest, vaid koos nendega.',
	'about.is_2':
		'Alustamine sellest, mida inimesed oskavad ja mis on juba olemas, enne kui keegi probleemidest räägib.',
	'about.is_3':
		'Empaatiaga kuulamine ja kõigile õiglane võimalus, et neid kuuldakse, mitte ainult valjuhäälsetele.',
	'about.is_4': 'Avatus selles, kuidas otsustatakse, kes otsustab ja mida ei saa muuta.',
	'about.is_5': 'Minek sinna, kus inimesed on. Raske on jõuda teenusteni, mitte inimesteni.',
	'about.is_6':
		'Tööviis, mis ei saa kunagi valmis: proovida, koos vaadata, mis sellest sai, ja uuesti proovida.',
	'about.not_heading': 'See ei ole',
	'about.not_1':
		'Arvamuste kogumine. Ka see on väärtuslik, aga see on midagi muud ja seda tuleb nimetada õige nimega.',
	'about.not_2': 'Koosolek, kus kõik on juba ette otsustatud.',
	'about.not_3': 'Ainult lahkus üksikute inimeste vastu või ainult koostöö ametite vahel.',
	'about.not_4': 'Kiire lahendus. See võtab aega ja muudab ka neid, kes küsivad.',
	'about.not_5': 'Tööriist ega platvorm. Tehnika käib suhetega kaasas, aga ei asenda neid.',
	'about.phases_heading': 'Seitse nimetust, kindla järjekorrata',
	'about.phases_text':
		'Need aitavad leida tahvlit ja öelda, kus rühm parajasti on. Need ei ole astmed ja keegi ei pea kõiki läbi käima.',
	'about.pilots_heading': 'Üksteist kohta, kus seda on proovitud',
	'about.pilots_text':
		'Projekti CoSIE katseprojektid kümnes riigis. See, mida seal õpiti, on nende tahvlite taga.',
	'pilot.finland':
		'Noored ja nendega töötavad inimesed: lõpuks õpetasid just noored, kuidas noortega suhelda.',
	'pilot.sweden': 'Sotsiaalteenused puudega inimestele. Kuhu ekraan ei ulatunud, sinna jõudis telefonikõne.',
	'pilot.estonia':
		'Teenused puudega inimestele kaugemates kohtades ja esimesed ühiskondlikud häkatonid Võrumaal.',
	'pilot.poland': 'Vananeme koos: eakate ühised kodud.',
	'pilot.netherlands-work': '„Pole aega raisata“, üks riigi kahest katseprojektist.',
	'pilot.netherlands-services': 'Uuel viisil kujundatud sotsiaalteenused, riigi teine katseprojekt.',
	'pilot.uk': 'Teenused inimestele, kes on toime pannud väikese või keskmise riskiga õigusrikkumisi.',
	'pilot.italy': 'Laste rasvumine, millest räägiti muu hulgas laudade ääres ühel festivalil.',
	'pilot.spain':
		'Oskused millegi oma alustamiseks inimestele, kes on kaua tööta olnud. Sotsiaalmeedia kanaleid pidasid nad ise.',
	'pilot.hungary': 'Kodune majapidamine külades.',
	'pilot.greece': 'Aiamaalapid kesklinnas. Siin prooviti ka teekaarti.',
	'about.credits_heading': 'Kust see kõik pärineb',
	'about.credits_cosie':
		'Meetodid pärinevad projektist CoSIE, Co-creation of Service Innovation in Europe (2017–2021). Selles oli 24 organisatsiooni kümnest riigist ja seda juhtis Turku University of Applied Sciences.',
	'about.credits_grant':
		'CoSIE on saanud rahastust Euroopa Liidu teadusuuringute ja innovatsiooni programmist „Horisont 2020“ toetuslepingu nr 770492 alusel.',
	'about.credits_own':
		'Constellate toetub sellele kogemusele, aga ei ole projekti toode. Tahvlid ja nende sõnad on meie enda omad, vead samuti.',
	'about.credits_made': 'Joonistuspind on tldraw ja Yjs hoiab selle kõigil ühesugusena.',
	'about.credits_link': 'Projekti teekaart ja tööriistakast',
}
