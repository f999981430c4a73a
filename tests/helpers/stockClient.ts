import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { JoinAnswer, SessionCreated } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import { encodeBarrier, MESSAGE } from '#shared/protocol/messages'
import { type PlainRecord, putRecord } from '#shared/records/layout'

async function post<Answer>(url: string, body: object): Promise<Answer> {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	})
	if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
	return (await response.json()) as Answer
}

export const createSession = (url: string, templateId = 'persona'): Promise<SessionCreated> =>
	post(`${url}/api/sessions`, { templateId, lang: 'en' })

export const joinBoard = (url: string, boardId: string, secret: string, name?: string): Promise<JoinAnswer> =>
	post(`${url}/api/join`, { boardId, secret, ...(name ? { name } : {}) })

/** The stock y-websocket client of the public contract, joined like any script would join. */
export class StockClient {
	readonly doc = new Y.Doc()
	readonly provider: WebsocketProvider
	readonly #waiting = new Map<number, () => void>()
	#barriers = 0

	/** `url` is the server's; the token comes from POST /api/join. */
	constructor(url: string, boardId: string, token: string) {
		this.provider = new WebsocketProvider(`${url.replace(/^http/, 'ws')}/sync`, boardId, this.doc, {
			protocols: ['constellate', token],
			WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
			disableBc: true,
			maxBackoffTime: 200,
		})
		this.provider.messageHandlers[MESSAGE.barrier] = (_encoder, decoder) => {
			const n = decoding.readVarUint(decoder)
			this.#waiting.get(n)?.()
			this.#waiting.delete(n)
		}
		this.provider.messageHandlers[MESSAGE.roomStatus] = (_encoder, decoder) => {
			decoding.readVarString(decoder)
		}
		this.provider.messageHandlers[MESSAGE.sessionChanged] = () => undefined
	}

	static async join(url: string, boardId: string, secret: string, name?: string): Promise<StockClient> {
		const { token } = await joinBoard(url, boardId, secret, name)
		const client = new StockClient(url, boardId, token)
		await client.synced()
		return client
	}

	synced(): Promise<void> {
		if (this.provider.synced) return Promise.resolve()
		return new Promise((resolve) => {
			this.provider.on('sync', (isSynced: boolean) => isSynced && resolve())
		})
	}

	/** Resolves when the server says that everything sent so far is on disk. */
	saved(): Promise<void> {
		const n = ++this.#barriers
		return new Promise((resolve) => {
			this.#waiting.set(n, resolve)
			this.provider.ws?.send(encodeBarrier(n) as Uint8Array<ArrayBuffer>)
		})
	}

	put(record: PlainRecord): void {
		this.doc.transact(() => putRecord(recordsOf(this.doc), record))
	}

	destroy(): void {
		this.provider.destroy()
		this.doc.destroy()
	}
}

/** A sticky note as tldraw 3.15 keeps it. */
export function noteRecord(
	id: string,
	text: string,
	place: { x: number; y: number; parentId?: string }
): PlainRecord {
	return {
		id,
		typeName: 'shape',
		type: 'note',
		x: place.x,
		y: place.y,
		rotation: 0,
		index: `a${id.replace(/\D/g, '').replace(/0+$/, '') || '1'}V`,
		parentId: place.parentId ?? 'page:page',
		isLocked: false,
		opacity: 1,
		meta: {},
		props: {
			color: 'yellow',
			richText: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
			size: 'm',
			font: 'sans',
			align: 'middle',
			verticalAlign: 'middle',
			labelColor: 'black',
			growY: 0,
			fontSizeAdjustment: 0,
			url: '',
			scale: 1,
		},
	}
}
