import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Pensarlo', 'Trovarlo', 'Farlo', 'Fare il punto'] as const
const hands = ['Cittadini', 'Insieme', 'Personale'] as const

/** The co-production board in Italian. */
export const coProductionIt: TemplateTexts<CoProductionZone> = {
	title: 'Coproduzione: chi fa che cosa?',
	purpose:
		'Guardate chi fa quale parte di un servizio. Trovate le parti che cittadini e personale farebbero meglio insieme.',
	drawing:
		'Due lunghi tavoli. A quello in alto una cittadina e un operatore tengono ciascuno la propria ciotola; a quello in basso ne tengono una insieme. Accanto, un cesto e un bancone.',
	zones: {
		service: {
			title: 'Il servizio',
			prompts: ['Quale servizio, e per chi?', 'Che cosa deve migliorare per loro?'],
			examples: ['Pranzo per i pensionati nella scuola del paese'],
			caption: 'Nei panni di chi?',
		},
		bring: {
			title: 'Che cosa portiamo',
			prompts: ['Che cosa sai fare, e fai volentieri?', 'Sia i cittadini sia il personale.'],
			examples: ['Ezio fa il pane, e sa chi vive solo'],
		},
		today: {
			title: 'Chi fa che cosa oggi',
			prompts: ['Quali parti ha il servizio, e chi le fa?', 'Anche il lavoro che nessuno vede.'],
			lanes: parts,
			rows: hands,
			examples: ['I vicini passano parola, senza richiesta', 'Il menù si decide in città, ogni giugno'],
		},
		could: {
			title: 'Chi potrebbe fare cosa',
			prompts: ['Quali parti faremmo noi, o insieme?', 'Prendete solo ciò che volete fare.'],
			lanes: parts,
			rows: hands,
			examples: ['Gli ospiti chiedono agli ospiti com’era', 'Cuoca e ospiti fanno il menù ogni mese'],
		},
		fair: {
			title: 'Perché sia giusto',
			prompts: ['Che cosa deve restare a chi è pagato?', 'Che cosa serve a chi aiuta: paga, corsi, riposo?'],
			examples: ['Allergie: ne risponde la cuoca', 'Pranzo gratis per chi serve'],
		},
		try: {
			title: 'Prima prova',
			prompts: ['Quale parte facciamo in modo nuovo?', 'Chi con chi, e fino a quando?'],
			examples: ['Gruppo menù a marzo: la cuoca, Ezio, due ospiti'],
		},
	},
	method: {
		when: 'Quando un servizio va fatto con le persone, non solo per loro, e nessuno sa ancora che cosa vuol dire il lunedì mattina.',
		steps: [
			'Ci accordiamo su un servizio, e sulle persone a cui deve migliorare la vita. Basta una frase.',
			'Ognuno scrive per sé che cosa sa fare e fa volentieri. Non conta la qualifica, conta la capacità.',
			'Ora riempiamo la prima tabella, com’è oggi. Cerchiamo il lavoro che nessuno vede: telefonare, aspettare, tirare su il morale.',
			'Poi la seconda tabella, come potrebbe essere. Spostate una parte solo se chi la farebbe è qui e la vuole.',
			'Che cosa deve restare al personale pagato, per legge o per sicurezza? Che cosa serve agli altri per fare bene la loro parte?',
			'Scegliamo una parte per una prima prova. Due nomi, una persona tra i cittadini e una del personale, e un giorno per fare il punto.',
		],
		tips: [
			'Chiedete anche di «Pensarlo» e «Fare il punto». Se ai cittadini resta solo da portare pesi, non è condiviso.',
			'Di una riga vuota vale la pena parlare. Chiedete perché è vuota, prima di riempirla.',
			'Una buona frase per passare una parte: «Ti andrebbe?» Mai: «Potresti farlo tu.»',
		],
		care: 'Il lavoro che passa ai cittadini non deve essere un taglio nascosto. Nessuno riceve meno perché non può o non vuole partecipare, e il personale può parlare apertamente del suo posto.',
		question: 'Che cosa ti piacerebbe fare in questo servizio, da te o insieme a noi?',
		thanks: 'Grazie. La tua nota ora è sulla lavagna. Non è un obbligo per te.',
	},
}
