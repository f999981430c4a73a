import { T } from '@tldraw/validate'
import { isPaint, type Paint } from '#shared/records/paint'
import { CONSTELLATIONS, type Constellation, TONES, type Tone } from '#shared/theme'

/**
 * Our own shape types. They are written by the server into `scaffold` only; in `records` they are refused
 * (guard.ts), so nobody can draw a fake zone. Drawn in client/board/shapes.
 */

/** A numbered field of a template that notes are put into. Children's coordinates are relative to it. */
export type ZoneProps = {
	w: number
	h: number
	/** The template's name of the zone (`name`, `day`, …): stable across languages. */
	key: string
	title: string
	/** Number in its star, from 1. */
	number: number
	tone: Tone
	constellation: Constellation
	/** At most two sentences, above the notes. */
	prompts: string[]
	/** Top edge of the first row of notes, px inside the zone: below the title and the prompts. */
	notesTop: number
	/** Headings of equal upright strips that the note columns are divided into (`Morning`, `Evening`). */
	lanes?: string[]
	/** Headings at the left of the rows of notes: with lanes the zone is a grid of steps over time. */
	rows?: string[]
	/** Left edge of the notes, px inside the zone, when row headings stand before them. */
	notesLeft?: number
	/** A ground under the notes to draw a line on with the pen; the rows name its top and its bottom. */
	chart?: (typeof CHARTS)[number]
	/** A line drawing that is part of the zone; notes flow at its left. */
	figure?: ZoneFigure
	/** Without a sheet of its own, because a drawing under it is its ground. */
	look?: (typeof LOOKS)[number]
}
/** How a zone shows where it ends, when it is no sheet. */
export const LOOKS = ['bare'] as const
/** Grounds to draw on. `mood`: how good or hard each step of a journey feels. */
export const CHARTS = ['mood'] as const
/** What a figure shows. Drawn without faces; a portrait leaves the head empty for the group to draw in. */
export const FIGURES = ['portrait', 'boots', 'signpost', 'iceberg', 'mock-up'] as const
/** Place of a figure inside its zone, px, and the words below it. */
export type ZoneFigure = {
	name: (typeof FIGURES)[number]
	x: number
	y: number
	w: number
	h: number
	caption: string
}
/** Head of a board, unboxed: glyph, title, purpose; the promise at its right. */
export type TitleBandProps = {
	w: number
	h: number
	title: string
	purpose: string
	constellation: Constellation
	/** Heading and lines of the promise; empty when nothing is promised. */
	promiseTitle: string
	promise: string[]
}
/** Dotted way from one zone's star to the next, an SVG-like polyline relative to the shape. */
export type ThreadProps = {
	w: number
	h: number
	points: { x: number; y: number }[]
	constellation: Constellation
	/** Width of the road under the dots, px; absent: dots alone. */
	road?: number
}
/** One outline of a drawing. Colours are names of the theme's, so that a drawing is right in both themes and in exports. */
export type DrawingPart = {
	/** SVG path data, px in the drawing. */
	d: string
	fill?: Paint
	/** Colour of the line along the path; its width, px, is that of a zone's edge when it is left out. */
	line?: Paint
	width?: number
	dash?: (typeof DASHES)[number]
	/** Where the path's origin lies, how much larger it is drawn (its line stays as wide), and how far it is turned, degrees. */
	x?: number
	y?: number
	scale?: number
	turn?: number
}
export const DASHES = ['dots', 'dashes'] as const
/** A picture that a template puts under or between its zones, as data: old pages and other tools need no code for it. */
export type DrawingProps = {
	w: number
	h: number
	/** What it shows, for those who do not see it; empty when another drawing of the board says it. */
	alt: string
	constellation: Constellation
	/** From back to front. */
	parts: DrawingPart[]
}
/** A note that shows what could stand here; goes when the zone gets its first real note. */
export type ExampleProps = { w: number; h: number; text: string; label: string; tone: Tone }

const size = { w: T.nonZeroNumber, h: T.nonZeroNumber }
const tone = T.literalEnum(...TONES)
const constellation = T.literalEnum(...CONSTELLATIONS)
const point = T.object({ x: T.number, y: T.number })
const figure = T.object({
	name: T.literalEnum(...FIGURES),
	x: T.number,
	y: T.number,
	w: T.nonZeroNumber,
	h: T.nonZeroNumber,
	caption: T.string,
})

const pathData = T.string.check((value) => {
	if (!/^M[-MLHVCSQTAZmlhvcsqtaz\d\s.,e+]*$/.test(value)) throw new T.ValidationError('not an SVG path')
})
const paint = T.string.refine((value): Paint => {
	if (!isPaint(value)) throw new T.ValidationError('not a colour of the theme')
	return value
})
const drawingPart: T.Validatable<DrawingPart> = T.object({
	d: pathData,
	fill: paint.optional(),
	line: paint.optional(),
	width: T.positiveNumber.optional(),
	dash: T.literalEnum(...DASHES).optional(),
	x: T.number.optional(),
	y: T.number.optional(),
	scale: T.nonZeroNumber.optional(),
	turn: T.number.optional(),
})

export const SCAFFOLD_SHAPES = {
	zone: {
		...size,
		key: T.string,
		title: T.string,
		number: T.integer,
		tone,
		constellation,
		prompts: T.arrayOf(T.string),
		notesTop: T.number,
		lanes: T.arrayOf(T.string).optional(),
		rows: T.arrayOf(T.string).optional(),
		notesLeft: T.number.optional(),
		chart: T.literalEnum(...CHARTS).optional(),
		figure: figure.optional(),
		look: T.literalEnum(...LOOKS).optional(),
	},
	'title-band': {
		...size,
		title: T.string,
		purpose: T.string,
		constellation,
		promiseTitle: T.string,
		promise: T.arrayOf(T.string),
	},
	thread: { ...size, points: T.arrayOf(point), constellation, road: T.nonZeroNumber.optional() },
	drawing: { ...size, alt: T.string, constellation, parts: T.arrayOf(drawingPart) },
	example: { ...size, text: T.string, label: T.string, tone },
} as const
export type ScaffoldType = keyof typeof SCAFFOLD_SHAPES

export const isScaffoldType = (type: string): type is ScaffoldType => Object.hasOwn(SCAFFOLD_SHAPES, type)
