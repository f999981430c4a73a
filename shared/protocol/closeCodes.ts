/**
 * Why a socket was closed. 4400-4499 are final: connecting again with the same token is refused again.
 * 4500-4599 mean "again later". The code alone decides what a client does.
 */
export const CLOSE = {
	/** A message that cannot be read. */
	malformed: 4400,
	/** Token missing, wrong or expired: join again. */
	unauthorized: 4401,
	/** Repeatedly wrote what this grade or this participant may not write. */
	forbidden: 4403,
	/** The board is gone (ended, erased). */
	gone: 4404,
	/** The document was rewritten: join again, replay what was not saved, drop the old one. */
	epochChanged: 4409,
	/** Too many messages for too long. */
	tooManyMessages: 4429,
	/** Another connection of the same participant and tab took over. */
	replaced: 4501,
	/** The server stops; it is back soon. */
	shuttingDown: 4503,
	/** Reads too slowly: start over with a fresh sync. */
	tooSlow: 4508,
	/** The room or the server is full. */
	full: 4513,
	/** The board could not be loaded now. */
	unavailable: 4514,
} as const

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]

/** True when the same token may try again. Codes below 4000 are the network's, so they may. */
export function mayReconnect(code: number): boolean {
	return code < 4400 || code >= 4500
}
