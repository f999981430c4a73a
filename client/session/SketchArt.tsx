import type { ReactElement } from 'react'
import type { BoardSketch } from '#shared/api/groups'
import { STAR_PATH } from '../kit/ConstellationGlyph'
import styles from './SketchArt.module.css'

/** Free space around the board, as a share of its longer side. */
const MARGIN_SHARE = 0.03
/** Half the size of a zone's star, board px: large enough to be seen in a thumbnail. */
const STAR_RADIUS_PX = 70

function Zone({ zone }: { zone: BoardSketch['zones'][number] }): ReactElement {
	const { x, y, w, h, tone, constellation } = zone
	const scale = STAR_RADIUS_PX / 12
	return (
		<g>
			<rect x={x} y={y} width={w} height={h} rx={24} className={styles.zone} />
			<rect x={x} y={y} width={26} height={h} rx={12} fill={`var(--tone-${tone})`} />
			<path
				d={STAR_PATH}
				transform={`translate(${x + 13 - STAR_RADIUS_PX} ${y - STAR_RADIUS_PX}) scale(${scale})`}
				fill={`var(--${constellation})`}
			/>
		</g>
	)
}

function pathOf(line: readonly number[]): string {
	return line.reduce((path, value, at) => `${path}${at === 0 ? 'M' : at % 2 === 0 ? 'L' : ' '}${value}`, '')
}

/** A board at thumbnail size: zones, notes in their colours, lines. Decoration: its name stands beside it. */
export function SketchArt({ sketch }: { sketch: BoardSketch | undefined }): ReactElement {
	if (!sketch) return <div className={styles.awaiting} />
	const [x, y, w, h] = sketch.bounds
	const margin = Math.max(w, h) * MARGIN_SHARE + STAR_RADIUS_PX
	return (
		<svg
			className={styles.art}
			viewBox={`${x - margin} ${y - margin} ${w + 2 * margin} ${h + 2 * margin}`}
			aria-hidden
		>
			{sketch.zones.map((zone) => (
				<Zone key={`${zone.x} ${zone.y}`} zone={zone} />
			))}
			{sketch.blocks.map((box, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: shapes without names, drawn anew as a whole
				<rect key={at} x={box.x} y={box.y} width={box.w} height={box.h} rx={8} className={styles.block} />
			))}
			{sketch.lines.map((line, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: shapes without names, drawn anew as a whole
				<path key={at} d={pathOf(line)} className={styles.line} />
			))}
			{sketch.notes.map(({ tone, ...box }, at) => (
				<rect
					// biome-ignore lint/suspicious/noArrayIndexKey: shapes without names, drawn anew as a whole
					key={at}
					x={box.x}
					y={box.y}
					width={box.w}
					height={box.h}
					rx={10}
					fill={`var(--tone-${tone})`}
				/>
			))}
		</svg>
	)
}
