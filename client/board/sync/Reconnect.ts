/** How often an absent server is looked for, ms: between one and two of these, so that a room does not come back as one. */
const LOOK_INTERVAL_MS = 700
/** After a connection that stood, the first look comes within this time, ms. */
const FIRST_LOOK_MS = 400
/** A server that answers but takes no connection is asked ever less often, up to this, ms. */
const MAX_WAIT_MS = 15_000
/** A tab that nobody sees looks so many times less often; it hurries when it is seen. */
const HIDDEN_FACTOR = 10
/** A question that takes longer than this is asked anew: a network that was away swallows what was sent into it. */
const LOOK_TIMEOUT_MS = 3000
/** A connection that does not come about within this time is begun anew, ms. */
const CONNECT_TIMEOUT_MS = 10_000
/** A connection that says nothing for this long after it was asked is dead, ms. */
const ANSWER_TIMEOUT_MS = 2000
/** The server says something at least every 18 s; after this silence the line is dead, whatever the browser thinks. */
const SILENCE_MS = 25_000
const SILENCE_CHECK_MS = 2500
/** A check that comes so much late means that the computer slept: no event tells of that. */
const SLEEP_MS = 5000

/** `syncing`: the socket is open, and the board not complete yet; with a large board on a slow line that takes its time. */
export type ConnectionState = 'away' | 'connecting' | 'syncing' | 'synced'

export type ReconnectOptions = {
	/** An address that any server answers, without a name or a secret in it. */
	healthUrl: string
	state: () => ConnectionState
	connect: () => void
	/** Gives up the connection, or the attempt to get one. */
	drop: () => void
	/** Asks the server for an answer of any kind. */
	ask: () => void
	/** When the server last said something, ms of any clock. */
	lastHeardMs: () => number
}

/**
 * Decides when to connect again. y-websocket would try with a socket each time, but browsers hold back a page's sockets
 * for up to five seconds after many that failed. So the server is looked for with plain requests, and the socket comes
 * when one was answered. Whoever comes back to the tab, or gets their network back, does not wait for that.
 */
export class Reconnect {
	readonly #options: ReconnectOptions
	readonly #stops = new AbortController()
	#timer: ReturnType<typeof setTimeout> | undefined
	#isLooking = false
	#isWanted = false
	readonly #silence: ReturnType<typeof setInterval>
	/** What the server last said, and when that was noticed: by a clock that nobody can change. */
	#heard = { ms: 0, noticedMs: 0 }
	#checkedMs = performance.now()
	/** Connections that did not come about although the server answered. */
	#failures = 0

	constructor(options: ReconnectOptions) {
		this.#options = options
		const { signal } = this.#stops
		for (const event of ['online', 'focus', 'pageshow'])
			window.addEventListener(event, () => this.hurry(), { signal })
		// A tab that was frozen is thawed, seen or not.
		document.addEventListener('resume', () => this.hurry(), { signal })
		document.addEventListener('visibilitychange', () => document.hidden || this.hurry(), { signal })
		this.#silence = setInterval(() => this.#endSilence(), SILENCE_CHECK_MS)
	}

	/** From now on there should be a connection. The first attempt is made at once. */
	start(): void {
		this.#isWanted = true
		this.#connect()
	}

	/** The connection is lost or did not come about. */
	noteLost(): void {
		if (!this.#isWanted || this.#isLooking) return
		const longestMs =
			this.#failures === 0 ? FIRST_LOOK_MS : Math.min(LOOK_INTERVAL_MS * 2 ** this.#failures, MAX_WAIT_MS)
		this.#wait(() => void this.#look(), longestMs * Math.random())
	}

	/** The connection stands, and everything that waited has been sent. */
	noteConnected(): void {
		this.#failures = 0
		clearTimeout(this.#timer)
	}

	/** The server said that there is no use. */
	pause(): void {
		this.#isWanted = false
		clearTimeout(this.#timer)
	}

	stop(): void {
		this.pause()
		clearInterval(this.#silence)
		this.#stops.abort()
	}

	/** Something tells that the network may be there (again): does not wait for the next look. */
	hurry(): void {
		if (!this.#isWanted) return
		const state = this.#options.state()
		if (state === 'synced') this.#check()
		else if (state !== 'syncing' && !this.#isLooking) void this.#look()
	}

	/** After sleep a connection may be dead without anybody having said so. */
	#check(): void {
		const heardMs = this.#options.lastHeardMs()
		this.#options.ask()
		this.#wait(() => {
			if (this.#options.state() !== 'synced' || this.#options.lastHeardMs() !== heardMs) return
			this.#options.drop()
			this.#connect()
		}, ANSWER_TIMEOUT_MS)
	}

	/** y-websocket would take up to 33 s, and for ever when the clock was set back meanwhile. */
	#endSilence(): void {
		const ms = this.#options.lastHeardMs()
		const nowMs = performance.now()
		const hasSlept = nowMs - this.#checkedMs > SLEEP_MS
		this.#checkedMs = nowMs
		// The timers of a tab that nobody sees are late without that; it hurries when it is seen.
		if (hasSlept && !document.hidden) this.hurry()
		if (ms !== this.#heard.ms || this.#options.state() !== 'synced') this.#heard = { ms, noticedMs: nowMs }
		else if (nowMs - this.#heard.noticedMs > SILENCE_MS) this.#options.drop()
	}

	async #look(): Promise<void> {
		this.#isLooking = true
		clearTimeout(this.#timer)
		const isThere = await this.#isServerThere()
		this.#isLooking = false
		if (!this.#isWanted || this.#isOpen()) return
		if (isThere) this.#connect()
		else {
			const intervalMs = LOOK_INTERVAL_MS * (document.hidden ? HIDDEN_FACTOR : 1)
			this.#wait(() => void this.#look(), intervalMs * (1 + Math.random()))
		}
	}

	async #isServerThere(): Promise<boolean> {
		const patience = new AbortController()
		const timer = setTimeout(() => patience.abort(), LOOK_TIMEOUT_MS)
		const init = { cache: 'no-store', signal: patience.signal } as const
		const answer = await fetch(this.#options.healthUrl, init).catch(() => null)
		clearTimeout(timer)
		if (!answer) return false
		// A proxy whose server is down answers with a page of its own; ours says in JSON that its disk is full.
		return answer.status < 500 || (answer.headers.get('Content-Type') ?? '').includes('json')
	}

	#connect(): void {
		// An attempt from before the network was back waits for an answer that will not come.
		if (this.#options.state() === 'connecting') this.#options.drop()
		this.#failures++
		this.#options.connect()
		this.#wait(() => {
			if (!this.#isOpen()) this.#options.drop()
		}, CONNECT_TIMEOUT_MS)
	}

	#isOpen(): boolean {
		const state = this.#options.state()
		return state === 'syncing' || state === 'synced'
	}

	#wait(act: () => void, waitMs: number): void {
		clearTimeout(this.#timer)
		this.#timer = setTimeout(act, waitMs)
	}
}
