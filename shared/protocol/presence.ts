import * as z from 'zod/mini'

/** What somebody may say of where they stand. Chosen by oneself, any number of them, none by default. */
export const PERSPECTIVES = ['lives', 'cares', 'works', 'decides', 'fresh'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

const codeOf = (perspective: Perspective): string => perspective.charAt(0)

/** Perspectives as presence carries them: one letter each, since presence is sent with every move of a pointer. */
export function encodePerspectives(chosen: readonly Perspective[]): string {
	return PERSPECTIVES.filter((perspective) => chosen.includes(perspective))
		.map(codeOf)
		.join('')
}

/** Reads perspectives from their letters; a letter of a newer version says nothing. */
export function decodePerspectives(codes: string): Perspective[] {
	return PERSPECTIVES.filter((perspective) => codes.includes(codeOf(perspective)))
}

const coordinate = z.int().check(z.gte(-1_000_000), z.lte(1_000_000))
const extent = z.int().check(z.gte(1), z.lte(2_000_000))
/** A client id or a clock of Yjs. */
const unitNumber = z.int().check(z.gte(0), z.lte(0xffff_ffff))
const tabId = z.int().check(z.gte(0), z.lte(0xffff_ffff))

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
	x: z.optional(coordinate),
	y: z.optional(coordinate),
	/** Selected shapes, at most 50. */
	sel: z.optional(z.array(z.string().check(z.regex(/^shape:[\w-]{1,64}$/))).check(z.maxLength(50))),
	/** The shape whose text is being edited. */
	edit: z.optional(z.string().check(z.regex(/^shape:[\w-]{1,64}$/))),
	/**
	 * The caret in that text: client id and clock of the unit it stands before; for a selection both of its ends, the end
	 * that moves last. Units, not numbers of letters, so that it stays right when somebody writes before it.
	 */
	at: z.optional(z.array(unitNumber).check(z.refine((list) => list.length === 2 || list.length === 4))),
	/** Perspectives, a letter each. */
	t: z.optional(z.string().check(z.regex(/^[a-z]{1,8}$/))),
	/** The tab (Yjs client id) whose view this one follows. */
	f: z.optional(tabId),
	/** What this tab sees of the page: x, y, width, height in px. Sent only while somebody follows it. */
	v: z.optional(z.tuple([coordinate, coordinate, extent, extent])),
	/** A note this tab has just deleted while somebody was writing in it: they are told who it was. */
	del: z.optional(z.string().check(z.regex(/^shape:[\w-]{1,64}$/))),
})
export type Presence = z.infer<typeof Presence>

/** Reads an awareness state; unknown fields are dropped, a bad one makes the whole state null. */
export function parsePresence(value: unknown): Presence | null {
	const result = Presence.safeParse(value)
	return result.success ? result.data : null
}
