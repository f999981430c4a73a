import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Dutch. */
export const recipesNl: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Een eerste bijeenkomst',
		purpose: 'Kom aan, kijk waar je staat en wat je hebt, en ontdek wie er nog ontbreekt.',
		tips: [
			'Stuur de link een dag van tevoren, en zeg erbij dat niemand een account nodig heeft.',
			'Is er te weinig tijd? Sla dan de vraag “Wat zit in de weg?” over, en houd de ronde waarin iedereen gehoord wordt.',
		],
	},
	'codesign-half-day': {
		title: 'Een halve dag ontwerpen met inwoners',
		purpose: 'Van wat mensen goed kunnen en wat ze hebben meegemaakt, naar ideeën en één besluit.',
		tips: [
			'Plan een pauze na de verhalen en nog een na de ideeën.',
			'Betaal voor de reis en de tijd, of zeg van tevoren dat dat niet kan.',
		],
	},
	'social-hackathon': {
		title: 'Een sociale hackathon, van donderdagavond tot zaterdag',
		purpose:
			'Gemengde teams werken aan problemen uit de eigen omgeving. Na 30 en na 90 dagen vragen we wat er van hun ideeën is geworden.',
		tips: [
			'Bij elke uitdaging hoort iemand die ermee leeft, en iemand die er later over gaat.',
			'Gevoelens lopen hoog op, want de problemen zijn van mensen zelf. Houd twee mensen vrij voor de rusthoek.',
		],
		clock: [
			'Oproep voor uitdagingen, op posters, op de radio, aan de toonbank van de winkel',
			'Kleine bijeenkomsten over de problemen. Elke uitdaging krijgt iemand die ervoor zorgt',
			'Inschrijven, met de vraag wat mensen nodig hebben om mee te doen. Zoek mentoren',
			'Probeer het bord samen een half uur uit',
			'Aankomen, eten, de afspraken lezen. Laat de rusthoek zien',
			'Vertellen over de uitdagingen, twee minuten per uitdaging',
			'Loop rond, praat en sluit je aan bij een team. Welke kijk op het probleem ontbreekt nog?',
			'Eerste uur in de teams: alleen de mensen en het probleem',
			'Check-in. Luister naar twee mensen van buiten het team',
			'Eerste ronde met mentoren, daarna samen lunchen',
			'Veel ideeën, dan één',
			'Eerste tussenstop: wie heb je gehoord, en wat zit eronder?',
			'Maak iets slordigs. Tweede ronde met mentoren',
			'Probeer het met mensen van buiten',
			'Tweede tussenstop: wie probeerde het, en wat heb je veranderd? Check met het kompas',
			'Oefen de presentaties',
			'Presentaties in de volgorde van het lot, vijf minuten en drie vragen',
			'Iedereen kiest. Elk team legt het telefoontje na 30 dagen vast. De zondag blijft vrij',
			'Een telefoontje met elk team: leeft het idee, rust het, of is het overgedragen?',
			'Een openbaar briefje op het bord van de hal: wat er van elk idee is geworden',
		],
	},
	'gentle-hackathon': {
		title: 'Een rustige hackathon op drie avonden',
		purpose:
			'Hetzelfde zonder haast, op afstand of in één ruimte, voor wie niet mee kan doen als het snel gaat.',
		tips: [
			'Laat een week tussen de avonden, zodat teams tussendoor met mensen kunnen praten.',
			'Zorg voor iemand die naast mensen kan zitten die nog nooit zo’n bord hebben gebruikt.',
		],
	},
	'popup-afternoon': {
		title: 'Een pop-upmiddag',
		purpose: 'Eén vraag op een markt, in een bibliotheek of in een wachtkamer, waar mensen toch al zijn.',
		tips: [
			'Twee tablets, twee begeleiders, papier en pennen. Probeer het één keer zonder netwerk.',
			'Kom terug op dezelfde plek en laat zien wat er met de antwoorden is gebeurd.',
		],
	},
	'shared-learning': {
		title: 'Een uur samen leren',
		purpose: 'Kijk met iedereen die erbij hoort wat er is veranderd, en voor wie niet.',
		tips: [
			'Doe dit om de paar maanden opnieuw met dezelfde vragen, en vergelijk.',
			'Nodig ook de mensen uit die zijn weggegaan. Zij weten iets wat de anderen niet weten.',
		],
	},
}
