import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Estonian. */
export const blankEt: TemplateTexts<BlankZone> = {
	title: 'Tühi tahvel',
	purpose: 'Ruumi sellele, mida teie rühm vajab. Siin saavad kõik kirjutada, liigutada ja joonistada.',
	drawing: 'Valge paberi plokk, selle taga sedelid viies värvis ja pliiats.',
	zones: {
		start: {
			title: 'Alustage siit',
			prompts: ['Kirjutage igale sedelile üks asi. Ümberringi on veel ruumi.'],
		},
	},
}
