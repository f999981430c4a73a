import type { Perspective } from '#shared/protocol/presence'
import type { Tone } from '#shared/theme'

/**
 * What a page needs to know of an open board without knowing tldraw or Yjs. Shown by the top bar, produced by
 * client/board/sync.
 */
export type SaveState =
	/** Everything this device wrote is on the server's disk. */
	| { kind: 'saved' }
	/** Connected, waiting for the server's word. */
	| { kind: 'saving' }
	/** The board is here, the server has not answered yet. */
	| { kind: 'connecting'; waiting: number }
	/** No connection. `waiting` changes exist on this device only. */
	| { kind: 'offline'; waiting: number }
	/** Connected, but the server cannot keep edits now. */
	| { kind: 'blocked'; waiting: number; reason: 'disk-full' | 'io-error' }

/** Somebody whose tab has the board open now. */
export type Person = {
	tabId: number
	participantId: string
	name: string
	colour: string
	isMe: boolean
	perspectives: readonly Perspective[]
	/** Their view follows this tab's. */
	isFollowingMe: boolean
}

export type BoardState = {
	/** `opening` until the device's own copy or the first sync is here; `gone` when the board was ended or erased; `refused` when joining again failed; `outdated` when page and board are of different versions. */
	phase: 'opening' | 'open' | 'gone' | 'refused' | 'outdated'
	save: SaveState
	people: readonly Person[]
	/** The tab whose view this one follows. */
	following: number | null
	/** Records that could not be shown. */
	quarantined: number
	/** This device keeps a copy, so that the board opens without a network. */
	isKept: boolean
	/** The session is over: everything can be read, nothing written. */
	isEnded: boolean
	/** Counts how often the session's own data (boards, invitations, its end) may have changed. */
	sessionNews: number
	/** Own changes that the server refused twice and that are not on the board. */
	lost: number
}

/** What the page may ask of an open board. */
export type BoardActions = {
	/** Lets the view follow somebody's; null ends it. */
	follow(tabId: number | null): void
	/** Tells the others of a name that the server has taken. */
	rename(name: string): void
}

/** A board as text: what a screen reader, a phone list or a printout needs. Empty notes are left out. */
export type BoardOutline = {
	zones: { id: string; title: string; prompts: readonly string[]; notes: OutlineNote[] }[]
	/** Texts that stand in no zone. */
	loose: OutlineNote[]
}
/** `picture`: its text is what somebody wrote about it for those who do not see it, or empty. */
export type OutlineNote = {
	id: string
	text: string
	tone?: Tone
	kind?: 'picture'
	/** What its place in a zone with lanes means: the headings of its lane and row. */
	step?: string
	/** Addresses that its words lead to; on the canvas only a pointer can follow them. */
	links?: readonly string[]
}
