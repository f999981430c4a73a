import type { BoardSummary, Invitation, JoinAnswer, SessionCreated, SessionView } from '#shared/api/sessions'
import type { BoardId } from '#shared/ids'
import { ownValue } from '#shared/ownValue'
import type { Access } from '../auth/Access'
import { viewSecretOf } from '../auth/secrets'
import type { StoredBoard, StoredSession } from '../storage/MetadataStore'
import { groupsOf, isOver } from './Groups'
import type { Layouts } from './Layouts'
import type { Joined } from './Sessions'
import type { Wishes } from './Wishes'

/** A moment as the API writes it. */
export const isoDate = (ms: number) => new Date(ms).toISOString()

/** A board as the API shows it. */
export const boardSummary = ({ boardId, title, templateId, copyOf, lang }: StoredBoard): BoardSummary => ({
	boardId,
	title,
	templateId,
	copyOf,
	lang,
})

/** What a session looks like to one person. */
export class SessionViews {
	readonly #wishes: Wishes
	readonly #layouts: Pick<Layouts, 'of'>
	readonly #nowMs: () => number

	constructor(wishes: Wishes, layouts: Pick<Layouts, 'of'>, nowMs: () => number) {
		this.#wishes = wishes
		this.#layouts = layouts
		this.#nowMs = nowMs
	}

	/** `access` is null for a steward who shows no token: the invitation of nobody, the code for all. */
	session(session: StoredSession, access: Pick<Access, 'grade' | 'participantId'> | null): SessionView {
		const { sessionId, title, lang, promise, meeting, boards, joinCode, startsAtMs, eraseAtMs } = session
		const view: SessionView = {
			sessionId,
			title,
			lang,
			promise,
			meeting,
			startsAt: startsAtMs === undefined ? undefined : isoDate(startsAtMs),
			keptUntil: isoDate(session.retainUntilMs),
			state: stateOf(session),
			erasesAt: eraseAtMs === undefined ? undefined : isoDate(eraseAtMs),
			isJoiningPaused: session.pause ? true : undefined,
			wishes: this.#wishes.of(sessionId, access?.participantId ?? null),
			invitation: access ? invitationOf(session, access, this.#nowMs()) : undefined,
			boards: boards.map(boardSummary),
			layouts: this.#layouts.of(session, access?.participantId ?? null),
		}
		const mayInvite = access?.grade !== 'view' && joinCode !== null && joinCode.expiresAtMs > this.#nowMs()
		return mayInvite
			? { ...view, joinCode: joinCode.code, joinCodeExpiresAt: isoDate(joinCode.expiresAtMs) }
			: view
	}

	join(joined: Joined): JoinAnswer {
		const { token, access, participantKey, name, secret, viewSecret } = joined
		const session = this.session(joined.session, access)
		return {
			token,
			expiresAt: isoDate(access.expiresAtMs),
			grade: access.grade,
			participantId: access.participantId,
			participantKey,
			name,
			epoch: access.epoch,
			session,
			boards: session.boards,
			secret,
			viewSecret,
		}
	}
}

const stateOf = ({ endedAtMs, archivedAtMs }: StoredSession): SessionView['state'] =>
	archivedAtMs !== undefined ? 'archived' : endedAtMs !== undefined ? 'ended' : 'open'

function invitationOf(
	{ invitation }: StoredSession,
	{ grade, participantId }: Pick<Access, 'grade' | 'participantId'>,
	nowMs: number
): Invitation | undefined {
	if (!invitation || isOver(invitation, nowMs)) return undefined
	if (invitation.kind === 'gather')
		return { id: invitation.id, kind: invitation.kind, boardId: invitation.boardId }
	const boardId = grade === 'participate' ? ownValue(invitation.boardOf, participantId) : undefined
	return boardId && { id: invitation.id, kind: invitation.kind, boardId, groups: groupsOf(invitation) }
}

/** A session that was just made, with everything that is answered only once. */
export function sessionCreated(
	session: StoredSession,
	{ secret, stewardKey, siteUrl }: { secret: string; stewardKey: string; siteUrl: string }
): SessionCreated {
	const viewSecret = viewSecretOf(secret)
	const page = `${siteUrl}/b/${session.boards[0]?.boardId as BoardId}`
	const joinCode = session.joinCode?.code ?? ''
	return {
		sessionId: session.sessionId,
		title: session.title,
		boards: session.boards.map(boardSummary),
		secrets: { participate: secret, view: viewSecret },
		joinCode,
		stewardKey,
		links: {
			participate: `${page}#${secret}`,
			view: `${page}#${viewSecret}`,
			contribute: `${siteUrl}/t/${joinCode}`,
		},
	}
}
