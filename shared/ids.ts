/**
 * Identifiers, branded so that one kind is never passed for another. All of them are URL-safe; the pattern is
 * checked where an id enters the program, nowhere else.
 */
declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Public name of a board: stands in the path, opens nothing without a secret. */
export type BoardId = Branded<'BoardId'>
/** Public name of a session (a workshop). */
export type SessionId = Branded<'SessionId'>
/** A person in one session; pseudonymous, the same after a reload and in a second tab. */
export type ParticipantId = Branded<'ParticipantId'>

const ID = /^[A-Za-z0-9_-]{8,40}$/

export const isBoardId = (value: string): value is BoardId => ID.test(value)
export const isSessionId = (value: string): value is SessionId => ID.test(value)
export const isParticipantId = (value: string): value is ParticipantId => ID.test(value)

/** What the keys of the document's `records` and `scaffold` must look like; anything else is quarantined. */
export const RECORD_ID = /^(shape|page|asset|binding|document):[\w-]{1,64}$/

/** SHA-256 of a stored picture in hexadecimal: its only name, in the address and on disk. */
export type AssetHash = Branded<'AssetHash'>
export const ASSET_HASH = /^[a-f0-9]{64}$/
export const isAssetHash = (value: string): value is AssetHash => ASSET_HASH.test(value)

/** What the `src` of an image's asset record says: never an address, so that no record makes a browser load one. */
export const sourceOfAsset = (hash: string): string => `asset:${hash}`
/** The picture that a `src` names; null for anything else. */
export function assetOfSource(source: unknown): AssetHash | null {
	const hash = typeof source === 'string' && source.startsWith('asset:') ? source.slice('asset:'.length) : ''
	return isAssetHash(hash) ? hash : null
}

/** Letters and digits of a join code: no 0 O 1 I, so that it can be read aloud. */
export const JOIN_CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const JOIN_CODE_LENGTH = 6

/** Upper-cases a typed code and drops spaces and dashes, which people put in when they read it aloud. */
export function normaliseJoinCode(typed: string): string {
	return typed.toUpperCase().replace(/[\s-]/g, '')
}
