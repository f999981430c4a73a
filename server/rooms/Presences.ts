import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { LIMITS } from '#shared/limits'
import { type Presence, parsePresence } from '#shared/protocol/presence'

type Entry = {
	/** The clock others saw last; it only rises, also across reconnections of the same client id. */
	clock: number
	/** null after it left. */
	state: Presence | null
	/** `state` as sent. */
	json: string
	/** The last clock the present connection sent. */
	heardClock: number
}

/** Departed client ids of which the clock is remembered, so that they are seen at once when they come back. */
const MAX_DEPARTED = 2000

/**
 * The awareness states of one room, with the clocks in the server's hands. A client that reconnects starts with a
 * clock that the others have seen, which they would ignore until it renews itself 15 s later; here its first word
 * gets the next clock instead. Knows no connections: who may speak for which client id is the room's question.
 */
export class Presences {
	readonly #entries = new Map<number, Entry>()
	readonly #changed = new Set<number>()

	get hasChanges(): boolean {
		return this.#changed.size > 0
	}

	/** A new connection speaks for this client id: its next state counts, whatever its clock. */
	begin(id: number): void {
		const entry = this.#entries.get(id)
		if (entry) entry.heardClock = -1
		else this.#entries.set(id, { clock: 0, state: null, json: 'null', heardClock: -1 })
	}

	/** Takes a state as its client sent it; `server` is what the client is not believed. */
	set(id: number, clock: number, state: unknown, server: Pick<Presence, 'p' | 'n' | 'c'>): void {
		const entry = this.#entries.get(id)
		if (!entry || clock <= entry.heardClock || clock > MAX_CLOCK) return
		entry.heardClock = clock
		// A stock client sends back what it receives, also about itself: answering that would never end.
		if (clock === entry.clock && JSON.stringify(state) === entry.json) return
		const presence = state === null ? null : parsePresence(state)
		if (presence === null && state !== null) return
		const nameBefore = entry.state?.n
		this.#put(id, entry, presence && { ...presence, ...server }, Math.max(entry.clock + 1, clock))
		// All tabs of a participant have the same name, so only a name that is new here can be new there.
		if (presence && nameBefore !== server.n) this.#renameOthers(server)
	}

	/** A participant who took another name has it in all of their tabs, also in those that say nothing now. */
	#renameOthers(server: Pick<Presence, 'p' | 'n' | 'c'>): void {
		const others = [...this.#entries].filter(
			([, { state }]) => state?.p === server.p && state?.n !== server.n
		)
		for (const [id, entry] of others) this.#put(id, entry, { ...entry.state, ...server }, entry.clock + 1)
	}

	/** Nobody speaks for this client id any more. */
	remove(id: number): void {
		const entry = this.#entries.get(id)
		if (entry && entry.state !== null) this.#put(id, entry, null, entry.clock + 1)
	}

	#put(id: number, entry: Entry, state: Presence | null, clock: number): void {
		entry.clock = clock
		entry.state = state
		entry.json = JSON.stringify(state)
		this.#changed.add(id)
		// Latest last, so that those who left long ago are forgotten first.
		this.#entries.delete(id)
		this.#entries.set(id, entry)
	}

	/** Everybody who is here, as an awareness update; null when nobody is. */
	encodeAll(): Uint8Array | null {
		const ids = [...this.#entries].filter(([, { state }]) => state !== null).map(([id]) => id)
		return ids.length === 0 ? null : this.#encode(ids)
	}

	/** What changed since the last call, as an awareness update; null when nothing did. */
	takeChanges(): Uint8Array | null {
		if (this.#changed.size === 0) return null
		const update = this.#encode([...this.#changed])
		this.#changed.clear()
		this.#forget()
		return update
	}

	#encode(ids: readonly number[]): Uint8Array {
		const encoder = encoding.createEncoder()
		encoding.writeVarUint(encoder, ids.length)
		for (const id of ids) {
			const entry = this.#entries.get(id)
			encoding.writeVarUint(encoder, id)
			encoding.writeVarUint(encoder, entry?.clock ?? 0)
			encoding.writeVarString(encoder, entry?.json ?? 'null')
		}
		return encoding.toUint8Array(encoder)
	}

	#forget(): void {
		if (this.#entries.size <= MAX_DEPARTED) return
		let excess = this.#entries.size - MAX_DEPARTED
		for (const [id, { state }] of this.#entries) {
			if (excess === 0) return
			if (state !== null) continue
			this.#entries.delete(id)
			excess--
		}
	}
}

/** Clocks stay where they can still be counted up. */
const MAX_CLOCK = 0xffff_ffff
/** Entries of one message that are looked at; a stock client resends everybody's. */
const MAX_ENTRIES = 2 * LIMITS.maxConnectionsPerRoom

export type SentPresence = { id: number; clock: number; json: string }

/** Reads an awareness update without parsing its states. Throws when it cannot be read. */
export function readPresences(update: Uint8Array): SentPresence[] {
	const decoder = decoding.createDecoder(update)
	const count = Math.min(decoding.readVarUint(decoder), MAX_ENTRIES)
	const sent: SentPresence[] = []
	for (let i = 0; i < count; i++) {
		const id = decoding.readVarUint(decoder)
		const clock = decoding.readVarUint(decoder)
		sent.push({ id, clock, json: decoding.readVarString(decoder) })
	}
	return sent
}

/** The state of a sent presence; undefined when it is no JSON or too large. */
export function stateOf({ json }: SentPresence): unknown {
	if (json.length > LIMITS.maxAwarenessBytes) return undefined
	try {
		return JSON.parse(json)
	} catch {
		return undefined
	}
}

/** An awareness update about nobody: keeps stock clients, which leave after 30 s without a message, connected. */
export const NO_PRESENCES = new Uint8Array([0])
