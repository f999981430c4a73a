import { atom, type Editor, type TLAsset, type TLAssetId, type TLAssetStore, type TLStore } from 'tldraw'
import { assetOfSource, sourceOfAsset } from '#shared/ids'
import type { Api, Refusal } from '../../api'
import type { PictureQueue } from './pictureQueue'

/** What can be said about a picture that is not simply there. */
export type PictureState =
	/** Kept on this device until there is a connection. */
	| { kind: 'waiting' }
	/** `share` of it has left, 0 to 1. */
	| { kind: 'sending'; share: number }
	/** Somebody else's, not at the server yet. */
	| { kind: 'underway' }
	| { kind: 'loading' }
	| { kind: 'missing' }

export type BoardPicturesOptions = {
	boardId: string
	store: TLStore
	api: Pick<Api, 'sendPicture' | 'picture'>
	/** The newest token. */
	token: () => string
	queue: PictureQueue
}

/** Refusals that will be the same tomorrow. */
const isFinal = (code: Refusal): boolean =>
	code.startsWith('asset.') || code === 'request.too_large' || code === 'request.invalid'
const RETRY_MIN_MS = 1_000
const RETRY_MAX_MS = 30_000
/** Full jitter: forty tablets that lost the same network do not come back in step. */
const retryDelayMs = (attempt: number): number =>
	Math.random() * Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** attempt)

/**
 * The pictures of an open board on this device: sends new ones and keeps them until the server has them, gets
 * everybody's with the token and shows them from memory. A record names a picture by its hash only once the server
 * has it, so nobody is ever sent to a picture that is not there.
 */
export class BoardPictures {
	readonly #options: BoardPicturesOptions
	readonly #waiting = new Map<TLAssetId, Blob>()
	/** Object URLs of what was added here, and of what was fetched. */
	readonly #ownUrls = new Map<string, string>()
	readonly #urls = new Map<string, Promise<string | null>>()
	readonly #states = atom<Readonly<Record<string, PictureState>>>('pictures', {})
	readonly #refusals = new Set<(code: Refusal) => void>()
	readonly #wakers = new Set<() => void>()
	readonly #stopListening: () => void
	#editor: Editor | null = null
	#isSending = false
	#isDisposed = false
	#attempt = 0
	#timer: ReturnType<typeof setTimeout> | undefined

	constructor(options: BoardPicturesOptions) {
		this.#options = options
		this.#stopListening = options.store.listen(
			({ changes }) => {
				if (Object.keys(changes.added).some((id) => this.#waiting.has(id as TLAssetId))) this.retry()
			},
			{ scope: 'document' }
		)
		void this.#takeUpQueue()
	}

	/** What tldraw asks. Its own way of uploading is not used: it knows neither progress nor offline. */
	readonly assetStore: TLAssetStore = {
		upload: () => Promise.reject(new Error('pictures are sent by BoardPictures')),
		resolve: (asset) => this.#resolve(asset),
	}

	/** Ties the editor that shows the board. */
	attachEditor(editor: Editor): () => void {
		this.#editor = editor
		this.retry()
		return () => {
			this.#editor = null
		}
	}

	onRefused(listener: (code: Refusal) => void): () => void {
		this.#refusals.add(listener)
		return () => this.#refusals.delete(listener)
	}

	/** Reactive: undefined when the picture is simply there. */
	stateOf(asset: TLAsset | undefined): PictureState | undefined {
		if (!asset) return { kind: 'missing' }
		const known = this.#states.get()[asset.id]
		if (known || this.#ownUrls.has(asset.id)) return known
		const hash = assetOfSource(asset.props.src)
		return hash ? this.#states.get()[hash] : { kind: 'underway' }
	}

	/** Takes a picture whose record stands on the board, and sends it as soon as possible. */
	add(assetId: TLAssetId, blob: Blob): void {
		const { boardId, queue } = this.#options
		this.#remember(assetId, blob)
		void queue.add({ assetId, boardId, blob, addedAtMs: Date.now() })
		void this.#send()
	}

	/** The connection is back, or something else makes another try worth while. */
	retry(): void {
		clearTimeout(this.#timer)
		this.#attempt = 0
		for (const wake of this.#wakers) wake()
		void this.#send()
	}

	/** Takes a picture that cannot be kept off the board, and says why. */
	takeAway(assetId: TLAssetId, code: Refusal): void {
		const shapes = this.#editor?.getCurrentPageShapes() ?? []
		const shown = shapes.filter((shape) => 'assetId' in shape.props && shape.props.assetId === assetId)
		this.#editor?.run(
			() => {
				this.#editor?.deleteShapes(shown)
				this.#editor?.deleteAssets([assetId])
			},
			{ history: 'ignore' }
		)
		for (const listener of this.#refusals) listener(code)
	}

	dispose(): void {
		this.#isDisposed = true
		clearTimeout(this.#timer)
		this.#stopListening()
		for (const wake of this.#wakers) wake()
		for (const url of this.#ownUrls.values()) URL.revokeObjectURL(url)
		for (const promise of this.#urls.values()) void promise.then((url) => url && URL.revokeObjectURL(url))
	}

	async #takeUpQueue(): Promise<void> {
		const { queue, boardId } = this.#options
		for (const { assetId, blob } of await queue.ofBoard(boardId)) {
			if (!this.#isDisposed) this.#remember(assetId as TLAssetId, blob)
		}
		void this.#send()
	}

	#remember(assetId: TLAssetId, blob: Blob): void {
		this.#waiting.set(assetId, blob)
		if (!this.#ownUrls.has(assetId)) this.#ownUrls.set(assetId, URL.createObjectURL(blob))
		this.#say(assetId, { kind: 'waiting' })
	}

	#say(id: string, state: PictureState | undefined): void {
		this.#states.update((states) => {
			const { [id]: _old, ...others } = states
			return state ? { ...others, [id]: state } : others
		})
	}

	/** One picture after the other: several at once would only share a thin line. */
	async #send(): Promise<void> {
		if (this.#isSending) return
		this.#isSending = true
		try {
			for (const [assetId, blob] of this.#waiting) {
				if (this.#isDisposed || !this.#editor) return
				const asset = this.#options.store.get(assetId)
				if (!asset) continue
				if (asset.props.src) await this.#forget(assetId)
				else if (!(await this.#sendOne(assetId, blob))) return this.#tryLater()
			}
			this.#attempt = 0
		} finally {
			this.#isSending = false
		}
	}

	/** False when it has to be tried again later. */
	async #sendOne(assetId: TLAssetId, blob: Blob): Promise<boolean> {
		const { api, token } = this.#options
		const say = (share: number) => this.#say(assetId, { kind: 'sending', share })
		if (navigator.onLine) say(0)
		const result = await api.sendPicture(token(), blob, say)
		if (this.#isDisposed) return true
		if (result.ok) this.#keepHash(assetId, result.value.hash)
		else if (isFinal(result.code)) this.takeAway(assetId, result.code)
		else {
			this.#say(assetId, { kind: 'waiting' })
			return false
		}
		await this.#forget(assetId)
		return true
	}

	#tryLater(): void {
		clearTimeout(this.#timer)
		this.#timer = setTimeout(() => void this.#send(), retryDelayMs(this.#attempt++))
	}

	async #forget(assetId: TLAssetId): Promise<void> {
		this.#waiting.delete(assetId)
		this.#say(assetId, undefined)
		await this.#options.queue.remove(assetId)
	}

	/** Not a step of undo: taking back something else must not take the picture from everybody. */
	#keepHash(assetId: TLAssetId, hash: string): void {
		this.#editor?.run(
			() =>
				this.#options.store.update(assetId, (asset) => ({
					...asset,
					props: { ...asset.props, src: sourceOfAsset(hash) } as never,
				})),
			{ history: 'ignore' }
		)
	}

	async #resolve(asset: TLAsset): Promise<string | null> {
		const own = this.#ownUrls.get(asset.id)
		if (own) return own
		const hash = assetOfSource(asset.props.src)
		if (!hash) return null
		const known = this.#urls.get(hash)
		if (known) return known
		const url = this.#fetch(hash)
		this.#urls.set(hash, url)
		return url
	}

	/** Goes on until the picture is here or the server says that there is none: tldraw asks only once. */
	async #fetch(hash: string): Promise<string | null> {
		const { api, token } = this.#options
		this.#say(hash, { kind: 'loading' })
		for (let attempt = 0; !this.#isDisposed; attempt++) {
			const result = await api.picture(token(), hash)
			if (result.ok) {
				this.#say(hash, undefined)
				return URL.createObjectURL(result.value)
			}
			if (isFinal(result.code)) {
				this.#say(hash, { kind: 'missing' })
				return null
			}
			await this.#pause(retryDelayMs(attempt))
		}
		return null
	}

	/** Ends early when the connection is back. */
	#pause(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const wake = () => {
				clearTimeout(timer)
				this.#wakers.delete(wake)
				resolve()
			}
			const timer = setTimeout(wake, ms)
			this.#wakers.add(wake)
		})
	}
}
