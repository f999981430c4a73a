import * as Y from 'yjs'
import { encodeUpdateMessage } from '#shared/protocol/messages'
import type { Connection } from './Connection'

/** Readers that one interval is meant for; twice as many wait twice as long, so that the writes a second stay the same. */
const READERS_AN_INTERVAL = 200

type Waiting = { update: Uint8Array; from: Connection | null }
/** Messages and who gets them, in one write each. */
export type Delivery = { messages: Uint8Array[]; to: readonly Connection[] }

/**
 * Edits on their way out, which others see when they are written. The first after a pause goes at the end of the turn; what follows within the interval goes
 * together, so that it costs each receiver one write. Everybody who has written nothing gets the same bytes; a sender
 * gets what the others wrote, one message an edit, since merging for each sender anew costs more than it saves.
 */
export class Outbox {
	readonly #intervalMs: number
	readonly #deliver: () => void
	#waiting: Waiting[] = []
	#timer: NodeJS.Timeout | undefined
	/** Monotonic time from which the next delivery may be, ms. */
	#nextAtMs = Number.NEGATIVE_INFINITY

	/** `deliver` is called when something has to be taken; in rooms of up to 200 at most once in `intervalMs`. */
	constructor(intervalMs: number, deliver: () => void) {
		this.#intervalMs = intervalMs
		this.#deliver = deliver
	}

	add(update: Uint8Array, from: Connection | null): void {
		if (this.#waiting.push({ update, from }) > 1) return
		const waitMs = this.#nextAtMs - performance.now()
		if (waitMs <= 0) setImmediate(this.#deliver)
		else this.#timer = setTimeout(this.#deliver, waitMs)
	}

	/** Empties the box. */
	take(connections: ReadonlySet<Connection>): { updates: number; deliveries: Delivery[] } {
		const waiting = this.#waiting
		this.#waiting = []
		this.#nextAtMs =
			performance.now() + this.#intervalMs * Math.max(1, connections.size / READERS_AN_INTERVAL)
		const [first] = waiting
		if (!first) return { updates: 0, deliveries: [] }
		const single = waiting.map(({ from, update }) => ({ from, message: encodeUpdateMessage(update) }))
		const senders = new Set(waiting.map(({ from }) => from))
		const readers = [...connections].filter((connection) => !senders.has(connection))
		const deliveries: Delivery[] = []
		if (readers.length > 0) deliveries.push({ messages: [merge(waiting, single)], to: readers })
		for (const sender of senders) {
			const messages = single.filter(({ from }) => from !== sender).map(({ message }) => message)
			if (sender && messages.length > 0) deliveries.push({ messages, to: [sender] })
		}
		return { updates: waiting.length, deliveries }
	}

	/** Delivers nothing any more. */
	stop(): void {
		clearTimeout(this.#timer)
	}
}

/** Answers how many got something. */
export function sendDeliveries(deliveries: readonly Delivery[], nowMs: number): number {
	let receivers = 0
	for (const { messages, to } of deliveries) {
		receivers += to.length
		for (const connection of to) connection.sendAll(messages, nowMs)
	}
	return receivers
}

function merge(waiting: readonly Waiting[], single: readonly { message: Uint8Array }[]): Uint8Array {
	const only = single.length === 1 ? single[0] : undefined
	return only ? only.message : encodeUpdateMessage(Y.mergeUpdates(waiting.map(({ update }) => update)))
}
