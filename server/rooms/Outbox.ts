import * as Y from 'yjs'
import { encodeUpdateMessage } from '#shared/protocol/messages'
import type { Connection } from './Connection'

type Waiting = { update: Uint8Array; from: Connection | null }
/** One message and who gets it. */
export type Delivery = { message: Uint8Array; to: Connection[] }

/**
 * Edits that wait for the end of the tick, so that a tick costs each receiver one message. The messages are encoded
 * once for all who get the same; a sender gets what the others wrote, one message an edit, since merging for each
 * sender anew costs more than it saves.
 */
export class Outbox {
	#waiting: Waiting[] = []

	/** True when this is the first of a tick, so that the caller schedules the delivery. */
	add(update: Uint8Array, from: Connection | null): boolean {
		return this.#waiting.push({ update, from }) === 1
	}

	/** Empties the box. */
	take(connections: Iterable<Connection>): { updates: number; deliveries: Delivery[] } {
		const waiting = this.#waiting
		this.#waiting = []
		const single = waiting.map(({ update, from }) => ({ from, message: encodeUpdateMessage(update) }))
		const senders = new Set(waiting.map(({ from }) => from))
		const readers = [...connections].filter((connection) => !senders.has(connection))
		const deliveries: Delivery[] = []
		if (readers.length > 0 && waiting.length > 0)
			deliveries.push({ message: merge(waiting, single), to: readers })
		for (const { from, message } of single) {
			const to = [...senders].filter((sender) => sender !== null && sender !== from) as Connection[]
			if (to.length > 0) deliveries.push({ message, to })
		}
		return { updates: waiting.length, deliveries }
	}
}

function merge(waiting: Waiting[], single: { message: Uint8Array }[]): Uint8Array {
	const only = single.length === 1 ? single[0] : undefined
	return only ? only.message : encodeUpdateMessage(Y.mergeUpdates(waiting.map(({ update }) => update)))
}
