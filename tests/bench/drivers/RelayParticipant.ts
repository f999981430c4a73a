import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { MESSAGE, openMessage, SYNC } from '#shared/protocol/messages'
import { sleep } from '../machine'
import type { ParticipantOptions } from './Participant'
import { YjsParticipant } from './YjsParticipant'

/** Time in which the relay has surely passed on what it got, ms: it answers nothing. */
const RELAYED_MS = 100

/** A client of the relay, which holds nothing: full ones start with the board as it was filled. */
export class RelayParticipant extends YjsParticipant {
	constructor(options: ParticipantOptions) {
		super(options)
		if (options.isFull && options.known) Y.applyUpdate(this.doc, options.known.update)
	}

	protected override begin(): void {
		this.noteSynced()
	}

	protected override receive(bytes: Buffer): void {
		const { type, decoder } = openMessage(bytes)
		if (this.isFull && type === MESSAGE.sync && decoding.readVarUint(decoder) === SYNC.update)
			Y.applyUpdate(this.doc, new Uint8Array(decoding.readVarUint8Array(decoder)))
		this.scan(bytes)
	}

	override handled(): Promise<void> {
		return sleep(RELAYED_MS)
	}
}
