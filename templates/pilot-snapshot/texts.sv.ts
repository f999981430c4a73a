import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Swedish. */
export const pilotSnapshotSv: TemplateTexts<PilotSnapshotZone> = {
	title: 'En pilot på en sida',
	purpose: 'Visa vad ni provade, så att andra kan lära av det, låna det och fråga om det.',
	drawing:
		'Ett vykort med randig kant: en bild av två öar med en fyr, ett gammalt foto, ett frimärke, en gropig väg med en liten buss tvärs över, en planta och en etikett.',
	zones: {
		place: {
			title: 'Plats och människor',
			prompts: ['Var var det, och vems liv gäller det?', 'Vad är de här människorna bra på?'],
			examples: ['Två öar, en färja. Folk som lagar saker'],
		},
		before: {
			title: 'Så var det förut',
			prompts: ['Berätta en scen från en vanlig dag.'],
			examples: ['Tio minuter hos doktorn, två dagar hemifrån'],
		},
		actors: {
			title: 'De som gjorde det ihop',
			prompts: ['Vilka människor, föreningar, kontor och företag?', 'Vad bidrog var och en med?'],
			examples: ['Besättningen på färjan: ett lugnt hörn ombord'],
		},
		ways: {
			title: 'Så arbetade vi',
			prompts: ['Berättelser, siffror, pop-up, hackathon: på vilka sätt?', 'Vilket skulle ni använda igen?'],
			examples: ['En pop-up på bildäck, varje fredag i mars'],
		},
		path: {
			title: 'Den gropiga vägen',
			prompts: ['Rita en linje med pennan, från start till i dag.', 'Var svängde den? Var kom ni vilse?'],
			lanes: ['Starten', 'Första gropen', 'Vändpunkten', 'I dag'],
			rows: ['Gick bra', 'Var svårt'],
			examples: ['Storm. Ingen kom till första kvällen', 'Sköterskan åkte färjan med oss'],
		},
		changed: {
			title: 'Det som har ändrats',
			prompts: ['Vad är annorlunda nu, och för vem?', 'Både en röst och en siffra.'],
			examples: ['”Jag var hemma till middagen.” 31 resor sparade'],
		},
		lessons: {
			title: 'Berätta för nästa',
			prompts: ['Vad bör andra veta innan de provar det här?'],
			lanes: ['Gör', 'Helst inte', 'Fråga först'],
			examples: ['Börja med kaffe', 'Börja med en blankett', 'Vem har nycklarna?'],
		},
		borrow: {
			title: 'Låna det här',
			prompts: ['Vilka tavlor, listor och texter får andra använda?', 'Vem säger ja till att bli uppringd?'],
			examples: ['Inbjudan med stor text, två språk'],
		},
	},
	method: {
		when: 'I slutet av ett försök, eller för att visa andra ett exempel innan de börjar.',
		steps: [
			'Var var det, och vems liv gäller det? Välj en scen som visar varför det var viktigt.',
			'Vilka var med, vad bidrog var och en med, och på vilka sätt arbetade ni?',
			'Rita vägen från start till i dag, med gropar och felsteg.',
			'Vad har ändrats, och för vem? De som lever med det säger det först, de andra fyller på.',
			'Vad får andra låna, och vem får de ringa?',
		],
		tips: [
			'Ett felsteg som berättas ärligt hjälper andra mer än en slät historia.',
			'Låt tavlan vara öppen en vecka, så att alla som var med kan rätta den.',
		],
		care: 'På en liten ort känner man igen folk. Fråga innan ni berättar någons scen eller nämner ett namn.',
		question: 'Du var med: vad bör andra veta innan de provar det här?',
		thanks: 'Tack. Din lapp finns på tavlan nu. Med din kod kan du senare se vad det ledde till.',
	},
}
