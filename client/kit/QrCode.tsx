import { type ReactElement, useMemo } from 'react'
import { encode } from 'uqr'
import styles from './QrCode.module.css'

/** Empty modules around the code, without which many cameras do not find it (ISO 18004 asks for four). */
const QUIET_ZONE = 4

/** One SVG path for all dark modules, a run of neighbours as one rectangle. */
export function qrPath(text: string): { size: number; path: string } {
	const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE })
	let path = ''
	data.forEach((row, y) => {
		for (let x = 0; x < size; x++) {
			if (!row[x]) continue
			const start = x
			while (x < size && row[x]) x++
			path += `M${start} ${y}h${x - start}v1h-${x - start}z`
		}
	})
	return { size, path }
}

/** A QR code, black on white in both themes, because cameras read that best. */
export function QrCode({ text, label }: { text: string; label: string }): ReactElement {
	const { size, path } = useMemo(() => qrPath(text), [text])
	return (
		<svg
			className={styles.code}
			viewBox={`0 0 ${size} ${size}`}
			role="img"
			aria-label={label}
			shapeRendering="crispEdges"
		>
			<path className={styles.paper} d={`M0 0h${size}v${size}h-${size}z`} />
			<path className={styles.modules} d={path} />
		</svg>
	)
}
