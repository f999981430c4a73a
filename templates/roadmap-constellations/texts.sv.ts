import type { RoadmapConstellationsZone } from '#templates/roadmap-constellations/template'
import type { TemplateTexts } from '#templates/Template'

const light = ['Lyser redan', 'Ännu mörkt'] as const

/** The roadmap in Swedish. */
export const roadmapConstellationsSv: TemplateTexts<RoadmapConstellationsZone> = {
	title: 'Vägkartans stjärnbilder',
	purpose:
		'Se var ert arbete med människor redan lyser och var det ännu är mörkt. Det finns ingen rätt ordning.',
	drawing:
		'En natthimmel över stadens tak med tre stjärnbilder: en sexhörning, en stjärna med fyra uddar och åtta strålar. Fälten är stjärnor i dem.',
	zones: {
		's-place': {
			title: 'Systemet: vår plats',
			prompts: ['Hur väl passar tjänsten livet här?'],
			lanes: light,
			examples: ['Bokbussen har också paket med sig'],
		},
		's-reach': {
			title: 'Systemet: lätt att nå',
			prompts: ['Hur lätt är det att hitta, nå och förstå oss?'],
			lanes: light,
			examples: ['En riktig röst i telefonen', 'Blanketten måste skrivas ut hemma'],
		},
		's-share': {
			title: 'Systemet: makt, pengar, kunskap',
			prompts: ['Vad delar, flyttar eller lär vi oss, så att andra kan vara med?'],
			lanes: light,
			examples: ['Bagaren har nycklar till lokalen', 'Frivilliga betalar sin egen buss'],
		},
		'e-with': {
			title: 'Kompassen: med, inte för',
			prompts: ['Vad beslutar folk med oss? Var frågar vi bara?'],
			lanes: light,
			examples: ['Eleverna valde den nya skolgården', 'Vi frågade bara om namnet'],
		},
		'e-heard': {
			title: 'Kompassen: alla blir hörda',
			prompts: ['Vem har vi verkligen lyssnat på? Vems ord räknas för lite?'],
			lanes: light,
			examples: ['Vi träffade fiskarna på bryggan', 'De som jobbar på lördagar'],
		},
		'e-open': {
			title: 'Kompassen: öppet för alla',
			prompts: ['Kan en nykomling se hur vi beslutade, och varför?'],
			lanes: light,
			examples: ['Bilder från varje möte på dörren'],
		},
		'c-light': {
			title: 'Katalysatorer: lätt på handen',
			prompts: ['Hur kan någon hjälpa på två minuter?', 'Vad får folk att prata?'],
			lanes: light,
			examples: ['Soppa på torget och en stor karta'],
		},
		'c-people': {
			title: 'Katalysatorer: folk och styrkor',
			prompts: ['Vad är folk här bra på? Vem tar med sig nästa?'],
			lanes: light,
			examples: ['Kören kan varje gata', 'Vem känner de nya familjerna?'],
		},
		'c-next': {
			title: 'Vår nästa gnista',
			prompts: [
				'Vilka mörka stjärnor tänder vi först? En från varje rad räcker.',
				'Vem tar vilket litet steg, och när tittar vi igen?',
			],
			examples: ['Ingmar frågar på färjan på lördag', 'Vi tittar igen den 5 mars'],
		},
	},
	method: {
		when: 'I början, och igen med några veckors mellanrum, för att se vad som har blivit ljusare.',
		steps: [
			'Varje rad är en stjärnbild: Systemet, Etisk kompass, Katalysatorer. Börja med vilken stjärna som helst. Ni behöver inte fylla alla.',
			'Skriv i tysthet: vad lyser redan, och vad är ännu mörkt? Det som lyser kommer först.',
			'Ta en promenad längs stjärnorna. Säg vad ni är glada över.',
			'Prata om de tre mörkaste stjärnorna. Varför är de mörka, och vad kan vara en första gnista?',
			'Välj högst tre gnistor: ett litet steg, vem som tar det och när vi tittar igen.',
		],
		tips: [
			'Är ni många, låt varje bord börja på en egen rad.',
			'Kopiera ingenting nästa gång: börja om från början och lägg de två tavlorna sida vid sida.',
			'En gnista kan vara en annan tavla. Öppna den och skriv dess namn på lappen.',
		],
		care: 'En mörk stjärna är information, inget misslyckande. Ingen måste stå till svars för den.',
		question: 'Vad är viktigast för dig när en tjänst förändras?',
		thanks: 'Tack. Ditt svar finns på vår vägkarta.',
		choices: [
			'Att någon lyssnar',
			'Att bli rättvist behandlad',
			'Att se hur man beslutade',
			'Att verkligen få bestämma',
		],
	},
}
