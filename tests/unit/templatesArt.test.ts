import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '#shared/i18n/locale'
import { type ArtColours, artColours } from '#shared/records/artColours'
import { CONSTELLATIONS, TONES } from '#shared/theme'
import type { ScaffoldShape } from '#templates/builder'
import { CATALOGUE } from '#templates/catalogue'
import { seedRecords } from '#templates/seedBoard'
import { DrawingArt } from '../../client/board/shapes/DrawingArt'
import { ExampleArt } from '../../client/board/shapes/ExampleArt'
import { ThreadArt } from '../../client/board/shapes/ThreadArt'
import { TitleBandArt } from '../../client/board/shapes/TitleBandArt'
import { ZoneArt } from '../../client/board/shapes/ZoneArt'

function art(shape: ScaffoldShape, colours: ArtColours): ReactElement {
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

const EVERY = CATALOGUE.flatMap(({ template }) =>
	LOCALES.flatMap((locale) =>
		(['light', 'dark'] as const).map((theme) => ({ id: template.id, locale, theme }))
	)
)
const promise = { canChange: 'the timetable', readBy: 'the ferry company', hearBack: 'in May' }
/** The words that a picture shows, without the places where lines break. */
const wordsOf = (markup: string) =>
	markup
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&#x27;', "'")
		.replaceAll('&quot;', '"')
		.replace(/\s+/g, ' ')
const channels = (colour: string) =>
	[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
const luminance = (colour: string) => {
	const [r, g, b] = channels(colour).map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	)
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
/** WCAG 2.2. */
const contrast = (a: string, b: string) => {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
	return (light! + 0.05) / (dark! + 0.05)
}

describe.each(EVERY)('the drawing of $id in $locale, $theme', ({ id, locale, theme }) => {
	const colours = artColours(theme)
	const shapes = seedRecords({ templateId: id, locale, promise })!.filter(
		(record): record is ScaffoldShape => record.typeName === 'shape'
	)
	const drawn = shapes.map((shape) => ({ shape, markup: renderToStaticMarkup(art(shape, colours)) }))

	test('shows every word that a shape has', () => {
		for (const { shape, markup } of drawn) {
			const { props } = shape
			const wanted =
				'prompts' in props
					? [
							props.title,
							String(props.number),
							...props.prompts,
							...(props.lanes ?? []),
							...(props.rows ?? []),
						]
					: 'promise' in props
						? [props.title, props.purpose, props.promiseTitle, ...props.promise]
						: 'label' in props
							? [props.label, props.text]
							: []
			for (const text of wanted) expect(wordsOf(markup), shape.id).toContain(text)
		}
	})
	test('is plain SVG with sound numbers, so that an export shows the same', () => {
		for (const { shape, markup } of drawn) {
			expect(markup, shape.id).not.toMatch(/NaN|undefined|Infinity|foreignObject|var\(/)
			expect(markup.length, shape.id).toBeGreaterThan(100)
		}
	})
	test('uses colours of this theme only', () => {
		const allowed = new Set<string>(
			Object.values(colours).flatMap((colour) =>
				typeof colour === 'string' ? [colour] : Object.values(colour)
			)
		)
		const used = drawn.flatMap(({ markup }) => markup.match(/#[0-9a-fA-F]{6}/g) ?? [])
		expect([...new Set(used)].filter((colour) => !allowed.has(colour))).toEqual([])
	})
})

describe.each(['light', 'dark'] as const)('the colours of drawings, %s', (theme) => {
	const colours = artColours(theme)
	test('keep texts readable', () => {
		for (const name of CONSTELLATIONS) {
			expect(contrast(colours.constellation[name], colours.onConstellation), name).toBeGreaterThanOrEqual(4.5)
			expect(contrast(colours.constellation[name], colours.paper), name).toBeGreaterThanOrEqual(4.5)
		}
		expect(contrast(colours.muted, colours.surface)).toBeGreaterThanOrEqual(4.5)
		expect(contrast(colours.muted, colours.paper)).toBeGreaterThanOrEqual(4.5)
		expect(contrast(colours.ink, colours.surface)).toBeGreaterThanOrEqual(7)
	})
	test('keep the ink line of a figure visible on its blob', () => {
		for (const tone of TONES)
			expect(contrast(colours.ink, colours.wash[tone]), tone).toBeGreaterThanOrEqual(3)
	})
})
