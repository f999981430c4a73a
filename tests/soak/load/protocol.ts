import type { SessionCreated } from '#shared/api/sessions'

/** What the test tells the process that plays the people of one board. */
export type Order =
	| { kind: 'begin'; url: string; session: SessionCreated; clients: number; seed: number }
	/** Edit and come and go until the next order. */
	| { kind: 'play' }
	/** Stop, and say what everybody has when all of it is saved. */
	| { kind: 'rest' }

/** What it answers to `begin` and `rest`. */
export type Report = {
	/** Different states among the clients of the board, 1 when they agree. */
	states: number
	hash: string
	/** Clients that are not complete or wait for the disk, and what they were told. */
	unsettled: string[]
	edits: number
	/** From an edit to each peer that has it, ms. */
	delaysMs: number[]
	/** How late this process' own timers were at worst, ms: above some, delays are its own. */
	ownLagMs: number
	closes: number[]
	/** People who wanted to come and could not, since the beginning. */
	missed: number
}
