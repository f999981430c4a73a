import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

/** The page on what co-creation is, who has tried it, and where all this comes from. */
export const about: MessagesLike<typeof english> = {
	'about.title': 'Czym jest współtworzenie, a czym nie jest',
	'about.intro':
		'Współtworzenie znaczy, że osoby, które korzystają z usługi, które w niej pracują i które o niej decydują, kształtują ją razem i na równych prawach: od pierwszego pytania aż po ocenę tego, co z niej wyszło.',
	'about.is_heading': 'To jest',
	'about.is_1': 'Przesunięcie władzy: od działania wobec ludzi albo dla nich do działania razem z nimi.',
	'about.is_2': 'Zaczynanie od tego, co ludzie potrafią i co już jest, zanim ktokolwiek powie o problemach.',
	'about.is_3': 'Słuchanie z empatią i równa szansa na to, by każdy głos było słychać, nie tylko te głośne.',
	'about.is_4': 'Otwartość: jak zapadają decyzje, kto je podejmuje i czego nie da się zmienić.',
	'about.is_5': 'Wychodzenie tam, gdzie są ludzie. To do usług trudno trafić, nie do ludzi.',
	'about.is_6':
		'Praktyka, która nigdy się nie kończy: próbować, razem patrzeć, co z tego wyszło, i próbować znowu.',
	'about.not_heading': 'To nie jest',
	'about.not_1':
		'Konsultacja. Pytanie o opinie ma swoją wartość, ale jest czymś innym i warto nazywać je po imieniu.',
	'about.not_2': 'Spotkanie, na którym wszystko jest już postanowione.',
	'about.not_3': 'Sama życzliwość wobec pojedynczych osób albo sama współpraca między urzędami.',
	'about.not_4': 'Szybka naprawa. Trzeba na to czasu i zmienia to także tych, którzy pytają.',
	'about.not_5': 'Narzędzie ani platforma. Technika towarzyszy relacjom, ale ich nie zastępuje.',
	'about.phases_heading': 'Siedem słów bez stałej kolejności',
	'about.phases_text':
		'Pomagają znaleźć tablicę i powiedzieć, gdzie jest grupa. To nie są kolejne kroki i nikt nie musi przechodzić przez wszystkie.',
	'about.pilots_heading': 'Jedenaście miejsc, które tego spróbowały',
	'about.pilots_text':
		'Pilotaże projektu CoSIE w dziesięciu krajach. Za tymi tablicami stoi to, czego się tam nauczono.',
	'pilot.finland':
		'Młodzi ludzie i specjaliści: na koniec to młodzi uczyli specjalistów, jak się z nimi spotykać.',
	'pilot.sweden':
		'Usługi społeczne dla osób z niepełnosprawnościami. Gdzie nie docierał ekran, docierał telefon.',
	'pilot.estonia':
		'Usługi dla osób z niepełnosprawnościami na terenach oddalonych od miast i pierwsze hackathony społeczne, w prowincji Võru.',
	'pilot.poland': 'Razem przez starość: wspólne mieszkania dla osób starszych.',
	'pilot.netherlands-work':
		'„No time to waste” („Nie ma czasu do stracenia”), jeden z dwóch pilotaży w tym kraju.',
	'pilot.netherlands-services': 'Usługi społeczne kształtowane od nowa, drugi pilotaż w tym kraju.',
	'pilot.uk': 'Usługi dla osób, które popełniły przestępstwa o małym lub średnim stopniu ryzyka.',
	'pilot.italy': 'Otyłość u dzieci. Rozmawiano o niej między innymi przy stołach na festiwalu.',
	'pilot.spain':
		'Umiejętności, by zacząć coś własnego, dla osób od dawna bez pracy. Same prowadziły kanały w mediach społecznościowych.',
	'pilot.hungary': 'Gospodarka przydomowa na wsi.',
	'pilot.greece': 'Ogródki działkowe w śródmieściu. Wypróbowano tu także mapę drogową.',
	'about.credits_heading': 'Skąd się to wzięło',
	'about.credits_cosie':
		'Metody pochodzą z projektu CoSIE, Co-creation of Service Innovation in Europe (2017–2021): 24 organizacje z dziesięciu krajów pod kierunkiem Turku University of Applied Sciences.',
	'about.credits_grant':
		'Projekt CoSIE otrzymał dofinansowanie z programu Unii Europejskiej w zakresie badań naukowych i innowacji „Horyzont 2020” na podstawie umowy o udzielenie dotacji nr 770492.',
	'about.credits_own':
		'Constellate korzysta z tych doświadczeń, ale nie jest produktem projektu. Tablice i ich teksty są nasze, błędy w nich także.',
	'about.credits_made': 'Tablica działa dzięki tldraw, a Yjs dba, by wszyscy widzieli na niej to samo.',
	'about.credits_link': 'Mapa drogowa i zestaw narzędzi projektu',
}
