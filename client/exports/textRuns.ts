/** A piece of text in one line and one look, placed in the coordinates of the box it stands in, px. */
export type TextRun = {
	text: string
	x: number
	/** Where the letters stand. */
	baseline: number
	width: number
	sizePx: number
	colour: string
	isBold: boolean
	isItalic: boolean
	isCode: boolean
	line: 'underline' | 'line-through' | null
	/** Colour behind the letters: highlighted words. */
	background: string | null
	top: number
	height: number
}
type Look = Omit<TextRun, 'text' | 'x' | 'baseline' | 'width' | 'top' | 'height'>

const IS_CLEAR = /^(transparent|rgba\(.*, 0\))$/

function lookOf(element: Element, root: Element): Look {
	const style = getComputedStyle(element)
	let background: string | null = null
	let line: Look['line'] = null
	let isCode = false
	// None of these is inherited by the computed style, so whoever stands around the text is asked.
	for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
		const around = getComputedStyle(at)
		if (!background && !IS_CLEAR.test(around.backgroundColor)) background = around.backgroundColor
		const decoration = around.textDecorationLine
		if (!line && decoration.includes('line-through')) line = 'line-through'
		if (!line && decoration.includes('underline')) line = 'underline'
		if (at.localName === 'code') isCode = true
	}
	return {
		sizePx: Number.parseFloat(style.fontSize),
		colour: style.color,
		isBold: Number.parseInt(style.fontWeight, 10) >= 600,
		isItalic: style.fontStyle !== 'normal',
		isCode,
		line,
		background,
	}
}

/** Share of the height of a line's letters that is above the baseline, for the font they really have. */
function ascentShare(element: Element, context: CanvasRenderingContext2D): number {
	const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
	context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
	const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x')
	return up / (up + down || 1)
}

type Line = { text: string; box: DOMRect }

function addToLines(lines: Line[], text: string, box: DOMRect): void {
	const last = lines.at(-1)
	const isSameLine = last && Math.abs(last.box.top - box.top) < box.height / 2 && box.left >= last.box.left
	if (!isSameLine) {
		lines.push({ text, box })
		return
	}
	last.text += text
	// A space at the end of a line is not drawn, so it must not count in the line's width.
	if (text.trim() === '') return
	last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, last.box.height)
}

/** What stands in one line: words are measured one by one, because the browser says nowhere where it broke a line. */
function linesOf(node: Text): Line[] {
	const range = document.createRange()
	const lines: Line[] = []
	const boxesOf = (start: number, end: number) => {
		range.setStart(node, start)
		range.setEnd(node, end)
		return [...range.getClientRects()].filter(({ width }) => width > 0)
	}
	for (const word of node.data.matchAll(/\s+|\S+/g)) {
		const boxes = boxesOf(word.index, word.index + word[0].length)
		if (boxes.length === 1 && boxes[0]) addToLines(lines, word[0], boxes[0])
		if (boxes.length < 2) continue
		// A word longer than its line: letter by letter.
		let at = word.index
		for (const letter of word[0]) {
			const box = boxesOf(at, at + letter.length)[0]
			if (box) addToLines(lines, letter, box)
			at += letter.length
		}
	}
	return lines
}

/** Every text inside an element that is in the document and not turned, line by line. */
export function textRunsOf(root: Element, context: CanvasRenderingContext2D): TextRun[] {
	const origin = root.getBoundingClientRect()
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
	const runs: TextRun[] = []
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement
		if (!element || !(node instanceof Text) || node.data.trim() === '') continue
		const look = lookOf(element, root)
		const share = ascentShare(element, context)
		const made = linesOf(node)
			.filter(({ text }) => text.trim() !== '')
			.map(({ text, box }): TextRun => {
				const place = { x: box.left - origin.left, top: box.top - origin.top }
				const size = { width: box.width, height: box.height, baseline: place.top + box.height * share }
				return { ...look, ...place, ...size, text: text.trimEnd().replace(/\s/g, ' ') }
			})
		const marker = made[0] && listMarker(element, node)
		if (made[0] && marker) runs.push(markerBefore(made[0], marker))
		runs.push(...made)
	}
	return runs
}

/** The bullet or number of a list item, when this text is the first one in it. */
function listMarker(element: Element, node: Text): string | null {
	const item = element.closest('li')
	const list = item?.parentElement
	if (!item || !list) return null
	if (document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode() !== node) return null
	return list.localName === 'ol' ? `${[...list.children].indexOf(item) + 1}.` : '•'
}

function markerBefore(first: TextRun, text: string): TextRun {
	const width = first.sizePx * 0.5 * text.length
	const x = first.x - width - first.sizePx * 0.35
	return { ...first, text, x, width, isBold: false, isItalic: false, line: null, background: null }
}
