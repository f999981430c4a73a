import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BoardSketch } from '#shared/api/groups'
import type { BoardId } from '#shared/ids'
import type { Rooms } from '../rooms/Rooms'
import { sketchBoard } from './sketchBoard'

/** Boards whose pictures are kept. */
const MAX_KEPT = 1000
/** A board that changes all the time is drawn anew at most this often, ms. */
const MIN_INTERVAL_MS = 3000
/** Of the server's time at most this share goes into the pictures of one board. */
const MAX_TIME_SHARE = 0.01

type Drawn = {
	sketch: BoardSketch
	/** Rises with every picture: who has seen up to a tick needs only newer ones. */
	tick: number
	drawnAtMs: number
	costMs: number
	isStale: boolean
}

/** Small pictures of boards, drawn when somebody looks and something has changed. */
export class Sketches {
	readonly #rooms: Pick<Rooms, 'open'>
	readonly #nowMs: () => number
	readonly #drawn = new Map<BoardId, Drawn>()
	/** Pictures that are being drawn: a class of forty that looks at once is one drawing a board. */
	readonly #drawing = new Map<BoardId, Promise<Drawn>>()
	#tick = 0

	constructor(rooms: Pick<Rooms, 'open'>, nowMs: () => number) {
		this.#rooms = rooms
		this.#nowMs = nowMs
	}

	/** A board has changed: its picture is old, and is drawn anew when somebody asks for it. */
	changed(board: BoardId): void {
		const drawn = this.#drawn.get(board)
		if (drawn) drawn.isStale = true
	}

	forget(board: BoardId): void {
		this.#drawn.delete(board)
	}

	/** The picture of a board. Throws BoardMissingError. */
	async of(board: BoardId): Promise<{ sketch: BoardSketch; tick: number }> {
		const drawn = this.#drawn.get(board)
		if (drawn && (!drawn.isStale || this.#isTooSoon(drawn))) return drawn
		const drawing = this.#drawing.get(board) ?? this.#draw(board).finally(() => this.#drawing.delete(board))
		this.#drawing.set(board, drawing)
		return drawing
	}

	async #draw(board: BoardId): Promise<Drawn> {
		// Boards that are open already come without waiting: edits have to get in between the drawings of a session.
		await nextTurn()
		const room = await this.#rooms.open(board)
		const startMs = performance.now()
		const sketch = room.read(sketchBoard)
		const costMs = performance.now() - startMs
		// Ticks follow the clock, so that those of an earlier start of the server are smaller.
		this.#tick = Math.max(this.#nowMs(), this.#tick + 1)
		const next = { sketch, tick: this.#tick, drawnAtMs: this.#nowMs(), costMs, isStale: false }
		this.#drawn.delete(board)
		this.#drawn.set(board, next)
		const oldest = this.#drawn.keys().next().value
		if (this.#drawn.size > MAX_KEPT && oldest !== undefined) this.#drawn.delete(oldest)
		return next
	}

	#isTooSoon({ drawnAtMs, costMs }: Drawn): boolean {
		return this.#nowMs() < drawnAtMs + Math.max(MIN_INTERVAL_MS, costMs / MAX_TIME_SHARE)
	}
}
