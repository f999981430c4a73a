import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

/** The page on what co-creation is, who has tried it, and where all this comes from. */
export const about: MessagesLike<typeof english> = {
	'about.title': 'Vad samskapande är, och inte är',
	'about.intro':
		'Samskapande betyder att de som använder en tjänst, de som arbetar i den och de som beslutar om den formar den tillsammans, på lika villkor. Det gäller från den första frågan tills de bedömer vad det ledde till.',
	'about.is_heading': 'Det är',
	'about.is_1':
		'Makt som flyttas: från att göra något mot eller för människor till att göra det tillsammans med dem.',
	'about.is_2': 'Att börja med det folk kan och det som redan finns, innan någon talar om problem.',
	'about.is_3':
		'Att lyssna med inlevelse och ge alla en rättvis chans att bli hörda, inte bara de högljudda.',
	'about.is_4': 'Öppenhet om hur man beslutar, vem som gör det och vad som inte går att ändra.',
	'about.is_5': 'Att gå dit folk är. Det är tjänster som är svåra att nå, inte människor.',
	'about.is_6':
		'Ett sätt att arbeta som aldrig blir färdigt: prova, se tillsammans vad det ledde till, och prova igen.',
	'about.not_heading': 'Det är inte',
	'about.not_1':
		'Ett samråd. Det är värdefullt att fråga vad folk tycker, men det är något annat, och då ska man kalla det vid dess namn.',
	'about.not_2': 'Ett möte där allt redan är bestämt.',
	'about.not_3': 'Bara att vara vänlig mot enskilda, eller bara att samarbeta mellan myndigheter.',
	'about.not_4': 'En snabb lösning. Det tar tid, och det förändrar också dem som frågar.',
	'about.not_5':
		'Ett verktyg eller en plattform. Tekniken följer med relationerna, men den ersätter dem inte.',
	'about.phases_heading': 'Sju uttryck, utan bestämd ordning',
	'about.phases_text':
		'De hjälper dig att hitta en tavla och att säga var en grupp befinner sig. De är inga steg, och ingen måste gå igenom alla.',
	'about.pilots_heading': 'Elva platser som har provat',
	'about.pilots_text':
		'Pilotprojekten i CoSIE, i tio länder. Det man lärde sig där ligger bakom de här tavlorna.',
	'pilot.finland':
		'Unga och de som arbetar med unga: till slut var det de unga som lärde personalen hur man möter dem.',
	'pilot.sweden':
		'Sociala tjänster för personer med funktionsnedsättning. Dit skärmen inte nådde, dit nådde ett telefonsamtal.',
	'pilot.estonia':
		'Tjänster för personer med funktionsnedsättning på avlägsna orter, med de första sociala hackathonen, i landskapet Võrumaa.',
	'pilot.poland': 'Åldras tillsammans: delat boende för äldre.',
	'pilot.netherlands-work': '”Ingen tid att förlora”, ett av två pilotprojekt i landet.',
	'pilot.netherlands-services': 'Sociala tjänster i ny form, det andra pilotprojektet i landet.',
	'pilot.uk': 'Tjänster för personer som har begått brott med låg eller medelhög risk.',
	'pilot.italy': 'Fetma hos barn, som man pratade om bland annat vid bord på en festival.',
	'pilot.spain':
		'Kunskaper för att starta något eget, för människor som länge har varit utan arbete. De skötte själva kanalerna i sociala medier.',
	'pilot.hungary': 'Självhushållning i byar.',
	'pilot.greece': 'Odlingslotter i innerstaden. Där provades också vägkartan.',
	'about.credits_heading': 'Var det här kommer ifrån',
	'about.credits_cosie':
		'Metoderna kommer från CoSIE, Co-creation of Service Innovation in Europe (2017 till 2021): 24 organisationer från tio länder, under ledning av Turku University of Applied Sciences.',
	'about.credits_grant':
		'CoSIE har fått finansiering från Europeiska unionens forsknings- och innovationsprogram Horisont 2020 enligt bidragsavtal nr 770492.',
	'about.credits_own':
		'Constellate bygger på de erfarenheterna och är inte en produkt av projektet. Tavlorna och orden på dem är våra egna, och det är felen också.',
	'about.credits_made': 'Ritytan är tldraw, och Yjs håller den likadan för alla.',
	'about.credits_link': 'Projektets vägkarta och verktygslåda',
}
