import { LIMITS } from '#shared/limits'

/** A picture as it is sent: small enough, and nothing but pixels. */
export type ReducedPicture = { blob: Blob; w: number; h: number }

const QUALITY = 0.9
/** A file beyond this is not opened at all: decoding it could take the whole tab down. */
const MAX_FILE_BYTES = 60 * 1024 * 1024

/**
 * Draws a file anew, upright and with at most 2048 px on the long side, before it leaves the device: a photo of 6 MB
 * becomes about 400 kB, and place and camera stay here. null when this browser cannot read it as a picture.
 */
export async function reducePicture(file: Blob): Promise<ReducedPicture | null> {
	// A drawing in SVG is a document that can load and run things; the server would refuse it as well.
	if (file.size > MAX_FILE_BYTES || file.type === 'image/svg+xml') return null
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
	if (!bitmap) return null
	try {
		const scale = Math.min(1, LIMITS.maxPictureSidePx / Math.max(bitmap.width, bitmap.height))
		const w = Math.max(1, Math.round(bitmap.width * scale))
		const h = Math.max(1, Math.round(bitmap.height * scale))
		const canvas = document.createElement('canvas')
		canvas.width = w
		canvas.height = h
		const context = canvas.getContext('2d')
		if (!context) return null
		context.imageSmoothingQuality = 'high'
		context.drawImage(bitmap, 0, 0, w, h)
		const blob = await encode(canvas, file.type)
		return blob && { blob, w, h }
	} finally {
		bitmap.close()
	}
}

/** WebP; where a browser cannot write that, JPEG for photos and PNG for what may be transparent. */
async function encode(canvas: HTMLCanvasElement, sourceType: string): Promise<Blob | null> {
	const webp = await toBlob(canvas, 'image/webp')
	if (webp?.type === 'image/webp') return webp
	const other = await toBlob(canvas, sourceType === 'image/jpeg' ? 'image/jpeg' : 'image/png')
	const isSmall = other !== null && other.size <= LIMITS.maxPictureBytes
	return isSmall ? other : toBlob(canvas, 'image/jpeg')
}

const toBlob = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
	new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY))
