import { artColours, paintColour } from '#shared/records/artColours'
import type { DrawingPart, DrawingProps } from '#shared/records/shapes'

const LINE_PX = 4
/** How the ids of the pictures begin that a template's drawings become in tldraw's own form. */
export const DRAWING_ASSET = 'asset:drawing-'

/** A drawing as an SVG file in the colours of the light theme, for tools that know pictures and not our drawings. */
export function drawingSvg({ w, h, alt, constellation, parts }: DrawingProps): string {
	const colours = artColours('light')
	const colour = (paint: DrawingPart['fill']) => (paint ? paintColour(paint, colours, constellation) : 'none')
	const path = ({ d, fill, line, width = LINE_PX, dash, x = 0, y = 0, scale = 1, turn = 0 }: DrawingPart) => {
		const px = width / Math.abs(scale)
		const dashes = dash && (dash === 'dots' ? `0 ${px * 2.6}` : `${px * 4} ${px * 3}`)
		return `<path d="${d}" transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})" fill="${colour(fill)}"${
			line ? ` stroke="${colour(line)}" stroke-width="${px}"` : ''
		}${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`
	}
	const title = alt.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><title>${title}</title><g stroke-linecap="round" stroke-linejoin="round">${parts.map(path).join('')}</g></svg>`
}
