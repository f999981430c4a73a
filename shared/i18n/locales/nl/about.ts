import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

export const about: MessagesLike<typeof english> = {
	'about.title': 'Wat co-creatie is, en wat niet',
	'about.intro':
		'Co-creatie betekent dat mensen die een dienst gebruiken, mensen die er werken en mensen die erover beslissen de dienst samen vormgeven. Ze doen dat als gelijken, van de eerste vraag tot het oordeel over wat het heeft opgeleverd.',
	'about.is_heading': 'Het is wel',
	'about.is_1':
		'Een verschuiving van macht: niet over mensen beslissen of alles voor hen doen, maar het samen met hen doen.',
	'about.is_2': 'Beginnen met wat mensen kunnen en wat er al is, voordat iemand over problemen praat.',
	'about.is_3':
		'Luisteren met empathie, en voor iedereen een eerlijke kans om gehoord te worden, niet alleen voor wie hard praat.',
	'about.is_4': 'Open zijn over hoe besluiten worden genomen, wie ze neemt en wat niet kan veranderen.',
	'about.is_5':
		'Naar de plekken gaan waar mensen zijn. Het zijn de diensten die moeilijk te bereiken zijn, niet de mensen.',
	'about.is_6': 'Iets wat nooit af is: proberen, samen kijken wat ervan kwam, en opnieuw proberen.',
	'about.not_heading': 'Het is niet',
	'about.not_1':
		'Een inspraakronde. Naar meningen vragen is waardevol, maar het is iets anders, en zo moet het ook heten.',
	'about.not_2': 'Een bijeenkomst waar alles van tevoren al is besloten.',
	'about.not_3': 'Alleen aardig zijn voor één persoon tegelijk, of alleen samenwerken tussen afdelingen.',
	'about.not_4': 'Een snelle oplossing. Het kost tijd, en het verandert ook de mensen die de vragen stellen.',
	'about.not_5':
		'Een hulpmiddel of een platform. Techniek gaat samen met relaties, maar komt er niet voor in de plaats.',
	'about.phases_heading': 'Zeven begrippen, zonder vaste volgorde',
	'about.phases_text':
		'Ze helpen om een bord te vinden en om te zeggen waar een groep staat. Het zijn geen stappen, en niemand hoeft ze allemaal te doorlopen.',
	'about.pilots_heading': 'Elf plekken die het hebben geprobeerd',
	'about.pilots_text':
		'De proefprojecten van CoSIE, in tien landen. Deze borden steunen op wat daar is geleerd.',
	'pilot.finland':
		'Jongeren en professionals: uiteindelijk waren het jongeren die professionals leerden hoe je met hen in contact komt.',
	'pilot.sweden':
		'Sociale diensten voor mensen met een beperking. Waar een scherm mensen niet bereikte, deed een telefoontje dat wel.',
	'pilot.estonia':
		'Diensten voor mensen met een beperking in afgelegen gebieden, met de eerste sociale hackathons, in de provincie Võru.',
	'pilot.poland': 'Samen ouder worden: gedeelde woningen voor ouderen.',
	'pilot.netherlands-work':
		'“No time to waste” (geen tijd te verliezen), een van de twee proefprojecten in het land.',
	'pilot.netherlands-services': 'Sociale diensten opnieuw vormgegeven, het andere proefproject in het land.',
	'pilot.uk': 'Diensten voor mensen die een strafbaar feit met een laag of gemiddeld risico hebben gepleegd.',
	'pilot.italy': 'Obesitas bij kinderen, onder andere besproken aan tafels op een festival.',
	'pilot.spain':
		'Vaardigheden om iets voor jezelf te beginnen, voor mensen die al lang geen werk hebben. Zij beheerden zelf de kanalen op sociale media.',
	'pilot.hungary': 'De economie van huishoudens in dorpen.',
	'pilot.greece': 'Volkstuinen in de binnenstad. Ook de routekaart is hier uitgeprobeerd.',
	'about.credits_heading': 'Waar dit vandaan komt',
	'about.credits_cosie':
		'De methoden komen uit CoSIE, Co-creation of Service Innovation in Europe (2017 tot 2021): 24 organisaties uit tien landen, onder leiding van Turku University of Applied Sciences.',
	'about.credits_grant':
		'CoSIE is gefinancierd uit het onderzoeks- en innovatieprogramma Horizon 2020 van de Europese Unie, in het kader van subsidieovereenkomst nr. 770492.',
	'about.credits_own':
		'Constellate bouwt voort op deze ervaring en is geen product van het project. De borden en hun woorden zijn van ons, en de fouten erin ook.',
	'about.credits_made': 'Het tekenvlak is tldraw; Yjs houdt het voor iedereen gelijk.',
	'about.credits_link': 'Routekaart en hulpmiddelen van het project',
}
