import type { ReactElement } from 'react'
import { GlyphMark, type GlyphName, STAR_PATH } from '../../kit/ConstellationGlyph'
import styles from './StarArt.module.css'

type Point = readonly [x: number, y: number]
type SkyConstellation = {
	name: GlyphName
	glyphAt: Point
	labelAt: Point
	stars: readonly Point[]
	thread: string
}

/** Where things stand on a sky of 560 x 440 units. Drawn by hand; only the look depends on it. */
const SKY: readonly SkyConstellation[] = [
	{
		name: 'the-system',
		glyphAt: [118, 150],
		labelAt: [118, 208],
		stars: [
			[40, 96],
			[70, 226],
			[196, 82],
			[212, 190],
		],
		thread: 'M40 96 118 150 196 82M118 150 70 226M118 150 212 190',
	},
	{
		name: 'ethical-compass',
		glyphAt: [404, 118],
		labelAt: [404, 178],
		stars: [
			[318, 60],
			[334, 188],
			[476, 62],
			[520, 146],
		],
		thread: 'M318 60 404 118 476 62 520 146M404 118 334 188',
	},
	{
		name: 'catalysts',
		glyphAt: [300, 318],
		labelAt: [300, 380],
		stars: [
			[178, 316],
			[232, 388],
			[384, 262],
			[416, 362],
		],
		thread: 'M178 316 300 318 384 262M300 318 416 362M300 318 232 388',
	},
]
/** The way from one constellation to the next: a practice, not a line of steps. */
const BRIDGES = 'M212 190Q270 166 334 188M334 188Q366 214 384 262M178 316Q120 280 70 226'
const FAINT: readonly Point[] = [
	[16, 30],
	[92, 34],
	[150, 20],
	[262, 38],
	[246, 112],
	[282, 222],
	[30, 300],
	[90, 356],
	[140, 410],
	[330, 424],
	[470, 412],
	[528, 330],
	[476, 236],
	[540, 232],
	[540, 30],
	[408, 20],
	[20, 408],
	[310, 262],
	[186, 254],
	[446, 306],
]
const GLYPH_SIZE = 56

/** The night sky with the three constellations and their names. Decoration. */
export function NightSky({ names }: { names: Record<GlyphName, string> }): ReactElement {
	return (
		<svg viewBox="0 0 560 440" aria-hidden className={styles.sky}>
			{FAINT.map(([x, y], at) => (
				<circle key={`${x} ${y}`} cx={x} cy={y} r={at % 3 === 0 ? 1.6 : 1.1} className={styles.faint} />
			))}
			<path d={BRIDGES} className={styles.bridge} />
			{SKY.map(({ name, glyphAt, labelAt, stars, thread }) => (
				<g key={name} style={{ color: `var(--night-${name})` }}>
					<path d={thread} className={styles.thread} />
					{stars.map(([x, y]) => (
						<path
							key={`${x} ${y}`}
							d={STAR_PATH}
							transform={`translate(${x - 8} ${y - 8}) scale(.667)`}
							fill="currentColor"
						/>
					))}
					<circle cx={glyphAt[0]} cy={glyphAt[1]} r={GLYPH_SIZE * 0.72} className={styles.halo} />
					<g
						transform={`translate(${glyphAt[0] - GLYPH_SIZE / 2} ${glyphAt[1] - GLYPH_SIZE / 2}) scale(${GLYPH_SIZE / 24})`}
					>
						<GlyphMark name={name} />
					</g>
					<text x={labelAt[0]} y={labelAt[1]} className={styles.label}>
						{names[name]}
					</text>
				</g>
			))}
		</svg>
	)
}

/** A thread that ends before it reaches its star. Decoration of the page for lost links. */
export function LostThread(): ReactElement {
	return (
		<svg viewBox="0 0 240 88" width="240" height="88" aria-hidden className={styles.lost}>
			<path d="M24 62Q60 18 104 38T150 44" className={styles.paperThread} />
			<path d={STAR_PATH} transform="translate(6 44) scale(1.5)" className={styles.start} />
			<path d={STAR_PATH} transform="translate(186 14) scale(1.5)" className={styles.unreached} />
		</svg>
	)
}
