import * as encoding from 'lib0/encoding'
import { MESSAGE, SYNC } from '#shared/protocol/messages'

/** `[0, 0, state vector]`: asks for what the sender lacks. */
export const encodeSyncStep1 = (vector: Uint8Array): Uint8Array => encodeSync(SYNC.step1, vector)

/** `[0, 1, update]`: answers a SyncStep1. */
export const encodeSyncStep2 = (update: Uint8Array): Uint8Array => encodeSync(SYNC.step2, update)

function encodeSync(step: number, payload: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, MESSAGE.sync)
	encoding.writeVarUint(encoder, step)
	encoding.writeVarUint8Array(encoder, payload)
	return encoding.toUint8Array(encoder)
}
