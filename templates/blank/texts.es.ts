import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Spanish. */
export const blankEs: TemplateTexts<BlankZone> = {
	title: 'Pizarra en blanco',
	purpose: 'Espacio para lo que vuestro grupo necesite. Aquí todo el mundo puede escribir, mover y dibujar.',
	drawing: 'Un bloc de papel blanco, detrás notas de cinco colores y un lápiz.',
	zones: {
		start: {
			title: 'Empezad aquí',
			prompts: ['Escribid una sola cosa en cada nota. Alrededor hay más sitio.'],
		},
	},
}
