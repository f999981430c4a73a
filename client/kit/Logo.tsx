import type { ReactElement } from 'react'
import { STAR_PATH } from './ConstellationGlyph'
import styles from './Logo.module.css'

/** The mark: three stars joined by a dotted thread. */
export function LogoMark({ size = 32 }: { size?: number }): ReactElement {
	return (
		<svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className={styles.mark}>
			<path
				d="M6.500 24.500 16.500 11 26.500 19.500"
				fill="none"
				stroke="currentColor"
				strokeWidth="1.800"
				strokeLinecap="round"
				strokeDasharray="0 3.400"
			/>
			<path d={STAR_PATH} transform="translate(7.500 2) scale(.75)" className={styles.star} />
			<circle cx="6" cy="25" r="3.200" className={styles.hexagon} />
			<circle cx="27" cy="20" r="2.700" className={styles.ray} />
		</svg>
	)
}

/** Mark and word. The word is left out where there is no room; then the link around it must be named. */
export function Logo({ name, hasWord = true }: { name: string; hasWord?: boolean }): ReactElement {
	return (
		<span className={styles.logo}>
			<LogoMark />
			{hasWord && <span className={styles.word}>{name}</span>}
		</span>
	)
}
