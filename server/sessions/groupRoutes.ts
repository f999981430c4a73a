import {
	ChooseGroup,
	CopiedBoards,
	CopyBoard,
	Gather,
	SessionNow,
	Spread,
	SpreadAnswer,
} from '#shared/api/groups'
import { Rehearse } from '#shared/api/sessionLife'
import { SessionCreated, SessionView } from '#shared/api/sessions'
import type { BoardId } from '#shared/ids'
import type { CallLimits } from '../auth/CallLimits'
import { refuse } from '../errors'
import { type Call, gradedRoute, type Pass, type Reply, type Route } from '../http/route'
import type { Log } from '../ops/Log'
import type { Metrics } from '../ops/Metrics'
import type { StoredBoard, StoredSession } from '../storage/MetadataStore'
import { type BoardContent, copyUpdate, readContent } from './copyBoard'
import { countCreation } from './countCreation'
import type { Groups } from './Groups'
import { type NewBoard, newBoardId, type Sessions } from './Sessions'
import type { Sketches } from './Sketches'
import { boardSummary, type SessionViews, sessionCreated } from './views'

type Parts = {
	sessions: Sessions
	groups: Groups
	sketches: Sketches
	views: SessionViews
	rooms: { snapshot(board: BoardId): Promise<Uint8Array | null> }
	limits: CallLimits
	metrics: Metrics
	log: Log
}

/** Several boards in one session: their pictures, copies for groups, and the calls that ask people to them. */
export function groupRoutes(parts: Parts): Route[] {
	const calls = [gatherRoute(parts), spreadRoute(parts), chooseRoute(parts)]
	return [nowRoute(parts), copyRoute(parts), ...calls, rehearseRoute(parts)]
}

/** The session of the token, if it is the one in the path; and the board in it. */
const isOther = ({ params, pass }: Call<unknown, Pass>) => params.sessionId !== pass.session.sessionId
const boardIn = (session: StoredSession, id: string): StoredBoard | undefined =>
	session.boards.find(({ boardId }) => boardId === id)

function nowRoute({ groups, sketches, views }: Parts): Route {
	return gradedRoute({
		method: 'get',
		path: '/api/sessions/:sessionId/now',
		summary: 'The session at this moment: people on each board, and pictures that are newer than `since`.',
		may: ['participate', 'view'],
		query: ['since'],
		answer: SessionNow,
		status: 200,
		async handle(call): Promise<Reply<SessionNow>> {
			if (isOther(call)) return refuse('session.not_found')
			const { access, session } = call.pass
			if (access.grade === 'participate') groups.noteOnPage(session.sessionId, access.participantId)
			const since = Number(call.query('since') ?? 0)
			const people = groups.onBoards(session)
			let tick = Number.isFinite(since) ? since : 0
			const boards: SessionNow['boards'] = []
			for (const { boardId } of session.boards) {
				const drawn = await sketches.of(boardId)
				tick = Math.max(tick, drawn.tick)
				const sketch = drawn.tick > since ? drawn.sketch : undefined
				boards.push({ boardId, people: people.get(boardId)?.size ?? 0, sketch })
			}
			const value = {
				session: views.session(session, access),
				tick,
				people: groups.present(session).size,
				boards,
			}
			return { ok: true, value }
		},
	})
}

async function copiesOf(
	rooms: Parts['rooms'],
	source: StoredBoard,
	titles: readonly string[],
	withNotes: boolean
): Promise<NewBoard[] | null> {
	const state = await rooms.snapshot(source.boardId)
	if (!state) return null
	const content: BoardContent = readContent(state, { withNotes })
	return titles.map((title) => ({
		title,
		templateId: source.templateId,
		lang: source.lang,
		update: copyUpdate(content, title),
	}))
}

function copyRoute({ sessions, groups, rooms, limits, metrics, log }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/copies',
		summary:
			'Copies a board of the session, once for each title; with what people have written only if asked for.',
		may: ['participate'],
		body: CopyBoard,
		answer: CopiedBoards,
		status: 201,
		async handle(call): Promise<Reply<CopiedBoards>> {
			if (isOther(call)) return refuse('session.not_found')
			const { session } = call.pass
			const source = boardIn(session, call.body.boardId)
			if (!source) return refuse('board.not_found')
			const { titles, withContent = false } = call.body
			const limited = await countCreation(call.caller, { limits, metrics }, titles.length)
			if (limited) return limited
			const copies = await copiesOf(rooms, source, titles, withContent)
			if (!copies) return refuse('board.not_found')
			const marked = copies.map((copy) => ({ ...copy, copyOf: source.boardId }))
			const made = await sessions.addBoards(session, marked)
			if (!made.ok) return made
			groups.tell(session.sessionId)
			log.info('board.copied', { boardId: source.boardId, copies: titles.length })
			return { ok: true, value: { boards: made.boards.map(boardSummary) } }
		},
	})
}

function spreadRoute({ groups }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/spread',
		summary:
			'Invites everybody who is here to one of these boards, equally many to each, and whoever comes later to the smallest. Nobody is moved.',
		may: ['participate'],
		body: Spread,
		answer: SpreadAnswer,
		status: 200,
		async handle(call): Promise<Reply<SpreadAnswer>> {
			if (isOther(call)) return refuse('session.not_found')
			const { session } = call.pass
			if (session.endedAtMs !== undefined) return refuse('session.ended')
			const boards = [...new Set(call.body.boardIds)].map((id) => boardIn(session, id)?.boardId)
			if (!boards.every((board) => board !== undefined)) return refuse('board.not_found')
			const groupsMade = await groups.spread(session, boards)
			const value = { groups: [...groupsMade].map(([boardId, people]) => ({ boardId, people })) }
			return { ok: true, value }
		},
	})
}

function gatherRoute({ sessions, groups, views }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/gather',
		summary: 'Invites everybody to one board. Nobody is moved.',
		may: ['participate'],
		body: Gather,
		answer: SessionView,
		status: 200,
		async handle(call): Promise<Reply<SessionView>> {
			if (isOther(call)) return refuse('session.not_found')
			const { session, access } = call.pass
			const board = boardIn(session, call.body.boardId)
			if (!board) return refuse('board.not_found')
			if (session.endedAtMs !== undefined) return refuse('session.ended')
			await groups.gather(session, board.boardId)
			return { ok: true, value: views.session(sessions.latest(session), access) }
		},
	})
}

function chooseRoute({ sessions, groups, views }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/group',
		summary: 'While people are spread: the person of the token goes over to the group of another board.',
		may: ['participate'],
		body: ChooseGroup,
		answer: SessionView,
		status: 200,
		async handle(call): Promise<Reply<SessionView>> {
			if (isOther(call)) return refuse('session.not_found')
			const { session, access } = call.pass
			const board = boardIn(session, call.body.boardId)
			if (!board) return refuse('board.not_found')
			if (session.endedAtMs !== undefined) return refuse('session.ended')
			const isChosen = await groups.choose(session, access.participantId, board.boardId)
			if (!isChosen) return refuse('board.not_found')
			return { ok: true, value: views.session(sessions.latest(session), access) }
		},
	})
}

/** The boards of a session without what people wrote; those of groups are copies of each other as before. */
async function rehearsedBoards(rooms: Parts['rooms'], { boards }: StoredSession): Promise<NewBoard[]> {
	const idOf = new Map(boards.map(({ boardId }) => [boardId, newBoardId()]))
	const made: NewBoard[] = []
	for (const board of boards) {
		const copyOf = board.copyOf && idOf.get(board.copyOf)
		const boardId = idOf.get(board.boardId)
		for (const copy of (await copiesOf(rooms, board, [board.title], false)) ?? [])
			made.push({ ...copy, ...(boardId && { boardId }), copyOf })
	}
	return made
}

function rehearseRoute({ sessions, rooms, limits, metrics, log }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/rehearsal',
		summary: 'Makes a new session with the same boards, without anything that people have written.',
		may: ['participate'],
		body: Rehearse,
		answer: SessionCreated,
		status: 201,
		async handle(call): Promise<Reply<SessionCreated>> {
			if (isOther(call)) return refuse('session.not_found')
			const { session } = call.pass
			const limited = await countCreation(call.caller, { limits, metrics }, session.boards.length)
			if (limited) return limited
			const [first, ...others] = await rehearsedBoards(rooms, session)
			if (!first) return refuse('board.not_found')
			const { lang, promise, meeting } = session
			const title = call.body.title ?? session.title
			const made = await sessions.create({ title, lang, promise, meeting, boards: [first, ...others] })
			if (!made.ok) return made
			log.info('session.rehearsed', { sessionId: made.session.sessionId })
			const { secret, stewardKey } = made
			const value = sessionCreated(made.session, { secret, stewardKey, siteUrl: call.caller.siteUrl })
			return { ok: true, value }
		},
	})
}
