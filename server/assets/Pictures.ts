import type { AssetStored } from '#shared/api/assets'
import { isAssetHash, type SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { type Refusal, refuse } from '../errors'
import type { AssetStore } from '../storage/AssetStore'
import { Turns } from '../storage/Turns'
import { preparePictureReaders, reencode } from './reencode'

/** When a crowd sends pictures at once, the late ones ask again after this, s. */
const RETRY_AFTER_S = 3

/** The pictures of sessions: takes them in, makes them harmless, gives them out. Knows nothing of HTTP. */
export class Pictures {
	readonly #assets: AssetStore
	/** One at a time: Node has four threads for files, and writing boards must not wait for pictures. */
	readonly #encoding = new Turns()
	#inWork = 0

	constructor(assets: AssetStore) {
		this.#assets = assets
		preparePictureReaders()
	}

	/** Takes in a picture; `readBytes` is called only when there is room for one more in memory and on the disk. */
	async add(
		session: SessionId,
		readBytes: () => Promise<Uint8Array>
	): Promise<{ ok: true; value: AssetStored } | Refusal> {
		if (this.#inWork >= LIMITS.maxPicturesInWork) return refuse('request.too_many', RETRY_AFTER_S)
		this.#inWork++
		try {
			const used = await this.#assets.usedBytes(session)
			if (used >= LIMITS.maxPictureBytesPerSession) return refuse('asset.no_room')
			const bytes = await readBytes()
			const picture = await this.#encoding.run(() => reencode(bytes))
			if (!picture.ok) return refuse(picture.code)
			const put = await this.#assets.put(session, picture.bytes, LIMITS.maxPictureBytesPerSession)
			if (!put.ok) return refuse(put.reason === 'gone' ? 'session.not_found' : 'asset.no_room')
			return { ok: true, value: { hash: put.hash, w: picture.w, h: picture.h } }
		} finally {
			this.#inWork--
		}
	}

	/** null for anything that is not the name of a picture of this session. */
	async read(session: SessionId, name: string): Promise<Uint8Array | null> {
		return isAssetHash(name) ? this.#assets.read(session, name) : null
	}
}
