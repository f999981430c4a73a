import {
	AddBoard,
	BoardSummary,
	CreateSession,
	type Grade,
	JoinAnswer,
	JoinCodeRenewed,
	JoinRequest,
	SessionCreated,
	SessionView,
} from '#shared/api/sessions'
import { TemplateList } from '#shared/api/templates'
import { chooseLocale, type Locale } from '#shared/i18n/locale'
import type { BoardId } from '#shared/ids'
import { templateSummaries } from '#templates/catalogue'
import { seedBoard } from '#templates/seedBoard'
import type { CallLimits } from '../auth/CallLimits'
import { viewSecretOf } from '../auth/secrets'
import { type Refusal, refuse } from '../errors'
import { type Caller, gradedRoute, openRoute, type Reply, type Route } from '../http/route'
import type { Log } from '../ops/Log'
import type { Metrics } from '../ops/Metrics'
import type { StoredBoard, StoredSession } from '../storage/MetadataStore'
import type { Joined, NewBoard, Sessions } from './Sessions'

type Parts = {
	sessions: Sessions
	limits: CallLimits
	log: Log
	metrics: Metrics
	nowMs: () => number
}

const isoDate = (ms: number) => new Date(ms).toISOString()

/** Templates, sessions, and the ways into them. */
export function sessionRoutes(parts: Parts): Route[] {
	return [
		templatesRoute,
		createRoute(parts),
		joinRoute(parts),
		viewRoute(parts),
		boardRoute(parts),
		codeRoute(parts),
	]
}

const templatesRoute = openRoute({
	method: 'get',
	path: '/api/templates',
	summary: 'The templates a board can start from, in the language of `lang`, else in English.',
	query: ['lang'],
	answer: TemplateList,
	status: 200,
	handle: ({ query }) => ({ ok: true, value: templateSummaries(chooseLocale([query('lang') ?? 'en'])) }),
})

function createRoute({ sessions, limits, log, metrics }: Parts): Route {
	return openRoute({
		method: 'post',
		path: '/api/sessions',
		summary: 'Makes a session with one board. The secrets and the steward key are answered only here.',
		body: CreateSession,
		answer: SessionCreated,
		status: 201,
		async handle({ body, caller }): Promise<Reply<SessionCreated>> {
			const lang = body.lang ?? chooseLocale(caller.languages)
			const board = newBoard(body, lang, body.promise)
			if (!board) return refuse('template.not_found')
			const limited = await countCreation(caller, { limits, metrics })
			if (limited) return limited
			const made = await sessions.create({ title: board.title, lang, promise: body.promise, board })
			if (!made.ok) return made
			const { session, secret, stewardKey } = made
			log.info('session.created', { sessionId: session.sessionId, templateId: board.templateId })
			return { ok: true, value: sessionCreated(session, { secret, stewardKey, siteUrl: caller.siteUrl }) }
		},
	})
}

function joinRoute({ sessions, limits, metrics, nowMs }: Parts): Route {
	return openRoute({
		method: 'post',
		path: '/api/join',
		summary: 'Opens a session by a link (id and secret) or by its code, and answers a token for it.',
		body: JoinRequest,
		answer: JoinAnswer,
		status: 200,
		async handle({ body, caller }): Promise<Reply<JoinAnswer>> {
			const limited = (waitS: number): Refusal => {
				metrics.limitedCalls.inc({ limit: 'join' })
				return refuse('request.too_many', waitS)
			}
			if ('code' in body) {
				const waitS = await limits.waitForCode(caller.address)
				if (waitS > 0) return limited(waitS)
				const joined = await sessions.joinByCode(body.code, body)
				if (joined) return { ok: true, value: joinAnswer(joined, nowMs()) }
				metrics.wrongJoins.inc({ way: 'code' })
				await limits.countWrongCode(caller.address)
				return refuse('join.code_not_found')
			}
			// A right secret cannot be guessed, so it never waits: one vandal must not lock a whole room out.
			const joined = await sessions.joinByLink(body, body.secret, body)
			if (joined) return { ok: true, value: joinAnswer(joined, nowMs()) }
			metrics.wrongJoins.inc({ way: 'link' })
			const waitS = await limits.countWrongLink(caller.address)
			return waitS > 0 ? limited(waitS) : refuse('join.not_found')
		},
	})
}

function viewRoute({ nowMs }: Parts): Route {
	return gradedRoute({
		method: 'get',
		path: '/api/sessions/:sessionId',
		summary:
			'The session of the token: its boards, its promise, and the join code for those who may participate.',
		may: ['participate', 'view'],
		answer: SessionView,
		status: 200,
		handle({ params, pass: { access, session } }): Reply<SessionView> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			return { ok: true, value: sessionView(session, access.grade, nowMs()) }
		},
	})
}

function boardRoute({ sessions, limits, log, metrics }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/boards',
		summary: 'Adds a board to the session of the token.',
		may: ['participate'],
		body: AddBoard,
		answer: BoardSummary,
		status: 201,
		async handle({ params, body, pass: { session }, caller }): Promise<Reply<BoardSummary>> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			const board = newBoard(body, session.lang, session.promise)
			if (!board) return refuse('template.not_found')
			const limited = await countCreation(caller, { limits, metrics })
			if (limited) return limited
			const made = await sessions.addBoard(session, board)
			if (!made.ok) return made
			log.info('board.created', { boardId: made.board.boardId, templateId: board.templateId })
			return { ok: true, value: boardSummary(made.board) }
		},
	})
}

function codeRoute({ sessions, log }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/code',
		summary: 'Gives the session a new join code; the old one opens nothing any more, links stay as they are.',
		may: ['participate'],
		answer: JoinCodeRenewed,
		status: 200,
		async handle({ params, pass: { session } }): Promise<Reply<JoinCodeRenewed>> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			const renewed = await sessions.renewJoinCode(session.sessionId)
			if (!renewed) return refuse('session.not_found')
			log.info('session.code_renewed', { sessionId: session.sessionId })
			return {
				ok: true,
				value: { joinCode: renewed.code, joinCodeExpiresAt: isoDate(renewed.expiresAtMs) },
			}
		},
	})
}

async function countCreation(
	caller: Caller,
	{ limits, metrics }: Pick<Parts, 'limits' | 'metrics'>
): Promise<Refusal | null> {
	const waitS = await limits.countCreation(caller.address)
	if (waitS > 0) metrics.limitedCalls.inc({ limit: 'creation' })
	return waitS > 0 ? refuse('request.too_many', waitS) : null
}

function newBoard(
	{ templateId, title }: AddBoard,
	locale: Locale,
	promise: CreateSession['promise']
): NewBoard | null {
	const template = templateSummaries(locale).find(({ id }) => id === templateId)
	const update = template && seedBoard({ templateId, locale, title: title || undefined, promise })
	return template && update ? { title: title || template.title, templateId, update } : null
}

const boardSummary = ({ boardId, title, templateId }: StoredBoard): BoardSummary => ({
	boardId,
	title,
	templateId,
})

function sessionCreated(
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

function sessionView(session: StoredSession, grade: Grade, nowMs: number): SessionView {
	const { sessionId, title, lang, promise, boards, joinCode } = session
	const view = { sessionId, title, lang, promise, boards: boards.map(boardSummary) }
	const mayInvite = grade === 'participate' && joinCode !== null && joinCode.expiresAtMs > nowMs
	return mayInvite
		? { ...view, joinCode: joinCode.code, joinCodeExpiresAt: isoDate(joinCode.expiresAtMs) }
		: view
}

function joinAnswer(joined: Joined, nowMs: number): JoinAnswer {
	const { token, access, participantKey, name, secret, viewSecret } = joined
	const session = sessionView(joined.session, access.grade, nowMs)
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
