import type { ReactElement } from 'react'
import styles from './Avatar.module.css'

/** First letters of the first and the last word of a name; a ring for somebody without a name. */
export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/).filter(Boolean)
	const letters = words.length > 1 ? [words[0], words.at(-1)] : words
	return letters
		.map((word) => [...(word ?? '')][0] ?? '')
		.join('')
		.toLocaleUpperCase()
}

/** A person's initials on their colour. Decoration: the name always stands beside it or in a list. */
export function Avatar({ name, colour }: { name: string; colour: string }): ReactElement {
	return (
		<span className={styles.avatar} style={{ backgroundColor: colour }} aria-hidden>
			{initialsOf(name) || <span className={styles.nameless} />}
		</span>
	)
}
