import type { Request } from 'express'
import type { Caller } from './route'

/** Who calls, as far as calls need to know. `protocol`, `host` and `ip` follow TRUST_PROXY. */
export function callerOf(request: Request, publicUrl: string | null): Caller {
	return {
		address: request.ip ?? '',
		siteUrl: publicUrl ?? `${request.protocol}://${request.host}`,
		languages: request.acceptsLanguages(),
	}
}

/**
 * May a page of this origin open sockets here? Our own pages: those at PUBLIC_URL, and those at the address the
 * browser called. A missing Origin is a program, not a page: its token decides.
 */
export function isOriginAllowed(
	origin: string | undefined,
	host: string | undefined,
	publicUrl: string | null
): boolean {
	if (origin === undefined) return true
	if (!URL.canParse(origin)) return false
	const url = new URL(origin)
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
	return (publicUrl !== null && url.origin === new URL(publicUrl).origin) || url.host === host
}
