import * as z from 'zod/mini'

/**
 * The steward key of a session that was just started travels from the start dialog to the board in the history entry:
 * it survives a reload, ends with the tab, and never reaches storage or an address.
 */
const FreshSession = z.object({ stewardKey: z.string() })
export type FreshSession = z.infer<typeof FreshSession>

/** What to put into the history entry. */
export const freshSessionState = (stewardKey: string): FreshSession => ({ stewardKey })

/** The steward key in a history entry, if there is one. */
export function stewardKeyIn(historyState: unknown): string | null {
	const parsed = FreshSession.safeParse(historyState)
	return parsed.success ? parsed.data.stewardKey : null
}
