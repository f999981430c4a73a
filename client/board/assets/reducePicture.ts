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
	if (file.size > MAX_FILE_BYTES || file.type.startsWith('image/svg')) return null
	const picture = (await decodeBitmap(file)) ?? (await decodeImage(file))
	if (!picture) return null
	try {
		const scale = Math.min(1, LIMITS.maxPictureSidePx / Math.max(picture.width, picture.height))
		const w = Math.max(1, Math.round(picture.width * scale))
		const h = Math.max(1, Math.round(picture.height * scale))
		const canvas = document.createElement('canvas')
		canvas.width = w
		canvas.height = h
		const context = canvas.getContext('2d')
		if (!context) return null
		context.imageSmoothingQuality = 'high'
		context.drawImage(picture.source, 0, 0, w, h)
		const blob = await encode(canvas, file.type)
		return blob && { blob, w, h }
	} finally {
		picture.close()
	}
}

/** Pixels in memory, upright. */
type DecodedPicture = { source: CanvasImageSource; width: number; height: number; close: () => void }

async function decodeBitmap(file: Blob): Promise<DecodedPicture | null> {
	if (!('createImageBitmap' in window)) return null
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
	return (
		bitmap && {
			source: bitmap,
			width: bitmap.width,
			height: bitmap.height,
			close: () => bitmap.close(),
		}
	)
}

/** The way of tablets whose Safari has no bitmaps, or none that knows which side is up. */
async function decodeImage(file: Blob): Promise<DecodedPicture | null> {
	const image = new Image()
	const url = URL.createObjectURL(file)
	image.src = url
	const close = () => URL.revokeObjectURL(url)
	try {
		await image.decode()
	} catch {
		close()
		return null
	}
	return { source: image, width: image.naturalWidth, height: image.naturalHeight, close }
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
