import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { artColours } from '#shared/records/artColours'
import { blockBottom, type TextBlock, zoneText } from '#shared/records/boardText'
import { noteCapacity, noteCell } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'
import type { ScaffoldShape } from '#templates/builder'
import { CATALOGUE } from '#templates/catalogue'
import { seedRecords } from '#templates/seedBoard'
import { DrawingArt } from '../../client/board/shapes/DrawingArt'

type Zone = Extract<ScaffoldShape, { type: 'zone' }>
type Box = { x: number; y: number; w: number; h: number }

/** Pixels of the picture for one of the board. */
const SCALE = 0.2

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) =>
	0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255)
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
/** WCAG 2.2. */
const contrast = (a: readonly number[], b: readonly number[]) => {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
	return (light! + 0.05) / (dark! + 0.05)
}

/** What lies under the zones of a board, as pixels. */
async function groundOf(shapes: readonly ScaffoldShape[], theme: 'light' | 'dark') {
	const colours = artColours(theme)
	const zones = shapes.filter((shape): shape is Zone => shape.type === 'zone')
	const w = Math.max(...zones.map((zone) => zone.x + zone.props.w))
	const h = Math.max(...zones.map((zone) => zone.y + zone.props.h))
	// Also what is drawn in front: it may not lie on words either.
	const drawings = shapes.filter((shape) => shape.type === 'drawing')
	const inside = drawings.map(({ x, y, props }) => {
		const art = renderToStaticMarkup(createElement(DrawingArt, { props, colours }))
		return `<g transform="translate(${x} ${y})">${art}</g>`
	})
	const size = `width="${Math.round(w * SCALE)}" height="${Math.round(h * SCALE)}" viewBox="0 0 ${w} ${h}"`
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="${w}" height="${h}" fill="${colours.paper}"/>${inside.join('')}</svg>`
	const { data, info } = await sharp(Buffer.from(svg))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true })
	const at = (x: number, y: number) => {
		const start = (Math.min(info.height - 1, y) * info.width + Math.min(info.width - 1, x)) * info.channels
		return [...data.subarray(start, start + 3)]
	}
	/** The least contrast of a colour with the ground in a box of the board. */
	const leastContrast = (box: Box, colour: string) => {
		let least = 21
		for (let y = Math.floor(box.y * SCALE); y <= (box.y + box.h) * SCALE; y++)
			for (let x = Math.floor(box.x * SCALE); x <= (box.x + box.w) * SCALE; x++)
				least = Math.min(least, contrast(at(x, y), channels(colour)))
		return least
	}
	return { colours, leastContrast }
}

const boxOf = (zone: Zone, block: TextBlock): Box => {
	const y = block.y - block.sizePx
	return { x: zone.x + block.x, y: zone.y + y, w: block.right - block.x, h: blockBottom(block) - y }
}

const BARE = CATALOGUE.filter(({ template }) =>
	template.rows.some(({ zones }) => zones.some(({ look }) => look))
)

describe.each(BARE)('zones of $template.id without a sheet', ({ template }) => {
	const shapes = seedRecords({ templateId: template.id, locale: 'en' })!.filter(
		(record): record is ScaffoldShape => record.typeName === 'shape'
	)
	const bare = shapes.filter((shape): shape is Zone => shape.type === 'zone' && shape.props.look === 'bare')

	test.each(['light', 'dark'] as const)('have words that can be read on their ground, %s', async (theme) => {
		const { colours, leastContrast } = await groundOf(shapes, theme)
		const faint = bare.flatMap((zone) => {
			const { title, prompts, lanes, rows } = zoneText(zone.props)
			const least = (block: TextBlock, colour: string) => leastContrast(boxOf(zone, block), colour)
			return [
				...[title, ...prompts, ...rows].filter((block) => least(block, colours.ink) < 4.5),
				...lanes.filter((block) => least(block, colours.muted) < 4.5),
			].map((block) => `${zone.id} ${block.lines.join(' ')}`)
		})
		expect(faint).toEqual([])
	})
	test.each(['light', 'dark'] as const)('have a calm ground where notes go, %s', async (theme) => {
		const { colours, leastContrast } = await groundOf(shapes, theme)
		const busy = bare.filter((zone) => {
			const last = noteCell(zone.props, noteCapacity(zone.props) - 1)
			const first = noteCell(zone.props, 0)
			const w = last.x + BOARD.noteSize - first.x
			const h = last.y + BOARD.noteSize - first.y
			// Lines that people's strokes could be taken for would be as dark as the edges of zones.
			return leastContrast({ x: zone.x + first.x, y: zone.y + first.y, w, h }, colours.ink) < 4.5
		})
		expect(busy.map(({ id }) => id)).toEqual([])
	})
})
