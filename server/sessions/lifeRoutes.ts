import {
	ChangeLife,
	ChangeSession,
	EraseAnnounced,
	LifeChanged,
	MakeWish,
	RenameBoard,
	WishAnswer,
} from '#shared/api/sessionLife'
import { BoardSummary, SessionView } from '#shared/api/sessions'
import type { SessionId } from '#shared/ids'
import { viewSecretOf } from '../auth/secrets'
import { refuse } from '../errors'
import { gradedRoute, type Reply, type Route, stewardRoute } from '../http/route'
import type { StoredSession } from '../storage/MetadataStore'
import type { SessionLife } from './SessionLife'
import { boardSummary, isoDate, type SessionViews } from './views'

type Parts = {
	life: SessionLife
	views: SessionViews
	/** The session as it stands after a change. */
	session(id: SessionId): StoredSession | undefined
}

const secretsOf = (secret: string | undefined) =>
	secret === undefined ? undefined : { participate: secret, view: viewSecretOf(secret) }

/** What becomes of a session: its title and promise, its end, who is let in, its erasure. */
export function lifeRoutes(parts: Parts): Route[] {
	return [changeRoute(parts), renameRoute(parts), wishRoute(parts), lifeRoute(parts), eraseRoute(parts)]
}

function changeRoute({ life, views, session: latest }: Parts): Route {
	return gradedRoute({
		method: 'patch',
		path: '/api/sessions/:sessionId',
		summary: 'Changes title, promise, place to talk or start of the session. What is absent stays.',
		may: ['participate'],
		body: ChangeSession,
		answer: SessionView,
		status: 200,
		async handle({ params, body, pass: { access, session } }): Promise<Reply<SessionView>> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			if (session.endedAtMs !== undefined) return refuse('session.ended')
			await life.change(session, body)
			return { ok: true, value: views.session(latest(session.sessionId) ?? session, access) }
		},
	})
}

function renameRoute({ life }: Parts): Route {
	return gradedRoute({
		method: 'patch',
		path: '/api/sessions/:sessionId/boards/:boardId',
		summary: 'Gives a board another title, also at its head.',
		may: ['participate'],
		body: RenameBoard,
		answer: BoardSummary,
		status: 200,
		async handle({ params, body: { title }, pass: { session } }): Promise<Reply<BoardSummary>> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			const board = session.boards.find(({ boardId }) => boardId === params.boardId)
			if (!board) return refuse('board.not_found')
			if (session.endedAtMs !== undefined) return refuse('session.ended')
			await life.renameBoard(session, board.boardId, title)
			return { ok: true, value: { ...boardSummary(board), title } }
		},
	})
}

function wishRoute({ life }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/wishes',
		summary:
			'Wants joining to be paused or go on, or the links to be new; done when a second participant wants it.',
		may: ['participate'],
		body: MakeWish,
		answer: WishAnswer,
		status: 200,
		async handle({ params, body, pass: { access, session } }): Promise<Reply<WishAnswer>> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			const { state, secret } = await life.wish(session, access.participantId, body.wish)
			return { ok: true, value: { state, secrets: secretsOf(secret) } }
		},
	})
}

function lifeRoute({ life, views, session: latest }: Parts): Route {
	return stewardRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/life',
		summary:
			'With the steward key: ends or archives the session or lets it go on, sets its last day, pauses joining, renews links, calls erasing off.',
		body: ChangeLife,
		answer: LifeChanged,
		status: 200,
		async handle({ body, pass: { session } }): Promise<Reply<LifeChanged>> {
			if (body.state) await life.setState(session, body.state)
			if (body.keptUntil) await life.keepUntil(session, Date.parse(body.keptUntil))
			if (body.keep) await life.keep(session)
			const { secret } = body.wish ? await life.fulfil(session, body.wish) : {}
			const view = views.session(latest(session.sessionId) ?? session, null)
			return { ok: true, value: { session: view, secrets: secretsOf(secret) } }
		},
	})
}

function eraseRoute({ life }: Parts): Route {
	return stewardRoute({
		method: 'delete',
		path: '/api/sessions/:sessionId',
		summary:
			'With the steward key: erases the session, at once (204) when nobody else has written in it, else in 24 hours, for all to see.',
		answer: EraseAnnounced,
		status: 202,
		async handle({ pass: { session, by } }): Promise<Reply<EraseAnnounced>> {
			const erasesAtMs = await life.erase(session, by)
			return erasesAtMs === null
				? { ok: true, value: { erasesAt: '' }, status: 204 }
				: { ok: true, value: { erasesAt: isoDate(erasesAtMs) } }
		},
	})
}
