import {
	beginText,
	clip,
	clipEvenOdd,
	concatTransformationMatrix,
	drawObject,
	endPath,
	endText,
	fill,
	fillEvenOdd,
	type PDFImage,
	type PDFName,
	type PDFOperator,
	type PDFPage,
	popGraphicsState,
	pushGraphicsState,
	setCharacterSqueeze,
	setDashPattern,
	setFillingRgbColor,
	setFontAndSize,
	setGraphicsState,
	setLineCap,
	setLineJoin,
	setLineWidth,
	setStrokingRgbColor,
	setTextMatrix,
	setTextRenderingMode,
	showText,
	stroke,
	TextRenderingMode,
} from '@cantoo/pdf-lib'
import { type EmbeddedFace, type Face, faceOf } from './pdfFonts'
import { pathDataOf, pathOperators } from './svgPaths'
import { attributeOf, FIRST_STATE, lengthOf, type SvgState, stateIn } from './svgState'

/** A colour as PDF wants it: parts from 0 to 1. */
export type PdfColour = { r: number; g: number; b: number; alpha: number }
/** What the painter cannot find out without a browser or the document. */
export type PdfMeans = {
	page: PDFPage
	faces: ReadonlyMap<Face, EmbeddedFace>
	/** null for "none" and for what is no colour. */
	colourOf(css: string): PdfColour | null
	/** Pictures by their address, and words that our font has no letters for by `wordsKey`. */
	images: ReadonlyMap<string, PDFImage>
	byId(id: string): Element | null
}

const CAPS = ['butt', 'round', 'square']
const JOINS = ['miter', 'round', 'bevel']
/** Never drawn where they stand. */
const UNSEEN = new Set(['defs', 'clipPath', 'mask', 'pattern', 'style', 'title', 'desc', 'script'])
/** tldraw's hatching is white with gaps over a strong colour; as an even veil it looks the same from a step away. */
const HATCH_VEIL = { r: 1, g: 1, b: 1, alpha: 0.7 }

/** Under this key an image stands for words with letters that the board's font does not have. */
export const wordsKey = (face: Face, text: string, colour: string): string => `${face} ${colour} ${text}`

/** Draws SVG elements onto a page whose coordinates grow downwards, as those of SVG do. */
export class PdfPainter {
	readonly #means: PdfMeans
	readonly #alphas = new Map<string, PDFName>()
	readonly #fonts = new Map<Face, PDFName>()
	readonly #pictures = new Map<string, PDFName>()

	constructor(means: PdfMeans) {
		this.#means = means
	}

	paint(element: Element, around: SvgState = FIRST_STATE): void {
		if (UNSEEN.has(element.localName)) return
		const state = stateIn(element, around)
		if (state.opacity === 0) return
		this.#push(pushGraphicsState())
		this.#transform(element)
		this.#clip(element)
		const path = pathDataOf(element)
		if (path !== null) this.#path(path, element, state)
		else if (element.localName === 'text') this.#text(element, state)
		else if (element.localName === 'image') this.#image(element, state)
		else for (const child of element.children) this.paint(child, state)
		this.#push(popGraphicsState())
	}

	#push(...operators: PDFOperator[]): void {
		this.#means.page.pushOperators(...operators)
	}

	#transform(element: Element): void {
		if (element instanceof SVGGraphicsElement) {
			const matrix = element.transform.baseVal.consolidate()?.matrix
			if (matrix)
				this.#push(concatTransformationMatrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f))
		}
		if (element.localName !== 'svg') return
		const view = (element as SVGSVGElement).viewBox.baseVal
		const scale = view && view.width > 0 ? lengthOf(element, 'width', view.width) / view.width : 1
		this.#push(concatTransformationMatrix(scale, 0, 0, scale, lengthOf(element, 'x'), lengthOf(element, 'y')))
	}

	#clip(element: Element): void {
		const id = /url\(["']?#([^"')]+)/.exec(attributeOf(element, 'clip-path') ?? '')?.[1]
		const around = id ? this.#means.byId(id) : null
		if (!around) return
		const paths = [...around.querySelectorAll('*')].filter((child) => pathDataOf(child) !== null)
		if (paths.length === 0) return
		const isEvenOdd = paths.some((path) => attributeOf(path, 'clip-rule') === 'evenodd')
		const operators = paths.flatMap((path) => pathOperators(pathDataOf(path) ?? ''))
		this.#push(...operators, isEvenOdd ? clipEvenOdd() : clip(), endPath())
	}

	#path(data: string, element: Element, state: SvgState): void {
		const operators = pathOperators(data)
		if (operators.length === 0) return
		const paintFill = () => {
			const colour = state.fill.startsWith('url(') ? HATCH_VEIL : this.#means.colourOf(state.fill)
			if (!colour || element.localName === 'line') return
			this.#alpha(colour.alpha * state.opacity * state.fillOpacity)
			const end = state.fillRule === 'evenodd' ? fillEvenOdd() : fill()
			this.#push(setFillingRgbColor(colour.r, colour.g, colour.b), ...operators, end)
		}
		const paintStroke = () => {
			const colour = this.#means.colourOf(state.stroke)
			if (!colour || state.strokeWidth <= 0) return
			this.#alpha(colour.alpha * state.opacity * state.strokeOpacity)
			this.#push(
				setStrokingRgbColor(colour.r, colour.g, colour.b),
				setLineWidth(state.strokeWidth),
				setLineCap(Math.max(0, CAPS.indexOf(state.lineCap))),
				setLineJoin(Math.max(0, JOINS.indexOf(state.lineJoin))),
				setDashPattern([...state.dashes], state.dashOffset),
				...operators,
				stroke()
			)
		}
		const isStrokeFirst = attributeOf(element, 'paint-order')?.startsWith('stroke')
		for (const part of isStrokeFirst ? [paintStroke, paintFill] : [paintFill, paintStroke]) part()
	}

	#text(element: Element, state: SvgState): void {
		const lines = [...element.children].filter(({ localName }) => localName === 'tspan')
		for (const line of lines.length > 0 ? lines : [element]) {
			const x = lengthOf(line, 'x', lengthOf(element, 'x'))
			const y = lengthOf(line, 'y', lengthOf(element, 'y'))
			this.#line(line, x, y, line === element ? state : stateIn(line, state))
		}
	}

	#line(element: Element, x: number, y: number, state: SvgState): void {
		const text = element.textContent ?? ''
		const colour = this.#means.colourOf(state.fill)
		const face = faceOf(state.fontFamily, state.fontWeight, state.fontStyle)
		const embedded = this.#means.faces.get(face)
		if (!colour || !embedded || text.trim() === '') return
		const { font, known } = embedded
		const written = [...text].filter((letter) => known.has(letter.codePointAt(0) ?? 0)).join('')
		const natural = font.widthOfTextAtSize(written, state.fontSize)
		const width = lengthOf(element, 'textLength', natural)
		const start = state.textAnchor === 'middle' ? x - width / 2 : state.textAnchor === 'end' ? x - width : x
		const middle = /^(mathematical|central|middle)$/.test(attributeOf(element, 'alignment-baseline') ?? '')
		const baseline = middle ? y + state.fontSize * 0.35 : y
		this.#alpha(colour.alpha * state.opacity)
		const picture = written === text ? undefined : this.#means.images.get(wordsKey(face, text, state.fill))
		if (picture) {
			const top = baseline - state.fontSize * 1.1
			this.#picture(wordsKey(face, text, state.fill), picture, {
				x: start,
				y: top,
				w: width,
				h: state.fontSize * 1.5,
			})
		}
		if (written.trim() === '') return
		const squeeze = picture || natural === 0 ? 1 : width / natural
		this.#push(
			setFillingRgbColor(colour.r, colour.g, colour.b),
			beginText(),
			setFontAndSize(this.#fontName(face, embedded), state.fontSize),
			setCharacterSqueeze(squeeze * 100),
			// Words shown as a picture can still be searched and copied.
			setTextRenderingMode(picture ? TextRenderingMode.Invisible : TextRenderingMode.Fill),
			setTextMatrix(1, 0, 0, -1, start, baseline),
			showText(font.encodeText(written)),
			endText()
		)
		const decoration = attributeOf(element, 'text-decoration')
		if (!decoration) return
		const at = baseline + state.fontSize * (decoration.includes('underline') ? 0.12 : -0.28)
		const rule = `M${start} ${at}h${width}`
		this.#path(rule, element, {
			...state,
			fill: 'none',
			stroke: state.fill,
			strokeWidth: state.fontSize / 16,
		})
	}

	#image(element: Element, state: SvgState): void {
		const address = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''
		const picture = this.#means.images.get(address)
		if (!picture) return
		this.#alpha(state.opacity)
		const [w, h] = [lengthOf(element, 'width', picture.width), lengthOf(element, 'height', picture.height)]
		this.#picture(address, picture, { x: lengthOf(element, 'x'), y: lengthOf(element, 'y'), w, h })
	}

	#picture(key: string, picture: PDFImage, box: { x: number; y: number; w: number; h: number }): void {
		let name = this.#pictures.get(key)
		if (!name) {
			name = this.#means.page.node.newXObject('Picture', picture.ref)
			this.#pictures.set(key, name)
		}
		const place = concatTransformationMatrix(box.w, 0, 0, -box.h, box.x, box.y + box.h)
		this.#push(pushGraphicsState(), place, drawObject(name), popGraphicsState())
	}

	#fontName(face: Face, { font }: EmbeddedFace): PDFName {
		const name = this.#fonts.get(face) ?? this.#means.page.node.newFontDictionary(font.name, font.ref)
		this.#fonts.set(face, name)
		return name
	}

	#alpha(share: number): void {
		const rounded = Math.round(Math.min(1, Math.max(0, share)) * 100) / 100
		let name = this.#alphas.get(String(rounded))
		if (!name) {
			const { page } = this.#means
			const dictionary = page.doc.context.obj({ Type: 'ExtGState', ca: rounded, CA: rounded })
			name = page.node.newExtGState('Alpha', dictionary)
			this.#alphas.set(String(rounded), name)
		}
		this.#push(setGraphicsState(name))
	}
}
