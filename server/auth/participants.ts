import { createHash, createHmac } from 'node:crypto'
import type { ParticipantId, SessionId } from '#shared/ids'
import { PRESENCE_COLOURS } from '#shared/theme'

const ID_BYTES = 16

/**
 * The participant a device's key stands for in a session. Derived instead of stored: a reload and a second tab are
 * the same person, the same device is somebody else in another session, and nobody can choose somebody's id.
 */
export function participantIdOf(
	serverKey: Buffer,
	sessionId: SessionId,
	participantKey: string
): ParticipantId {
	const mac = createHmac('sha256', serverKey).update(
		`constellate participant v1\n${sessionId}\n${participantKey}`
	)
	return mac.digest().subarray(0, ID_BYTES).toString('base64url') as ParticipantId
}

/** Index into PRESENCE_COLOURS, the same at every join. */
export function colourOf(participantId: ParticipantId): number {
	return createHash('sha256').update(participantId).digest().readUInt32BE(0) % PRESENCE_COLOURS.length
}
