import { randomBytes, randomInt } from 'node:crypto'
import type { Grade, SessionMeeting, SessionPromise } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import {
	type BoardId,
	isBoardId,
	JOIN_CODE_ALPHABET,
	JOIN_CODE_LENGTH,
	normaliseJoinCode,
	type ParticipantId,
	type SessionId,
} from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { ownValue } from '#shared/ownValue'
import type { Access, AccessCheck } from '../auth/Access'
import { colourOf, participantIdOf } from '../auth/participants'
import {
	gradeOfSecret,
	hashSecret,
	isStewardKey,
	newSecret,
	storedSecretsOf,
	viewSecretOf,
} from '../auth/secrets'
import type { Tokens } from '../auth/tokens'
import { type Refusal, refuse } from '../errors'
import { errorFields, type Log } from '../ops/Log'
import type { MetadataStore, StoredBoard, StoredParticipant, StoredSession } from '../storage/MetadataStore'

const MS_PER_HOUR = 60 * 60 * 1000
const MS_PER_DAY = 24 * MS_PER_HOUR
/** Epoch of a board's document as the template made it. */
const FIRST_EPOCH = 1

/** Everything a session is made from; the texts are in the session's language already. */
export type NewSession = {
	title: string
	lang: Locale
	promise?: SessionPromise
	meeting?: SessionMeeting
	boards: readonly [NewBoard, ...NewBoard[]]
}
/** `boardId`: chosen before, because another board of the same call is a copy of it. */
export type NewBoard = {
	title: string
	templateId: string
	update: Uint8Array
	boardId?: BoardId
	copyOf?: BoardId | undefined
	/** Language of what the template says on it, where that is not the session's. */
	lang?: Locale | undefined
}

/** Who wants in. `participantKey` makes a device the same person again. */
export type Entry = { participantKey?: string; name?: string }
export type Joined = {
	token: string
	access: Access
	participantKey: string
	name: string
	session: StoredSession
	/** The participate secret, when a code opened the door. */
	secret?: string
	viewSecret?: string
}

type Parts = {
	metadata: MetadataStore
	tokens: Tokens
	serverKey: Buffer
	nowMs: () => number
	retentionDays: number
	/** Writes the first update of a board; resolves to false when it cannot be made durable now. */
	seed(board: BoardId, update: Uint8Array): Promise<boolean>
	/** Takes a board away again that no session got. */
	discard(board: BoardId): Promise<void>
	log: Log
}

const newId = () => randomBytes(16).toString('base64url')
/** An id for a board that is to be made. */
export const newBoardId = (): BoardId => newId() as BoardId

/** Sessions, their boards, and who may do what in them. Knows nothing of HTTP or sockets. */
export class Sessions {
	readonly #parts: Parts
	/**
	 * The secret that joining by the present code gives, per session: minted at the first such join, so that a class
	 * of forty is one write. In memory only; after a restart another one is minted.
	 */
	readonly #secretsByCode = new Map<SessionId, { code: string; generation: number; secret: string }>()
	/** Who has come into a session since this server's start: they stay in while joining is paused. */
	readonly #entered = new Map<SessionId, Set<ParticipantId>>()

	constructor(parts: Parts) {
		this.#parts = parts
	}

	/** Durable when it resolves. The secrets and the steward key are never to be had again. */
	async create(
		wanted: NewSession
	): Promise<{ ok: true; session: StoredSession; secret: string; stewardKey: string } | Refusal> {
		const { metadata, nowMs, retentionDays } = this.#parts
		const boards = await this.#seedBoards(wanted.boards)
		if (!boards) return refuse('storage.unavailable')
		const secret = newSecret()
		const stewardKey = newSecret()
		const session: StoredSession = {
			sessionId: newId() as SessionId,
			title: wanted.title,
			lang: wanted.lang,
			promise: wanted.promise,
			meeting: wanted.meeting,
			createdAtMs: nowMs(),
			retainUntilMs: nowMs() + retentionDays * MS_PER_DAY,
			boards,
			secrets: storedSecretsOf(secret),
			secretGeneration: 0,
			stewardKeyHash: hashSecret(stewardKey),
			joinCode: this.#newJoinCode(),
			participants: {},
			epochs: Object.fromEntries(boards.map(({ boardId }) => [boardId, FIRST_EPOCH])),
		}
		try {
			await metadata.insert(session)
		} catch (error) {
			for (const { boardId } of boards) await this.#parts.discard(boardId)
			throw error
		}
		return { ok: true, session, secret, stewardKey }
	}

	/** Adds boards to a session: all of them or none. */
	async addBoards(
		session: StoredSession,
		wanted: readonly NewBoard[]
	): Promise<{ ok: true; boards: StoredBoard[] } | Refusal> {
		if (session.endedAtMs !== undefined) return refuse('session.ended')
		if (session.boards.length + wanted.length > LIMITS.maxBoardsPerSession) return refuse('request.too_many')
		const boards = await this.#seedBoards(wanted)
		if (!boards) return refuse('storage.unavailable')
		const isKept = await this.#parts.metadata.update(session.sessionId, (stored) => {
			stored.boards.push(...boards)
			for (const { boardId } of boards) stored.epochs[boardId] = FIRST_EPOCH
		})
		if (isKept) return { ok: true, boards }
		for (const { boardId } of boards) await this.#parts.discard(boardId)
		return refuse('session.not_found')
	}

	/** Opens a session by the id of it or of one of its boards, and a secret. null: wrong, and nobody learns what. */
	async joinByLink(
		target: { boardId?: string; sessionId?: string },
		secret: string,
		entry: Entry
	): Promise<Joined | 'paused' | null> {
		const { metadata } = this.#parts
		const boardId = target.boardId as BoardId | undefined
		const session =
			boardId === undefined
				? metadata.session((target.sessionId ?? '') as SessionId)
				: metadata.sessionOfBoard(boardId)
		const grade = gradeOfSecret(session, secret)
		if (!session || !grade) return null
		if (!this.#isLetIn(session, entry)) return 'paused'
		const joined = await this.#enter(session, grade, entry, boardId)
		return grade === 'participate' ? { ...joined, viewSecret: viewSecretOf(secret) } : joined
	}

	/** Opens a session by its join code. null: wrong or too late. */
	async joinByCode(typed: string, entry: Entry): Promise<Joined | 'paused' | null> {
		const { metadata, nowMs } = this.#parts
		const code = normaliseJoinCode(typed)
		const session = metadata.sessionOfCode(code)
		if (!session?.joinCode || session.joinCode.code !== code) return null
		if (session.joinCode.expiresAtMs <= nowMs()) return null
		if (!this.#isLetIn(session, entry)) return 'paused'
		const secret = await this.#secretOfCode(session, code)
		const joined = await this.#enter(session, 'participate', entry)
		return { ...joined, secret, viewSecret: viewSecretOf(secret) }
	}

	/** Replaces the join code; the links stay as they are. */
	async renewJoinCode(sessionId: SessionId): Promise<NonNullable<StoredSession['joinCode']> | null> {
		const joinCode = this.#newJoinCode()
		const isKept = await this.#parts.metadata.update(sessionId, (stored) => {
			stored.joinCode = joinCode
		})
		return isKept ? joinCode : null
	}

	/** New links, and a new code unless it is put away; the old ones, and every token made under them, open nothing any more. */
	async renewLinks(sessionId: SessionId): Promise<string | null> {
		const secret = newSecret()
		const joinCode = this.#newJoinCode()
		const isKept = await this.#parts.metadata.update(sessionId, (stored) => {
			stored.secrets = storedSecretsOf(secret)
			stored.secretGeneration++
			stored.joinCode = stored.archivedAtMs === undefined ? joinCode : null
		})
		return isKept ? secret : null
	}

	/** A session as it stands after a change. */
	latest(session: StoredSession): StoredSession {
		return this.#parts.metadata.session(session.sessionId) ?? session
	}

	/** Those who have come in since this server's start. */
	entered(sessionId: SessionId): ReadonlySet<ParticipantId> {
		return this.#entered.get(sessionId) ?? new Set()
	}

	/** The session of this steward key; undefined when there is none or its key is another, in the same time. */
	ofSteward(sessionId: string, key: string): StoredSession | undefined {
		const session = this.#parts.metadata.session(sessionId as SessionId)
		return isStewardKey(session, key) ? session : undefined
	}

	/** What a token still gives: null when it is forged, expired, of an older generation, or its session is gone. */
	readToken(token: string): { access: Access; session: StoredSession } | null {
		const access = this.#parts.tokens.read(token)
		const session = access && this.#parts.metadata.session(access.sessionId)
		return access && session?.secretGeneration === access.secretGeneration ? { access, session } : null
	}

	/** May this token open this board's socket? A board of somebody else answers like one that does not exist. */
	authorise(token: string | undefined, board: string): AccessCheck {
		const access = token === undefined ? null : this.#parts.tokens.read(token)
		if (!access) return { ok: false, reason: 'unauthorized' }
		const session = this.#parts.metadata.session(access.sessionId)
		if (!session) return { ok: false, reason: 'gone' }
		if (session.secretGeneration !== access.secretGeneration) return { ok: false, reason: 'unauthorized' }
		if (!isBoardId(board) || !session.boards.some(({ boardId }) => boardId === board))
			return { ok: false, reason: 'unauthorized' }
		if (ownValue(session.epochs, board) !== access.epoch) return { ok: false, reason: 'epoch-changed' }
		return { ok: true, access }
	}

	/** The board has a new document: tokens of the one before open nothing any more. */
	async setEpoch(board: BoardId, epoch: number): Promise<void> {
		const { metadata } = this.#parts
		const session = metadata.sessionOfBoard(board)
		if (!session) return
		await metadata.update(session.sessionId, ({ epochs }) => {
			epochs[board] = epoch
		})
	}

	/** Name (empty when none was given) and index into PRESENCE_COLOURS. */
	profileOf({ sessionId, participantId }: Access): { name: string; colour: number } {
		const session = this.#parts.metadata.session(sessionId)
		const name = (session && ownValue(session.participants, participantId)?.name) ?? ''
		return { name, colour: colourOf(participantId) }
	}

	/** null when one of them cannot be made durable now; then none of them stays. */
	async #seedBoards(wanted: readonly NewBoard[]): Promise<StoredBoard[] | null> {
		const boards: StoredBoard[] = []
		for (const { update, boardId = newBoardId(), ...board } of wanted) {
			if (!(await this.#parts.seed(boardId, update))) {
				for (const made of boards) await this.#parts.discard(made.boardId)
				return null
			}
			boards.push({ ...board, boardId, createdAtMs: this.#parts.nowMs() })
		}
		return boards
	}

	/** While joining is paused only those come in who were in before. */
	#isLetIn({ pause, sessionId }: StoredSession, { participantKey }: Entry): boolean {
		if (!pause) return true
		if (participantKey === undefined) return false
		return pause.insiders.includes(participantIdOf(this.#parts.serverKey, sessionId, participantKey))
	}

	#newJoinCode(): NonNullable<StoredSession['joinCode']> {
		const letter = () => JOIN_CODE_ALPHABET.charAt(randomInt(JOIN_CODE_ALPHABET.length))
		let code = ''
		do code = Array.from({ length: JOIN_CODE_LENGTH }, letter).join('')
		while (this.#parts.metadata.sessionOfCode(code))
		return { code, expiresAtMs: this.#parts.nowMs() + LIMITS.joinCodeHours * MS_PER_HOUR }
	}

	async #secretOfCode(session: StoredSession, code: string): Promise<string> {
		const { sessionId, secretGeneration } = session
		const minted = this.#secretsByCode.get(sessionId)
		if (minted?.code === code && minted.generation === secretGeneration) return minted.secret
		const secret = newSecret()
		await this.#keep(sessionId, (stored) => {
			// The links may have been renewed since: then this secret must not open anything.
			if (stored.secretGeneration === secretGeneration) stored.secrets.push(...storedSecretsOf(secret))
		})
		this.#secretsByCode.set(sessionId, { code, generation: secretGeneration, secret })
		return secret
	}

	async #enter(session: StoredSession, grade: Grade, entry: Entry, boardId?: BoardId): Promise<Joined> {
		const { tokens, serverKey, nowMs } = this.#parts
		const { sessionId, secretGeneration } = session
		const participantKey = entry.participantKey ?? newSecret()
		const participantId = participantIdOf(serverKey, sessionId, participantKey)
		this.#noteEntered(sessionId, participantId)
		const name = await this.#keepName(session, participantId, entry.name)
		const board = boardId ?? session.boards[0]?.boardId
		const access: Access = {
			sessionId,
			participantId,
			grade,
			epoch: (board && ownValue(session.epochs, board)) ?? FIRST_EPOCH,
			secretGeneration,
			expiresAtMs: nowMs() + LIMITS.tokenHours * MS_PER_HOUR,
		}
		return { token: tokens.issue(access), access, participantKey, name, session }
	}

	#noteEntered(sessionId: SessionId, participantId: ParticipantId): void {
		const entered = this.#entered.get(sessionId) ?? new Set()
		if (entered.size < LIMITS.maxNamesPerSession) this.#entered.set(sessionId, entered.add(participantId))
	}

	/** Only given names are kept: a guest without one leaves nothing behind. An empty name takes the old one away. */
	async #keepName(
		session: StoredSession,
		participantId: Access['participantId'],
		wanted: string | undefined
	): Promise<string> {
		const known = ownValue(session.participants, participantId)?.name ?? ''
		if (wanted === undefined || wanted === known) return known
		const isFull = Object.keys(session.participants).length >= LIMITS.maxNamesPerSession
		if (known === '' && isFull) return ''
		await this.#keep(session.sessionId, ({ participants }) => {
			const kept: StoredParticipant = { name: wanted, joinedAtMs: this.#parts.nowMs() }
			if (wanted === '') delete participants[participantId]
			else participants[participantId] = kept
		})
		return wanted
	}

	/**
	 * What joining changes is in memory and reaches the disk later when that is full now: the store tries again by itself. A
	 * full disk must not lock people out of a board that is open.
	 */
	async #keep(sessionId: SessionId, change: (session: StoredSession) => void): Promise<void> {
		try {
			await this.#parts.metadata.update(sessionId, change)
		} catch (error) {
			this.#parts.log.warn('session.kept_in_memory', { sessionId, ...errorFields(error) })
		}
	}
}
