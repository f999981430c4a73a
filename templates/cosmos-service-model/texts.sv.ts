import type { CosmosServiceModelZone } from '#templates/cosmos-service-model/template'
import type { TemplateTexts } from '#templates/Template'

/** The COSMOS canvas in Swedish. */
export const cosmosServiceModelSv: TemplateTexts<CosmosServiceModelZone> = {
	title: 'COSMOS: vem gör vad här',
	purpose: 'Svara på korta frågor, och se er tjänst som en bild som alla kan peka på.',
	drawing:
		'Två plattformar, den ena ovanför den andra, på en grund av stockar och sten; bredvid en avsats med stege, ovanför ett moln, nedanför hus.',
	zones: {
		why: {
			title: 'Varför den finns',
			prompts: ['Vad hände, och vem behövde den?', 'Vad håller vi fast vid, även när det är svårt?'],
			lanes: ['Varför det började', 'Vad vi står för'],
			examples: ['Den sista affären med kafé stängde', 'Ingen äter ensam på en vardag'],
		},
		begins: {
			title: 'Startar och visar väg',
			prompts: ['Vem satte i gång den?', 'Vem säger vad den är till för?'],
			lanes: ['Startade den', 'Sätter målet'],
			examples: ['Två mormödrar och skolans kock', 'Kommunen, en gång om året'],
		},
		shapes: {
			title: 'Planerar och ordnar',
			prompts: [
				'Vem bestämmer hur den fungerar? Är gästerna med?',
				'Vem utrustar, lär upp och öppnar dörrar?',
			],
			lanes: ['Utformar den', 'Får den på plats'],
			examples: ['Kock och gäster gör menyn på måndagar', 'Vaktmästaren flyttar borden'],
		},
		ground: {
			title: 'Det den står på',
			prompts: [
				'Vilka pengar, rum, vilken tid och välvilja?',
				'Vilka lagar och regler, och vem kan tänja dem?',
			],
			lanes: ['Det den lever på', 'Det som binder oss'],
			examples: ['Skolköket är ledigt efter klockan ett', 'Regler för att hålla mat varm'],
		},
		delivers: {
			title: 'Utför och använder',
			prompts: ['Vem är där en vanlig tisdag?', 'Vem är med, och vad har de med sig?'],
			lanes: ['Utför den', 'Använder den'],
			examples: ['Elever i åttan bär brickorna', 'Trettio stamgäster, en har blommor med sig'],
		},
		gains: {
			title: 'Har nytta och bedömer',
			prompts: ['Vem mer får det bättre? Får någon det sämre?', 'Vem säger om den är bra och kan ändra den?'],
			lanes: ['Har också nytta', 'Bedömer och styr'],
			examples: ['Föräldrar: barnen känner sina grannar', 'Bara kassören, utifrån siffrorna'],
		},
		around: {
			title: 'Det som finns omkring',
			prompts: ['Vad stöder sig alla på, och vad lånar vi?', 'Vem är viktig, men vill något annat?'],
			lanes: ['Delas av alla', 'Lånad hjälp', 'Andra som är viktiga'],
			examples: ['Anslagstavlan på macken', 'Församlingens minibuss', 'En cateringfirma'],
		},
		meets: {
			title: 'När de möts',
			prompts: ['När och var pratar de här människorna? Dra linjer.', 'Var finns ingen linje?'],
			examples: ['Måndagskaffe: kock, gäster, elever'],
		},
		tells: {
			title: 'Vad bilden säger oss',
			prompts: ['Vad är starkt? Vilka platser är tomma?', 'Vem har många roller, och vem har ingen?'],
			examples: ['Gästerna planerar menyn men bedömer inte'],
		},
	},
	method: {
		when: 'Flera organisationer och invånare delar på en tjänst, och var och en har sin egen bild av den.',
		steps: [
			'Beskriv tjänsten i en mening. Vi svarar på korta frågor, var och en på sin enhet eller upplästa.',
			'Varför började det, och vad står vi för? Skriv det du själv vet.',
			'Vem startade, sätter målet, utformar och får den på plats? Ett namn eller en grupp på varje lapp.',
			'Vad står den på? Först det den lever på, sedan det som binder oss.',
			'Vem utför, vem använder, vem mer har nytta, och vem bedömer? Samma namn får stå på många platser.',
			'Se er omkring: vad delar alla, vems hjälp lånar vi, och vem mer är viktig?',
			'När och var möts de? Dra linjer mellan rollerna. Var finns ingen linje?',
			'Läs bilden tillsammans. Vad är starkt, vad är tomt, och i vilka roller finns de som använder tjänsten?',
		],
		tips: [
			'Nämner två personer olika namn för en roll? Behåll båda lapparna: det är det ni kom för att se.',
			'Skriv hellre roller och grupper än privata namn när tavlan är öppen för alla.',
			'Skicka bilden till dem som finns i den men inte är här, och be var och en rätta sin egen plats.',
		],
		care: 'Man ser svart på vitt var man står, eller att man inte står någonstans. Låt den som har en roll säga det med egna ord.',
		question: 'Vad gör du för den här tjänsten, eller vad gör den för dig?',
		thanks: 'Tack. Ditt svar är en del av bilden nu.',
	},
}
