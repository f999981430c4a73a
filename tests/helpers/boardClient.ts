import * as Y from 'yjs'
import type { SessionCreated } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import { putRecord } from '#shared/records/layout'
import { BoardProvider } from '../../client/board/sync/BoardProvider'
import { joinBoard, noteRecord } from './stockClient'

/** What the pages use for the connection of a board, without the pages. Needs `stubPage` in a test, `pageGlobals` elsewhere. */
export class BoardClient {
	readonly doc = new Y.Doc()
	readonly provider: BoardProvider
	readonly closes: number[] = []
	/** What the server said of the board. */
	readonly statuses: string[] = []
	/** Times (ms, monotonic) at which it began to connect, was away, and was complete. */
	readonly attemptsMs: number[] = []
	readonly awayMs: number[] = []
	readonly syncsMs: number[] = []
	/** The last generation that the server called durable. */
	durable = 0
	#generation = 0

	constructor(url: string, boardId: string, token: string) {
		const noted = (times: number[]) => () => void times.push(performance.now())
		const events = {
			onSync: noted(this.syncsMs),
			onAway: noted(this.awayMs),
			onClosed: (code: number) => void this.closes.push(code),
			onForeign: () => undefined,
			onDurable: (generation: number) => {
				this.durable = generation
			},
			onRoomStatus: ({ state }: { state: string }) => void this.statuses.push(state),
			onSessionChanged: () => undefined,
		}
		this.provider = new BoardProvider({
			socketUrl: `${url.replace(/^http/, 'ws')}/sync`,
			healthUrl: `${url}/healthz`,
			boardId,
			doc: this.doc,
			token,
			events,
		})
		this.provider.provider.on('status', ({ status }) => {
			if (status === 'connecting') this.attemptsMs.push(performance.now())
		})
		this.provider.connect()
	}

	static async join(url: string, { boards, secrets }: SessionCreated): Promise<BoardClient> {
		const boardId = boards[0]?.boardId ?? ''
		const { token } = await joinBoard(url, boardId, secrets.participate)
		return new BoardClient(url, boardId, token)
	}

	/** Puts a note onto the board and asks when it is saved. */
	write(id: string, text = ''): void {
		this.doc.transact(() => putRecord(recordsOf(this.doc), noteRecord(id, text, { x: 0, y: 0 })))
		this.provider.requestBarrier(++this.#generation)
	}

	has(id: string): boolean {
		return recordsOf(this.doc).has(id)
	}

	/** Connected, complete, and everything written is on the server's disk. */
	get isSaved(): boolean {
		return this.provider.isSynced && this.durable === this.#generation
	}

	destroy(): void {
		this.provider.destroy()
		this.doc.destroy()
	}
}
