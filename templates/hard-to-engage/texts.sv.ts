import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Swedish. */
export const hardToEngageSv: TemplateTexts<HardToEngageZone> = {
	title: 'Svår att komma till?',
	purpose:
		'Ingen människa är svår att nå. Se vad som gör vår tjänst svår att komma till, och sänk trösklarna.',
	drawing:
		'Framsidan av ett hus med fem dörrar. Till några leder höga trappsteg, till de andra en ramp. Utanför står en anslagstavla och någon som berättar hur vägen in är.',
	zones: {
		walk: {
			title: 'Prova vägen in',
			prompts: ['Ring, klicka eller gå dit som för första gången.', 'Vad var lätt? Var tog det stopp?'],
			examples: ['Ringde klockan nio: fyrtio minuter musik'],
			caption: 'Som ny här',
		},
		check: {
			title: 'Fem vägar in',
			prompts: [
				'Se på tjänsten, inte på dem som inte kommer.',
				'Rad för rad: först det som fungerar, sedan hindren, sedan det som hjälper.',
			],
			lanes: ['Språk', 'Komma in', 'Apparat', 'Tid', 'Förtroende'],
			rows: ['Fungerar bra', 'Är i vägen', 'Kan bli lättare'],
			examples: [
				'Bottenvåning, och en bänk vid dörren',
				'Brevet säger ”borgenär” sex gånger',
				'En lördag i månaden på torget',
			],
		},
		ask: {
			title: 'Fråga, gissa inte',
			prompts: ['Vem kunde ha nytta av det men kommer inte? Var möter vi dem?', 'Vad säger de till oss?'],
			examples: ['På verkstan: ”Jag trodde att ni tar bilen”'],
		},
		highest: {
			title: 'De högsta trösklarna',
			prompts: ['Vilka två stoppar flest?', 'Vad ligger under?'],
			examples: ['Skam: väntrummet har fönster mot gatan'],
			caption: 'Titta under ytan',
		},
		easier: {
			title: 'Vi sänker dem',
			prompts: ['Vad ändrar vi den här månaden, och vem gör det?', 'Vad kräver ett ja från någon annan?'],
			examples: ['Från 1 mars är sidodörren öppen. Sara ordnar det'],
		},
	},
	method: {
		when: 'När en tjänst finns men få kommer, eller när någon säger ”de här människorna är svåra att nå”.',
		steps: [
			'Två och två försöker vi komma in: några ringer med högtalaren på, några klickar, några går. Skriv vad som händer, det lätta först.',
			'Nu fyller alla de två första raderna var för sig: vad fungerar bra, och vad är i vägen? En sak per lapp.',
			'Vi läser lapparna, lägger ihop det som liknar varandra och fyller tredje raden: vad skulle göra det lättare?',
			'Hittills har vi gissat. Vem vet bättre? Skriv var vi möter dem, och vad de har sagt. Det vi inte vet än går vi ut och frågar.',
			'Vilka två trösklar stoppar flest? Fråga för varje ”varför är det så?” tills ni möter en regel, en vana eller en rädsla.',
			'Vad kan vi ändra den här månaden utan att fråga någon? Vem gör det? Skriv sedan vad som kräver ett ja, och från vem.',
		],
		tips: [
			'När en lapp handlar om människor (”de läser inte”), fråga: vad gör vår tjänst som leder till det?',
			'Bjud in någon som en gång gav upp tjänsten, med ersättning eller ett tack. Låt den personen tala först.',
			'Har ingen frågat än? Stanna efter ”Fråga, gissa inte”, gå ut och fråga, och gör klart tavlan nästa vecka.',
		],
		care: 'Några av oss har fått nej här. Ingen måste berätta om sitt eget fall. Personalen rår inte för regler de inte har gjort.',
		question: 'Vad gör det lätt eller svårt för dig att komma till vår tjänst?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Det är tjänsten som måste ändras, inte du.',
	},
}
