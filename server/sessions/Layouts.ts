import type * as Y from 'yjs'
import type { LayoutCommand } from '#shared/api/layout'
import type { LayoutAnswer } from '#shared/api/layoutAnswer'
import { type RecordsRoot, recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { ownValue } from '#shared/ownValue'
import { changeLayout, type LayoutStep } from '#shared/records/changeLayout'
import { changeRecord, type PlainRecord, putRecord, readRecord, removeRecord } from '#shared/records/layout'
import type { LayoutChange, LayoutRecords } from '#shared/records/zoneRecords'
import { errorFields, type Log } from '../ops/Log'
import type { Rooms } from '../rooms/Rooms'
import type { StoredSession } from '../storage/MetadataStore'
import type { Groups } from './Groups'

const MS_PER_MINUTE = 60_000
/** Who has begun and loads the page again, or loses the network for a moment, has not left. */
const BACK_WITHIN_MS = 20_000
/** How long somebody can put examples back that were cleared while the mode was off. */
const PUT_BACK_MS = 10 * MS_PER_MINUTE

type Outcome = LayoutAnswer['outcome']
type Opening = {
	sessionId: SessionId
	by: ParticipantId
	/** What each step changed, latest last. */
	steps: LayoutChange[][]
	idleTimer: NodeJS.Timeout
	leaveTimer: NodeJS.Timeout | null
}
type Cleared = { by: ParticipantId; changes: LayoutChange[]; atMs: number }

type Parts = {
	rooms: Pick<Rooms, 'open' | 'opened'>
	groups: Pick<Groups, 'tell'>
	idleMs?: number | undefined
	nowMs: () => number
	log: Log
}
type Who = { session: StoredSession; boardId: BoardId; by: ParticipantId }

/**
 * Boards whose layout is being edited. In memory only: after a restart the mode is off and what was changed stays.
 * Anybody who takes part may begin, go on and end it; all are told who has begun.
 */
export class Layouts {
	readonly #parts: Parts
	readonly #idleMs: number
	readonly #openings = new Map<BoardId, Opening>()
	readonly #cleared = new Map<BoardId, Cleared>()

	constructor(parts: Parts) {
		this.#parts = parts
		this.#idleMs = parts.idleMs ?? LIMITS.layoutIdleMinutes * MS_PER_MINUTE
	}

	/** Boards of a session that are being edited, as one person sees them. */
	of(
		{ boards, participants }: StoredSession,
		asking: ParticipantId | null
	): { boardId: BoardId; by: string; isMine: boolean }[] | undefined {
		const open = boards.flatMap(({ boardId }) => {
			const opening = this.#openings.get(boardId)
			if (!opening) return []
			const by = ownValue(participants, opening.by)?.name ?? ''
			return [{ boardId, by, isMine: opening.by === asking }]
		})
		return open.length > 0 ? open : undefined
	}

	/** Does what somebody wants done; null when the mode has to be on for it and is not. */
	async run(who: Who, command: LayoutCommand): Promise<Outcome | null> {
		switch (command.do) {
			case 'open':
				return this.#begin(who)
			case 'close':
				return this.#end(who.boardId, 'asked') ? 'done' : null
			case 'undo':
				return this.#undo(who)
			default:
				return this.#step(who, command)
		}
	}

	/** A connection left this board: when it was the last one of whoever has begun, the mode ends soon. */
	left(boardId: BoardId): void {
		const opening = this.#openings.get(boardId)
		if (!opening || opening.leaveTimer || this.#isHere(boardId, opening.by)) return
		opening.leaveTimer = setTimeout(
			() => {
				opening.leaveTimer = null
				if (this.#openings.get(boardId) === opening && !this.#isHere(boardId, opening.by))
					this.#end(boardId, 'left')
			},
			Math.min(BACK_WITHIN_MS, this.#idleMs)
		)
		opening.leaveTimer.unref()
	}

	#isHere(boardId: BoardId, person: ParticipantId): boolean {
		return this.#parts.rooms.opened(boardId)?.participants().has(person) ?? false
	}

	#begin({ session: { sessionId }, boardId, by }: Who): Outcome {
		const known = this.#openings.get(boardId)
		if (known) {
			known.idleTimer.refresh()
			return 'done'
		}
		const idleTimer = setTimeout(() => this.#end(boardId, 'idle'), this.#idleMs).unref()
		this.#openings.set(boardId, { sessionId, by, steps: [], idleTimer, leaveTimer: null })
		this.#parts.log.info('layout.opened', { boardId })
		this.#parts.groups.tell(sessionId)
		return 'done'
	}

	#end(boardId: BoardId, reason: 'asked' | 'idle' | 'left'): boolean {
		const opening = this.#openings.get(boardId)
		if (!opening) return false
		clearTimeout(opening.idleTimer)
		if (opening.leaveTimer) clearTimeout(opening.leaveTimer)
		this.#openings.delete(boardId)
		this.#parts.log.info('layout.closed', { boardId, reason, steps: opening.steps.length })
		this.#parts.groups.tell(opening.sessionId)
		return true
	}

	async #step({ boardId, by }: Who, step: LayoutStep): Promise<Outcome | null> {
		if (step.do !== 'clear-examples' && !this.#openings.has(boardId)) return null
		const room = await this.#parts.rooms.open(boardId)
		// It may have ended while the board was loaded.
		const opening = this.#openings.get(boardId)
		if (step.do !== 'clear-examples' && !opening) return null
		const changes = room.read((doc) => changeLayout(readLayout(doc, step), step))
		if (typeof changes === 'string') return changes
		this.#write(boardId, room, (doc) => writeChanges(doc, changes))
		if (opening) {
			opening.idleTimer.refresh()
			opening.steps.push(changes)
			if (opening.steps.length > LIMITS.maxLayoutSteps) opening.steps.shift()
		} else this.#keepCleared(boardId, { by, changes, atMs: this.#parts.nowMs() })
		this.#parts.log.info('layout.changed', { boardId, step: step.do })
		return 'done'
	}

	#keepCleared(boardId: BoardId, cleared: Cleared): void {
		for (const [other, { atMs }] of this.#cleared)
			if (atMs + PUT_BACK_MS <= cleared.atMs) this.#cleared.delete(other)
		this.#cleared.set(boardId, cleared)
	}

	/** Takes back the last step of this opening; while the mode is off, the examples that this person has cleared. */
	async #undo({ boardId, by }: Who): Promise<Outcome | null> {
		const room = await this.#parts.rooms.open(boardId)
		const opening = this.#openings.get(boardId)
		const cleared = this.#cleared.get(boardId)
		const isOwn = cleared?.by === by && cleared.atMs + PUT_BACK_MS > this.#parts.nowMs()
		const changes = opening?.steps.pop() ?? (isOwn ? cleared.changes : undefined)
		if (!changes) return opening ? 'nothing' : null
		if (changes === cleared?.changes) this.#cleared.delete(boardId)
		this.#write(boardId, room, (doc) => takeBack(doc, changes))
		opening?.idleTimer.refresh()
		this.#parts.log.info('layout.changed', { boardId, step: 'undo' })
		return 'done'
	}

	/** Everybody sees it at once; a disk that is full delays only that it is kept, and says so to all. */
	#write(boardId: BoardId, room: Awaited<ReturnType<Rooms['open']>>, change: (doc: Y.Doc) => void): void {
		room.transact(change).catch((error: unknown) => {
			this.#parts.log.warn('layout.write_failed', { boardId, ...errorFields(error) })
		})
	}
}

/** Steps that touch what people have made, or depend on it. */
const NEEDS_RECORDS: readonly LayoutStep['do'][] = ['resize', 'remove', 'add']

/** The board as plain records; what cannot be read is on nobody's canvas either. */
function readLayout(doc: Y.Doc, step: LayoutStep): LayoutRecords {
	return {
		scaffold: readAll(scaffoldOf(doc)),
		records: NEEDS_RECORDS.includes(step.do) ? readAll(recordsOf(doc)) : [],
	}
}

const readAll = (root: RecordsRoot): PlainRecord[] => [...root.keys()].flatMap((id) => readIf(root, id) ?? [])

function readIf(root: RecordsRoot, id: string): PlainRecord | null {
	if (!root.has(id)) return null
	try {
		return readRecord(id, root.get(id))
	} catch {
		return null
	}
}

const rootOf = (doc: Y.Doc, { root }: LayoutChange): RecordsRoot =>
	root === 'scaffold' ? scaffoldOf(doc) : recordsOf(doc)

function writeChange(root: RecordsRoot, from: PlainRecord | null, to: PlainRecord | null): void {
	if (from && to) changeRecord(root, from, to)
	else if (to) putRecord(root, to)
	else if (from) removeRecord(root, from.id)
}

function writeChanges(doc: Y.Doc, changes: readonly LayoutChange[]): void {
	for (const change of changes) writeChange(rootOf(doc, change), change.from, change.to)
}

/** Where something that people made stands. */
const placeOf = ({ parentId, x, y }: PlainRecord): string => JSON.stringify([parentId, x, y])

/** Takes a step back. What somebody has moved since stays where they have put it, and words stay as they are now. */
function takeBack(doc: Y.Doc, changes: readonly LayoutChange[]): void {
	for (const change of changes) {
		const root = rootOf(doc, change)
		const now = readIf(root, change.id)
		if (change.root === 'scaffold') writeChange(root, now, change.from)
		else if (now && change.from && change.to && placeOf(now) === placeOf(change.to)) {
			const { parentId, x, y, index } = change.from
			changeRecord(root, now, { ...now, parentId, x, y, index })
		}
	}
}
