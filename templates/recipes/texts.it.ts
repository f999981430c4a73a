import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Italian. */
export const recipesIt: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Un primo incontro',
		purpose: 'Arrivate, guardate dove siete e che cosa avete, e scoprite chi manca ancora.',
		tips: [
			'Mandate il link il giorno prima, e dite che non serve registrarsi.',
			'Se il tempo stringe, lasciate fuori la parte sugli ostacoli e tenete il giro in cui tutti vengono ascoltati.',
		],
	},
	'codesign-half-day': {
		title: 'Mezza giornata per progettare con chi abita qui',
		purpose: 'Da ciò che le persone sanno fare e hanno vissuto, fino alle idee e a una decisione.',
		tips: [
			'Prevedete una pausa dopo le storie e un’altra dopo le idee.',
			'Pagate il viaggio e il tempo, o dite prima che non potete.',
		],
	},
	'social-hackathon': {
		title: 'Un hackathon sociale, da giovedì sera a sabato',
		purpose:
			'Gruppi misti lavorano sui problemi del luogo. Dopo 30 e 90 giorni si chiede che cosa ne è delle loro idee.',
		tips: [
			'Per ogni sfida serve qualcuno che la vive, e qualcuno che poi ne risponda.',
			'Le emozioni sono forti, perché i problemi sono i propri. Tenete libere due persone per l’angolo dell’ascolto.',
		],
		clock: [
			'Invito a portare sfide, su manifesti, alla radio, al banco del negozio',
			'Piccoli incontri sui problemi. Ogni sfida trova qualcuno che se ne prende cura',
			'Iscrizioni, con ciò che serve alle persone per partecipare. Trovate i mentori',
			'Provate insieme la lavagna per mezz’ora',
			'Si arriva, si mangia, si legge l’accordo. Mostrate l’angolo dell’ascolto',
			'Si raccontano le sfide, due minuti ciascuna',
			'Camminate, parlate, entrate in un gruppo. Quali punti di vista mancano?',
			'Prima ora nei gruppi: solo le persone e il problema',
			'Come arrivate oggi? Poi ascoltate due persone esterne al gruppo',
			'Primo giro con i mentori, poi pranzo insieme',
			'Molte idee, poi una',
			'Primo punto della situazione: chi avete ascoltato, e che cosa c’è sotto?',
			'Costruite qualcosa di grezzo. Secondo giro con i mentori',
			'Provatelo con persone esterne al gruppo',
			'Secondo punto della situazione: chi l’ha provato, e che cosa avete cambiato? Prova con la bussola',
			'Provate le presentazioni',
			'Presentazioni nell’ordine estratto a sorte, cinque minuti e tre domande',
			'Scelgono tutti. Ogni gruppo fissa la telefonata dopo 30 giorni. La domenica resta libera',
			'Una telefonata con ogni gruppo: l’idea vive, riposa o è passata ad altri?',
			'Una nota pubblica sulla lavagna dell’atrio: che cosa ne è stato di ogni idea',
		],
	},
	'gentle-hackathon': {
		title: 'Un hackathon tranquillo in tre serate',
		purpose:
			'Lo stesso, ma senza fretta, a distanza o in una sala, per chi resta fuori quando il ritmo è veloce.',
		tips: [
			'Lasciate una settimana tra una serata e l’altra, così i gruppi possono parlare con le persone nel frattempo.',
			'Offrite qualcuno che si sieda accanto a chi non ha mai usato una lavagna come questa.',
		],
	},
	'popup-afternoon': {
		title: 'Un pomeriggio tra la gente',
		purpose: 'Una domanda al mercato, in biblioteca o in sala d’attesa, dove le persone sono già.',
		tips: [
			'Due tablet, due persone che invitano, carta e penne. Provate una volta senza rete.',
			'Tornate nello stesso posto e mostrate che cosa ne è stato delle risposte.',
		],
	},
	'shared-learning': {
		title: 'Un’ora per imparare insieme',
		purpose: 'Guardate, con tutte le persone che ne fanno parte, che cosa è cambiato e per chi no.',
		tips: [
			'Ripetetela ogni pochi mesi con le stesse domande, e confrontate.',
			'Invitate chi se n’è andato: sa qualcosa che gli altri non sanno.',
		],
	},
}
