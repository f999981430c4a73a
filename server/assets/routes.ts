import { AssetStored } from '#shared/api/assets'
import { LIMITS } from '#shared/limits'
import { refuse } from '../errors'
import { fileRoute, gradedRoute, type Route } from '../http/route'
import type { Pictures } from './Pictures'

/**
 * A picture is only ever a picture: even opened in a tab of its own it can run and load nothing. `no-store` of all calls
 * stays, since a library's computer must not keep a family's photos.
 */
const HARMLESS = {
	'Content-Disposition': 'attachment; filename="picture.webp"',
	'Content-Security-Policy': "default-src 'none'; sandbox",
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Pictures on boards. The token says of which session; nobody can name another one. */
export function assetRoutes({ pictures }: { pictures: Pictures }): Route[] {
	return [
		gradedRoute({
			method: 'put',
			path: '/api/assets',
			summary:
				'Keeps a picture (PNG, JPEG, WebP, GIF; the body is the file) as WebP without anything but its pixels.',
			may: ['participate'],
			takes: 'bytes',
			answer: AssetStored,
			status: 201,
			handle({ pass: { session }, readBytes }) {
				if (session.endedAtMs !== undefined) return refuse('session.ended')
				return pictures.add(session.sessionId, () => readBytes(LIMITS.maxPictureBytes))
			},
		}),
		fileRoute({
			method: 'get',
			path: '/api/assets/:hash',
			summary: 'A picture of the session, as WebP.',
			may: ['participate', 'view'],
			file: 'image/webp',
			status: 200,
			async handle({ params, pass }) {
				const bytes = await pictures.read(pass.access.sessionId, params.hash ?? '')
				return bytes ? { ok: true, value: { bytes, headers: HARMLESS } } : refuse('asset.not_found')
			},
		}),
	]
}
