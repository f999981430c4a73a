import * as z from 'zod/mini'

/**
 * What awareness carries for one tab: small, because awareness always sends the whole state
 * (a full tldraw presence record is 476 bytes, this is about 100).
 * `n`, `c` and `p` are written by the server and never believed from a client.
 */
export const Presence = z.object({
	/** Participant id. */
	p: z.optional(z.string()),
	/** Name shown at the cursor; empty for a nameless guest. */
	n: z.optional(z.string()),
	/** Index into PRESENCE_COLOURS. */
	c: z.optional(z.number()),
	/** tldraw page id. */
	page: z.optional(z.string().check(z.regex(/^page:[\w-]{1,64}$/))),
	/** Pointer on the page, px, rounded; absent when there is none (touch, left the canvas). */
	x: z.optional(z.int().check(z.gte(-1_000_000), z.lte(1_000_000))),
	y: z.optional(z.int().check(z.gte(-1_000_000), z.lte(1_000_000))),
	/** Selected shapes, at most 50. */
	sel: z.optional(z.array(z.string().check(z.regex(/^shape:[\w-]{1,64}$/))).check(z.maxLength(50))),
	/** The shape whose text is being edited. */
	edit: z.optional(z.string().check(z.regex(/^shape:[\w-]{1,64}$/))),
})
export type Presence = z.infer<typeof Presence>

/** Reads an awareness state; unknown fields are dropped, a bad one makes the whole state null. */
export function parsePresence(value: unknown): Presence | null {
	const result = Presence.safeParse(value)
	return result.success ? result.data : null
}
