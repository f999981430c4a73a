import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import type { ThreadProps } from '#shared/records/shapes'
import { threadPath } from '#shared/records/threadCurve'

/** How far before a corner a road begins to turn, px: wider than a thread does. */
export const ROAD_REACH_PX = 110
/** Length of the sides of the arrow head at the end of a road, px. */
const HEAD_PX = 20

/** Two strokes at the end of a road, in the direction of its last side. */
export function roadHeadPath(points: ThreadProps['points'], sizePx = HEAD_PX): string {
	const [before, end] = points.slice(-2)
	if (!before || !end) return ''
	const turn = Math.atan2(end.y - before.y, end.x - before.x)
	const side = (angle: number) =>
		`${round(end.x - sizePx * Math.cos(turn + angle))} ${round(end.y - sizePx * Math.sin(turn + angle))}`
	return `M${side(Math.PI / 4)}L${round(end.x)} ${round(end.y)}L${side(-Math.PI / 4)}`
}
const round = (value: number) => Math.round(value * 10) / 10

/** The dotted way from one zone to the next, on a road where the template is a path. */
export function ThreadArt({ props, colours }: { props: ThreadProps; colours: ArtColours }): ReactElement {
	const { points, road } = props
	const d = threadPath(points, road ? ROAD_REACH_PX : undefined)
	const line = {
		fill: 'none',
		stroke: colours.constellation[props.constellation],
		strokeWidth: 7,
		strokeLinecap: 'round' as const,
	}
	return (
		<g>
			{/* Square ends reach under the zones that the road joins. */}
			{road && <path d={d} fill="none" stroke={colours.line} strokeWidth={road} strokeLinecap="square" />}
			<path d={d} {...line} strokeDasharray="0 22" />
			{road && <path d={roadHeadPath(points)} {...line} strokeLinejoin="round" />}
		</g>
	)
}
