import type { Editor, TLShapeId } from 'tldraw'
import { type TextRun, textRunsOf } from './textRuns'

/** Free edge around an export, px. */
const EDGE_PX = 40
const SVG = 'http://www.w3.org/2000/svg'
/** Who can install no font gets the nearest one it has. */
const FAMILY = 'tldraw_sans, "IBM Plex Sans", sans-serif'
const CODE_FAMILY = 'tldraw_mono, "IBM Plex Mono", monospace'

/** A part of a board as vectors: shapes in drawing order, each with the box it fills on the page. */
export type Drawing = {
	/** Top left corner and size on the page, px. */
	x: number
	y: number
	w: number
	h: number
	background: string
	/** Fonts and patterns that the shapes refer to. */
	defs: readonly Element[]
	shapes: readonly { element: SVGGElement; box: DOMRect }[]
}

/**
 * Draws shapes as tldraw exports them, with one difference: text becomes plain SVG text at the place where the browser
 * put it. tldraw's own HTML inside of SVG is shown by browsers only, and cannot become a PDF.
 */
export async function drawBoard(editor: Editor, ids: readonly TLShapeId[]): Promise<Drawing | null> {
	await loadFaces()
	const drawn = await editor.getSvgElement([...ids], { background: true, padding: EDGE_PX, darkMode: false })
	if (!drawn) return null
	const stage = document.createElement('div')
	stage.inert = true
	Object.assign(stage.style, { position: 'absolute', top: '0', left: '0', opacity: '0' })
	const svg = drawn.svg.cloneNode(true) as SVGSVGElement
	stage.append(svg)
	editor.getContainer().append(stage)
	try {
		replaceHtml(svg, stage)
		const view = svg.viewBox.baseVal
		const place = svg.getBoundingClientRect()
		// Styles of the page may draw it smaller than it is: what is measured is brought back to the size of the board.
		const scale = view.width / place.width
		const shapes = [...svg.children]
			.filter((child): child is SVGGElement => child instanceof SVGGElement)
			.map((element) => {
				const { left, top, width, height } = element.getBoundingClientRect()
				const [x, y] = [(left - place.left) * scale + view.x, (top - place.top) * scale + view.y]
				const box = new DOMRect(x, y, width * scale, height * scale)
				return { element, box }
			})
		const defs = [...svg.children].filter((child) => /^(defs|style)$/.test(child.localName))
		makeSelfContained(svg)
		const { x, y, width: w, height: h } = view
		return { x, y, w, h, background: svg.style.backgroundColor, defs, shapes }
	} finally {
		stage.remove()
	}
}

/** A face is loaded when text in it is first shown; an export may be the first to show bold letters. */
async function loadFaces(): Promise<void> {
	const faces = ['500 16px tldraw_sans', '700 16px tldraw_sans', 'italic 500 16px tldraw_sans']
	await Promise.all([...faces, '500 16px tldraw_mono'].map((face) => document.fonts.load(face)))
}

/** Puts text elements in the place of every foreignObject. Measured apart from the drawing, where nothing is turned. */
function replaceHtml(svg: SVGSVGElement, stage: HTMLElement): void {
	const context = document.createElement('canvas').getContext('2d')
	if (!context) throw new Error('this browser measures no text')
	const objects = [...svg.querySelectorAll('foreignObject')]
	const boxes = objects.map((object) => {
		const box = document.createElement('div')
		Object.assign(box.style, {
			position: 'absolute',
			top: '0',
			left: '0',
			width: `${object.width.baseVal.value}px`,
			height: `${object.height.baseVal.value}px`,
		})
		box.append(...[...object.childNodes].map((child) => child.cloneNode(true)))
		return box
	})
	stage.append(...boxes)
	const groups = objects.map((object, i) => {
		const group = make('g', {})
		const [x, y] = [object.x.baseVal.value, object.y.baseVal.value]
		if (x || y) group.setAttribute('transform', `translate(${x} ${y})`)
		const box = boxes[i]
		if (box) group.append(...textRunsOf(box, context).flatMap(drawRun))
		return group
	})
	// Only now: a change between two measurements would make the browser lay out everything anew each time.
	objects.forEach((object, i) => {
		object.replaceWith(groups[i] ?? '')
	})
	for (const box of boxes) box.remove()
}

const round = (value: number) => String(Math.round(value * 100) / 100)

function make(name: string, attributes: Record<string, string>): SVGElement {
	const element = document.createElementNS(SVG, name)
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
	return element
}

function drawRun(run: TextRun): SVGElement[] {
	const text = make('text', {
		x: round(run.x),
		y: round(run.baseline),
		'font-family': run.isCode ? CODE_FAMILY : FAMILY,
		'font-size': round(run.sizePx),
		'font-weight': run.isBold ? '700' : '500',
		...(run.isItalic && { 'font-style': 'italic' }),
		...(run.line && { 'text-decoration': run.line }),
		fill: run.colour,
		// With another font than ours the words still end where they end on the board.
		textLength: round(run.width),
		lengthAdjust: 'spacingAndGlyphs',
	})
	text.textContent = run.text
	if (!run.background) return [text]
	const at = { x: round(run.x), y: round(run.top), width: round(run.width), height: round(run.height) }
	return [make('rect', { ...at, fill: run.background }), text]
}

/** Nothing in an export may ask another place for anything: pictures are in it as data, or not at all (trust row X6). */
function makeSelfContained(svg: SVGSVGElement): void {
	for (const element of svg.querySelectorAll('*')) {
		for (const { name, value } of [...element.attributes]) {
			const isAddress = /^(xlink:)?href$|^src$/.test(name)
			if (/^on/i.test(name) || (isAddress && !/^(#|data:image\/)/.test(value))) element.removeAttribute(name)
		}
		element.removeAttribute('class')
	}
}
