/** More stars than this hang on two strings beside each other. */
const LONGEST_STRING = 13

/** The stars of a constellation, on one string or on two of about the same length. */
export function stringsOf<Star>(stars: readonly Star[]): readonly (readonly Star[])[] {
	if (stars.length <= LONGEST_STRING) return [stars]
	const middle = Math.ceil(stars.length / 2)
	return [stars.slice(0, middle), stars.slice(middle)]
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
}

type Placed = { getBoundingClientRect(): { left: number; top: number } }

/** The star that an arrow key leads to: the nearest one in that direction, sideways counting double. */
export function nextStar<Star extends Placed>(
	stars: readonly Star[],
	from: unknown,
	key: string
): Star | null {
	const direction = DIRECTIONS[key]
	const start = stars.find((star) => star === from)
	if (!direction || !start) return null
	const here = start.getBoundingClientRect()
	const [x, y] = direction
	let best: { star: Star; far: number } | null = null
	for (const star of stars) {
		if (star === start) continue
		const there = star.getBoundingClientRect()
		const along = (there.left - here.left) * x + (there.top - here.top) * y
		const aside = Math.abs((there.left - here.left) * y) + Math.abs((there.top - here.top) * x)
		// A star of the same string stands a little to the side: that is still up or down.
		if (along <= 8 || (x !== 0 && aside > along)) continue
		const far = along + aside * 2
		if (!best || far < best.far) best = { star, far }
	}
	return best?.star ?? null
}
