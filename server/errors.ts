import type { ErrorCode } from '#shared/api/errors'

/** Why a call was not carried out: an expected answer, not an exception. */
export type Refusal = {
	ok: false
	code: ErrorCode
	/** For rate limits: seconds to wait. */
	retryAfterS?: number
}

/** Makes a refusal. */
export const refuse = (code: ErrorCode, retryAfterS?: number): Refusal => ({ ok: false, code, retryAfterS })

/** HTTP status and English sentence (for developers; the interface translates the code) of every error. */
export const ERRORS: Readonly<Record<ErrorCode, { status: number; message: string }>> = {
	'request.malformed_json': { status: 400, message: 'The body is not valid JSON.' },
	'request.too_large': { status: 413, message: 'The body is too large.' },
	'request.invalid': { status: 400, message: 'The request does not have the expected form.' },
	'request.not_found': { status: 404, message: 'There is no such address.' },
	'request.method_not_allowed': { status: 405, message: 'This address does not know that method.' },
	'request.too_many': { status: 429, message: 'Too many requests. Try again later.' },
	'join.not_found': { status: 404, message: 'This link opens nothing.' },
	'join.code_not_found': { status: 404, message: 'This code opens nothing, or its time is over.' },
	'join.paused': { status: 403, message: 'Nobody new is let into this session at the moment.' },
	'auth.required': { status: 401, message: 'Send a valid token as "Authorization: Bearer <token>".' },
	'auth.forbidden': { status: 403, message: 'This token does not allow that.' },
	'session.not_found': { status: 404, message: 'There is no such session.' },
	'session.ended': { status: 409, message: 'The session has ended: it can be read, not changed.' },
	'steward.wrong_key': { status: 404, message: 'There is no such session, or its steward key is another.' },
	'board.not_found': { status: 404, message: 'There is no such board.' },
	'layout.closed': { status: 409, message: 'Nobody has begun to edit the layout of this board.' },
	'template.not_found': { status: 404, message: 'There is no such template.' },
	'zone.not_found': { status: 404, message: 'The board has no such zone.' },
	'zone.full': { status: 409, message: 'There is no room for another note.' },
	'asset.not_found': { status: 404, message: 'There is no such picture.' },
	'asset.unsupported': { status: 415, message: 'Only whole PNG, JPEG, WebP and GIF pictures are taken.' },
	'asset.too_large': { status: 413, message: 'The picture has more than 25 megapixels.' },
	'asset.no_room': { status: 413, message: 'The pictures of this session take all the room they may.' },
	'storage.unavailable': { status: 503, message: 'Nothing can be stored at the moment.' },
	'server.internal': { status: 500, message: 'Something went wrong on the server.' },
}

/** The server cannot start; the message is one sentence for the operator. */
export class StartError extends Error {
	override name = 'StartError'
}
