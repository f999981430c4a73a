import { artColours } from '#shared/records/artColours'
import { drawnPart } from '#shared/records/drawnPart'
import type { DrawingPart, DrawingProps } from '#shared/records/shapes'

/** How the ids of the pictures begin that a template's drawings become in tldraw's own form. */
export const DRAWING_ASSET = 'asset:drawing-'

/** A drawing as an SVG file in the colours of the light theme, for tools that know pictures and not our drawings. */
export function drawingSvg({ w, h, alt, constellation, parts }: DrawingProps): string {
	const colours = artColours('light')
	const path = (part: DrawingPart) => {
		const { d, transform, fill, stroke, strokeWidth, strokeDasharray } = drawnPart(part, {
			colours,
			constellation,
		})
		const rest = { transform, fill, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': strokeDasharray }
		const words = Object.entries(rest).map(([name, value]) =>
			value === undefined ? '' : ` ${name}="${value}"`
		)
		return `<path d="${d}"${words.join('')}/>`
	}
	const title = alt.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><title>${title}</title><g stroke-linecap="round" stroke-linejoin="round">${parts.map(path).join('')}</g></svg>`
}
