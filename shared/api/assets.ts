import * as z from 'zod/mini'
import { ASSET_HASH } from '#shared/ids'

/** `PUT /api/assets`: a picture is kept. The body of the request is the file itself. */
export const AssetStored = z.object({
	/** SHA-256 of what the server made of it; asked for with `GET /api/assets/:hash`. */
	hash: z.string().check(z.regex(ASSET_HASH)),
	/** Size as stored, px. */
	w: z.number(),
	h: z.number(),
})
export type AssetStored = z.infer<typeof AssetStored>
