import type { ReactElement } from 'react'
import { STAR_PATH } from './ConstellationGlyph'

/** A numbered star: the mark of a step, here and on every board. Decoration: lists carry their own numbers. */
export function StarNumber({ value, size = 48 }: { value: number; size?: number }): ReactElement {
	return (
		<svg width={size} height={size} viewBox="0 0 24 24" aria-hidden style={{ flex: 'none' }}>
			<path d={STAR_PATH} fill="currentColor" />
			<circle cx="12" cy="12" r="5.400" fill="currentColor" />
			<text
				x="12"
				y="12"
				dy="0.350em"
				textAnchor="middle"
				fontSize="7.500"
				fontWeight="700"
				style={{ fill: 'var(--paper)', fontFamily: 'var(--font)' }}
			>
				{value}
			</text>
		</svg>
	)
}
