import { concatTransformationMatrix, PDFDocument, type PDFImage } from '@cantoo/pdf-lib'
import type { Drawing } from '../drawBoard'
import { PAPERS, type Paper } from '../papers'
import type { Step } from '../pictures'
import { type PdfColour, PdfPainter, wordsKey } from './PdfPainter'
import { type EmbeddedFace, embedFaces, type Face, faceOf } from './pdfFonts'
import { FIRST_STATE, type SvgState, stateIn } from './svgState'

const POINTS_PER_MM = 72 / 25.4
const MARGIN_MM = 10
/** Pixels for one px of a picture of words. */
const WORDS_SCALE = 4
/** Shapes between two looks at whether the person has cancelled. */
const SHAPES_A_STEP = 100

/** A drawing on one sheet of paper, as large as it fits: vectors, embedded fonts, text that can be searched. */
export async function pdfFile(
	drawing: Drawing,
	paper: Paper,
	title: string,
	step: Step
): Promise<Uint8Array> {
	const doc = await PDFDocument.create()
	doc.setTitle(title, { showInWindowTitleBar: true })
	doc.setCreator('Constellate')
	const texts = textsOf(drawing)
	const faces = await embedFaces(doc, new Set(texts.map(({ face }) => face)))
	const colourOf = colourReader()
	const images = await embedImages(doc, drawing)
	for (const [key, image] of await embedWords(doc, texts, faces)) images.set(key, image)
	const [long, short] = PAPERS[paper]
	const isWide = drawing.w > drawing.h
	const [wMm, hMm] = isWide ? [long, short] : [short, long]
	const page = doc.addPage([wMm * POINTS_PER_MM, hMm * POINTS_PER_MM])
	const room = { w: (wMm - 2 * MARGIN_MM) * POINTS_PER_MM, h: (hMm - 2 * MARGIN_MM) * POINTS_PER_MM }
	const scale = Math.min(room.w / drawing.w, room.h / drawing.h)
	const left = (page.getWidth() - drawing.w * scale) / 2 - drawing.x * scale
	const top = (page.getHeight() + drawing.h * scale) / 2 + drawing.y * scale
	page.pushOperators(concatTransformationMatrix(scale, 0, 0, -scale, left, top))
	const byId = finder(drawing)
	const painter = new PdfPainter({ page, faces, colourOf, images, byId })
	for (const [i, { element }] of drawing.shapes.entries()) {
		if (i % SHAPES_A_STEP === 0) await step(i / drawing.shapes.length)
		painter.paint(element)
	}
	await step(1)
	return doc.save()
}

type TextPiece = { text: string; face: Face; fill: string; sizePx: number; width: number }

/** Every line of text in a drawing with the face it is written in. */
function textsOf(drawing: Drawing): TextPiece[] {
	const found: TextPiece[] = []
	const visit = (element: Element, around: SvgState) => {
		const state = stateIn(element, around)
		const isLine = element.localName === 'text' || element.localName === 'tspan'
		if (isLine && element.children.length === 0)
			found.push({
				text: element.textContent ?? '',
				face: faceOf(state.fontFamily, state.fontWeight, state.fontStyle),
				fill: state.fill,
				sizePx: state.fontSize,
				width: Number.parseFloat(element.getAttribute('textLength') ?? '0'),
			})
		for (const child of element.children) visit(child, state)
	}
	for (const { element } of drawing.shapes) visit(element, FIRST_STATE)
	return found
}

function finder({ defs, shapes }: Drawing): (id: string) => Element | null {
	const known = new Map<string, Element>()
	for (const root of [...defs, ...shapes.map(({ element }) => element)])
		for (const element of root.querySelectorAll('[id]')) known.set(element.id, element)
	return (id) => known.get(id) ?? null
}

/** Lets the browser read colours: it knows every way to write one. */
function colourReader(): (css: string) => PdfColour | null {
	const context = contextOf(1, 1)
	const known = new Map<string, PdfColour | null>()
	const read = (css: string): PdfColour | null => {
		if (css === 'none' || css.startsWith('url(')) return null
		context.clearRect(0, 0, 1, 1)
		context.fillStyle = '#000000'
		context.fillStyle = css
		const written = String(context.fillStyle)
		const hex = /^#(..)(..)(..)$/.exec(written)?.slice(1)
		const [r = 0, g = 0, b = 0] = hex
			? hex.map((part) => Number.parseInt(part, 16))
			: (written.match(/[\d.]+/g) ?? []).map(Number)
		const alpha = hex ? 1 : Number(written.match(/[\d.]+/g)?.[3] ?? 1)
		return alpha === 0 ? null : { r: r / 255, g: g / 255, b: b / 255, alpha }
	}
	return (css) => {
		if (!known.has(css)) known.set(css, read(css))
		return known.get(css) ?? null
	}
}

function contextOf(w: number, h: number): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas')
	Object.assign(canvas, { width: w, height: h })
	const context = canvas.getContext('2d')
	if (!context) throw new Error('this browser makes no pictures')
	return context
}

const embedCanvas = (doc: PDFDocument, { canvas }: CanvasRenderingContext2D) =>
	doc.embedPng(canvas.toDataURL('image/png'))

/** Pictures on the board. Drawn anew, since PDF takes neither WebP nor GIF. */
async function embedImages(doc: PDFDocument, drawing: Drawing): Promise<Map<string, PDFImage>> {
	const embedded = new Map<string, PDFImage>()
	const pictures = drawing.shapes.flatMap(({ element }) => [...element.querySelectorAll('image')])
	for (const picture of pictures) {
		const address = picture.getAttribute('href') ?? picture.getAttribute('xlink:href') ?? ''
		if (embedded.has(address) || !address.startsWith('data:image/')) continue
		const image = new Image()
		image.src = address
		await image.decode()
		const context = contextOf(image.naturalWidth, image.naturalHeight)
		context.drawImage(image, 0, 0)
		embedded.set(address, await embedCanvas(doc, context))
	}
	return embedded
}

/** Lines with letters that our fonts lack (emoji, other scripts), as the browser draws them with the fonts it has. */
async function embedWords(
	doc: PDFDocument,
	texts: readonly TextPiece[],
	faces: ReadonlyMap<Face, EmbeddedFace>
): Promise<Map<string, PDFImage>> {
	const embedded = new Map<string, PDFImage>()
	for (const { text, face, fill, sizePx, width } of texts) {
		const known = faces.get(face)?.known
		const key = wordsKey(face, text, fill)
		if (embedded.has(key) || width === 0 || [...text].every((c) => known?.has(c.codePointAt(0) ?? 0)))
			continue
		const context = contextOf(Math.ceil(width * WORDS_SCALE), Math.ceil(sizePx * 1.5 * WORDS_SCALE))
		context.scale(WORDS_SCALE, WORDS_SCALE)
		const look = `${face.includes('talic') ? 'italic ' : ''}${/bold/.test(face) ? 700 : 500}`
		context.font = `${look} ${sizePx}px ${face === 'code' ? 'tldraw_mono' : 'tldraw_sans'}, sans-serif`
		context.fillStyle = fill
		context.fillText(text, 0, sizePx * 1.1)
		embedded.set(key, await embedCanvas(doc, context))
	}
	return embedded
}
