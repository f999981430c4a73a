import type { ReactElement } from 'react'
import type { TextBlock } from '#shared/records/boardText'

/**
 * The canvas font, named as tldraw names it: a CSS variable would be lost in an exported picture.
 */
export const CANVAS_FONT = 'tldraw_sans, "IBM Plex Sans", sans-serif'

/** A block of text, one line under the other, as plain SVG text: the same on the canvas and in an export. */
export function TextArt(props: {
	block: TextBlock
	colour: string
	weight?: 500 | 700
	fontFamily?: string
}): ReactElement {
	const { block, colour, weight = 500, fontFamily = CANVAS_FONT } = props
	return (
		<text
			fontFamily={fontFamily}
			fontWeight={weight}
			fontSize={block.sizePx}
			fill={colour}
			style={{ whiteSpace: 'pre' }}
		>
			{block.lines.map((line, i) => (
				// Lines have no identity of their own: they are what the text breaks into.
				// biome-ignore lint/suspicious/noArrayIndexKey: see above
				<tspan key={i} x={block.x} y={block.y + i * block.lineHeightPx}>
					{line}
				</tspan>
			))}
		</text>
	)
}
