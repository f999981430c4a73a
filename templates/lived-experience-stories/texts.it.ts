import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Italian. */
export const livedExperienceStoriesIt: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Storie che abbiamo vissuto',
	purpose:
		'Ascoltate storie da chi le ha vissute. Chi racconta dice per primo che cosa conta, poi se ne impara insieme.',
	drawing:
		'Quattro tappeti intorno a un fuoco. Da ognuno parte un filo che scorre in un fiume, e una barca porta l’ultimo foglio come vela.',
	zones: {
		agreement: {
			title: 'Fin dove va una storia',
			prompts: ['Sceglie chi racconta, storia per storia.', 'Come si può ritirare una storia dopo?'],
			lanes: ['Per tutti', 'Prima chiedetemelo', 'Resta in questa stanza'],
			examples: ['L’autista che ha aspettato', 'Le undici telefonate', 'Tutto ciò che tocca i miei figli'],
		},
		moments: {
			title: 'Momenti',
			prompts: [
				'Quale momento con questo servizio ricordate?',
				'Scrivetelo, disegnatelo, o fatelo scrivere ad altri.',
			],
			examples: [
				'«Ha aspettato che fossi dentro con le borse.»',
				'«Quella settimana ho chiamato undici volte.»',
			],
		},
		point: {
			title: 'Il senso della mia storia',
			prompts: ['Qui scrive solo chi ha raccontato.', 'Che cosa vuoi che ne vediamo?'],
			examples: ['Gentili. Ma serviva un numero che risponde'],
		},
		heard: {
			title: 'Che cosa ci è rimasto',
			prompts: ['Quale momento avete ancora davanti agli occhi?', 'Niente consigli, niente spiegazioni.'],
			examples: ['Tutte le lettere, in una scatola di biscotti'],
		},
		threads: {
			title: 'Fili tra le storie',
			prompts: [
				'Che cosa torna, e che cosa si racconta una volta sola?',
				'La storia unica non deve perdersi.',
			],
			lanes: ['In più storie', 'Una volta sola, e conta'],
			examples: ['Ha aiutato chi conosceva la strada', 'Nessuno ha chiesto al fratello'],
		},
		change: {
			title: 'Dove va ascoltata',
			prompts: ['Quale colloquio ci vuole adesso?', 'Chi ha raccontato è d’accordo?'],
			lanes: ['Quale storia', 'Chi la sente, quando', 'Chi va insieme'],
			examples: [
				'Le undici telefonate, lette a voce',
				'Giunta comunale, 4 giugno',
				'Chi racconta e un’infermiera',
			],
		},
	},
	method: {
		when: 'Prima di dire qual è il problema, e ogni volta che si decide su persone che non sono nella stanza.',
		steps: [
			'Leggete ad alta voce fin dove va una storia. Sceglie chi racconta; può cambiare idea dopo e ritirare una storia quando vuole.',
			'A coppie, tra persone che conoscono cose simili. Una racconta, l’altra ascolta e scrive solo ciò che chi racconta vuole.',
			'Chi ha raccontato scrive il senso della sua storia. Tutti gli altri aspettano.',
			'Chi ha ascoltato scrive che cosa gli è rimasto. Niente consigli, niente spiegazioni.',
			'Cercate insieme che cosa torna in più storie. Proteggete quella raccontata una volta sola.',
			'Decidete chi deve sentire quale storia, e chi va insieme. Prima dice di sì chi racconta.',
		],
		tips: [
			'Cominciate con una piccola storia vostra. Così nessuno pensa che debba essere grande.',
			'Tenete libera una stanza tranquilla, e una persona che abbia tempo di sedersi lì a parlare.',
			'Se una storia ha bisogno di più tempo, dateglielo. Toglietelo ai fili tra le storie.',
		],
		care: 'Nessuno deve raccontare. Niente nomi di altri, niente volti o voci senza il loro sì. Una storia ritirata lascia la lavagna e tutto ciò che ne avete ricavato.',
		question: 'Raccontaci un momento con questo servizio che ricordi.',
		thanks: 'Grazie della fiducia.',
	},
}
