// `npm run picture -- persona en light picture.png`: a new board as a picture, to look at a template while drawing it.
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { LOCALES } from '#shared/i18n/locale'
import { type ArtColours, artColours } from '#shared/records/artColours'
import type { ScaffoldShape } from '#templates/builder'
import { CATALOGUE } from '#templates/catalogue'
import { seedRecords } from '#templates/seedBoard'
import { DrawingArt } from '../client/board/shapes/DrawingArt'
import { ExampleArt } from '../client/board/shapes/ExampleArt'
import { ThreadArt } from '../client/board/shapes/ThreadArt'
import { TitleBandArt } from '../client/board/shapes/TitleBandArt'
import { ZoneArt } from '../client/board/shapes/ZoneArt'

/** Width of the picture and air around the board, px of the picture and of the board. */
const PICTURE_WIDTH_PX = 1600
const AIR_PX = 120

function artOf(shape: ScaffoldShape, colours: ArtColours): ReactElement {
	switch (shape.type) {
		case 'zone':
			return createElement(ZoneArt, { props: shape.props, colours })
		case 'title-band':
			return createElement(TitleBandArt, { props: shape.props, colours })
		case 'thread':
			return createElement(ThreadArt, { props: shape.props, colours })
		case 'drawing':
			return createElement(DrawingArt, { props: shape.props, colours })
		case 'example':
			return createElement(ExampleArt, { props: shape.props, colours })
	}
}

/** All shapes of a new board as one SVG. Letters are those of this machine. */
function boardSvg(shapes: readonly ScaffoldShape[], colours: ArtColours): string {
	const place = new Map(shapes.map((shape) => [shape.id, shape]))
	const inside = shapes.map((shape) => {
		const parent = place.get(shape.parentId)
		const [x, y] = [shape.x + (parent?.x ?? 0), shape.y + (parent?.y ?? 0)]
		return `<g transform="translate(${x} ${y})">${renderToStaticMarkup(artOf(shape, colours))}</g>`
	})
	const onPage = shapes.filter((shape) => !place.has(shape.parentId))
	const left = Math.min(...onPage.map(({ x }) => x)) - AIR_PX
	const w = Math.max(...onPage.map(({ x, props }) => x + props.w)) + AIR_PX - left
	const h = Math.max(...onPage.map(({ y, props }) => y + props.h)) + 2 * AIR_PX
	const height = Math.round((PICTURE_WIDTH_PX * h) / w)
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH_PX}" height="${height}" viewBox="${left} ${-AIR_PX} ${w} ${h}"><rect x="${left}" y="${-AIR_PX}" width="${w}" height="${h}" fill="${colours.paper}"/>${inside.join('')}</svg>`
}

const [templateId = '', language = 'en', theme = 'light', file = `${templateId}.png`] = process.argv.slice(2)
const locale = LOCALES.find((known) => known === language)
const records = locale && seedRecords({ templateId, locale })
if (!records || (theme !== 'light' && theme !== 'dark')) {
	const known = CATALOGUE.map(({ template }) => template.id).join(', ')
	console.error(
		`npm run picture -- TEMPLATE [${LOCALES.join('|')}] [light|dark] [FILE.png]\nTemplates: ${known}`
	)
	process.exitCode = 1
} else {
	const shapes = records.filter((record): record is ScaffoldShape => record.typeName === 'shape')
	await sharp(Buffer.from(boardSvg(shapes, artColours(theme))))
		.png()
		.toFile(file)
	console.log(`${file} shows ${templateId} in ${locale}, ${theme}.`)
}
