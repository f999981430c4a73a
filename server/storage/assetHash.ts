import { createHash } from 'node:crypto'
import type { AssetHash } from '#shared/ids'

/** The name under which bytes are kept. */
export const assetHashOf = (bytes: Uint8Array): AssetHash =>
	createHash('sha256').update(bytes).digest('hex') as AssetHash
