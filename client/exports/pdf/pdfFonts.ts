import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib'

/** A letter form of the board. */
export type Face = 'medium' | 'bold' | 'italic' | 'boldItalic' | 'code'
export type EmbeddedFace = { font: PDFFont; known: ReadonlySet<number> }

/** Each font is a part of its own: a board without bold words does not wait for bold letters. */
const FONTS: Readonly<Record<Face, () => Promise<{ default: string }>>> = {
	medium: () => import('@tldraw/assets/fonts/IBMPlexSans-Medium.woff2?inline'),
	bold: () => import('@tldraw/assets/fonts/IBMPlexSans-Bold.woff2?inline'),
	italic: () => import('@tldraw/assets/fonts/IBMPlexSans-MediumItalic.woff2?inline'),
	boldItalic: () => import('@tldraw/assets/fonts/IBMPlexSans-BoldItalic.woff2?inline'),
	code: () => import('@tldraw/assets/fonts/IBMPlexMono-Medium.woff2?inline'),
}

/** The face that an SVG text asks for. */
export function faceOf(family: string, weight: string, style: string): Face {
	if (/mono/i.test(family)) return 'code'
	const isBold = weight === 'bold' || Number(weight) >= 600
	if (style === 'italic') return isBold ? 'boldItalic' : 'italic'
	return isBold ? 'bold' : 'medium'
}

/** Puts the used faces into the document; of each only the letters that stand in it. */
export async function embedFaces(
	doc: PDFDocument,
	faces: Iterable<Face>
): Promise<ReadonlyMap<Face, EmbeddedFace>> {
	const fontkit = await import('fontkit')
	doc.registerFontkit(fontkit as unknown as Parameters<PDFDocument['registerFontkit']>[0])
	const embedded = new Map<Face, EmbeddedFace>()
	for (const face of faces) {
		const response = await fetch((await FONTS[face]()).default)
		const font = await doc.embedFont(new Uint8Array(await response.arrayBuffer()), { subset: true })
		embedded.set(face, { font, known: new Set(font.getCharacterSet()) })
	}
	return embedded
}
