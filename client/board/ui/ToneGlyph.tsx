import type { ReactElement } from 'react'
import type { Tone } from '#shared/theme'

/** Line drawings in a 20 x 20 box; one for each tone, so that colour is never the only sign. */
const PATHS: Record<Tone, string> = {
	voice:
		'M4 4h12a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 16 14h-6l-4 3.5V14H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 4z',
	idea: 'M7.5 14v-1.6a5.2 5.2 0 1 1 5 0V14zM8 17h4',
	concern: 'M6 15.5a3.5 3.5 0 0 1-.4-7 4.6 4.6 0 0 1 8.9-.6 3.8 3.8 0 0 1 .1 7.6z',
	asset:
		'M6 10V5.2a1.3 1.3 0 0 1 2.6 0V9m0-1V3.8a1.3 1.3 0 0 1 2.6 0V9m0-1V4.8a1.3 1.3 0 0 1 2.6 0V12c0 3.5-2 5.5-5 5.5-2.6 0-3.8-1.3-5-3.6L2.6 11.6a1.3 1.3 0 0 1 2.2-1.3L6 12z',
	data: 'M4 16.5v-5M8 16.5v-9M12 16.5v-7M16 16.5v-13',
	decision: 'M3.5 10.5l4.5 4.5 8.5-10',
	question: 'M6.2 7a3.8 3.8 0 1 1 5.6 3.4c-1.2.6-1.8 1.3-1.8 2.6M10 16.7v.1',
	open: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13z',
}

/** The mark of a tone, in the colour of the text around it. Decorative: the name is said elsewhere. */
export function ToneGlyph(props: { tone: Tone; sizePx?: number; colour?: string }): ReactElement {
	const { tone, sizePx = 20, colour = 'currentColor' } = props
	return (
		<svg aria-hidden="true" width={sizePx} height={sizePx} viewBox="0 0 20 20">
			<path
				d={PATHS[tone]}
				fill="none"
				stroke={colour}
				strokeWidth={1.75}
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	)
}
