import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Swedish. */
export const roadmapBlankSv: TemplateTexts<RoadmapBlankZone> = {
	title: 'Vägkarta med egna ord',
	purpose: 'Gör er egen karta över att arbeta tillsammans, på ert eget språk, av det ni har varit med om.',
	drawing:
		'En öppen natthimmel med lösa stjärnor och tre svaga ringar. Två människor tittar upp på den med kikare från en kulle.',
	zones: {
		stars: {
			title: 'Våra stjärnor',
			prompts: [
				'När gick det bra att arbeta ihop? När gick det inte?',
				'En stund per lapp. En stjärna får stanna här utan hem.',
			],
			examples: ['Vi byggde gungorna på en söndag', 'Morfar ritade kartan', 'Ingen sa vilken dag det var'],
		},
		words: {
			title: 'Våra ord för det',
			prompts: ['Vad kallar ni det när en kommun och dess invånare bygger något ihop?'],
			examples: ['Göra det ihop', 'Städdag, fast för vårdcentralen'],
		},
		one: {
			title: 'Första stjärnbilden',
			prompts: ['Vilka stjärnor hör ihop?', 'Skriv ett namn för dem på första lappen.'],
			examples: ['Namn: Många händer'],
		},
		two: {
			title: 'Andra stjärnbilden',
			prompts: ['Vilka andra stjärnor hör ihop?', 'Skriv ett namn för dem på första lappen.'],
		},
		three: {
			title: 'Tredje stjärnbilden',
			prompts: ['Finns en tredje grupp? Den får vara tom.', 'Skriv ett namn för dem på första lappen.'],
		},
	},
	method: {
		when: 'När en grupp talar ett annat språk, när barn eller unga leder, eller när de färdiga rubrikerna inte passar.',
		steps: [
			'Titta på den färdiga vägkartan i en minut och stäng den sedan. Er kan se helt annorlunda ut.',
			'Skriv stjärnor i tysthet: stunder då det gick bra att arbeta ihop, och stunder då det inte gjorde det.',
			'Hur skulle ni säga det till en granne? Samla de ord ni verkligen använder, på alla språk i rummet.',
			'Flytta stjärnor som hör ihop till en stjärnbild och ge den ett namn. Låt det som inte passar någonstans vara kvar.',
			'Läs er karta högt. Välj de ord ni använder från och med nu, och den stjärna ni börjar med.',
		],
		tips: [
			'Två stjärnbilder räcker, och en fjärde får plats bredvid tavlan.',
			'När två namn tävlar, behåll båda i en vecka.',
			'Barn kan rita sina stjärnor. En teckning räknas lika mycket som en mening.',
		],
		care: 'En svår stund tillhör den som var med om den. Den personen säger om den ska in på kartan, och inga namn på andra följer med.',
		question: 'Vad skulle du kalla det när en kommun och dess invånare bygger en tjänst tillsammans?',
		thanks: 'Tack. Dina ord finns på tavlan där vi väljer våra.',
	},
}
