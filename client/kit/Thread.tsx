import type { ReactElement } from 'react'
import styles from './Thread.module.css'

/** The dotted thread of the constellations, where other pages would draw a rule. */
export function Thread(): ReactElement {
	return <hr className={styles.thread} aria-hidden />
}
