import {
	computed,
	type Editor,
	InstancePresenceRecordType,
	react,
	type TLInstancePresence,
	TLPOINTER_ID,
	type TLStore,
} from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import { type Presence, parsePresence } from '#shared/protocol/presence'
import { deepEqual } from '#shared/records/deepEqual'
import { PRESENCE_COLOURS } from '#shared/theme'
import type { Person } from '../boardState'

/** Own state is sent at most this often while it changes (about 12 times a second), and not at all when it does not. */
const SEND_INTERVAL_MS = 80
const MAX_SELECTION = 50

export type PresenceSyncOptions = {
	awareness: Awareness
	store: TLStore
	participantId: string
	onPeopleChange(people: readonly Person[]): void
}

/**
 * Shows the others' pointers and selections, and sends one's own in a slim form; tldraw's full presence record is
 * five times as long. Others' records are remote and of presence scope: they never reach the document.
 */
export class PresenceSync {
	readonly #options: PresenceSyncOptions
	readonly #shown = new Map<number, Presence>()
	/** What the server says of oneself; one's own next state does not carry it until the server has answered. */
	#own: Pick<Presence, 'p' | 'n' | 'c'> = {}
	#sent: Presence | undefined
	#wanted: Presence = {}
	#sendTimer: ReturnType<typeof setTimeout> | undefined
	#lastSentMs = 0

	constructor(options: PresenceSyncOptions) {
		this.#options = options
		options.awareness.on('change', this.#onChange)
		this.#send()
		this.#onChange()
	}

	/** Follows what this person does in the editor. Returns the way to stop. */
	follow(editor: Editor): () => void {
		const own = computed('own presence', () => presenceOf(editor), { isEqual: deepEqual })
		const stop = react('send own presence', () => {
			this.#wanted = own.get()
			const waitMs = this.#lastSentMs + SEND_INTERVAL_MS - performance.now()
			this.#sendTimer ??= setTimeout(() => this.#send(), Math.max(0, waitMs))
		})
		return () => {
			stop()
			clearTimeout(this.#sendTimer)
			this.#sendTimer = undefined
		}
	}

	dispose(): void {
		clearTimeout(this.#sendTimer)
		this.#options.awareness.off('change', this.#onChange)
		this.#options.store.mergeRemoteChanges(() => {
			this.#options.store.remove([...this.#shown.keys()].map(presenceId))
		})
		this.#shown.clear()
	}

	#send(): void {
		this.#sendTimer = undefined
		if (this.#sent && deepEqual(this.#sent, this.#wanted)) return
		this.#lastSentMs = performance.now()
		this.#sent = this.#wanted
		this.#options.awareness.setLocalState(this.#wanted)
	}

	readonly #onChange = (): void => {
		const { awareness, store } = this.#options
		const states = new Map<number, Presence>()
		for (const [tabId, state] of awareness.getStates()) {
			const presence = parsePresence(state)
			if (!presence) continue
			if (tabId === awareness.clientID && presence.p !== undefined) this.#own = presence
			states.set(tabId, presence)
		}
		const put: TLInstancePresence[] = []
		for (const [tabId, presence] of states) {
			if (tabId === awareness.clientID || deepEqual(this.#shown.get(tabId), presence)) continue
			const record = toRecord(tabId, presence)
			if (record) put.push(record)
			this.#shown.set(tabId, presence)
		}
		const gone = [...this.#shown.keys()].filter((tabId) => !states.has(tabId))
		for (const tabId of gone) this.#shown.delete(tabId)
		if (put.length > 0 || gone.length > 0)
			store.mergeRemoteChanges(() => {
				store.remove(gone.map(presenceId))
				store.put(put)
			})
		this.#options.onPeopleChange(this.#people(states))
	}

	/** One entry per participant, however many tabs they have; oneself first. */
	#people(states: ReadonlyMap<number, Presence>): Person[] {
		const { awareness, participantId } = this.#options
		const people = new Map<string, Person>()
		const mine = [...states].filter(([tabId]) => tabId === awareness.clientID)
		for (const [tabId, state] of [...mine, ...states]) {
			const isMe = tabId === awareness.clientID
			const presence = isMe ? this.#own : state
			const id = presence.p ?? (isMe ? participantId : String(tabId))
			if (people.has(id)) continue
			people.set(id, {
				tabId,
				participantId: id,
				name: presence.n ?? '',
				colour: colourOf(presence),
				isMe: isMe || id === participantId,
			})
		}
		return [...people.values()]
	}
}

const presenceId = (tabId: number) => InstancePresenceRecordType.createId(String(tabId))

function colourOf(presence: Presence): string {
	return PRESENCE_COLOURS[(presence.c ?? 0) % PRESENCE_COLOURS.length] ?? PRESENCE_COLOURS[0]
}

function toRecord(tabId: number, presence: Presence): TLInstancePresence | null {
	if (!presence.page) return null
	const hasPointer = presence.x !== undefined && presence.y !== undefined
	return InstancePresenceRecordType.create({
		id: presenceId(tabId),
		// Per tab: tldraw hides the cursors of "oneself" by this id, and a second tab is somebody to see.
		userId: `tab-${tabId}`,
		userName: presence.n ?? '',
		color: colourOf(presence),
		currentPageId: presence.page as TLInstancePresence['currentPageId'],
		cursor: hasPointer ? { x: presence.x!, y: presence.y!, type: 'default', rotation: 0 } : null,
		selectedShapeIds: (presence.sel ?? []) as TLInstancePresence['selectedShapeIds'],
		lastActivityTimestamp: Date.now(),
	})
}

function presenceOf(editor: Editor): Presence {
	const pointer = editor.store.get(TLPOINTER_ID)
	const isTouch = editor.getInstanceState().isCoarsePointer
	const presence: Presence = { page: editor.getCurrentPageId() }
	// A finger leaves no pointer behind where it touched last.
	if (pointer && !isTouch) {
		presence.x = Math.round(pointer.x)
		presence.y = Math.round(pointer.y)
	}
	const selected = editor.getSelectedShapeIds()
	if (selected.length > 0) presence.sel = selected.slice(0, MAX_SELECTION)
	const editing = editor.getEditingShapeId()
	if (editing) presence.edit = editing
	return presence
}
