import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

export const about: MessagesLike<typeof english> = {
	'about.title': 'Che cos’è la co-creazione, e che cosa non è',
	'about.intro':
		'Co-creazione vuol dire che chi usa un servizio, chi ci lavora e chi prende le decisioni gli danno forma insieme, alla pari, dalla prima domanda fino al giudizio su che cosa ne è nato.',
	'about.is_heading': 'Che cos’è',
	'about.is_1':
		'Uno spostamento di potere: dal fare le cose alle persone o per le persone, al farle con le persone.',
	'about.is_2':
		'Cominciare da ciò che le persone sanno fare e da ciò che c’è già, prima che qualcuno parli di problemi.',
	'about.is_3':
		'Ascoltare con empatia, e dare a tutti una giusta possibilità di farsi sentire, non solo a chi parla forte.',
	'about.is_4': 'Dire con chiarezza come si decide, chi decide e che cosa non si può cambiare.',
	'about.is_5':
		'Andare dove sono le persone. Sono i servizi a essere difficili da raggiungere, non le persone.',
	'about.is_6':
		'Un modo di lavorare che non finisce mai: provare, guardare insieme che cosa ne è nato, e riprovare.',
	'about.not_heading': 'Che cosa non è',
	'about.not_1':
		'Una consultazione. Chiedere pareri ha il suo valore, ma è un’altra cosa, e va chiamata con il suo nome.',
	'about.not_2': 'Una riunione in cui tutto è già stato deciso.',
	'about.not_3': 'Soltanto gentilezza verso singole persone, o soltanto collaborazione tra uffici.',
	'about.not_4': 'Una soluzione rapida. Ci vuole tempo, e cambia anche chi fa le domande.',
	'about.not_5':
		'Uno strumento o una piattaforma. La tecnologia accompagna le relazioni, non le sostituisce.',
	'about.phases_heading': 'Sette nomi, senza un ordine fisso',
	'about.phases_text':
		'Aiutano a trovare una lavagna e a dire a che punto è un gruppo. Non sono passi da seguire, e nessuno deve farli tutti.',
	'about.pilots_heading': 'Undici luoghi che ci hanno provato',
	'about.pilots_text':
		'I progetti pilota di CoSIE, in dieci paesi. Queste lavagne nascono da ciò che lì si è imparato.',
	'pilot.finland':
		'Giovani e professionisti: alla fine sono stati i giovani a formare i professionisti su come incontrarli.',
	'pilot.sweden':
		'Servizi sociali per persone con disabilità. Dove non arrivava uno schermo, arrivava una telefonata.',
	'pilot.estonia':
		'Servizi per persone con disabilità in zone isolate, con i primi hackathon sociali, nella contea di Võru.',
	'pilot.poland': 'Invecchiare insieme: case condivise per persone anziane.',
	'pilot.netherlands-work':
		'«No time to waste» (non c’è tempo da perdere), uno dei due progetti pilota nel paese.',
	'pilot.netherlands-services': 'Servizi sociali ripensati, l’altro progetto pilota nel paese.',
	'pilot.uk': 'Servizi per persone che hanno commesso reati di rischio basso o medio.',
	'pilot.italy': 'L’obesità infantile: se ne è parlato anche ai tavoli di un festival.',
	'pilot.spain':
		'Le capacità per avviare qualcosa di proprio, per persone da molto tempo senza lavoro. I canali sui social li gestivano loro.',
	'pilot.hungary': 'L’economia delle famiglie nei piccoli paesi.',
	'pilot.greece': 'Orti nel centro della città. Qui è stata provata anche la mappa.',
	'about.credits_heading': 'Da dove viene tutto questo',
	'about.credits_cosie':
		'I metodi vengono da CoSIE, Co-creation of Service Innovation in Europe (dal 2017 al 2021): 24 organizzazioni di dieci paesi, guidate dalla Turku University of Applied Sciences.',
	'about.credits_grant':
		'CoSIE ha ricevuto finanziamenti dal programma di ricerca e innovazione dell’Unione europea Orizzonte 2020, nell’ambito della convenzione di sovvenzione n. 770492.',
	'about.credits_own':
		'Constellate si basa su questa esperienza e non è un prodotto del progetto. Le lavagne e le loro parole sono nostre, e anche gli errori.',
	'about.credits_made': 'L’area di disegno è tldraw; Yjs la tiene uguale per tutti.',
	'about.credits_link': 'Mappa e strumenti del progetto',
}
