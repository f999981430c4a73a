import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Finnish. */
export const blankFi: TemplateTexts<BlankZone> = {
	title: 'Tyhjä taulu',
	purpose: 'Tilaa sille, mitä ryhmänne tarvitsee. Kaikki voivat kirjoittaa, siirtää ja piirtää.',
	drawing: 'Pino valkoista paperia, jonka takana on lappuja viidessä värissä, ja lyijykynä.',
	zones: {
		start: {
			title: 'Aloittakaa tästä',
			prompts: ['Kirjoittakaa yksi asia yhdelle lapulle. Ympärillä on lisää tilaa.'],
		},
	},
}
