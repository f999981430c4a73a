import type { ParticipantId } from '#shared/ids'

/** Whose a Yjs client id is, seen by one participant. */
export type Ownership =
	/** Theirs. */
	| 'own'
	/** Nobody has written with it. */
	| 'new'
	/** Somebody else's, or the server's. */
	| 'foreign'
	/** Brought back by somebody after a damage; whoever continues it live gets it. */
	| 'recovered'

/**
 * A client id belongs to the participant who first wrote with it: whoever could continue another's id would make the
 * other's next edits disappear, because Yjs takes them for ones it has.
 */
export class Owners {
	readonly #owners: Map<number, ParticipantId>
	readonly #recovered = new Set<number>()

	constructor(owners: Map<number, ParticipantId>) {
		this.#owners = owners
	}

	/** `isWritten`: the document holds structs of this id. */
	ownership(client: number, participant: ParticipantId, isWritten: boolean): Ownership {
		const owner = this.#owners.get(client)
		if (owner !== undefined) return owner === participant ? 'own' : 'foreign'
		if (this.#recovered.has(client)) return 'recovered'
		return isWritten ? 'foreign' : 'new'
	}

	own(client: number, participant: ParticipantId): void {
		this.#recovered.delete(client)
		this.#owners.set(client, participant)
	}

	recover(client: number): void {
		if (!this.#owners.has(client)) this.#recovered.add(client)
	}

	/** True unless it is known to be somebody else's. */
	maySpeakFor(client: number, participant: ParticipantId): boolean {
		const owner = this.#owners.get(client)
		return owner === undefined || owner === participant
	}

	/** Everybody who has written. */
	participants(): Set<ParticipantId> {
		return new Set(this.#owners.values())
	}

	copy(): Map<number, ParticipantId> {
		return new Map(this.#owners)
	}
}
