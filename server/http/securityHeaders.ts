import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * What pages may load: from this server only. Inline styles are needed for tldraw's mark and text; requests to
 * tldraw's CDN end here. No upgrade-insecure-requests: it breaks pop-ups served by plain http on a LAN.
 */
const CSP = {
	'default-src': ["'none'"],
	'script-src': ["'self'"],
	'style-src': ["'self'", "'unsafe-inline'"],
	'img-src': ["'self'", 'data:', 'blob:'],
	'media-src': ["'self'", 'blob:'],
	'font-src': ["'self'", 'data:'],
	'connect-src': ["'self'", 'data:', 'blob:'],
	'worker-src': ["'self'"],
	'manifest-src': ["'self'"],
	'frame-src': ["'none'"],
	'object-src': ["'none'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	'frame-ancestors': ["'self'"],
}

/** No page asks for any of these yet; the one that will gets its own header. */
const PERMISSIONS = [
	'camera',
	'microphone',
	'geolocation',
	'display-capture',
	'payment',
	'usb',
	'serial',
	'midi',
]
	.map((feature) => `${feature}=()`)
	.join(', ')

const YEAR_S = 365 * 24 * 60 * 60

/** Headers of every answer. `isHttps`: people reach this server by https only, so browsers may remember that. */
export function securityHeaders(isHttps: boolean): RequestHandler[] {
	return [
		helmet({
			contentSecurityPolicy: { useDefaults: false, directives: CSP },
			// With no-referrer, a plain form would post `Origin: null`.
			referrerPolicy: { policy: 'same-origin' },
			// Not for sub-domains: they belong to the town, not to this server.
			strictTransportSecurity: isHttps && { maxAge: YEAR_S, includeSubDomains: false },
		}),
		(_request, response, next) => {
			response.set('Permissions-Policy', PERMISSIONS)
			next()
		},
	]
}
