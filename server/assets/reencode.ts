import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { ErrorCode } from '#shared/api/errors'
import { LIMITS } from '#shared/limits'

/** A picture as it may be kept: pixels only, whatever else its file held. */
export type Reencoded = { ok: true; bytes: Uint8Array; w: number; h: number } | { ok: false; code: ErrorCode }

/** What may come in. SVG is a document that loads and runs things, so it is not among them. */
const TAKEN = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']
/** The readers of libvips for these; all others are switched off, so that a bug in one of them is out of reach. */
const READERS = [
	'VipsForeignLoadPngBuffer',
	'VipsForeignLoadJpegBuffer',
	'VipsForeignLoadWebpBuffer',
	'VipsForeignLoadNsgifBuffer',
]
const QUALITY = 82
/** A picture that takes longer was made to take long. */
const MAX_SECONDS = 10

/** Sets the picture library up for files from strangers. Its settings are the process's, the same for all servers in it. */
export function preparePictureReaders(): void {
	sharp.block({ operation: ['VipsForeignLoad'] })
	sharp.unblock({ operation: READERS })
	sharp.cache(false)
	// One thread a picture: the others are needed to write boards.
	sharp.concurrency(1)
}

/**
 * Draws a picture anew as WebP: turned upright, at most 2048 px, the first frame of an animation. Place, camera, time
 * and whatever was hidden behind the picture are gone, because only pixels are carried over.
 */
export async function reencode(bytes: Uint8Array): Promise<Reencoded> {
	const type = await fileTypeFromBuffer(bytes)
	if (!type || !TAKEN.includes(type.mime)) return { ok: false, code: 'asset.unsupported' }
	try {
		const { width, height } = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata()
		if (width * height > LIMITS.maxPicturePixels) return { ok: false, code: 'asset.too_large' }
		const { data, info } = await sharp(bytes, {
			limitInputPixels: LIMITS.maxPicturePixels,
			failOn: 'error',
			pages: 1,
			sequentialRead: true,
		})
			.autoOrient()
			.resize({
				width: LIMITS.maxPictureSidePx,
				height: LIMITS.maxPictureSidePx,
				fit: 'inside',
				withoutEnlargement: true,
			})
			.webp({ quality: QUALITY })
			.timeout({ seconds: MAX_SECONDS })
			.toBuffer({ resolveWithObject: true })
		return { ok: true, bytes: data, w: info.width, h: info.height }
	} catch {
		// The library throws for every kind of broken picture, with a message that may quote the file.
		return { ok: false, code: 'asset.unsupported' }
	}
}
