import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Polish. */
export const retrospectivePl: TemplateTexts<RetrospectiveZone> = {
	title: 'Spojrzenie wstecz',
	purpose:
		'Zobaczcie, jak pracowaliście razem, i wybierzcie jedną rzecz, którą następnym razem zrobicie inaczej.',
	drawing:
		'Droga, na której leżą kamienie, biegnie obok łąki i skały do rozwidlenia pod chmurą. Przed nią grupa na kocu, rozłożona mapa i jeden drogowskaz, który wskazuje naprzód.',
	zones: {
		keep: {
			title: 'Zostaje',
			prompts: ['Co dało Wam energię?', 'Co robimy znowu?'],
			examples: ['Każda karteczka przeczytana na głos'],
		},
		bumps: {
			title: 'Wyboje',
			prompts: ['Gdzie się potknęliśmy?', 'Powiedzcie, co się stało, a nie czyja to wina.'],
			examples: ['Z ostatniego rzędu nikt nie widział ekranu'],
		},
		puzzles: {
			title: 'Zagadki',
			prompts: ['Czego jeszcze nie rozumiemy?'],
			examples: ['Dlaczego nie przyszedł nikt z drugiej zmiany?'],
		},
		heard: {
			title: 'Czy było nas słychać',
			prompts: ['Co ułatwiało udział?', 'Co utrudniało? Bez nazwisk, prosimy.'],
			examples: ['Łatwo: czas na pisanie przed rozmową'],
		},
		ideas: {
			title: 'Czego spróbować',
			prompts: ['Jaką małą rzecz możemy zrobić inaczej?'],
			examples: ['Przerwa co pół godziny'],
		},
		chosen: {
			title: 'Na przyszłość',
			prompts: ['Jedna rzecz.', 'Kto tego pilnuje?'],
			examples: ['Krzesła w kręgu. Pilnują Ola i Ben'],
		},
	},
	method: {
		when: 'Pod koniec spotkania, jeśli będziecie dalej pracować razem.',
		steps: [
			'Patrzymy na to, jak pracujemy, a nie na to, kim jesteśmy. Nikt nie musi pisać.',
			'Piszcie osobno, jedna rzecz na karteczce. Zacznijcie od tego, co ma zostać.',
			'Przeczytajcie karteczki na głos i połączcie te, które do siebie pasują.',
			'Spójrzcie na całe spotkanie: co ułatwiało udział, a co utrudniało?',
			'Zaproponujcie małe zmiany i wybierzcie jedną. Kto jej pilnuje?',
		],
		tips: [
			'Trzymaj się dwudziestu minut. Krótkie spojrzenie za każdym razem daje więcej niż długie raz w roku.',
			'Zacznij następne spotkanie od wybranej rzeczy: czy pomogła?',
		],
		care: 'Spojrzenie wstecz może zmienić się w szukanie winnych. Jeśli karteczka wskazuje osobę, zapytaj grupę, jak powiedzieć to o sposobie pracy.',
		question: 'Jaką jedną rzecz następnym razem zrobić inaczej?',
		thanks:
			'Dziękujemy. Twoja karteczka jest już na tablicy. Ze swoim kodem możesz później zobaczyć, co z niej wynikło.',
	},
}
