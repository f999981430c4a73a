// The people of one board, in a process of their own: the server's figures and theirs must not share an event loop.
import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { BoardClient } from '../../helpers/boardClient'
import { pageGlobals } from '../../helpers/pageGlobals'
import { mulberry32 } from '../../helpers/random'
import type { Order, Report } from './protocol'

const NOTES = 200
/** Edits come in bursts: five quick ones, then as long a rest as makes one a second for each client. */
const BURST = 5
const TICK_MS = 20
const CHANGE_INTERVAL_MS = 10_000
const SETTLE_TIMEOUT_MS = 60_000
const SETTLE_CHECK_MS = 250

Object.assign(globalThis, pageGlobals())

/** Everybody at one board. */
class Table {
	readonly #order: Order & { kind: 'begin' }
	readonly #random: () => number
	readonly #sentMs = new Map<string, number>()
	#clients: BoardClient[] = []
	#timer: NodeJS.Timeout | undefined
	#delaysMs: number[] = []
	#closes: number[] = []
	#edits = 0
	#ownLagMs = 0
	#missed = 0

	constructor(order: Order & { kind: 'begin' }) {
		this.#order = order
		this.#random = mulberry32(order.seed)
	}

	async begin(): Promise<Report> {
		for (let i = 0; i < this.#order.clients; i++) await this.#sit()
		return this.rest()
	}

	play(): void {
		const startMs = performance.now()
		let bursts = 0
		let changes = 0
		let tickMs = startMs
		this.#timer = setInterval(() => {
			const nowMs = performance.now()
			this.#ownLagMs = Math.max(this.#ownLagMs, nowMs - tickMs - TICK_MS)
			tickMs = nowMs
			const passedMs = nowMs - startMs
			for (; bursts < ((passedMs / 1000) * this.#order.clients) / BURST; bursts++) this.#edit()
			// Somebody leaves, and somebody comes.
			for (; changes < Math.floor(passedMs / CHANGE_INTERVAL_MS); changes++) {
				this.#leave()
				// On a machine that cannot carry its people the server gives up on a call that stays half sent.
				this.#sit().catch(() => {
					this.#missed++
				})
			}
		}, TICK_MS)
	}

	/** Stops editing and waits until everybody has everything. */
	async rest(): Promise<Report> {
		clearInterval(this.#timer)
		const hashes = await this.#agreed(performance.now())
		const report = {
			states: hashes.size,
			hash: [...hashes][0] ?? '',
			unsettled: this.#unsettled(),
			edits: this.#edits,
			delaysMs: this.#delaysMs,
			ownLagMs: this.#ownLagMs,
			missed: this.#missed,
			closes: [...this.#closes, ...this.#clients.flatMap(({ closes }) => closes)],
		}
		this.#delaysMs = []
		this.#edits = 0
		this.#ownLagMs = 0
		return report
	}

	/** Resolves with the states there are when they are one, or when it takes too long. */
	#agreed(startMs: number): Promise<Set<string>> {
		return new Promise((resolve) => {
			const timer = setInterval(() => {
				const isLate = performance.now() - startMs > SETTLE_TIMEOUT_MS
				if (this.#unsettled().length > 0 && !isLate) return
				const hashes = this.#hashes()
				if (hashes.size > 1 && !isLate) return
				clearInterval(timer)
				resolve(hashes)
			}, SETTLE_CHECK_MS)
		})
	}

	async #sit(): Promise<void> {
		const client = await BoardClient.join(this.#order.url, this.#order.session)
		this.#clients.push(client)
		recordsOf(client.doc).observeDeep((events, { local }) => {
			// The first sync brings what was written long ago.
			if (local || !client.provider.isSynced) return
			for (const { changes } of events)
				for (const [key, { action }] of changes.keys) {
					const sentMs = this.#sentMs.get(key)
					if (sentMs !== undefined && action !== 'delete') this.#delaysMs.push(performance.now() - sentMs)
				}
		})
	}

	/** The one who is here longest goes, once all of theirs is saved. */
	#leave(): void {
		const at = this.#clients.findIndex(({ isSaved }) => isSaved)
		const [client] = at < 0 ? [] : this.#clients.splice(at, 1)
		this.#closes.push(...(client?.closes ?? []))
		client?.destroy()
	}

	#edit(): void {
		const client = this.#clients[Math.floor(this.#random() * this.#clients.length)]
		if (!client?.provider.isSynced) return
		for (let i = 0; i < BURST; i++) {
			const id = `shape:n${Math.floor(this.#random() * NOTES)}`
			const record = recordsOf(client.doc).get(id)
			const text = record?.get('p.richText')
			const kind = this.#random()
			this.#edits++
			if (!record || kind < 0.02) {
				this.#sentMs.set(id, performance.now())
				client.write(id, 'begun')
			} else if (kind < 0.04) recordsOf(client.doc).delete(id)
			else if (kind < 0.6) record.set('@', ['page:page', Math.round(this.#random() * 1000), 0, 0])
			else if (text instanceof Y.Text && text.length < 200)
				text.insert(Math.floor(this.#random() * text.length), 'ab')
			else if (text instanceof Y.Text) text.delete(0, 100)
		}
	}

	#unsettled(): string[] {
		return this.#clients
			.filter(({ isSaved }) => !isSaved)
			.map(({ provider, statuses }) => `${provider.isSynced ? 'unsaved' : 'away'} ${statuses.join(' ')}`)
	}

	#hashes(): Set<string> {
		return new Set(this.#clients.map(hashOf))
	}
}

/** The same for everybody who has the same, whatever the order in which it came. */
function hashOf({ doc }: BoardClient): string {
	const records = recordsOf(doc)
	const plain = [...records.keys()].sort().map((id) => {
		const fields = [...(records.get(id)?.entries() ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
		return [id, ...fields.map(([key, value]) => [key, value instanceof Y.Text ? value.toDelta() : value])]
	})
	return createHash('sha256').update(JSON.stringify(plain)).digest('hex')
}

let table: Table | null = null
async function obey(order: Order): Promise<Report | null> {
	if (order.kind === 'begin') {
		table = new Table(order)
		return table.begin()
	}
	if (order.kind === 'rest') return table?.rest() ?? null
	table?.play()
	return null
}
process.on('message', (order: Order) => {
	void obey(order).then((report) => report && process.send?.(report))
})
process.on('disconnect', () => process.exit())
