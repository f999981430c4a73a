import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Hungarian. */
export const transparencyStatementHu: TemplateTexts<TransparencyStatementZone> = {
	title: 'Átláthatósági nyilatkozat',
	purpose: 'Mondjuk el egyszerű szavakkal, min lehet itt változtatni, ki dönt, és mikor jön visszajelzés.',
	drawing:
		'Üvegház hat nagy táblával. Az egyik ablak nyitva áll, az egyik tábla homályos. Kívülről emberek néznek be, egyikük nagyítóval.',
	zones: {
		can: {
			title: 'Ami változhat',
			prompts: ['Mi az, ami tényleg nyitott?', 'Min változtatnánk, ha az emberek kérnék?'],
			examples: ['A nyitvatartás', 'Az első látogatás menete'],
		},
		cannot: {
			title: 'Ami nem változhat',
			prompts: ['Mi az, ami adott?', 'Ki döntötte el, és meddig szól?'],
			examples: ['A díj, amíg a törvény nem változik'],
		},
		who: {
			title: 'Ki dönt, ki fizet',
			prompts: ['Ki dönt a végén, és hogyan?', 'Ki fizet, és ki nyerne vele?'],
			examples: ['Csoport, fele lakos, május 3-án', 'A megye fizeti'],
		},
		kept: {
			title: 'Amit megőrzünk',
			prompts: ['Mit őrzünk meg Önről, hol és meddig?', 'Hogyan vonhatja vissza?'],
			examples: ['Nevet nem. Cetlit egy évig, saját szerveren'],
		},
		back: {
			title: 'Mikor jelzünk vissza',
			prompts: ['Melyik napig, hol, és ki?'],
			examples: ['Június 30-ig, a könyvtár falán, Anna'],
		},
		unclear: {
			title: 'Még nem világos',
			prompts: ['Mit nehéz megérteni vagy elhinni?', 'Kérdezzen valaki kívülről.'],
			examples: ['Mi lesz, ha a csoport nem ért egyet?'],
		},
	},
	method: {
		when: 'Mielőtt bárkit meghívunk, és mindig, ha valami változik benne.',
		steps: [
			'Gondoljunk valakire, akit meghívnánk. Mit kérdezne először?',
			'Írjuk le, mi változhat, mi nem, és ki dönt és fizet. Minden cetlit értsen meg egy tizenkét éves.',
			'Írjuk le, mit őrzünk meg, és mikor jelzünk vissza. Egy dátum jobb, mint az, hogy „hamarosan”.',
			'Most olyan valaki olvassa fel, aki nem írta, és elmondja, mi nem világos. A többiek hallgatják, és nem magyaráznak.',
			'Javítsuk ki azokat a cetliket, amelyekről kérdés volt. Aztán a három legfontosabb sor kerüljön be a találkozó ígéretébe.',
		],
		tips: [
			'A negyedik lépéshez előre keressen olvasót: egy szomszédot, egy tanulót, egy kollégát a büféből.',
			'Olyan világosan írják le, mi nem változhat, mint azt, hogy mi igen. A korlátot könnyebb megbocsátani, mint a meglepetést.',
			'Ha csúszik egy dátum, még aznap mondják el, ott, ahol az ígéret áll.',
		],
		care: 'Ha semmi sem nyitott igazán, ne nevezzék közös alkotásnak. Nevezzék tájékoztatásnak, és kíméljék meg az embereket a munkától.',
		question: 'Elolvasta, mit ígérünk. Mi az, ami még nem világos, vagy nehéz elhinni?',
		thanks: 'Köszönjük. A cetlije a táblán van, az ígéretünk mellett.',
	},
}
