import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import { exampleText } from '#shared/records/boardText'
import type { ExampleProps } from '#shared/records/shapes'
import { TextArt } from './TextArt'

/** A note that shows what could stand here: surface, dashed edge, and the word that says so. */
export function ExampleArt({ props, colours }: { props: ExampleProps; colours: ArtColours }): ReactElement {
	const { label, text } = exampleText(props)
	return (
		<g>
			<rect
				x={1.5}
				y={1.5}
				width={props.w - 3}
				height={props.h - 3}
				rx={8}
				fill={colours.surface}
				stroke={colours.edge}
				strokeWidth={2.5}
				strokeDasharray="9 8"
			/>
			<circle cx={props.w - 26} cy={26} r={9} fill={colours.tone[props.tone]} />
			<TextArt block={label} colour={colours.muted} weight={700} />
			<TextArt block={text} colour={colours.muted} />
		</g>
	)
}
