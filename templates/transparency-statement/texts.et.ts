import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Estonian. */
export const transparencyStatementEt: TemplateTexts<TransparencyStatementZone> = {
	title: 'Avatuse lubadus',
	purpose:
		'Öelge inimestele lihtsate sõnadega, mida nad siin muuta saavad, kes otsustab ja millal nad vastuse saavad.',
	drawing:
		'Klaasist maja kuue suure ruuduga. Üks aken on lahti ja üks ruut on matt. Inimesed vaatavad sisse, üks neist luubiga.',
	zones: {
		can: {
			title: 'Mis saab muutuda',
			prompts: ['Mis on päriselt veel lahtine?', 'Mida muudaksime, kui inimesed seda paluksid?'],
			examples: ['Lahtiolekuajad', 'Kuidas esimene kohtumine käib'],
		},
		cannot: {
			title: 'Mis ei saa muutuda',
			prompts: ['Mis on kindel?', 'Kes on nii määranud ja mis ajani?'],
			examples: ['Tasu, kuni seadus muutub'],
		},
		who: {
			title: 'Kes otsustab, kes maksab',
			prompts: ['Kes lõpuks otsustab ja kuidas?', 'Kes maksab ja kes võidaks?'],
			examples: ['Rühm, millest pool on elanikud, 3. mail', 'Maksab vald'],
		},
		kept: {
			title: 'Mida teist alles hoiame',
			prompts: ['Mida hoiame, kus ja kui kaua?', 'Kuidas saab selle tagasi võtta?'],
			examples: ['Nimesid mitte. Sedelid aasta, oma serveris'],
		},
		back: {
			title: 'Millal saate vastuse',
			prompts: ['Mis päevaks, kus ja kellelt?'],
			examples: ['30. juuniks raamatukogu seinal, Annalt'],
		},
		unclear: {
			title: 'Veel ebaselge',
			prompts: ['Mida on raske mõista või uskuda?', 'Laske küsida kellelgi väljastpoolt.'],
			examples: ['Mis siis, kui rühm kokku ei lepi?'],
		},
	},
	method: {
		when: 'Enne kui kedagi kutsute, ja alati siis, kui selles midagi muutub.',
		steps: [
			'Mõelge ühele inimesele, keda tahate kutsuda. Mida ta kõigepealt küsiks?',
			'Kirjutage, mis saab muutuda, mis ei saa ning kes otsustab ja maksab. Igast sedelist peaks kaheteistaastane aru saama.',
			'Kirjutage, mida te alles hoiate ja millal inimesed vastuse saavad. Kuupäev on parem kui „varsti“.',
			'Nüüd loeb keegi, kes seda ei kirjutanud, kõik ette ja ütleb, mis on ebaselge. Teised kuulavad ega selgita.',
			'Parandage sedelid, mis tekitasid küsimusi. Siis pange kolm kõige tähtsamat rida töötoa lubadusse.',
		],
		tips: [
			'Leidke neljanda sammu lugeja ette: naaber, õpilane, keegi kohvikust.',
			'Kirjutage see, mis ei saa muutuda, sama selgelt kui see, mis saab. Inimesed andestavad piire kergemini kui üllatusi.',
			'Kui kuupäev nihkub, öelge seda samal päeval ja seal, kus on lubadus.',
		],
		care: 'Kui midagi ei ole päriselt lahtine, ärge nimetage seda koosloomeks. Nimetage seda teavitamiseks ja säästke inimeste vaeva.',
		question: 'Lugesid, mida me lubame. Mis on veel ebaselge või raske uskuda?',
		thanks: 'Aitäh. Sinu sedel on tahvlil, meie lubaduse kõrval.',
	},
}
