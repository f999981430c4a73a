import * as Y from 'yjs'
import { encodeUpdateMessage } from '#shared/protocol/messages'
import type { Connection } from './Connection'

/** Readers that one interval is meant for; twice as many wait twice as long, so that the writes a second stay the same. */
const READERS_AN_INTERVAL = 200
/** Sending takes at most this share of the time: a server that is short of it sends less often, and more at once. */
const MAX_SENDING_SHARE = 1 / 8
/** But never less often than this, ms. */
const MAX_INTERVAL_MS = 100

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
	/** How long sending took last time, ms. */
	#tookMs = 0

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
		const usualMs = this.#intervalMs * Math.max(1, connections.size / READERS_AN_INTERVAL)
		const shareMs = Math.min(this.#tookMs / MAX_SENDING_SHARE, MAX_INTERVAL_MS)
		this.#nextAtMs = performance.now() + Math.max(usualMs, shareMs)
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

	/** Answers how many got something. */
	send(deliveries: readonly Delivery[], nowMs: number): number {
		const startMs = performance.now()
		let receivers = 0
		for (const { messages, to } of deliveries) {
			receivers += to.length
			for (const connection of to) connection.sendAll(messages, nowMs)
		}
		this.#tookMs = performance.now() - startMs
		return receivers
	}

	/** Delivers nothing any more. */
	stop(): void {
		clearTimeout(this.#timer)
	}
}

function merge(waiting: readonly Waiting[], single: readonly { message: Uint8Array }[]): Uint8Array {
	const only = single.length === 1 ? single[0] : undefined
	return only ? only.message : encodeUpdateMessage(Y.mergeUpdates(waiting.map(({ update }) => update)))
}
