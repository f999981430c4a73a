import type { Presence } from '#shared/protocol/presence'
import { colourOf } from '../sync/presenceRecord'

/** Where somebody else's caret stands in the text they write. */
export type Caret = {
	tabId: number
	shapeId: string
	name: string
	colour: string
	/** As in presence: units of the document before which the selection begins and ends. */
	at: NonNullable<Presence['at']>
}

/** The carets that others tell of in their presence. */
export function caretsOf(others: ReadonlyMap<number, Presence>): Caret[] {
	return [...others].flatMap(([tabId, presence]): Caret[] => {
		const { edit, at, n = '' } = presence
		return edit && at ? [{ tabId, shapeId: edit, name: n, colour: colourOf(presence), at }] : []
	})
}
