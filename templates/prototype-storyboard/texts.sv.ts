import type { PrototypeStoryboardZone } from '#templates/prototype-storyboard/template'
import type { TemplateTexts } from '#templates/Template'

/** The storyboard in Swedish. */
export const prototypeStoryboardSv: TemplateTexts<PrototypeStoryboardZone> = {
	title: 'Bildmanus för prototyp',
	purpose: 'Spela igenom er idé i sex bilder, bygg en enkel version och prova den med tre personer.',
	drawing:
		'En filmremsa med sex tomma bilder och en filmklappa; därunder en arbetsbänk med ett hus av kartong, en sax, tre personer, en lampa och tre lådor.',
	zones: {
		begins: {
			title: 'Historien börjar',
			prompts: [
				'Rita en bild i varje remsa. Streckgubbar går bra.',
				'Eller skriv en lapp: vem, var, vad händer?',
			],
			lanes: ['1 Livet före', '2 De hör talas om det', '3 Första gången'],
			examples: ['Brödrosten är trasig. Affären säger: köp en ny'],
		},
		turns: {
			title: 'Historien vänder',
			prompts: ['Rita det som skiljer sig.', 'Vad går fel, och vem hjälper då?'],
			lanes: ['4 Det nya', '5 Det som går fel', '6 Det de berättar hemma'],
			examples: ['En elev och en pensionerad montör lagar den', 'Rätt skruv saknas'],
		},
		believe: {
			title: 'Vi tror att',
			prompts: ['Vad händer när folk provar det?', 'Vad skulle visa att vi har fel?'],
			examples: ['Fem kommer. Fel om färre än två gör det'],
		},
		rough: {
			title: 'Enkel version',
			prompts: ['Vad har vi till hands att bygga med?', 'Vad kan man röra vid eller spela upp i dag?'],
			examples: ['Två bord och en skylt i bibliotekets entré'],
			caption: 'Papper och tejp räcker',
		},
		tried: {
			title: 'Vilka har provat',
			prompts: ['Vilka tre utanför teamet provar?', 'Vad gjorde och sa de?'],
			examples: ['Aina, lämnade böcker: frågade vad det kostar'],
		},
		learned: {
			title: 'Det vi lärde oss',
			prompts: ['Vad får stanna, vad går bort?', 'Välj en ändring till nästa version.'],
			lanes: ['Behåll', 'Ta bort', 'Ändra nu'],
			examples: ['Kaffet: folk stannade och pratade'],
		},
	},
	method: {
		when: 'Ni har valt en idé och vill se om den håller innan någon betalar för den.',
		steps: [
			'Berätta idén för varandra i två meningar. Menar alla samma sak?',
			'Rita de sex bilderna tillsammans, eller berätta medan någon ritar. Streckgubbar går bra.',
			'Skriv vad ni tror ska hända, och vad som skulle visa att ni har fel.',
			'Bygg den enklaste version som man kan röra vid eller spela upp: papper, stolar, en skylt på en dörr.',
			'Gå och prova den med tre personer utanför teamet. Titta mer än ni förklarar.',
			'Lägg det ni såg under behåll, ta bort och ändra nu. Välj bara en ändring.',
		],
		tips: [
			'Vågar ingen rita? Rita första streckgubben själv, och inte för bra.',
			'I ett videosamtal: spela upp det. En är tjänsten, en är besökaren, de andra skriver.',
			'Ta med tejp, papper och en låda med udda saker. Det som är ofärdigt lockar fram ärliga ord.',
		],
		care: 'Säg till dem som provar att ni testar idén och inte dem, och att de får sluta när som helst.',
		question: 'Titta på bilderna. Var skulle du fastna?',
		thanks: 'Tack. Din lapp ligger bredvid bilderna nu, där gruppen letar efter det som kan gå fel.',
	},
}
