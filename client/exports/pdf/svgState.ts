/** What an SVG element draws with; most of it comes from the elements around it. */
export type SvgState = {
	fill: string
	stroke: string
	strokeWidth: number
	lineCap: string
	lineJoin: string
	dashes: readonly number[]
	dashOffset: number
	fillRule: string
	opacity: number
	fillOpacity: number
	strokeOpacity: number
	fontFamily: string
	fontSize: number
	fontWeight: string
	fontStyle: string
	textAnchor: string
}

/** How tldraw's exports begin. */
export const FIRST_STATE: SvgState = {
	fill: '#000000',
	stroke: 'none',
	strokeWidth: 1,
	lineCap: 'round',
	lineJoin: 'round',
	dashes: [],
	dashOffset: 0,
	fillRule: 'nonzero',
	opacity: 1,
	fillOpacity: 1,
	strokeOpacity: 1,
	fontFamily: '',
	fontSize: 16,
	fontWeight: '500',
	fontStyle: 'normal',
	textAnchor: 'start',
}

/** A presentation attribute or the style that stands for it. */
export function attributeOf(element: Element, name: string): string | null {
	const styled = element instanceof SVGElement ? element.style.getPropertyValue(name) : ''
	return styled || element.getAttribute(name)
}

/** The length that an attribute says, px. */
export function lengthOf(element: Element, name: string, otherwise = 0): number {
	const value = Number.parseFloat(attributeOf(element, name) ?? '')
	return Number.isFinite(value) ? value : otherwise
}

function dashesOf(text: string): number[] {
	const numbers = text.split(/[\s,]+/).map(Number.parseFloat)
	const isDashed = numbers.every((number) => Number.isFinite(number) && number >= 0)
	return isDashed && numbers.some((number) => number > 0) ? numbers : []
}

/** The state inside an element. */
export function stateIn(element: Element, around: SvgState): SvgState {
	const text = (name: string, inherited: string) => {
		const value = attributeOf(element, name)
		return value && value !== 'inherit' ? value : inherited
	}
	const number = (name: string, inherited: number) => lengthOf(element, name, inherited)
	const dashes = attributeOf(element, 'stroke-dasharray')
	return {
		fill: text('fill', around.fill),
		stroke: text('stroke', around.stroke),
		strokeWidth: number('stroke-width', around.strokeWidth),
		lineCap: text('stroke-linecap', around.lineCap),
		lineJoin: text('stroke-linejoin', around.lineJoin),
		dashes: dashes === null ? around.dashes : dashesOf(dashes),
		dashOffset: number('stroke-dashoffset', around.dashOffset),
		fillRule: text('fill-rule', around.fillRule),
		// Not inherited, but what is in a faint group is faint.
		opacity: around.opacity * number('opacity', 1),
		fillOpacity: number('fill-opacity', around.fillOpacity),
		strokeOpacity: number('stroke-opacity', around.strokeOpacity),
		fontFamily: text('font-family', around.fontFamily),
		fontSize: number('font-size', around.fontSize),
		fontWeight: text('font-weight', around.fontWeight),
		fontStyle: text('font-style', around.fontStyle),
		textAnchor: text('text-anchor', around.textAnchor),
	}
}
