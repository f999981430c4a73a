import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Dutch. */
export const pilotSnapshotNl: TemplateTexts<PilotSnapshotZone> = {
	title: 'Een proef op één pagina',
	purpose: 'Laat zien wat je probeerde, zodat anderen ervan leren, het lenen en ernaar vragen.',
	drawing:
		'Een ansichtkaart met gestreepte rand: een plaatje van twee eilanden met een vuurtoren, een oude foto, een postzegel, een hobbelige weg met een busje, een plant en een label.',
	zones: {
		place: {
			title: 'Plek en mensen',
			prompts: ['Waar was het, en om wiens leven gaat het?', 'Waar zijn deze mensen goed in?'],
			examples: ['Twee eilanden, één veerboot. Handige mensen'],
		},
		before: {
			title: 'Hoe het eerst was',
			prompts: ['Vertel één tafereel uit een gewone dag.'],
			examples: ['Tien minuten bij de dokter, twee dagen van huis'],
		},
		actors: {
			title: 'Wie het samen maakten',
			prompts: ['Welke mensen, clubs, diensten en bedrijven?', 'Wat bracht ieder mee?'],
			examples: ['De bemanning: een stille hoek aan boord'],
		},
		ways: {
			title: 'Hoe we werkten',
			prompts: ['Verhalen, cijfers, een pop-up, een hackathon: hoe?', 'Wat zou je weer gebruiken?'],
			examples: ['Een pop-up op het autodek, elke vrijdag in maart'],
		},
		path: {
			title: 'De hobbelige weg',
			prompts: [
				'Teken met de pen één lijn, van de start tot vandaag.',
				'Waar keerde het? Waar raakte je de weg kwijt?',
			],
			lanes: ['De start', 'Eerste hobbel', 'Keerpunt', 'Vandaag'],
			rows: ['Ging goed', 'Was moeilijk'],
			examples: ['Storm. Niemand kwam op de eerste avond', 'De wijkzuster voer met ons mee'],
		},
		changed: {
			title: 'Wat er veranderde',
			prompts: ['Wat is nu anders, en voor wie?', 'Een stem en ook een cijfer.'],
			examples: ['“Ik was thuis voor het eten.” 31 reizen bespaard'],
		},
		lessons: {
			title: 'Voor wie na ons komt',
			prompts: ['Wat moeten anderen weten voor ze dit proberen?'],
			lanes: ['Doen', 'Liever niet', 'Eerst vragen'],
			examples: ['Begin met koffie', 'Begin met een formulier', 'Wie heeft de sleutels?'],
		},
		borrow: {
			title: 'Leen dit',
			prompts: ['Welke borden, lijsten en teksten mag een ander gebruiken?', 'Wie mag je bellen?'],
			examples: ['Uitnodiging in grote letters, twee talen'],
		},
	},
	method: {
		when: 'Aan het eind van een proef, of als voorbeeld voor anderen voordat zij beginnen.',
		steps: [
			'Waar was het, en om wiens leven gaat het? Kies één tafereel dat laat zien waarom het ertoe deed.',
			'Wie deed mee, wat bracht ieder van jullie mee, en hoe werkten jullie?',
			'Teken de weg van de start tot vandaag, ook de hobbels en de verkeerde afslagen.',
			'Wat is er veranderd, en voor wie? Wie ermee leeft, zegt het eerst. De anderen vullen aan.',
			'Wat mogen anderen lenen, en wie mogen ze bellen?',
		],
		tips: [
			'Een verkeerde afslag, eerlijk verteld, helpt anderen meer dan een glad verhaal.',
			'Laat dit bord een week open, zodat iedereen die meedeed het kan verbeteren.',
		],
		care: 'Op een kleine plek zijn mensen snel herkenbaar. Vraag het voordat je iemands tafereel vertelt of een naam noemt.',
		question: 'Je deed mee: wat moeten anderen weten voordat ze dit proberen?',
		thanks: 'Dank je wel. Je briefje hangt nu op het bord. Met je code zie je later wat ermee gebeurde.',
	},
}
