import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Swedish. */
export const recipesSv: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Ett första möte',
		purpose: 'Kom på plats, se var ni står och vad ni har, och ta reda på vem som saknas än.',
		tips: [
			'Skicka länken dagen innan, och säg att ingen behöver något konto.',
			'Om tiden blir knapp, hoppa över det som är i vägen och behåll rundan där alla blir hörda.',
		],
	},
	'codesign-half-day': {
		title: 'En halv dag: utforma tillsammans med invånare',
		purpose: 'Från det folk är bra på och har varit med om till idéer och ett beslut.',
		tips: [
			'Planera en paus efter berättelserna och en till efter idéerna.',
			'Ersätt folk för resor och tid, eller säg i förväg att ni inte kan det.',
		],
	},
	'social-hackathon': {
		title: 'Ett socialt hackathon, från torsdag kväll till lördag',
		purpose:
			'Blandade team arbetar med problem på orten. Efter 30 och 90 dagar följer ni upp vad idéerna ledde till.',
		tips: [
			'Varje utmaning behöver någon som lever med den, och någon som ansvarar för den efteråt.',
			'Känslorna är starka, eftersom problemen är folks egna. Ha två personer lediga för lugna hörnan.',
		],
		clock: [
			'Be om utmaningar, på affischer, i radio och vid kassan i affären',
			'Små möten om problemen. Varje utmaning får någon som tar hand om den',
			'Anmälan, med vad var och en behöver för att delta. Hitta mentorer',
			'Prova tavlan tillsammans i en halvtimme',
			'Kom, ät, läs överenskommelsen. Visa lugna hörnan',
			'De som har en utmaning med sig berättar, två minuter var',
			'Gå runt, prata, gå med i ett team. Vilka perspektiv saknas?',
			'Första timmen i teamen: bara människorna och problemet',
			'Incheckning. Lyssna på två personer utanför teamet',
			'Första rundan med mentorer, sedan gemensam lunch',
			'Många idéer, sedan en',
			'Första avstämningen: vem hörde ni, och vad finns under ytan?',
			'Bygg något enkelt. Andra rundan med mentorer',
			'Prova det med folk utifrån',
			'Andra avstämningen: vem provade, och vad ändrade ni? Stäm av med kompassen',
			'Öva presentationerna',
			'Presentationer i lottad ordning, fem minuter och tre frågor',
			'Publikens favorit. Varje team bestämmer sitt samtal efter 30 dagar. Söndagen är ledig',
			'Ett samtal med varje team: lever idén, vilar den eller har någon annan tagit över?',
			'En lapp som alla kan läsa på hallens tavla: vad varje idé ledde till',
		],
	},
	'gentle-hackathon': {
		title: 'Ett lugnt hackathon på tre kvällar',
		purpose: 'Samma sak utan brådska, på distans eller i ett rum, för dem som stängs ute av ett högt tempo.',
		tips: [
			'Lämna en vecka mellan kvällarna, så att teamen hinner prata med folk däremellan.',
			'Låt någon sitta bredvid dem som aldrig har använt en sådan tavla, om de vill.',
		],
	},
	'popup-afternoon': {
		title: 'En pop-up-eftermiddag',
		purpose: 'En fråga på ett torg, på biblioteket eller i ett väntrum, där folk ändå är.',
		tips: [
			'Två surfplattor, två värdar, papper och pennor. Prova en gång utan nät.',
			'Kom tillbaka till samma plats och visa vad svaren ledde till.',
		],
	},
	'shared-learning': {
		title: 'En timme för att lära tillsammans',
		purpose: 'Se tillsammans med alla som är med vad som har förändrats, och för vem det inte har det.',
		tips: [
			'Gör om det med några månaders mellanrum, med samma frågor, och jämför.',
			'Bjud in dem som har slutat. De vet något som de andra inte vet.',
		],
	},
}
