import { LIMITS } from '#shared/limits'
import { CLOSE, type CloseCode } from '#shared/protocol/closeCodes'
import type { Member, Socket } from './ports'
import { TokenBucket } from './TokenBucket'

/** Messages may come this many seconds' worth at once: a reconnecting client, a paste. */
const BURST_SECONDS = 5

/** One socket in a room: what it may do and what it has done. Sends; the room decides what. */
export class Connection {
	readonly member: Member
	/** The Yjs client id whose presence it carries; null until it is known. */
	clientId: number | null = null
	/** True once it has sent a barrier: only then it knows messages from 100 on. */
	speaksOurs = false
	/** True after a refused update: the client's later edits build on what was refused, so nothing is "saved" any more. */
	needsResync = false
	refusals = 0
	/** False until it has answered the server's question with what the server lacks. */
	hasAnswered = false
	/** True while an edit was passed over that the answer will contain. */
	owesAnswer = false
	lastSentAtMs: number
	readonly #socket: Socket
	readonly #bucket: TokenBucket
	/** Bytes of the first sync, which may wait longer than anything else. */
	#exemptBytes = 0
	#hadFirstSync = false

	constructor(socket: Socket, member: Member, nowMs: number) {
		this.#socket = socket
		this.member = member
		this.lastSentAtMs = nowMs
		this.#bucket = new TokenBucket(LIMITS.maxMessagesPerSecond, BURST_SECONDS, nowMs)
	}

	get isOpen(): boolean {
		return this.#socket.isOpen
	}
	get mayWrite(): boolean {
		return this.member.grade === 'participate' && !this.isEnded
	}
	/** True when the session is over: its boards stay readable. */
	get isEnded(): boolean {
		return this.member.isEnded?.() ?? false
	}

	/** False when it has sent too much for too long. */
	takeTokens(tokens: number, nowMs: number): boolean {
		return this.#bucket.take(tokens, nowMs)
	}

	/** Everything but the first sync: a reader that lets too much wait is closed and starts over with a sync. */
	send(bytes: Uint8Array, nowMs: number): void {
		this.sendAll([bytes], nowMs)
	}

	/** Several messages for the price of one. */
	sendAll(messages: readonly Uint8Array[], nowMs: number): void {
		if (!this.#socket.isOpen) return
		const waiting = this.#socket.waitingBytes
		if (waiting === 0) this.#exemptBytes = 0
		if (waiting > LIMITS.maxWaitingBytes + this.#exemptBytes) {
			this.#socket.close(CLOSE.tooSlow)
			return
		}
		this.#socket.send(messages)
		this.lastSentAtMs = nowMs
	}

	/** The answer to a SyncStep1; the first may be as large as the board. */
	sendSync(bytes: Uint8Array, nowMs: number): void {
		this.send(bytes, nowMs)
		if (this.#hadFirstSync) return
		this.#hadFirstSync = true
		this.#exemptBytes = bytes.length
	}

	close(code: CloseCode): void {
		if (this.#socket.isOpen) this.#socket.close(code)
	}
}
