import type { ReactElement } from 'react'
import type { ThreadProps } from '#shared/records/shapes'
import { threadPath } from '#shared/records/threadCurve'
import type { ArtColours } from './artColours'

/** The dotted way from one star to the next. */
export function ThreadArt({ props, colours }: { props: ThreadProps; colours: ArtColours }): ReactElement {
	return (
		<path
			d={threadPath(props.points)}
			fill="none"
			stroke={colours.constellation[props.constellation]}
			strokeWidth={7}
			strokeLinecap="round"
			strokeDasharray="0 22"
		/>
	)
}
