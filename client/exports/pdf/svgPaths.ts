import { appendBezierCurve, closePath, lineTo, moveTo, type PDFOperator } from '@cantoo/pdf-lib'
import svgPath from 'svgpath'
import { lengthOf } from './svgState'

/** Path data as PDF operators; arcs and short forms become curves. */
export function pathOperators(data: string): PDFOperator[] {
	const operators: PDFOperator[] = []
	const path = svgPath(data).abs().unshort().unarc()
	path.iterate((segment, _index, x, y) => {
		const [command, ...numbers] = segment as [string, ...number[]]
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
		if (command === 'M') operators.push(moveTo(a, b))
		else if (command === 'L') operators.push(lineTo(a, b))
		else if (command === 'H') operators.push(lineTo(a, y))
		else if (command === 'V') operators.push(lineTo(x, a))
		else if (command === 'C') operators.push(appendBezierCurve(a, b, c, d, e, f))
		else if (command === 'Q') operators.push(quadratic({ x, y }, { x: a, y: b }, { x: c, y: d }))
		else if (command === 'Z') operators.push(closePath())
	})
	return operators
}

type Point = { x: number; y: number }

/** PDF knows cubic curves only. */
function quadratic(from: Point, bend: Point, to: Point): PDFOperator {
	const third = (end: Point, axis: 'x' | 'y') => end[axis] + (2 / 3) * (bend[axis] - end[axis])
	return appendBezierCurve(third(from, 'x'), third(from, 'y'), third(to, 'x'), third(to, 'y'), to.x, to.y)
}

const ellipse = (x: number, y: number, rx: number, ry: number) =>
	`M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`

function rectangle(element: Element): string {
	const [x, y] = [lengthOf(element, 'x'), lengthOf(element, 'y')]
	const [w, h] = [lengthOf(element, 'width'), lengthOf(element, 'height')]
	if (w <= 0 || h <= 0) return ''
	const r = Math.min(lengthOf(element, 'rx', lengthOf(element, 'ry')), w / 2, h / 2)
	if (r <= 0) return `M${x} ${y}h${w}v${h}h${-w}Z`
	const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
	const sides = [`h${w - 2 * r}`, `v${h - 2 * r}`, `h${2 * r - w}`, `v${2 * r - h}`]
	return `M${x + r} ${y}${sides[0]}${corner(r, r)}${sides[1]}${corner(-r, r)}${sides[2]}${corner(-r, -r)}${sides[3]}${corner(r, -r)}Z`
}

/** Any basic shape of SVG as path data; null for what is none. */
export function pathDataOf(element: Element): string | null {
	const length = (name: string) => lengthOf(element, name)
	switch (element.localName) {
		case 'path':
			return element.getAttribute('d') ?? ''
		case 'rect':
			return rectangle(element)
		case 'circle':
			return ellipse(length('cx'), length('cy'), length('r'), length('r'))
		case 'ellipse':
			return ellipse(length('cx'), length('cy'), length('rx'), length('ry'))
		case 'line':
			return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`
		case 'polyline':
			return `M${element.getAttribute('points') ?? ''}`
		case 'polygon':
			return `M${element.getAttribute('points') ?? ''}Z`
		default:
			return null
	}
}
