import * as z from 'zod/mini'

/** Stable codes of every error an HTTP call can answer; the interface translates them (`error.<code>`). */
export const ERROR_CODES = [
	'request.malformed_json',
	'request.too_large',
	'request.invalid',
	'request.not_found',
	'request.method_not_allowed',
	'request.too_many',
	'join.not_found',
	'join.code_not_found',
	'join.paused',
	'auth.required',
	'auth.forbidden',
	'session.not_found',
	'session.ended',
	'steward.wrong_key',
	'board.not_found',
	'layout.closed',
	'template.not_found',
	'zone.not_found',
	'zone.full',
	'asset.not_found',
	'asset.unsupported',
	'asset.too_large',
	'asset.no_room',
	'storage.unavailable',
	'server.internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export const ErrorAnswer = z.object({ error: z.object({ code: z.string(), message: z.string() }) })
export type ErrorAnswer = z.infer<typeof ErrorAnswer>
