import {
	atom,
	computed,
	type Editor,
	react,
	type TLInstancePresence,
	type TLStore,
	unsafe__withoutCapture,
} from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import {
	decodePerspectives,
	encodePerspectives,
	type Perspective,
	type Presence,
	parsePresence,
} from '#shared/protocol/presence'
import { deepEqual } from '#shared/records/deepEqual'
import type { Person } from '../boardState'
import { closesCircle, followView } from './followView'
import { colourOf, presenceId, presenceOf, toRecord, userIdOf } from './presenceRecord'

/** Own state is sent at most this often while it changes (about 12 times a second), and not at all when it does not. */
const SEND_INTERVAL_MS = 80
/** How long one's own state says that a note was deleted under somebody's hands: the other has seen it by then. */
const DELETED_SHOWN_MS = 3000

export type PresenceSyncOptions = {
	awareness: Awareness
	store: TLStore
	participantId: string
	/** One's own name, until the server says it to the others. */
	name: string
	/** Who is here, or whom the view follows, is another than before: pointers that move do not count. */
	onPeopleChange(people: readonly Person[], following: number | null): void
	/** Anything that somebody says of themselves has changed. */
	onPresence(): void
}

/**
 * Shows the others' pointers and selections, and sends one's own in a slim form; tldraw's full presence record is
 * five times as long. Others' records are remote and of presence scope: they never reach the document.
 */
export class PresenceSync {
	readonly #options: PresenceSyncOptions
	readonly #shown = new Map<number, Presence>()
	/** What was last told of people. */
	#told: { people: readonly Person[]; following: number | null } | undefined
	/** What the server says of oneself; one's own next state does not carry it until the server has answered. */
	#own: Presence
	#sent: Presence | undefined
	#wanted: Presence = {}
	#ownUserId: string | null = null
	/** Where this person's caret stands in the text they write; told by what comes later (later/ownCaret.ts). */
	readonly caret = atom<Presence['at']>('own caret', undefined)
	readonly #perspectives = atom<readonly Perspective[]>('own perspectives', [])
	readonly #following = atom<number | null>('followed tab', null)
	/** Does anybody follow this tab? Only then it says what it sees. */
	readonly #isFollowed = atom('is followed', false)
	readonly #deleted = atom<string | null>('note deleted under a hand', null)
	#deletedTimer: ReturnType<typeof setTimeout> | undefined
	#sendTimer: ReturnType<typeof setTimeout> | undefined
	#lastSentMs = 0

	constructor(options: PresenceSyncOptions) {
		this.#options = options
		this.#own = { n: options.name }
		options.awareness.on('change', this.#onChange)
		this.#send()
		this.#onChange()
	}

	/** Sends what this person does in the editor from now on. Returns the way to stop. */
	attach(editor: Editor): () => void {
		this.#ownUserId = editor.user.getId()
		const own = computed('own presence', () => this.#stateOf(editor), { isEqual: deepEqual })
		const stops = [
			react('send own presence', () => {
				this.#wanted = own.get()
				this.#sendSoon()
			}),
			followView(editor, this.#following),
			react('tell whom the view follows', () => {
				this.#following.get()
				unsafe__withoutCapture(this.#onChange)
			}),
		]
		return () => {
			for (const stop of stops) stop()
			clearTimeout(this.#sendTimer)
			this.#sendTimer = undefined
		}
	}

	/** Lets the view follow this tab's; null ends it. */
	followTab(tabId: number | null): void {
		this.#following.set(tabId === this.#options.awareness.clientID ? null : tabId)
	}

	setPerspectives(perspectives: readonly Perspective[]): void {
		this.#perspectives.set(perspectives)
	}

	/** This person has another name: the same state again, and the server puts the new name into it. */
	rename(name: string): void {
		this.#own = { ...this.#own, n: name }
		this.#options.awareness.setLocalState(this.#wanted)
		this.#onChange()
	}

	/** What the others say of themselves, by their tabs. */
	get others(): ReadonlyMap<number, Presence> {
		return this.#shown
	}

	/** Does this person, as tldraw knows them, say where their caret is? */
	hasCaret(userId: string): boolean {
		return [...this.#shown].some(([tabId, { at }]) => at && userIdOf(tabId) === userId)
	}

	/** Is somebody else writing in this shape? */
	isEditedByOthers(shapeId: string): boolean {
		return [...this.#shown.values()].some(({ edit }) => edit === shapeId)
	}

	/** Says at once that this person deleted a shape in which somebody was writing. */
	tellDeleted(shapeId: string): void {
		this.#deleted.set(shapeId)
		clearTimeout(this.#deletedTimer)
		this.#deletedTimer = setTimeout(() => this.#deleted.set(null), DELETED_SHOWN_MS)
		this.#send()
	}

	/** The name of whoever says that they deleted this shape: empty for a guest, undefined when nobody says so. */
	whoDeleted(shapeId: string): string | undefined {
		const state = [...this.#shown.values()].find(({ del }) => del === shapeId)
		return state && (state.n ?? '')
	}

	dispose(): void {
		clearTimeout(this.#sendTimer)
		clearTimeout(this.#deletedTimer)
		this.#options.awareness.off('change', this.#onChange)
		this.#options.store.mergeRemoteChanges(() => {
			this.#options.store.remove([...this.#shown.keys()].map(presenceId))
		})
		this.#shown.clear()
	}

	#stateOf(editor: Editor): Presence {
		const presence = presenceOf(editor)
		const codes = encodePerspectives(this.#perspectives.get())
		const following = this.#following.get()
		const deleted = this.#deleted.get()
		const at = this.caret.get()
		if (presence.edit && at) presence.at = at
		if (codes) presence.t = codes
		if (following !== null) presence.f = following
		if (deleted !== null) presence.del = deleted
		if (this.#isFollowed.get()) {
			const { x, y, w, h } = editor.getViewportPageBounds()
			presence.v = [Math.round(x), Math.round(y), Math.max(1, Math.round(w)), Math.max(1, Math.round(h))]
		}
		return presence
	}

	#sendSoon(): void {
		const waitMs = this.#lastSentMs + SEND_INTERVAL_MS - performance.now()
		this.#sendTimer ??= setTimeout(() => this.#send(), Math.max(0, waitMs))
	}

	#send(): void {
		clearTimeout(this.#sendTimer)
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
			const record = toRecord(tabId, presence, { tabId: awareness.clientID, userId: this.#ownUserId })
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
		this.#settleFollowing(states)
		this.#options.onPresence()
		const now = { people: this.#people(states), following: this.#following.get() }
		// A pointer moves twelve times a second, for each of the people here: the page is not drawn anew for that.
		if (deepEqual(this.#told, now)) return
		this.#told = now
		this.#options.onPeopleChange(now.people, now.following)
	}

	#settleFollowing(states: ReadonlyMap<number, Presence>): void {
		const { clientID } = this.#options.awareness
		const following = this.#following.get()
		this.#isFollowed.set([...states.values()].some(({ f }) => f === clientID))
		if (following === null) return
		if (!states.has(following) || closesCircle(clientID, following, states)) this.#following.set(null)
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
				perspectives: decodePerspectives(presence.t ?? ''),
				isFollowingMe: presence.f === awareness.clientID,
			})
		}
		return [...people.values()]
	}
}
