import type { EvaluationDesignZone } from '#templates/evaluation-design/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that plans an evaluation, in Hungarian. */
export const evaluationDesignHu: TemplateTexts<EvaluationDesignZone> = {
	title: 'Honnan fogjuk tudni?',
	purpose:
		'Egyezzünk meg a kezdés előtt: mi mutatja, hogy segít vagy árt, ki ítéli meg, mikor, és mi következik belőle.',
	drawing:
		'Kert nappal, öreg fával és három emberrel egy asztalnál; a gyepen a négy évszak gyűrűje zászlócskákkal, mellette ház három ablakkal és nyitott ajtóval.',
	zones: {
		better: {
			title: 'Mi lesz jobb',
			prompts: ['Ha ez jól megy, mi lesz más egy átlagos napon?', 'Kinek?'],
			examples: ['Szerdánként kimozdulok, esőben is'],
		},
		keep: {
			title: 'Mi ne legyen rosszabb',
			prompts: ['Mi jó már most, és mi maradjon is az?', 'Ki veszíthet azzal, amit teszünk?'],
			examples: ['A régi padosoknak megmarad a sarkuk'],
		},
		signs: {
			title: 'Mi mutatná meg',
			prompts: [
				'Mit látnánk vagy hallanánk? Kevés jel, amelyik számít.',
				'Hogyan tudjuk meg úgy, hogy ne legyen teher?',
			],
			lanes: ['Aki használja', 'Aki benne dolgozik', 'A hely, ahol élünk'],
			rows: ['Segít', 'Árt', 'Így tudjuk meg'],
			examples: [
				'Az emberek nélkülünk is sétálnak együtt',
				'Léna a szabadnapján telefonál',
				'Egy kérdés a kapuban, egy arc a képernyőn',
			],
		},
		judges: {
			title: 'Ki ítéli meg',
			prompts: ['Ki mondja meg, hogy elég jó-e?', 'Mi van, ha másképp látják?'],
			examples: ['Két sétáló, egy nővér, valaki a városházáról'],
		},
		when: {
			title: 'Mikor nézzük',
			prompts: ['Melyik nap, hol, és ki hív össze minket?'],
			lanes: ['Kezdés előtt', 'Útközben', 'Egy év múlva'],
			examples: ['Minden hónap első hetén, séta után'],
		},
		use: {
			title: 'Mi következik',
			prompts: [
				'Ki változtathat vagy állíthatja le, milyen jelek után?',
				'Ki tudja meg, mit találtunk, és hogyan?',
			],
			examples: ['Öt sétáló alatt: leállás előtt kérdezünk'],
		},
	},
	method: {
		when: 'Egy próba kezdetén, mindenkivel együtt, aki az eredménnyel élni fog, és nem akkor, amikor a pénz már elfogyott.',
		steps: [
			'Mindenki befejezi magában: „Ha ez jól megy, akkor egy átlagos napon …” Olvassuk fel, először azokét, akik használják a szolgáltatást.',
			'Mi jó már most, és mi ne legyen rosszabb? Ki veszíthet azzal, amit teszünk? Ezt is írjuk le.',
			'Mi mutatná, hogy segít vagy árt? Előbb mindenki a saját oszlopát tölti ki. Aztán válasszunk: oszloponként egy-két jel, és a legkönnyebb út, hogy megtudjuk.',
			'Ki ítéli meg? Legalább egy, aki használja, egy, aki benne dolgozik, és egy, aki fizeti. Ha nem egyeznek, mindkét véleményt leírjuk.',
			'Mikor nézzük meg? Valamit a kezdés előtt is tudnunk kell, különben nincs mihez hasonlítani.',
			'Mi következik abból, amit látunk? Most egyezzünk meg, ki változtathat rajta vagy állíthatja le, és ki tudja meg.',
		],
		tips: [
			'A történet és a szám összetartozik: a szám azt mondja, mennyi, a történet azt, hogy miért.',
			'Minden jelnél kérdezze meg: tennénk valamit másképp, ha tudnánk? Ha nem, hagyják ki.',
			'Akit az eredmény szerint fizetnek, utoljára szóljon arról, mi számít jónak.',
		],
		care: 'Fájhat, ha mérnek valakit. A szolgáltatást nézzük, soha nem egy-egy embert. Senkinek sem kell felelnie, és amit gyűjtünk, azt először azok látják, akikről szól.',
		question: 'Ha ez Önnek jól alakul, mit vesz majd észre először?',
		thanks: 'Köszönjük. A cetlije már a táblán van. Segít, hogy azt nézzük, ami számít.',
	},
}
