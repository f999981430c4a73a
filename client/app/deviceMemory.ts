import * as z from 'zod/mini'
import { JoinAnswer } from '#shared/api/sessions'
import { LOCALES } from '#shared/i18n/locale'
import { PERSPECTIVES, type Perspective } from '#shared/protocol/presence'

/** What a person chose for the colours of the interface. */
export const COLOUR_CHOICES = ['system', 'light', 'dark'] as const
export type ColourChoice = (typeof COLOUR_CHOICES)[number]

const RememberedBoard = z.object({
	sessionId: z.string(),
	/** Opens the board again when the address has lost its fragment. */
	secret: z.string(),
	title: z.string(),
	openedAtMs: z.number(),
	/** What the server last answered to this secret: with it the board opens without a network. One of another version counts as none. */
	answer: z.catch(z.optional(JoinAnswer), undefined),
})
const DeviceState = z.object({
	name: z.string(),
	locale: z.optional(z.enum(LOCALES)),
	colours: z.enum(COLOUR_CHOICES),
	/** Board id -> board this device has joined. */
	boards: z.record(z.string(), RememberedBoard),
	/** Session id -> the key that makes this device the same participant again. */
	participantKeys: z.record(z.string(), z.string()),
	/** Session id -> where one stands in it. */
	perspectives: z.optional(z.record(z.string(), z.array(z.enum(PERSPECTIVES)))),
	/** The others' pointers are left out. */
	hidesPointers: z.optional(z.boolean()),
})
export type RememberedBoard = z.infer<typeof RememberedBoard>
/** Everything this device keeps. None of it is needed to take part: without it a person only joins anew. */
export type DeviceState = z.infer<typeof DeviceState>

const EMPTY: DeviceState = { name: '', colours: 'system', boards: {}, participantKeys: {} }

/** A `Storage`, or the part of it we need. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>

/** The device's memory as a small store that React can follow. */
export type DeviceMemory = {
	read(): DeviceState
	subscribe(listener: () => void): () => void
	change(changes: Partial<Pick<DeviceState, 'name' | 'locale' | 'colours' | 'hidesPointers'>>): void
	/** Keeps where one stands in a session. */
	keepPerspectives(sessionId: string, perspectives: readonly Perspective[]): void
	/** Keeps a board that was joined, and who this device is in its session. */
	keepBoard(boardId: string, board: RememberedBoard, participantKey?: string): void
	/** Only what is remembered; the board's copy is removed with it by forgetBoard.ts. */
	forgetBoard(boardId: string): void
}

function parse(text: string | null): DeviceState {
	if (text === null) return EMPTY
	try {
		const parsed = DeviceState.safeParse(JSON.parse(text))
		return parsed.success ? parsed.data : EMPTY
	} catch (error) {
		// Written by hand or by a program that is not ours: start over.
		if (error instanceof SyntaxError) return EMPTY
		throw error
	}
}

/** Drops the keys of sessions of which no board is kept: forgetting a board forgets who one was there. */
function withoutBoard(state: DeviceState, boardId: string): DeviceState {
	const boards = Object.fromEntries(Object.entries(state.boards).filter(([id]) => id !== boardId))
	const sessions = new Set(Object.values(boards).map((board) => board.sessionId))
	const ofKept = <Value>(bySession: Record<string, Value>) =>
		Object.fromEntries(Object.entries(bySession).filter(([sessionId]) => sessions.has(sessionId)))
	return {
		...state,
		boards,
		participantKeys: ofKept(state.participantKeys),
		...(state.perspectives && { perspectives: ofKept(state.perspectives) }),
	}
}

/**
 * Device memory over a store, under one key. Where storage is closed (private windows, full disk) the page works on
 * with what it holds itself. Every change reads the store first, because another tab may have written since.
 */
export function createDeviceMemory(key: string, store: KeyValueStore | null): DeviceMemory {
	const listeners = new Set<() => void>()
	let state = parse(store?.getItem(key) ?? null)
	const write = (update: (latest: DeviceState) => DeviceState) => {
		const kept = store?.getItem(key) ?? null
		state = update(kept === null ? state : parse(kept))
		try {
			store?.setItem(key, JSON.stringify(state))
		} catch (error) {
			if (!(error instanceof DOMException)) throw error
		}
		for (const listener of listeners) listener()
	}
	return {
		read: () => state,
		subscribe(listener) {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		change: (changes) => write((latest) => ({ ...latest, ...changes })),
		keepPerspectives: (sessionId, perspectives) =>
			write((latest) => ({
				...latest,
				perspectives: { ...latest.perspectives, [sessionId]: [...perspectives] },
			})),
		keepBoard: (boardId, board, participantKey) =>
			write((latest) => ({
				...latest,
				boards: { ...latest.boards, [boardId]: board },
				participantKeys: participantKey
					? { ...latest.participantKeys, [board.sessionId]: participantKey }
					: latest.participantKeys,
			})),
		forgetBoard: (boardId) => write((latest) => withoutBoard(latest, boardId)),
	}
}

/** The browser's local storage, or null where even looking at it is forbidden. */
export function openLocalStorage(): Storage | null {
	try {
		return window.localStorage
	} catch (error) {
		if (error instanceof DOMException) return null
		throw error
	}
}
