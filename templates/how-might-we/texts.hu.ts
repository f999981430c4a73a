import type { HowMightWeZone } from '#templates/how-might-we/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of questions in Hungarian. */
export const howMightWeHu: TemplateTexts<HowMightWeZone> = {
	title: 'Hogyan lehetne?',
	purpose: 'Legyen abból, amit megtudtunk, nyitott kérdés: se túl tág, se álcázott válasz.',
	drawing:
		'Nagy tölcsér egy asztalon álló üveg felett. Felül cédulák hullanak bele, alul cseppek jönnek ki. Egy felhő és egy átkötött csomag kívül marad.',
	zones: {
		strengths: {
			title: 'Erősségeink',
			prompts: ['Mi segít már most, és ki jó benne?'],
			examples: ['A szomszédok tartják egymás helyét a sorban'],
		},
		learned: {
			title: 'Amit megtudtunk',
			prompts: ['Melyik tény vagy mondat lepett meg?', 'Melyik két dolog nem fér össze?'],
			examples: ['Héttől állnak sorba. Az ajtó kilenckor nyílik'],
		},
		questions: {
			title: 'Sok kérdés',
			prompts: [
				'Minden cetli így kezdődik: „Hogyan lehetne …”. Írjunk legalább ötöt.',
				'Hogyan lehetne a jót megtartani, a rosszat kijavítani vagy megfordítani?',
			],
			examples: ['Hogyan lehetne otthon várni, a helyünket megtartva?'],
		},
		wide: {
			title: 'Túl tág',
			prompts: ['Hétfőn senki sem tudná elkezdeni.', 'Hogyan lehetne kisebb?'],
			examples: ['Hogyan lehetne megszüntetni a magányt?'],
		},
		answer: {
			title: 'Ez már válasz',
			prompts: ['A megoldás már benne van a kérdésben.', 'Mire jó? Azt kérdezzük.'],
			examples: ['Hogyan lehetne sorszámos appunk?'],
		},
		chosen: {
			title: 'Kérdések, amelyeket viszünk',
			prompts: ['Legfeljebb három. Értené mindegyiket egy szomszéd?', 'Aki ezzel él, az választja az elsőt.'],
			lanes: ['Első kérdés', 'Második kérdés', 'Harmadik kérdés'],
			examples: ['Hogyan lehetne a várakozás egy jó óra?'],
		},
	},
	method: {
		when: 'Meghallgattuk az embereket, tanultunk tőlük, és most jó kérdés kell, mielőtt ötleteket keresünk.',
		steps: [
			'Olvassuk fel az erősségeket és azt, amit megtudtunk, cetlinként más hangon. Tegyük hozzá, ami hiányzik.',
			'Írjunk magunkban, csendben. Legyen öt kérdés, és mindegyik így kezdődjön: „Hogyan lehetne …”.',
			'Tegyük a helyére, ami túl tág, vagy ami már válasz. Aztán javítsuk ki együtt.',
			'Mindenki név nélkül szavaz. Akik a gonddal élnek, egy saját kérdést is választanak.',
			'Tegyünk át legfeljebb három kérdést az utolsó mezőbe. Olvassuk fel mindegyiket: értené egy szomszéd?',
		],
		tips: [
			'Még nincs mit felhasználni? Szánjon rá tíz perccel többet, és kérjen mindenkitől egy pillanatot, amelyre jól emlékszik.',
			'Akkor jó a kérdés, ha rögtön három egészen más válasz jut az eszünkbe.',
			'A furcsa kérdést ne dobják el. Maradjon ott, ahol van, később még segíthet.',
		],
		care: 'Egy kérdés fájhat, ha az embereket teszi gonddá. A szolgáltatásról kérdezzenek, ne „nehéz emberekről”.',
		question: 'Fejezze be a mondatot: „De jó lenne, ha …”',
		thanks: 'Köszönjük. A mondata már a táblán van, a csoport kérdései mellett.',
	},
}
