import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { ParticipantOptions } from './Participant'
import { YjsParticipant } from './YjsParticipant'

const AUTH = 2
const AUTH_TOKEN = 0
const AUTH_DENIED = 1
const AUTH_GRANTED = 2
const VERSION = '4.7.0'

/** The name of the document stands before every message, and a token comes first. */
export class HocuspocusParticipant extends YjsParticipant {
	protected override readonly prefix: Uint8Array

	constructor(options: ParticipantOptions) {
		super(options)
		const encoder = encoding.createEncoder()
		encoding.writeVarString(encoder, options.room)
		this.prefix = encoding.toUint8Array(encoder)
	}

	protected override begin(): void {
		const encoder = encoding.createEncoder()
		encoding.writeVarUint(encoder, AUTH)
		encoding.writeVarUint(encoder, AUTH_TOKEN)
		encoding.writeVarString(encoder, 'bench')
		encoding.writeVarString(encoder, VERSION)
		this.send(encoding.toUint8Array(encoder))
	}

	protected override receiveOther(type: number, decoder: decoding.Decoder): void {
		if (type !== AUTH) return
		const answer = decoding.readVarUint(decoder)
		if (answer === AUTH_GRANTED) super.begin()
		if (answer === AUTH_DENIED) this.socket.close()
	}
}
