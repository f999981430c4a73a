import type { Grade } from '#shared/api/sessions'
import type { ParticipantId } from '#shared/ids'
import type { CloseCode } from '#shared/protocol/closeCodes'

/** All a room knows of a socket, so that rooms are tested without a network. */
export type Socket = {
	readonly isOpen: boolean
	/** Bytes handed to `send` that the operating system has not taken yet. */
	readonly waitingBytes: number
	/** Sends messages in one write. They are shared by all receivers and must not be changed afterwards. */
	send(messages: readonly Uint8Array[]): void
	close(code: CloseCode): void
}

/** Who sits at a socket. */
export type Member = {
	participantId: ParticipantId
	grade: Grade
	/** Asked at every presence update, so that a new name is seen at the next move. */
	profile(): { name: string; colour: number }
	/** Asked at every edit: the session may have ended since. Absent where sessions do not end. */
	isEnded?(): boolean
}

type Fields = Readonly<Record<string, string | number | boolean | undefined>>
/** Dotted event and fields; never names, texts, tokens or addresses. */
export type Log = {
	info(event: string, fields?: Fields): void
	warn(event: string, fields?: Fields): void
	error(event: string, fields?: Fields): void
}

/** Why an update was not taken. */
export type Refusal =
	/** The bytes are no Yjs update, version 1. */
	| 'malformed'
	/** Over a bound of shared/limits.ts. */
	| 'over-limit'
	/** It builds on something the server does not have. */
	| 'gap'
	/** It touches a root that only the server writes. */
	| 'server-root'
	/** It continues the client id of somebody else. */
	| 'foreign-client'
	/** This grade may only look. */
	| 'read-only'

/** What rooms count. Every callback returns at once. */
export type RoomMetrics = {
	roomOpened(loadMs: number): void
	roomClosed(): void
	connectionOpened(): void
	connectionClosed(): void
	/** One update taken: its size and the time checking and applying took. */
	updateApplied(bytes: number, ms: number): void
	updateRefused(reason: Refusal): void
	/** From the barrier's arrival to its answer. */
	barrierAnswered(ms: number): void
	/** One batch passed on: how many updates it merged, to how many connections. */
	broadcast(updates: number, receivers: number): void
}

/** Where nobody counts. */
export const NO_METRICS: RoomMetrics = {
	roomOpened() {},
	roomClosed() {},
	connectionOpened() {},
	connectionClosed() {},
	updateApplied() {},
	updateRefused() {},
	barrierAnswered() {},
	broadcast() {},
}
