import type { ReactElement } from 'react'

/** The three constellations of the roadmap; their names are in shared/theme. */
export type GlyphName = 'the-system' | 'ethical-compass' | 'catalysts'

/** A four-point star around (12, 12), 24 units wide; also what carries the number of a step. */
export const STAR_PATH =
	'M12 1C12.900 8.200 15.800 11.100 23 12 15.800 12.900 12.900 15.800 12 23 11.100 15.800 8.200 12.900 1 12 8.200 11.100 11.100 8.200 12 1Z'
const HEXAGON = 'M12 2 20.660 7V17L12 22 3.340 17V7Z'
const RAYS = [0, 45, 90, 135, 180, 225, 270, 315]

/** The drawing alone, 24 x 24 units, for use inside another SVG. */
export function GlyphMark({ name }: { name: GlyphName }): ReactElement {
	if (name === 'the-system')
		return (
			<>
				<path d={HEXAGON} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
				<circle cx="12" cy="12" r="2.900" fill="currentColor" />
			</>
		)
	if (name === 'ethical-compass') return <path d={STAR_PATH} fill="currentColor" />
	return (
		<g stroke="currentColor" strokeWidth="2.200" strokeLinecap="round">
			{RAYS.map((degrees) => (
				<path
					key={degrees}
					d={degrees % 90 === 0 ? 'M12 7.500V2' : 'M12 7.500V4.500'}
					transform={`rotate(${degrees} 12 12)`}
				/>
			))}
			<circle cx="12" cy="12" r="1.800" fill="currentColor" stroke="none" />
		</g>
	)
}

/** The sign of a constellation in its own colour. Decoration: its name always stands beside it. */
export function ConstellationGlyph({ name, size = 24 }: { name: GlyphName; size?: number }): ReactElement {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 24 24"
			aria-hidden
			style={{ color: `var(--${name})`, flex: 'none' }}
		>
			<GlyphMark name={name} />
		</svg>
	)
}
