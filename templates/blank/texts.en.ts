import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in English. */
export const blankEn: TemplateTexts<BlankZone> = {
	title: 'Blank board',
	purpose: 'Space for what your group needs. Everybody here can write, move and draw.',
	drawing: 'A pad of white paper with notes in five colours behind it, and a pencil.',
	zones: {
		start: {
			title: 'Start here',
			prompts: ['Write one thing on each note. There is more space all around.'],
		},
	},
}
