import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LOCALES } from '#shared/i18n/locale'
import { artColours } from '#shared/records/artColours'
import { buildBoard, type ScaffoldShape } from '#templates/builder'
import { CATALOGUE, previewPath } from '#templates/catalogue'
import { BoardPreviewArt } from '../client/board/shapes/BoardPreviewArt'

/** Every preview picture: path below client/public -> SVG. */
export function previewFiles(): Map<string, string> {
	const files = new Map<string, string>()
	for (const entry of CATALOGUE)
		for (const locale of LOCALES) {
			const texts = entry.texts[locale]
			if (!texts) continue
			const words = { title: texts.title, promiseTitle: '', promise: [], exampleLabel: '' }
			const shapes = buildBoard(entry, texts, words).filter(
				(record): record is ScaffoldShape => record.typeName === 'shape'
			)
			for (const theme of ['light', 'dark'] as const) {
				const picture = createElement(BoardPreviewArt, { shapes, colours: artColours(theme) })
				files.set(previewPath(entry, locale, theme), `${renderToStaticMarkup(picture)}\n`)
			}
		}
	return files
}
